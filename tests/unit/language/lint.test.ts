import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { expect, it } from 'vitest';

type Block = { files?: readonly string[]; rules?: Linter.RulesRecord };

const { default: blocks } = (await import(new URL('../../../eslint.config.js', import.meta.url).href)) as {
  default: readonly Block[];
};

/** What is refused in components, by that part of our own lint rules alone: without types they are judged at once. */
const name = 'no-restricted-syntax';
const block = blocks.findLast(({ files }) => files?.includes('components/**'));
const rules = { [name]: block?.rules?.[name] ?? 'off' };

const refused = (code: string): number =>
  new Linter().verify(
    code,
    {
      files: ['**/*.tsx'],
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      rules,
    },
    'components/Planted.tsx',
  ).length;

it.each([
  '<p>Hello</p>',
  '<p>{on && "Hello"}</p>',
  '<p>{on ? m.hello() : "Hello"}</p>',
  '<p>{`${count} left`}</p>',
  '<section aria-label="Your week" />',
  '<button title={on ? "Good" : undefined} />',
  '<input placeholder={`Find`} />',
  '({ "aria-label": "Close" })',
])('words written into the code are refused: %s', (code) => {
  expect(refused(code)).toBe(1);
});

it.each([
  '<p class="lead" aria-labelledby="title" lang="en">{m.hello()} · {on ? "×" : "…"}</p>',
  '<p>{kind === "late" && m.late()}</p>',
  '<section aria-label={kind === "late" ? m.late() : m.early()} />',
  '({ "aria-label": m.close(), role: "status" })',
])('messages, marks and names for the browser are not: %s', (code) => {
  expect(refused(code)).toBe(0);
});
