/**
 * A function of one thing that remembers what it gave last: the rules ask about one text one after the other. Only the
 * text judged last is kept, in memory, until the next one; a map of texts costs more than most of what it would save.
 */
export function rememberLast<Asked extends object | string, Given>(
  make: (asked: Asked) => Given,
): (asked: Asked) => Given {
  let last: { asked: Asked; given: Given } | undefined;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, given: make(asked) };
    return last.given;
  };
}
