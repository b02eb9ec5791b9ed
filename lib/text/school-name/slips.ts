/** Shortest word in which two letters that changed places are still read, and one that was left out or doubled. */
const shortestSwap = 5;
const shortestDrop = 6;

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

const isSwap = (a: string, b: string, at: number): boolean =>
  a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);

/**
 * Whether a word is a slip of the finger for another: two neighbouring letters swapped, or one left out or typed twice,
 * never the first. Another letter in place of one is no slip: Millfield and Hillfield are two schools.
 */
export function isSlip(written: string, meant: string): boolean {
  if (written === meant || meant.length < shortestSwap || Math.abs(written.length - meant.length) > 1)
    return false;
  const at = firstDifference(written, meant);
  if (at === 0) return false;
  if (written.length === meant.length) return isSwap(written, meant, at);
  if (meant.length < shortestDrop) return false;
  if (written.length < meant.length) return written.slice(at) === meant.slice(at + 1);
  return written[at] === written[at - 1] && written.slice(at + 1) === meant.slice(at);
}

/** A slip as `isSlip`, or one wrong letter: for words of a short list, where nothing else is near. */
export function isLooseSlip(written: string, meant: string): boolean {
  if (isSlip(written, meant)) return true;
  if (written[0] !== meant[0] || Math.abs(written.length - meant.length) > 1) return false;
  const at = firstDifference(written, meant);
  const [shorter, longer] = written.length < meant.length ? [written, meant] : [meant, written];
  return shorter.slice(at + (shorter.length === longer.length ? 1 : 0)) === longer.slice(at + 1);
}
