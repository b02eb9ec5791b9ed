/** Paints ranges of the page without changing it, under names for which style sheets have `::highlight` rules. */
export type Highlighter = {
  /** What one owner (a box) has painted under a name, from now on. */
  paint(owner: object, name: string, ranges: readonly Range[]): void;
  clear(owner: object): void;
};

const isSame = (one: Range, other: Range | undefined): boolean =>
  one.startContainer === other?.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

/**
 * A highlighter over the CSS Custom Highlight API. It begins by taking over the names, so that nothing stays painted
 * of an instance that is gone.
 *
 * The page can read highlights and may delete them; it learns only what it already shows.
 */
export function createHighlighter(names: readonly string[], signal: AbortSignal): Highlighter {
  const byName = new Map(names.map((name) => [name, new Highlight()]));
  const painted = new Map<object, Map<string, readonly Range[]>>();
  for (const name of names) CSS.highlights.delete(name);
  signal.addEventListener('abort', () => {
    // One that ends late, after an update, leaves alone what the one after it has painted.
    for (const [name, own] of byName) if (CSS.highlights.get(name) === own) CSS.highlights.delete(name);
  });

  function remove(owner: object, name: string): void {
    for (const range of painted.get(owner)?.get(name) ?? []) byName.get(name)?.delete(range);
    painted.get(owner)?.delete(name);
  }

  /** To the browser every change is a new style and layout of the text, however little of it is another. */
  const stands = (owner: object, name: string, ranges: readonly Range[]): boolean => {
    const before = painted.get(owner)?.get(name) ?? [];
    const highlight = byName.get(name);
    if (ranges.length > 0 && CSS.highlights.get(name) !== highlight) return false;
    const isThere = (range: Range): boolean => highlight?.has(range) === true;
    return (
      before.length === ranges.length && before.every((one, at) => isThere(one) && isSame(one, ranges[at]))
    );
  };

  return {
    paint(owner, name, ranges) {
      if (stands(owner, name, ranges)) return;
      remove(owner, name);
      const highlight = byName.get(name);
      if (highlight === undefined || ranges.length === 0 || signal.aborted) return;
      for (const range of ranges) highlight.add(range);
      const own = painted.get(owner) ?? new Map<string, readonly Range[]>();
      painted.set(owner, own.set(name, ranges));
      CSS.highlights.set(name, highlight);
    },
    clear(owner) {
      for (const name of names) remove(owner, name);
      painted.delete(owner);
    },
  };
}

/**
 * Gives an open shadow root the `::highlight` rules of a sheet. Firefox (153) does not apply the document's there;
 * Chromium does.
 */
export function adoptIntoShadow(element: Element, css: string): void {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot) || adopted.has(root)) return;
  adopted.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const adopted = new WeakSet<ShadowRoot>();
