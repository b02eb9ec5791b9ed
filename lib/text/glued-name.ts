/** What people put around their name in a handle: `itstallulahbrady`, `tallulahbradyx`. */
const before = /^(?:its|itz|iam|im|the|real|official|mr|mrs|miss|ms|mx|x+)(?=[a-z]{6})/;
const after = /(?:official|real|xo|ox|uk|jr|x+|o)$/;

const shortest = 6;
const longest = 30;

/** A handle as it stands, then with what may stand around a name taken off. A fixed number. */
function cores(text: string): readonly string[] {
  const letters = text.replace(/\d+$/, '');
  const [start, end] = [letters.replace(before, ''), letters.replace(after, '')];
  return [...new Set([text, letters, start, end, start.replace(after, '')])];
}

/**
 * The two parts that a handle with no word borders may be made of (`florapartridge`), at every place it may part.
 *
 * @param fewest letters of the first part: 1 where an initial counts (`tbrady`).
 */
export function* splitsOf(text: string, fewest: number): Generator<[string, string]> {
  if (text.length > longest) return;
  for (const core of cores(text)) {
    if (core.length < shortest) continue;
    for (let at = fewest; at <= core.length - 2; at++) yield [core.slice(0, at), core.slice(at)];
  }
}
