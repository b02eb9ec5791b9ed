import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const e2e = join(root, 'tests/e2e');

/** The titles of the tests in a spec, from its syntax tree: `spec › title`. */
function titlesIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(e2e, file), 'utf8'), ts.ScriptTarget.Latest);
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'test') {
      const [title] = node.arguments;
      if (title === undefined || !ts.isStringLiteralLike(title))
        throw new Error(`${file}: a title must be plain text`);
      titles.push(`${file.replace('.spec.ts', '')} › ${title.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

const specs = readdirSync(e2e).filter((file) => file.endsWith('.spec.ts'));
const titles = specs.flatMap(titlesIn);

/** What stands in the second column of the tables, one item to each `<br>`. */
const shownBy = readFileSync(join(e2e, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| *(-+|sentence) *\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, sentence = '', items = '']) => ({
    sentence,
    items: items.split('<br>').map((item) => item.trim()),
  }));

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** A test's title, a file of other tests, or a command. */
function exists(item: string): boolean {
  const code = /^`(.+)`$/.exec(item)?.[1];
  if (code === undefined) return titles.includes(item);
  const script = /^npm (?:run )?(?:-s )?([\w-]+)/.exec(code)?.[1];
  return script === undefined ? existsSync(join(root, code)) : script in scripts;
}

describe('the table of tests/e2e/README.md', () => {
  test('has a test for every sentence', () => {
    expect(shownBy.length).toBeGreaterThan(40);
    expect(shownBy.filter(({ items }) => items.length === 0 || items.includes(''))).toEqual([]);
  });

  test('names only tests that exist', () => {
    expect(shownBy.flatMap(({ items }) => items).filter((item) => !exists(item))).toEqual([]);
  });

  test('names every browser test', () => {
    const named = new Set(shownBy.flatMap(({ items }) => items));
    expect(titles.filter((title) => !named.has(title))).toEqual([]);
  });

  test('titles are not used twice', () => {
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
