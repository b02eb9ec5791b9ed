import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/text/normalise.ts';
import { readText, spanOf } from '../../../lib/text/read-text.ts';
import { messyText } from './messy-text.ts';

const wordsOf = (raw: string): string[] => readText(raw).tokens.map((token) => token.text);

describe('reading a text', () => {
  it.each([
    ['St. James’ C of E', ['st', 'james', 'c', 'of', 'e']],
    [
      'RENÉE Re\u0301ne\u0301e Łukasz Bjørn Æsa Straße',
      ['renee', 'renee', 'lukasz', 'bjorn', 'aesa', 'strasse'],
    ],
    ['𝗛𝗼𝘂𝗻𝘀 Ｆｕｌｌ Ⓐⓘⓜ 🅐🅑 𝓒𝓵𝓸', ['houns', 'full', 'aim', 'ab', 'clo']],
    ['Nіco Таllulah ᴘʀɪᴍᴀʀʏ', ['nico', 'tallulah', 'primary']],
    ["O'Neill O’Neill O`Neill O´Neill", ['oneill', 'oneill', 'oneill', 'oneill']],
    ['Wil\u200bdridings Hall\u00a0Lane so\u00adft', ['wildridings', 'hall', 'lane', 'soft']],
    ['cats & dogs', ['cats', 'and', 'dogs']],
    ['#StJamesPrimary @st_james.primary', ['st', 'james', 'primary', 'st', 'james', 'primary']],
    ['CofE SENCo TAs PhD SmithJones', ['cofe', 'senco', 'tas', 'phd', 'smith', 'jones']],
    ['McAuley MacMillan #DOylySchool', ['mcauley', 'macmillan', 'doyly', 'school']],
    ['https://x.com/OakTreePrimary', ['https', 'x', 'com', 'oak', 'tree', 'primary']],
    ['T e a c h e r and J R R Tolkien', ['teacher', 'and', 'j', 'r', 'r', 'tolkien']],
    ['Ꭵ ᏔᎪᎡᎬ, ᗩᗷᑕ ꓮꓐ Տսո ⲟⲥ ƀɨɠ', ['i', 'ware', 'abc', 'ab', 'sun', 'oc', 'big']],
    ['ꭰꭱꭺ ᴛᴇᴀᴄʜᴇʀ ᵗᵉᵃ ⒯⒠⒜ 🄣🄔🄐', ['dra', 'teacher', 'tea', 'tea', 'tea']],
    ['🇸 🇨 🇭 🇴 🇴 🇱 🇬🇧🇫🇷 fans', ['school', 'fans']],
    ['s\u0336c\u0336h\u0336 4\ufe0f\u20e3', ['sch', '4']],
    ['s.c.h.o.o.l t-e-a-c-h s✨c✨h✨o s 👩🏽 c', ['school', 'teach', 'scho', 's', 'c']],
    ['I t-e-a-c-h', ['i', 'teach']],
    ['H e l e n   A r n o l d', ['helen', 'arnold']],
    ['Levi 🏴󠁧󠁢󠁥󠁮󠁧󠁿 Finney 👩🏽‍🏫', ['levi', 'finney']],
  ])('%s', (raw, words) => {
    expect(wordsOf(raw)).toEqual(words);
  });

  it('keeps a possessive apart from the name', () => {
    expect(readText('Bradbury’s James’ O’Neill').tokens.map((token) => token.stem)).toEqual([
      'bradbury',
      'james',
      'oneill',
    ]);
  });

  it.each([
    ['one two', 'space'],
    ['one-two', 'hyphen'],
    ['one–two', 'hyphen'],
    ['one (two)', 'mark'],
    ['one/two', 'mark'],
    ['one, two', 'comma'],
    ['one | two', 'break'],
    ['one\ntwo', 'break'],
    ['one ✨ two', 'break'],
    ['one - two', 'break'],
    ['one £2', 'break'],
    ['one. Two', 'stop'],
    ['one! Two', 'stop'],
    ['St. James', 'mark'],
    ['R. C', 'mark'],
  ])('sees the gap in “%s” as %s', (raw, gap) => {
    expect(readText(raw).tokens[1]?.gap).toBe(gap);
  });

  it('gives an accent to the letter it stands on', () => {
    const raw = 'Rene\u0301e Rene\u0301';
    expect(readText(raw).tokens.map(({ start, end }) => raw.slice(start, end))).toEqual([
      'Rene\u0301e',
      'Rene\u0301',
    ]);
  });

  it('marks a hashtag whole', () => {
    const raw = 'go #OakTreePrimary!';
    const text = readText(raw);
    const { start, end } = spanOf(text, 2, 2);
    expect(raw.slice(start, end)).toBe('#OakTreePrimary');
  });
});

/** Where a text may be cut: between whole characters, not inside a flag. */
function cutsOf(raw: string): readonly string[] {
  return raw.match(/\p{RI}+|[^\p{RI}]/gu) ?? [];
}

describe('laws of reading', () => {
  it('folds a slice to the slice of what it folds', () => {
    fc.assert(
      fc.property(messyText, fc.nat(), (raw, where) => {
        const pieces = cutsOf(raw);
        const at = where % (pieces.length + 1);
        const [left, right] = [pieces.slice(0, at).join(''), pieces.slice(at).join('')];
        expect(normalise(left).text + normalise(right).text).toBe(normalise(raw).text);
      }),
    );
  });

  it('folds a text of any length', () => {
    expect(normalise('Ab’c '.repeat(3000)).text).toBe("ab'c ".repeat(3000));
  });

  it('folds what it has folded to itself', () => {
    fc.assert(
      fc.property(messyText, (raw) => {
        const once = normalise(raw).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });

  it('reads twice a text in twice the characters and at most twice the words and one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (unit) => {
        const [once, twice] = [readText(unit.repeat(50)), readText(unit.repeat(100))];
        expect(twice.normal.text.length).toBeLessThanOrEqual(2 * once.normal.text.length + 2);
        expect(twice.tokens.length).toBeLessThanOrEqual(2 * once.tokens.length + 1);
      }),
    );
  });

  it('maps every normal character into the raw text, in order', () => {
    fc.assert(
      fc.property(messyText, (raw) => {
        const { text, starts, ends } = readText(raw).normal;
        expect(starts.length).toBe(text.length);
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const [start = -1, end = -1] = [starts[at], ends[at]];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          last = start;
        }
      }),
    );
  });

  it('finds in the raw slice of a token the same word again', () => {
    fc.assert(
      fc.property(messyText, (raw) => {
        for (const token of readText(raw).tokens) {
          const written = raw.slice(token.start, token.end);
          if (token.text === 'and' && readText(written).tokens.length === 0) continue; // an ampersand
          const again = readText(written).tokens;
          expect(again.map(({ text }) => text).join('')).toBe(token.text);
        }
      }),
    );
  });

  it('keeps tokens in order and apart', () => {
    fc.assert(
      fc.property(messyText, (raw) => {
        let last = 0;
        for (const token of readText(raw).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
      }),
    );
  });

  it('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(messyText, (raw) => {
        expect(wordsOf(raw.normalize('NFD'))).toEqual(wordsOf(raw.normalize('NFC')));
      }),
    );
  });
});
