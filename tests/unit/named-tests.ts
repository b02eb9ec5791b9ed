import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const e2e = join(root, 'tests/e2e');

/** The titles of the tests in a file, from its syntax tree, whatever it calls a test. */
function titlesIn(path: string, callees: readonly string[]): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      callees.includes(node.expression.text)
    ) {
      const [title] = node.arguments;
      if (title === undefined || !ts.isStringLiteralLike(title))
        throw new Error(`${path}: a title must be plain text`);
      titles.push(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

/** Every browser test, as `spec › title`. */
export const browserTests: readonly string[] = readdirSync(e2e)
  .filter((file) => file.endsWith('.spec.ts'))
  .flatMap((file) =>
    titlesIn(join(e2e, file), ['test']).map((title) => `${file.replace('.spec.ts', '')} › ${title}`),
  );

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** A browser test, a test of a file (`` `path` › title ``), a whole file of tests, or a command. */
export function isShown(item: string): boolean {
  const [, code, title] = /^`(.+?)`(?: › (.+))?$/.exec(item) ?? [];
  if (code === undefined) return browserTests.includes(item);
  const script = /^npm (?:run )?(?:-s )?([\w-]+)/.exec(code)?.[1];
  if (script !== undefined) return script in scripts;
  const path = join(root, code);
  if (!existsSync(path)) return false;
  return title === undefined || titlesIn(path, ['test', 'it']).includes(title);
}

/** The rows of a page's tables as cells, without the heads. */
export const rowsOf = (page: string): readonly (readonly string[])[] =>
  page
    .split('\n')
    .filter(
      (line, index, lines) =>
        line.startsWith('|') && !/^\| *-/.test(line) && !/^\| *-/.test(lines[index + 1] ?? ''),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** The items of one cell, one to each `<br>`. */
export const itemsOf = (cell: string | undefined): readonly string[] =>
  (cell ?? '').split('<br>').map((item) => item.trim());
