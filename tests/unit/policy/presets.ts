import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

/** A file of the repository as text. */
export const fileText = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), 'utf8');

/** Every preset by name, as its file has it. */
export const presets: readonly { name: string; raw: Record<string, unknown> }[] = readdirSync(
  fileURLToPath(new URL('policies/', root)),
).map((file) => ({
  name: file.replace('.json', ''),
  raw: JSON.parse(fileText(`policies/${file}`)) as Record<string, unknown>,
}));
