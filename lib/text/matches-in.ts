const none: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern in a text, in order. `String.matchAll` makes a new pattern each time, which costs more
 * than most searches; this one uses the pattern itself, and keeps nothing in it.
 *
 * @throws TypeError where the pattern is not global: it would find its first match for ever.
 */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`not global: ${pattern.source}`);
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const matches: RegExpExecArray[] = [];
  while (match !== null) {
    matches.push(match);
    // An empty match would be found again for ever.
    if (match[0] === '') pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
  return matches;
}
