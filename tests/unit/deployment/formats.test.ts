import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyValues } from '../../../lib/deployment/format.ts';
import { firefoxPolicies } from '../../../lib/deployment/json/firefox-policies.ts';
import { googleAdmin } from '../../../lib/deployment/json/google-admin.ts';
import { linuxJson } from '../../../lib/deployment/json/linux-json.ts';
import { formats } from '../../../lib/deployment/registry.ts';
import { fileText } from '../policy/presets.ts';
import { deployment } from './deployment.ts';
import { anyPolicy, everyKey, policies } from './policies.ts';
import { meaning, named } from './reading-back.ts';

type Values = Record<string, unknown>;

const json = (text: string): Values => JSON.parse(text) as Values;

/** Each JSON file, and the way through it to the policy. */
const jsonFiles: readonly { file: string; read: (policy: PolicyValues) => unknown }[] = [
  ...['chrome', 'chromium', 'edge'].map((name) => ({
    file: `lanyard-${name}-linux.json`,
    read: (policy: PolicyValues) => {
      const { text } = named(linuxJson.files(policy, deployment), `lanyard-${name}-linux.json`);
      const { extensions } = json(text)['3rdparty'] as { extensions: Values };
      return extensions[name === 'edge' ? deployment.edgeId : deployment.chromeId];
    },
  })),
  {
    file: 'policies.json',
    read: (policy) => {
      const { policies: all } = json(named(firefoxPolicies.files(policy, deployment), 'policies.json').text);
      return (all as { '3rdparty': { Extensions: Values } })['3rdparty'].Extensions[deployment.firefoxId];
    },
  },
  {
    file: 'lanyard-google-admin.json',
    read: (policy) => {
      const { text } = named(googleAdmin.files(policy, deployment), 'lanyard-google-admin.json');
      const entries = Object.entries(json(text) as Record<string, Values>);
      expect(entries.every(([, wrapped]) => Object.keys(wrapped).join() === 'Value')).toBe(true);
      return Object.fromEntries(entries.map(([name, wrapped]) => [name, wrapped['Value']]));
    },
  },
  {
    file: 'lanyard-google-admin-plain.json',
    read: (policy) =>
      json(named(googleAdmin.files(policy, deployment), 'lanyard-google-admin-plain.json').text),
  },
];

describe.each(jsonFiles)('$file', ({ read }) => {
  it.each(policies)('gives the same policy: $name', ({ policy }) => {
    expect(meaning(read(policy))).toEqual(meaning(policy));
  });

  it('does so whatever is in the policy', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        expect(read(policy)).toEqual(policy);
      }),
    );
  });
});

describe('every format', () => {
  it('has an id of its own, and files with names of their own that say where they go', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    const files = formats.flatMap((format) => format.files(everyKey, deployment));
    for (const { name, place, text } of files) {
      expect(name).toMatch(/^(en-(GB|US)\/)?[a-z-]+\.(admx|adml|reg|ps1|json|mobileconfig)$/);
      expect(place.length).toBeGreaterThan(10);
      expect(text.length).toBeGreaterThan(10);
    }
    expect(
      formats.map((format) => {
        const names = format.files(everyKey, deployment).map(({ name }) => name);
        return new Set(names).size === names.length;
      }),
    ).not.toContain(false);
  });

  it.each(formats)('holds every preset and ten thousand people: $id', (format) => {
    expect(policies.flatMap(({ policy }) => format.refusals(policy))).toEqual([]);
  });

  it.each(formats)('is the same to the byte when it is made again: $id', (format) => {
    expect(format.files({ ...everyKey }, { ...deployment })).toEqual(format.files(everyKey, deployment));
  });

  it.each(formats)('fails at nothing, whatever is in the policy: $id', (format) => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        expect(format.files(policy, deployment).length).toBeGreaterThan(0);
        expect(format.refusals(policy)).toBeInstanceOf(Array);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what installs Lanyard', () => {
  it('closes what docs/bypass.md says administrators close, with the same values', () => {
    const blocks = [...fileText('docs/bypass.md').matchAll(/```json\n(.*?)```/gs)].map(([, text = '']) =>
      json(text),
    );
    const [inChromium, inFirefox] = [blocks[0], blocks[1]?.['policies'] as Values | undefined];
    const chrome = json(named(linuxJson.files({}, deployment), 'lanyard-chrome-linux-install.json').text);
    const firefox = json(named(firefoxPolicies.files({}, deployment), 'policies.json').text)[
      'policies'
    ] as Values;
    for (const [set, documented] of [
      [chrome, inChromium],
      [firefox, inFirefox],
    ]) {
      const names = Object.keys(set ?? {}).filter(
        (name) => !['ExtensionSettings', '3rdparty'].includes(name),
      );
      expect(names.length).toBeGreaterThan(2);
      for (const name of names) expect([name, set?.[name]]).toEqual([name, documented?.[name]]);
    }
  });
});
