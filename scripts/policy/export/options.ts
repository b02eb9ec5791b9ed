import { parseArgs } from 'node:util';
import type { Deployment, Format } from '../../../lib/deployment/format.ts';
import { formats } from '../../../lib/deployment/registry.ts';
import { stores } from '../../../lib/deployment/stores.ts';
import { exitCodes, failure } from '../failure.ts';

/** What the command was asked. */
export type ExportOptions = {
  file: string;
  folder: string;
  formats: readonly Format[];
  deployment: Deployment;
  evenSo: boolean;
};

const usage = (problem: string) =>
  failure(exitCodes.failed, `${problem}\nnpm run -s policy -- export --help says what there is.`);

const text = { type: 'string' } as const;

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: text,
        format: { type: 'string', multiple: true },
        'chrome-id': text,
        'edge-id': text,
        'firefox-id': text,
        'chrome-update-url': text,
        'edge-update-url': text,
        'firefox-install-url': text,
        'even-so': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : 'The options cannot be read.');
  }
}

type Words = ReturnType<typeof parse>['values'];

function formatsOf(ids: readonly string[] | undefined): readonly Format[] {
  return (ids ?? formats.map(({ id }) => id)).map((id) => {
    const format = formats.find((one) => one.id === id);
    if (format === undefined) throw usage(`There is no format “${id}”.`);
    return format;
  });
}

function webAddress(option: string, word: string | undefined, usual: string): string {
  const address = word ?? usual;
  if (!URL.canParse(address) || !/^(https?|file):/.test(address))
    throw usage(`--${option} is no web address.`);
  return address;
}

/** An id of Chromium’s family: 32 letters from a to p. */
function chromiumId(option: string, word: string): string {
  if (!/^[a-p]{32}$/.test(word)) throw usage(`--${option} is 32 letters from a to p.`);
  return word;
}

/** Stands for an id that was not given, to see which files would have had it. */
const missing = 'an-id-that-was-not-given';

function refuseMissing(wanted: readonly Format[], deployment: Deployment): void {
  const needing = wanted.filter((format) =>
    format.files({}, deployment).some((file) => `${file.text}${file.place}`.includes(missing)),
  );
  if (needing.length === 0) return;
  const ids = needing.map(({ id }) => id).join(', ');
  throw usage(
    `--chrome-id is missing. These formats name it: ${ids}. The page of Lanyard in the Chrome Web Store has it, or npm run package where you have a key of your own.`,
  );
}

function deploymentOf(values: Words): Deployment {
  const given = values['chrome-id'];
  const chromeId = given === undefined ? missing : chromiumId('chrome-id', given);
  const edge = values['edge-id'];
  return {
    chromeId,
    edgeId: edge === undefined ? chromeId : chromiumId('edge-id', edge),
    firefoxId: values['firefox-id'] ?? stores.firefoxId,
    chromeUpdateUrl: webAddress('chrome-update-url', values['chrome-update-url'], stores.chromeUpdateUrl),
    edgeUpdateUrl: webAddress('edge-update-url', values['edge-update-url'], stores.edgeUpdateUrl),
    firefoxInstallUrl: webAddress(
      'firefox-install-url',
      values['firefox-install-url'],
      stores.firefoxInstallUrl,
    ),
  };
}

/** Reads the command line; an end with a sentence for whoever typed it where it cannot be read. */
export function readExportOptions(words: readonly string[]): ExportOptions {
  const { values, positionals } = parse(words);
  const [file, ...more] = positionals;
  if (file === undefined) throw usage('No policy was given.');
  if (more.length > 0) throw usage('One policy is exported at a time.');
  const wanted = formatsOf(values.format);
  const deployment = deploymentOf(values);
  refuseMissing(wanted, deployment);
  const folder = values.out ?? 'lanyard-export';
  return { file, folder, formats: wanted, deployment, evenSo: values['even-so'] };
}
