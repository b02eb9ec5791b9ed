/** A part of the page that is fetched when somebody first comes to it; `missing`: it could not be. */
type Fetched<Part extends object> = Part | 'fetching' | 'missing';

/**
 * A part that is asked for each time it is drawn: fetched once, at the first time, and drawn anew when it is there. What could not be fetched is not
 * tried again: browsers remember for a page that a script of it failed.
 */
export function createFetched<Part extends object>(fetchPart: () => Promise<Part>, changed: () => void) {
  let part: Fetched<Part> | undefined;
  const come = (next: Fetched<Part>): void => {
    part = next;
    changed();
  };
  return (): Fetched<Part> => {
    if (part !== undefined) return part;
    part = 'fetching';
    void fetchPart().then(come, () => come('missing'));
    return part;
  };
}
