import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { formats } from '../../../lib/deployment/registry.ts';
import { exitCodes } from '../../../scripts/policy/failure.ts';
import { isShown } from '../named-tests.ts';

const file = fileURLToPath(new URL('../../../docs/admin.md', import.meta.url));
const page = readFileSync(file, 'utf8');

/** The places in a page that a link can lead to, as GitHub names them. */
const anchorsOf = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

function isThere(link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
}

describe('the page for administrators', () => {
  test.each(formats)('says where the files of $id go', ({ id }) => {
    expect(page).toContain(`\`${id}\``);
  });

  test('leads to what there is', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });

  test('names commands that there are, and each of their exit codes', () => {
    const commands = [...page.matchAll(/npm run -s [\w-]+/g)].map(([command]) => `\`${command}\``);
    expect(commands.length).toBeGreaterThan(3);
    expect(commands.filter((command) => !isShown(command))).toEqual([]);
    for (const code of Object.values(exitCodes)) expect(page).toMatch(new RegExp(`^\\| ${code} +\\|`, 'm'));
  });
});
