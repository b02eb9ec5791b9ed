import { foldCharacter, regionalLetter } from './fold-character.ts';

/**
 * A text folded to plain lower-case letters, with the way back. `text[i]` came from `raw.slice(starts[i], ends[i])`,
 * and was a capital where `capitals[i]` is 1. Offsets are UTF-16 code units.
 */
export type NormalText = {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
  capitals: Uint8Array;
};

/** Longest NFKD expansion of one code point (U+FDFA). */
const longestExpansion = 18;

const combining = /^\p{M}$/u;

function lowerOne(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

const isAsciiCapital = (code: number): boolean => code >= 65 && code <= 90;

function foldAscii(code: number): number {
  if (code === 96) return 39;
  if (code === 10 || code === 13) return 10;
  if (code < 32 || code === 127) return 32;
  return isAsciiCapital(code) ? code + 32 : code;
}

/** Nearly all of nearly every text: what each ASCII character is folded to. */
const ascii = Uint16Array.from({ length: 128 }, (_, code) => foldAscii(code));

/** More at once would be too many arguments for one call. */
const mostAtOnce = 4096;

function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += mostAtOnce)
    // Spread into a call they would be taken one by one.
    text += String(Reflect.apply(String.fromCharCode, String, units.subarray(at, at + mostAtOnce)));
  return text;
}

type Room = Pick<NormalText, 'starts' | 'ends' | 'capitals'> & { units: Uint16Array };

const roomFor = (size: number): Room => ({
  starts: new Uint32Array(size),
  ends: new Uint32Array(size),
  capitals: new Uint8Array(size),
  units: new Uint16Array(size),
});

/** Nearly every text fits in here, and making room costs more than filling it. No letter stays in it. */
const usualRoom = roomFor(2048);

/** Collects normal characters; grows as needed, so that expanding characters cost no more than their length. */
function collector(size: number) {
  const least = size + longestExpansion;
  let { starts, ends, capitals, units } = least <= usualRoom.units.length ? usualRoom : roomFor(least);
  let length = 0;

  function grow(): void {
    const more = roomFor(units.length * 2);
    more.starts.set(starts);
    more.ends.set(ends);
    more.capitals.set(capitals);
    more.units.set(units);
    ({ starts, ends, capitals, units } = more);
  }

  return {
    addAscii(code: number, at: number): void {
      if (length === starts.length) grow();
      units[length] = ascii[code] ?? 0;
      starts[length] = at;
      ends[length] = at + 1;
      capitals[length] = isAsciiCapital(code) ? 1 : 0;
      length += 1;
    },
    add(folded: string, start: number, end: number): void {
      if (length + folded.length > starts.length) grow();
      for (let at = 0; at < folded.length; at++) {
        const unit = folded.charAt(at);
        const lower = lowerOne(unit);
        units[length] = lower.charCodeAt(0);
        starts[length] = start;
        ends[length] = end;
        capitals[length] = lower === unit ? 0 : 1;
        length += 1;
      }
    },
    /** An accent belongs to the letter before it. */
    extend(end: number): void {
      if (length > 0) ends[length - 1] = end;
    },
    done(): NormalText {
      const text = textOf(units.subarray(0, length));
      units.fill(0, 0, length);
      return {
        text,
        starts: starts.slice(0, length),
        ends: ends.slice(0, length),
        capitals: capitals.slice(0, length),
      };
    },
  };
}

const isRegionalAt = (raw: string, at: number): boolean =>
  regionalLetter(raw.codePointAt(at) ?? 0) !== undefined;

/**
 * Folds a raw text character by character (Unicode NFKC and UTS #39, see `fold-character.ts`; a flag is no word, a flag's
 * letter alone is one), keeping for each normal
 * character where it came from. Linear in the length of the text.
 */
export function normalise(raw: string): NormalText {
  const out = collector(raw.length);
  let afterRegional = false;
  for (let at = 0; at < raw.length;) {
    const code = raw.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    const letter = code < 128 ? undefined : regionalLetter(code);
    if (code < 128) out.addAscii(code, at);
    else {
      const alone = letter !== undefined && !afterRegional && !isRegionalAt(raw, end);
      const folded = alone ? letter : foldCharacter(code);
      if (folded !== '') out.add(folded, at, end);
      else if (combining.test(raw.slice(at, end))) out.extend(end);
    }
    afterRegional = letter !== undefined;
    at = end;
  }
  return out.done();
}
