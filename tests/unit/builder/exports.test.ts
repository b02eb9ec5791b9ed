import { describe, expect, it } from 'vitest';

import { exportChoices, exportedFile, exportedFiles, valuesOf } from '../../../lib/builder/exports.ts';
import { fileNameOf, policyFile } from '../../../lib/builder/exported.ts';
import { openFile } from '../../../lib/builder/open-file.ts';
import { known } from '../../../lib/known/known-ids.ts';
import { presets } from '../policy/presets.ts';

const ids = { chrome: 'abcdefghijklmnopabcdefghijklmnop', edge: '' };
const draft = { schoolNames: ['Oak Tree'], dailyMinutes: '30', access: 'sometimes', newerKey: 1 };

describe('what goes to browsers', () => {
  it('is what is right of the draft, each value in its own kind', () => {
    expect(valuesOf(draft, known)).toEqual({ schoolNames: ['Oak Tree'], dailyMinutes: 30 });
  });

  it.each(presets)(
    '$name, in every form that is JSON and holds a policy, is opened again as it was',
    ({ raw }) => {
      const values = valuesOf(raw, known);
      const files = Object.entries(exportedFiles(values, ids)).filter(([path]) => path.endsWith('.json'));
      const opened = files.map(([, bytes]) => openFile(bytes)).filter((one) => 'draft' in one);
      expect(opened.length).toBeGreaterThanOrEqual(3);
      for (const one of opened) expect(one).toEqual({ draft: values });
    },
  );

  it('says what a form cannot hold, and gives none of its files', () => {
    const long = { parentRefusal: 'a'.repeat(1024) };
    const refused = exportChoices(long, ids).filter(({ refusals }) => refusals.length > 0);
    expect(refused.map(({ files }) => files.length)).toContain(0);
    expect(refused[0]?.refusals[0]).toMatchObject({ title: 'Words for declining a request' });
  });

  it('waits for the id where it stands in a file, and takes Chrome’s for Edge where that has none', () => {
    const unknown = { chrome: 'not an id', edge: '' };
    const waiting = exportChoices({}, unknown).filter(({ needsId }) => needsId);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.flatMap(({ files }) => files)).toEqual([]);
    expect(
      Object.keys(exportedFiles({}, unknown)).some((path) => path.startsWith(`${waiting[0]?.id ?? ''}/`)),
    ).toBe(false);
    expect(exportChoices({}, ids).filter(({ needsId }) => needsId)).toEqual([]);
  });

  it('is the same one by one as all together', () => {
    const values = valuesOf(draft, known);
    const all = exportedFiles(values, ids);
    const choices = exportChoices(values, ids);
    const paths = choices.flatMap(({ id, files }) => files.map(({ name }) => `${id}/${name}`));
    expect(Object.keys(all)).toEqual(['README.txt', ...paths]);
    const readme = new TextDecoder().decode(all['README.txt']);
    for (const path of paths) expect(readme).toContain(`${path}\n    goes to: `);
    for (const { id, files } of choices)
      for (const { name } of files) expect(exportedFile(values, ids, id, name)).toEqual(all[`${id}/${name}`]);
  });
});

describe('the policy itself', () => {
  it('is the draft as it was written, right or not', () => {
    expect(openFile(new TextEncoder().encode(policyFile(draft)))).toEqual({ draft });
  });

  it.each([
    ['Oak Tree: Social Media Policy', 'oak-tree-social-media-policy.json'],
    ['Ysgol Tŷ Gŵyr', 'ysgol-ty-gwyr.json'],
    ['../../etc/passwd', 'etc-passwd.json'],
    ['‹›', 'policy.json'],
    [undefined, 'policy.json'],
  ])('%s has a plain name as a file', (name, file) => {
    expect(fileNameOf(name)).toBe(file);
  });
});
