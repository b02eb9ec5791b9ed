import { describeKey, type KeyDescription } from '../../lib/policy/describe-key.ts';
import { loosensWhenShortened, strictestWhenAbsent } from '../../lib/policy/loosening.ts';
import { ownKeys } from '../../lib/policy/own-keys.ts';
import type { PolicyKey } from '../../lib/policy/schema.ts';
import { endInWords } from '../../lib/policy/vanished-keys.ts';
import { code, jsonBlock } from './markdown.ts';

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const formOf = ({ kind, form }: KeyDescription): string =>
  kind === 'list' ? `A list; each item is ${form}.` : sentence(form);

const wrongItem: Readonly<Record<'whole' | 'item', string>> = {
  whole: 'Where an item of it is wrong, the whole list of the last good policy stays in force.',
  item: 'Where an item of it is wrong, that item is left out, and the others hold.',
};

function whenWrong({ name, kind }: KeyDescription): readonly string[] {
  if (name === 'passKeys')
    return [wrongItem.item, 'An older list is never held: a key that was taken out ends at once.'];
  if (kind !== 'list') return [];
  const strict = strictestWhenAbsent[name];
  const words = [wrongItem[loosensWhenShortened.includes(name) ? 'whole' : 'item']];
  return strict === undefined ? words : [...words, `On a device that never had one: ${strict}`];
}

function whenTakenOut(name: PolicyKey): readonly string[] {
  const end = endInWords(name);
  return end === undefined ? [] : [`Taken out, its last value stays in force; to end it, ${end}.`];
}

const remarksOn = (key: KeyDescription): readonly string[] => [
  ...whenWrong(key),
  ...whenTakenOut(key.name),
  ...(key.secret === true
    ? ['Stands for people: diagnostics and messages show how many, never the value.']
    : []),
  ...(ownKeys.includes(key.name) ? [] : ['Holds in a pushed policy alone, not in a file that staff open.']),
];

/** All that is known of one key, as Markdown. */
export function keySection(name: PolicyKey): readonly string[] {
  const key = describeKey(name);
  return [
    `### ${name}`,
    '',
    `**${key.title}.** ${key.description}`,
    '',
    ...jsonBlock({ [name]: key.example }),
    `- Form: ${formOf(key)}`,
    ...(key.absent === undefined ? [] : [`- Without it: ${key.absent}.`]),
    ...remarksOn(key).map((remark) => `- ${remark}`),
    ...(key.clauses === undefined ? [] : [`- Clauses: ${key.clauses.join(', ')}.`]),
    '',
  ];
}

/** A key's line in the table at the top of the page. */
export const keyLine = (name: PolicyKey): readonly string[] => {
  const { title, kind } = describeKey(name);
  return [`[${code(name)}](#${name.toLowerCase()})`, title, kind === 'flag' ? 'true or false' : kind];
};
