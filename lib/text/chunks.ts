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
  // Most words have neither, and are passed over at once.
  if (!text.includes('.') && !text.includes(':')) return false;
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

function addChunksOfRun(chunks: Chunk[], text: string, start: number, end: number): void {
  if (isWeb(text.slice(start, end))) {
    chunks.push({ place: 'web', start, end });
    return;
  }
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

/** Cuts normal text at white space into prose, hashtags, handles and web addresses. Each character is seen a fixed number of times. */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < text.length) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
    const start = at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1;
    if (at > start) addChunksOfRun(chunks, text, start, at);
  }
  return chunks;
}
