import type { Draft } from './draft.ts';

/** What became of one key. `before` is absent where it is new, `after` where it is gone. */
export type Change = { key: string; before?: { value: unknown }; after?: { value: unknown } };

const valueIn = (draft: Draft, key: string): { value: unknown } | undefined =>
  Object.hasOwn(draft, key) ? { value: draft[key] } : undefined;

/** The same as JSON has it: all that a policy is made of comes from there. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What was changed, key by key: first what there was, in its order, then what is new. */
export function differenceOf(before: Draft, after: Draft): readonly Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => {
    const [old, now] = [valueIn(before, key), valueIn(after, key)];
    if (isSame(old, now)) return [];
    return [{ key, ...(old && { before: old }), ...(now && { after: now }) }];
  });
}

const asItems = (value: unknown): readonly string[] =>
  [value].flat().map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));

/** Items of one list that the other has not, each as often as it is there more. */
function beyond(items: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What a change took in and took out, item by item, and whether the same items only changed places. */
export function itemsOf({ before, after }: Change): { added: readonly string[]; removed: readonly string[] } {
  const [old, now] = [before, after].map((side) => (side === undefined ? [] : asItems(side.value)));
  return { added: beyond(now ?? [], old ?? []), removed: beyond(old ?? [], now ?? []) };
}
