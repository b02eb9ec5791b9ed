/** A list with an item moved one place up or down. */
export function moved(items: readonly string[], at: number, by: 1 | -1): readonly string[] {
  const [item, other] = [items[at], items[at + by]];
  if (item === undefined || other === undefined) return items;
  return items.with(at, other).with(at + by, item);
}

/** A list without one item. */
export const withoutItem = (items: readonly string[], at: number): readonly string[] =>
  items.toSpliced(at, 1);

/** A list with what was written at a place; several lines, as from a spreadsheet, are several items. */
export function written(items: readonly string[], at: number, text: string): readonly string[] {
  const lines = text.split(/[\r\n]+/);
  const several = lines.map((line) => line.trim()).filter((line) => line !== '');
  return items.toSpliced(at, 1, ...(lines.length > 1 ? several : [text]));
}
