/** Who has been seen in a list so far, in the list's order. Long lists show a part of themselves at a time. */
export type Roll = {
  /** Adds those shown now, in the page's order; gives those that are new. */
  add(shown: readonly string[]): readonly string[];
  /** How many come before this one, of those seen; -1 for one that was not. */
  placeOf(key: string): number;
  size(): number;
};

export function createRoll(): Roll {
  const order: string[] = [];
  const known = new Set<string>();

  return {
    add(shown) {
      const fresh = shown.filter((key) => !known.has(key));
      const first = shown.find((key) => known.has(key));
      // Whatever is new stands behind what was before it in the page, or before what comes first of those known.
      let at = first === undefined || shown[0] === first ? order.length : order.indexOf(first);
      for (const key of shown) {
        if (known.has(key)) at = order.indexOf(key) + 1;
        else {
          known.add(key);
          order.splice(at, 0, key);
          at += 1;
        }
      }
      return fresh;
    },
    placeOf: (key) => order.indexOf(key),
    size: () => order.length,
  };
}
