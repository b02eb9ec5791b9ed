/** Longer than this a label is a sentence, and does not stand well inside ours. */
const longest = 20;

const mostWords = 3;

/** The words a person sees on a control, or hears of one that shows a picture alone. */
function labelOf(control: Element): string {
  if (control instanceof HTMLInputElement) return control.value;
  const shown = control instanceof HTMLElement ? control.innerText.trim() : '';
  return shown === '' ? (control.getAttribute('aria-label') ?? '') : shown;
}

/** Words worth comparing: a lone letter stands in almost everything. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(({ length }) => length > 1);

/**
 * What a label is called inside a sentence ("Press Share again"); undefined where it is no short word or two, and
 * where it has a word of somebody's name, which is never repeated.
 */
export function nameFromLabel(label: string, people: readonly string[] = []): string | undefined {
  const name = label.replace(/\s+/g, ' ').trim();
  const isShort = name.length <= longest && name.split(' ').length <= mostWords;
  if (!isShort || !/\p{L}/u.test(name)) return undefined;
  const own = new Set(wordsOf(name));
  return people.flatMap(wordsOf).some((word) => own.has(word)) ? undefined : name;
}

/** What the person sees on the very control they pressed, in whatever language the site has. */
export const controlName = (control: Element, people?: readonly string[]): string | undefined =>
  nameFromLabel(labelOf(control), people);

/** What the keys are called that sent a box: “Enter”, “Ctrl+Enter”. */
export function keysName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): string {
  const held = [...(event.ctrlKey ? ['Ctrl'] : []), ...(event.metaKey ? ['Cmd'] : [])];
  return [...held, event.key].join('+');
}
