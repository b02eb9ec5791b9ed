import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

import { drawBadPolicies } from './draw-bad-policies.ts';
import { drawReference } from './draw-reference.ts';

/** A page that is made, not written: where it lies, and what must stand there. */
export type MadePage = { file: string; text: string };

const drawn: readonly { name: string; draw: () => string }[] = [
  { name: 'policy-reference.md', draw: drawReference },
  { name: 'bad-policies.md', draw: drawBadPolicies },
];

/** Both pages, laid out as all of docs is. */
export async function pages(): Promise<readonly MadePage[]> {
  return Promise.all(
    drawn.map(async ({ name, draw }) => {
      const file = fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
      const options = await resolveConfig(file);
      return { file, text: await format(draw(), { ...options, parser: 'markdown' }) };
    }),
  );
}
