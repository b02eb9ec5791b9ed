/** A mark, a text, or another plain value (RFC 8259). */
const token =
  /([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

const blank = /[ \t\r\n]*/y;

type Next = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'more-or-end';

const begins: Readonly<Record<string, Next>> = { '{': 'key-or-end', '[': 'value-or-end' };
const closes: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/** What may follow a token, where it may stand here at all. `open`: what is open and not closed yet, innermost last. */
function after(text: string, next: Next, open: string[]): Next | undefined {
  const begun = begins[text];
  if (begun !== undefined && next.startsWith('value')) {
    open.push(text);
    return begun;
  }
  if (closes[text] !== undefined)
    return next.endsWith('or-end') && open.pop() === closes[text] ? 'more-or-end' : undefined;
  if (text === ':') return next === 'colon' ? 'value' : undefined;
  if (text === ',') {
    const inside = open.at(-1);
    return next === 'more-or-end' && inside !== undefined ? (inside === '{' ? 'key' : 'value') : undefined;
  }
  if (next.startsWith('key')) return text.startsWith('"') ? 'colon' : undefined;
  return next.startsWith('value') ? 'more-or-end' : undefined;
}

function lengthAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Where a text that is not JSON stops being so, counted from 0: browsers differ in whether they say it. */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  let at = 0;
  for (;;) {
    at += lengthAt(blank, text, at)?.length ?? 0;
    const found = lengthAt(token, text, at);
    const following: Next | undefined = found === undefined ? undefined : after(found, next, open);
    if (found === undefined || following === undefined) return at;
    at += found.length;
    next = following;
  }
}
