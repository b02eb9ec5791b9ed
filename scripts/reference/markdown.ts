/** Words as code, also where they have a grave accent in them. */
export const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const rowOf = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;

/** A table; nothing where it would have no row. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : [rowOf(head), rowOf(head.map(() => '-')), ...rows.map(rowOf), ''];

/** A value as JSON in a block of its own. */
export const jsonBlock = (value: unknown): readonly string[] => [
  '```json',
  JSON.stringify(value, null, 2),
  '```',
  '',
];
