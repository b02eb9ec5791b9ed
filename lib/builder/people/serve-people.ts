import type { PeopleOutcome, PeopleRequest } from '../../core/builder/people-run.ts';
import { makePeople, type OpenedFile } from './make-people.ts';

async function opened(file: File): Promise<OpenedFile> {
  return { name: file.name, bytes: await file.bytes() };
}

/** A new salt: 128 bits of the system's random source, in base64url. */
function randomSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Opens the files of a request and makes the lists. A file that was moved since it was chosen is told by its name. */
export async function servePeople({ exports, without, ...options }: PeopleRequest): Promise<PeopleOutcome> {
  const files: OpenedFile[] = [];
  for (const file of [...exports, ...(without === undefined ? [] : [without])]) {
    try {
      files.push(await opened(file));
    } catch {
      return { kind: 'wrong', file: file.name, problem: 'it cannot be opened' };
    }
  }
  const last = without === undefined ? undefined : files.pop();
  return makePeople({ exports: files, ...(last !== undefined && { without: last }) }, options, randomSalt());
}
