import type { ExportChoice, ExtensionIds } from '../core/builder/export-choice.ts';
import { fileBytes } from '../deployment/file-bytes.ts';
import type { Deployment, ExportFile, Format, PolicyValues } from '../deployment/format.ts';
import { policyValues } from '../deployment/policy-values.ts';
import { readme } from '../deployment/readme.ts';
import { formats } from '../deployment/registry.ts';
import { stores } from '../deployment/stores.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import type { KnownIds } from '../policy/references.ts';
import { describeKey } from '../policy/describe-key.ts';
import { isPolicyKey } from '../policy/schema.ts';
import type { Draft } from './draft.ts';

/** An id of Chromium’s family. */
const chromiumId = /^[a-p]{32}$/;

/** Stands for an id that nobody has given yet, to see which files would have it. */
const missing = 'an-id-that-was-not-given';

const idOf = (given: string): string => (chromiumId.test(given.trim()) ? given.trim() : missing);

/** Edge takes its own id where there is one, else Chrome’s: from a server of one’s own it is the same. */
const deploymentOf = ({ chrome, edge }: ExtensionIds): Deployment => ({
  ...stores,
  chromeId: idOf(chrome),
  edgeId: idOf(edge.trim() === '' ? chrome : edge),
});

/** What of a draft is right, each value in the kind of its key: what is wrong is in no file for a browser. */
export const valuesOf = (draft: Draft, known: KnownIds): PolicyValues =>
  policyValues(parsePolicy(draft, known).policy);

const titleOf = (key: string): string => (isPolicyKey(key) ? describeKey(key).title : key);

function choiceOf(format: Format, values: PolicyValues, deployment: Deployment): ExportChoice {
  const { id, title, platform, describe } = format;
  const refusals = format.refusals(values).map(({ key, problem }) => ({ title: titleOf(key), problem }));
  const files = refusals.length > 0 ? [] : format.files(values, deployment);
  const needsId = files.some(({ text, place }) => `${text}${place}`.includes(missing));
  return {
    ...{ id, title, platform, describe, refusals, needsId },
    files: needsId ? [] : files.map(({ name, place }) => ({ name, place })),
  };
}

/** Every form in which this policy can be taken away, with what stands in the way of it. */
export function exportChoices(values: PolicyValues, ids: ExtensionIds): readonly ExportChoice[] {
  const deployment = deploymentOf(ids);
  return formats.map((format) => choiceOf(format, values, deployment));
}

const filesOf = (format: Format, values: PolicyValues, ids: ExtensionIds): readonly ExportFile[] => {
  const isReady = choiceOf(format, values, deploymentOf(ids)).files.length > 0;
  return isReady ? format.files(values, deploymentOf(ids)) : [];
};

/** One file of one form, as it is written to a disk. */
export function exportedFile(
  values: PolicyValues,
  ids: ExtensionIds,
  formatId: string,
  name: string,
): Uint8Array<ArrayBuffer> | undefined {
  const format = formats.find(({ id }) => id === formatId);
  const file = format && filesOf(format, values, ids).find((one) => one.name === name);
  return file && fileBytes(file);
}

const nameOf = ({ policyName }: PolicyValues): string =>
  typeof policyName === 'string' ? policyName : 'policy';

/** All files of all forms that can be made, by their paths: a folder for each form, and a text that says where each file goes. */
export const exportedFiles = (
  values: PolicyValues,
  ids: ExtensionIds,
): Readonly<Record<string, Uint8Array<ArrayBuffer>>> => {
  const made = formats.map((format) => ({ format, files: filesOf(format, values, ids) }));
  const ready = made.filter(({ files }) => files.length > 0);
  const paths = ready.flatMap(({ format, files }) =>
    files.map((file) => [`${format.id}/${file.name}`, fileBytes(file)] as const),
  );
  return {
    'README.txt': new TextEncoder().encode(readme(nameOf(values), ready)),
    ...Object.fromEntries(paths),
  };
};
