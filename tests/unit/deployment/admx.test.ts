import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { PolicyValues } from '../../../lib/deployment/format.ts';
import { admxFormat } from '../../../lib/deployment/windows/admx-format.ts';
import { describeKey } from '../../../lib/policy/describe-key.ts';
import { isPolicyKey, policyKeyNames } from '../../../lib/policy/schema.ts';
import { deployment } from './deployment.ts';
import { everyKey, policies } from './policies.ts';
import { asChromeReads, asFirefoxReads } from './readers/from-registry.ts';
import { keyAt } from './readers/registry.ts';
import { type Editor, editor, setByHand } from './readers/template-editor.ts';
import { all, need, xmlOf } from './readers/xml.ts';
import { meaning, named } from './reading-back.ts';

const schema = readFileSync(new URL('../../fixtures/admx/templates.xsd', import.meta.url), 'utf8');

const hostile: PolicyValues = {
  schoolTown: `<&>]]> "quoted" 'and' %PATH% $(Get-Date) \u202eolleh 👩🏽‍🏫`,
  schoolNames: ['<![CDATA[', '&amp;', 'Ynys Môn', '-->'],
};

const browsers = [
  {
    id: 'chrome',
    place: `Google\\Chrome\\3rdparty\\extensions\\${deployment.chromeId}\\policy`,
    read: asChromeReads,
  },
  {
    id: 'edge',
    place: `Microsoft\\Edge\\3rdparty\\extensions\\${deployment.edgeId}\\policy`,
    read: asChromeReads,
  },
  {
    id: 'firefox',
    place: `Mozilla\\Firefox\\3rdparty\\Extensions\\${deployment.firefoxId}`,
    read: asFirefoxReads,
  },
];

function opened(id: string, policy: PolicyValues, language = 'en-GB'): Editor {
  const files = admxFormat.files(policy, deployment);
  return editor(
    xmlOf(named(files, `lanyard-${id}.admx`).text),
    xmlOf(named(files, `${language}/lanyard-${id}.adml`).text),
  );
}

/** An editor numbers without leading noughts, and Chrome sorts those numbers as text: 1, 10, 2. */
const asSortedByText = (policy: PolicyValues): PolicyValues =>
  Object.fromEntries(
    Object.entries(policy).map(([name, value]): [string, PolicyValues[string]] => {
      if (typeof value !== 'object') return [name, value];
      const numbers = value.map((_, index) => String(index + 1)).sort();
      return [name, numbers.map((number) => value[Number(number) - 1] ?? '')];
    }),
  );

describe.each(browsers)('the template for $id', ({ id, place, read }) => {
  it.each([...policies, { name: 'hostile', policy: hostile }])(
    'filled in by hand gives the same policy: $name',
    ({ policy }) => {
      const registry = setByHand(opened(id, policy), policy);
      const node = keyAt(registry, `SOFTWARE\\Policies\\${place}`);
      const arrived = node === undefined ? undefined : read(node);
      expect(meaning(arrived)).toEqual(meaning(id === 'firefox' ? policy : asSortedByText(policy)));
    },
  );

  it.each(['en-GB', 'en-US'])('has words and a field for every key, in %s', (language) => {
    const template = opened(id, {}, language);
    for (const name of policyKeyNames) {
      const { title, description } = describeKey(name);
      const setting = template.setting(name);
      expect(template.words(need(setting, 'displayName'))).toBe(title);
      expect(template.words(need(setting, 'explainText'))).toContain(description);
      expect(template.offered(name)).toBeUndefined();
    }
  });

  it('comes filled in, save for lists and for what stands for people', () => {
    const template = opened(id, everyKey);
    for (const [name, value] of Object.entries(everyKey)) {
      const key = isPolicyKey(name) ? describeKey(name) : undefined;
      const isOffered = key?.secret !== true && ['text', 'number'].includes(key?.kind ?? '');
      expect([name, template.offered(name)]).toEqual([name, isOffered ? String(value) : undefined]);
    }
  });

  it('shows lists for copying, and nothing that stands for people', () => {
    const policy = {
      schoolNames: ['Ysgol <Dewi> & Sant'],
      listSalt: 'salt-of-this-school',
      pupils: ['abcdefghABCDEFGH'],
    };
    const template = opened(id, policy);
    expect(template.words('$(string.schoolNames_explained)')).toContain('\nYsgol <Dewi> & Sant');
    const texts = admxFormat.files(policy, deployment).map(({ text }) => text);
    expect(texts.join('')).not.toMatch(/salt-of-this-school|abcdefghABCDEFGH/);
  });
});

describe('every template', () => {
  it('is as the schema of templates has them', async () => {
    const xml = admxFormat
      .files({ ...everyKey, ...hostile }, deployment)
      .filter(({ name }) => /\.adm[lx]$/.test(name))
      .map(({ name, text }) => ({ fileName: name.replace('/', '-'), contents: text }));
    expect(xml).toHaveLength(9);
    const { errors, valid } = await validateXML({ xml, schema });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it('would be seen by that schema if it were wrong', async () => {
    const { text } = named(admxFormat.files({}, deployment), 'lanyard-chrome.admx');
    const wrong = [
      text.replace('class="Machine"', 'class="Device"'),
      text.replace('<parentCategory ref="group_0"/>', ''),
      text.replace('name="schoolNames"', 'name="school-names"'),
    ];
    for (const contents of wrong) {
      expect(contents).not.toBe(text);
      expect((await validateXML({ xml: [{ fileName: 'wrong.admx', contents }], schema })).valid).toBe(false);
    }
  });

  it('has nothing that Chrome cannot read, and no two of a namespace', () => {
    const documents = admxFormat
      .files({}, deployment)
      .filter(({ name }) => name.endsWith('.admx'))
      .map(({ text }) => xmlOf(text));
    for (const document of documents)
      expect([...all(document, 'multiText'), ...all(document, 'longDecimal')]).toEqual([]);
    const spaces = documents.flatMap((one) => all(one, 'target').map((target) => need(target, 'namespace')));
    expect(new Set(spaces).size).toBe(3);
  });
});
