import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

import type { Part, Text } from '../../lib/language/text.ts';

/** What a sentence wants filled in: by name, the TypeScript type of it. */
export type Wanted = Map<string, string>;

export type Compiled = { text: Text; wanted: Wanted };

type Options = Readonly<Record<string, { value: MessageFormatElement[] }>>;

function casesOf(options: Options, wanted: Wanted, counted: string): Record<string, Text> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [name, textOf(value, wanted, counted)]),
  );
}

/** The type of a `select`: its named cases; what else may come, where `other` says something of its own. */
const selected = (options: Options): string =>
  Object.keys(options)
    .map((name) => (name === 'other' ? '(string & {})' : `'${name}'`))
    .join(' | ');

function partOf(element: MessageFormatElement, wanted: Wanted, counted: string): Part {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.pound:
      return [counted];
    case TYPE.argument:
      if (!wanted.has(element.value)) wanted.set(element.value, 'string | number');
      return [element.value];
    case TYPE.plural:
      wanted.set(element.value, 'number');
      return [element.value, 'plural', casesOf(element.options, wanted, element.value)];
    case TYPE.select:
      wanted.set(element.value, selected(element.options));
      return [element.value, 'select', casesOf(element.options, wanted, counted)];
    case TYPE.number:
    case TYPE.date:
    case TYPE.time:
    case TYPE.tag:
      throw new Error('only {name}, {name, plural, …} and {name, select, …} are known');
  }
}

const emptyOr = (parts: readonly Part[]): Text => {
  const [only] = parts;
  if (only === undefined) return '';
  return parts.length === 1 && typeof only === 'string' ? only : parts;
};

function textOf(elements: readonly MessageFormatElement[], wanted: Wanted, counted = ''): Text {
  return emptyOr(elements.map((element) => partOf(element, wanted, counted)));
}

/**
 * A message in ICU MessageFormat as `tell` takes it, and what it wants filled in.
 * @throws where it is no such message, or uses more of the format than Lanyard has needed
 */
export function compile(message: string): Compiled {
  const wanted: Wanted = new Map();
  const text = textOf(parse(message, { ignoreTag: true, captureLocation: false }), wanted);
  return { text, wanted };
}
