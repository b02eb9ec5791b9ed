import { fileNameOf, policyFile } from '../../lib/builder/exported.ts';
import type { Draft } from '../../lib/builder/draft.ts';
import type { ExportChoice } from '../../lib/core/builder/export-choice.ts';
import * as m from '../../lib/language/made/messages.ts';
import { download } from './download.ts';

const nameOf = (draft: Draft): string => {
  const name = draft['policyName'];
  return fileNameOf(typeof name === 'string' ? name : undefined);
};

/** Everything a policy can be taken away as. `onSaved`: the browser was given a file by this name. */
export function createTakeAway(onSaved: (name: string) => void) {
  const itself = (draft: Draft): ExportChoice => ({
    ...{ id: 'policy', title: m.builderSelf(), platform: 'any', describe: m.builderSelfWhat() },
    files: [{ name: nameOf(draft), place: m.builderSelfPlace() }],
  });

  return {
    choices: (draft: Draft): readonly ExportChoice[] => [itself(draft)],
    one(draft: Draft, _id: string, file: string): void {
      download(file, policyFile(draft), 'application/json');
      onSaved(file);
    },
    all(draft: Draft): void {
      download(nameOf(draft), policyFile(draft), 'application/json');
    },
  };
}
