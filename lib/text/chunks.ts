import type { Place } from './token.ts';

/** A stretch of normal text in which one way of cutting words holds. Offsets are into the normal text. */
export type Chunk = { place: Place; start: number; end: number };

const topLevels = new Set(
  'uk com org net info school schools academy wales scot london cymru education edu gov eu co io me app site online'.split(
    ' ',
  ),
);

const isSpace = (code: number): boolean => code === 32 || code === 10;

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 128;

/** `www.school.co.uk/news`, `https://x.com/School`: a link, or a host whose last label is a top level in use. */
function isWeb(text: string): boolean {
  if (/^\W{0,3}(?:https?:|www\.)/.test(text)) return true;
  if (text.includes('@')) return false;
  const slash = text.indexOf('/');
  const host = (slash < 0 ? text : text.slice(0, slash)).replace(/[^a-z0-9]{1,5}$/, '');
  const dot = host.lastIndexOf('.');
  return dot > 1 && dot < host.length - 1 && topLevels.has(host.slice(dot + 1));
}

/** Letters, digits and `_`; a handle may hold dots and dashes too. */
function tagEnd(text: string, from: number, to: number, dots: boolean): number {
  let end = from;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (!isWordCode(code) && code !== 95 && !(dots && (code === 46 || code === 45))) break;
    end += 1;
  }
  while (end > from && (text.charCodeAt(end - 1) === 46 || text.charCodeAt(end - 1) === 45)) end -= 1;
  return end;
}

/** Hashtags and handles in a run of characters, and the prose between them. */
function addTags(chunks: Chunk[], text: string, start: number, end: number): void {
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 35 && code !== 64) continue;
    // In `name@school.uk` the @ begins no handle.
    if (at > start && isWordCode(text.charCodeAt(at - 1))) continue;
    const stop = tagEnd(text, at + 1, end, code === 64);
    if (stop === at + 1) continue;
    if (at > from) chunks.push({ place: 'prose', start: from, end: at });
    chunks.push({ place: code === 35 ? 'hashtag' : 'handle', start: at, end: stop });
    from = stop;
    at = stop - 1;
  }
  if (from < end) chunks.push({ place: 'prose', start: from, end });
}

/** "www.", "(https:": the end of a run says nothing of an address that its beginning does not say. */
const mayBeginAddress = (code: number): boolean => code === 104 || code === 119 || !isWordCode(code);

/** Where a run of characters without white space ends, and what it holds: most runs are a plain word. */
function runFrom(text: string, start: number): { end: number; dotted: boolean; tagged: boolean } {
  let [end, dot, tagged] = [start, -1, false];
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isSpace(code)) break;
    if (dot < 0 && (code === 46 || code === 58)) dot = end;
    tagged ||= code === 35 || code === 64;
  }
  // Most dots end a sentence.
  const dotted = dot >= 0 && (dot < end - 1 || mayBeginAddress(text.charCodeAt(start)));
  return { end, dotted, tagged };
}

/** Cuts normal text at white space into prose, hashtags, handles and web addresses. Each character is seen a fixed number of times. */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0; start < text.length; start++) {
    if (isSpace(text.charCodeAt(start))) continue;
    const { end, dotted, tagged } = runFrom(text, start);
    if (dotted && isWeb(text.slice(start, end))) chunks.push({ place: 'web', start, end });
    else if (tagged) addTags(chunks, text, start, end);
    else chunks.push({ place: 'prose', start, end });
    start = end;
  }
  return chunks;
}
