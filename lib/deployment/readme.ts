import type { ExportFile, Format } from './format.ts';

/** A format with the files that were made of it. */
export type Made = { format: Format; files: readonly ExportFile[] };

const section = ({ format, files }: Made): string =>
  [
    format.title,
    '-'.repeat(format.title.length),
    format.describe,
    '',
    ...files.map(({ name, place }) => `${format.id}/${name}\n    goes to: ${place}`),
  ].join('\n');

/** The text that lies beside the files and says where each of them goes. */
export const readme = (policyName: string, made: readonly Made[]): string =>
  `${[
    `Lanyard: ${policyName}`,
    'Each folder holds this policy for one way of giving it to browsers. You need one for each kind of device.',
    'Files with “install” or “extension-settings” in their names put Lanyard itself there; the others hold the policy.',
    'Lists of people in these files hold no names, but stand for people: keep them as you keep the school’s records.',
    ...made.map(section),
  ].join('\n\n')}\n`;
