import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The steps of the tour of which README and the stores show a picture, by name; numbered as they are taken. */
const PUBLISHED = [
  '01-school-name',
  '02-job-title',
  '03-friend-request',
  '04-comment',
  '05-hours-begin',
] as const;

/** Its words come one after another, as the worker answers: a slow machine may picture it before the last. */
const COVERED = 'hours-begin';

const to = (file: string): string => join('docs/screenshots', file);

const nameOf = (numbered: string): string => numbered.slice('00-'.length);

/** The pictures of the tour that are shown; paths from the root. */
export const published: readonly string[] = PUBLISHED.map((numbered) => to(`${nameOf(numbered)}.png`));

/** Takes the pictures that are shown out of a folder of the tour's, with what Lanyard says in them. */
export async function publishTour(folder: string): Promise<void> {
  const words = JSON.parse(await readFile(join(folder, 'words.json'), 'utf8')) as Record<string, string>;
  const said: Record<string, string | undefined> = {};
  for (const numbered of PUBLISHED) {
    const name = nameOf(numbered);
    await copyFile(join(folder, `${numbered}.png`), to(`${name}.png`));
    if (name !== COVERED) said[name] = words[name];
  }
  await writeFile(to('words.json'), `${JSON.stringify(said, null, 2)}\n`);
}
