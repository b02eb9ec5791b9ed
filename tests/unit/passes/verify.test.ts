import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makeCode } from '../../../lib/passes/code.ts';
import { fromBase58, toBase58 } from '../../../lib/passes/base58.ts';
import { sha256 } from '../../../lib/passes/bytes.ts';
import { passBytes, readPassBytes } from '../../../lib/passes/pass-bytes.ts';
import { passIn, readPass, writePass } from '../../../lib/passes/pass-text.ts';
import { aLeader, at, lunch, noon, ownCode, passOf, placeOf, verdictOf } from './a-leader.ts';

const head = await aLeader();
const deputy = await aLeader('Deputy');
const pass = await passOf(head);
const place = placeOf([deputy, head]);

const anyPass = fc.record({
  code: fc.constantFrom(
    ownCode,
    makeCode((count) => new Uint8Array(count)),
  ),
  sites: fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), { minLength: 1, maxLength: 12 }),
  from: fc.integer({ min: 0, max: 40_000_000 }).map((minutes) => minutes * 60_000),
  until: fc.integer({ min: 0, max: 40_000_000 }).map((minutes) => minutes * 60_000),
  madeAt: fc.integer({ min: 0, max: 40_000_000 }).map((minutes) => minutes * 60_000),
  reason: fc.string({ unit: 'grapheme', maxLength: 60 }),
  keyId: fc.stringMatching(/^[0-9a-f]{8}$/),
});

describe('the bytes of a pass', () => {
  it('are read as what they were made of', () => {
    fc.assert(
      fc.property(anyPass, (one) => {
        expect(readPassBytes(passBytes(one))).toEqual(one);
      }),
    );
  });

  it('have one form: what is longer, shorter or made of anything else is none', () => {
    fc.assert(
      fc.property(anyPass, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 }), (one, where, more) => {
        const bytes = passBytes(one);
        expect(readPassBytes(Uint8Array.from([...bytes, ...more]))).toBeUndefined();
        expect(readPassBytes(bytes.slice(0, where % bytes.length))).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const read = readPassBytes(bytes);
        expect(read === undefined || passBytes(read).join() === bytes.join()).toBe(true);
      }),
    );
  });

  it('go through letters and digits, there and back', () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 }).filter(([first]) => first !== 0);
    fc.assert(
      fc.property(bytes, (one) => {
        expect(fromBase58(toBase58(one))).toEqual(one);
      }),
    );
    expect(fromBase58('0OIl')).toBeUndefined();
  });
});

describe('a pass', () => {
  it('is valid in its browser, in its time, by the key that signed it', async () => {
    expect(await verdictOf(pass, place)).toEqual({
      kind: 'valid',
      keyName: 'Head 2026',
      pass: { ...lunch, keyId: expect.stringMatching(/^[0-9a-f]{8}$/) as string },
    });
  });

  it('is short enough for one line of a message', () => {
    expect(pass.length).toBeLessThan(270);
  });

  it('whatever is in it is signed and read again as it was', async () => {
    const inTime = anyPass.map((one) => ({ ...one, code: ownCode, from: lunch.from, until: lunch.until }));
    await fc.assert(
      fc.asyncProperty(inTime, async ({ keyId: _, ...one }) => {
        const verdict = await verdictOf(await passOf(head, one), place);
        expect(verdict).toMatchObject({ kind: 'valid', pass: one });
      }),
      { numRuns: 30 },
    );
  });

  it('with any one byte damaged is never valid', async () => {
    const bytes = [...(fromBase58(passIn(pass) ?? '') ?? [])];
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (where, change) => {
        const other = bytes.map((byte, index) => (index === where ? byte ^ change : byte));
        expect(await verdictOf(`lanyard-pass:${toBase58(Uint8Array.from(other))}.`, place)).toEqual({
          kind: 'damaged',
        });
      }),
      { numRuns: 300 },
    );
  });

  it('with any one sign changed, left out or put in is never valid', async () => {
    const sign = fc.constantFrom(...'123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0OIl%é');
    const how = fc.constantFrom('change', 'drop', 'add');
    await fc.assert(
      fc.asyncProperty(fc.nat(pass.length - 1), sign, how, async (where, one, what) => {
        fc.pre(where >= 'lanyard-pass:'.length && where < pass.length - 1);
        fc.pre(what !== 'change' || pass[where] !== one);
        const rest = pass.slice(what === 'add' ? where : where + 1);
        const other = `${pass.slice(0, where)}${what === 'drop' ? '' : one}${rest}`;
        expect(await verdictOf(other, place)).toEqual({ kind: 'damaged' });
      }),
      { numRuns: 300 },
    );
  });

  it('with any part forged under a right checksum is never valid', async () => {
    const signed = await readPass(passIn(pass) ?? '');
    if (signed === undefined) throw new Error('unreachable');
    const { bytes, signature } = signed;
    const whole = [...bytes, ...signature];
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (where, change) => {
        const other = Uint8Array.from(whole, (byte, index) => (index === where ? byte ^ change : byte));
        const text = await writePass({ bytes: other.slice(0, -64), signature: other.slice(-64) });
        const { kind } = await verdictOf(text, place);
        expect(['forged', 'unknown-key', 'newer', 'damaged']).toContain(kind);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a pass that was sent about', () => {
  it.each<[string, string]>([
    ['in the middle of a message', `Dear Jo,\n\nhere is your pass: ${pass} Kind regards\nA. Marsh`],
    ['in short lines', pass.replace(/(.{20})/g, '$1\r\n')],
    ['quoted', pass.replace(/(.{60})/g, '$1\n> > ')],
    ['with breaks as mail writes them', pass.replace(/(.{70})/g, '$1=\r\n')],
    ['with gaps that cannot be seen', pass.replace(/(.{9})/g, '$1\u200b\u00a0\u00ad')],
    ['without its full stop', pass.slice(0, -1)],
    ['in a mark of other letters', pass.replace('lanyard-pass:', 'Lanyard\u2011Pass: ')],
    ['with its mark broken', pass.replace('lanyard-pass', 'lanyard-\n> pass')],
  ])('%s is the same', async (_, text) => {
    expect(await verdictOf(text, place)).toMatchObject({ kind: 'valid', pass: lunch });
  });

  it.each(['', 'please', 'https://x.com/home', 'sausages for lunch. thank you', '\u0000'])(
    '%j is none, and nothing of it would travel',
    (text) => {
      expect(passIn(text)).toBeUndefined();
    },
  );

  it('and lost its end takes no words of the message with it', () => {
    expect(passIn(`${pass.slice(0, 80)}\n\nSee you at four, Jo`)).toBe('');
  });
});

describe('a pass that opens nothing says why', () => {
  const about = async (text: Promise<string> | string, change = {}) =>
    (await verdictOf(await text, { ...place, ...change })).kind;

  it('no pass', async () => expect(await about('open sesame')).toBe('wrong'));
  it('cut off', async () => expect(await about(`${pass.slice(0, 60)}.`)).toBe('damaged'));
  it('nothing behind the mark', async () => expect(await about('lanyard-pass:.')).toBe('damaged'));

  it('signed by a stranger in the name of a key', async () => {
    const { keyId } = (await verdictOf(pass, place).then((verdict) => 'pass' in verdict && verdict.pass)) || {
      keyId: '',
    };
    const bytes = passBytes({ ...lunch, keyId });
    const signed = await readPass(passIn(await passOf(deputy)) ?? '');
    expect(await about(writePass({ bytes, signature: signed?.signature ?? new Uint8Array(64) }))).toBe(
      'forged',
    );
  });

  it('signed by a key that the policy does not have', async () => {
    expect(await about(pass, { keys: placeOf([deputy]).keys })).toBe('unknown-key');
    expect(await about(pass, { keys: [] })).toBe('unknown-key');
  });

  it('for another browser, which it names', async () => {
    const code = makeCode((count) => new Uint8Array(count).fill(7));
    expect(await verdictOf(await passOf(head, { code }), place)).toEqual({
      kind: 'other-browser',
      forCode: code,
    });
  });

  it('not yet, to the minute', async () => {
    expect(await about(pass, { now: lunch.from - 1 })).toBe('not-yet');
    expect(await about(pass, { now: lunch.from })).toBe('valid');
  });

  it('over, to the millisecond', async () => {
    expect(await about(pass, { now: lunch.until - 1 })).toBe('valid');
    expect(await about(pass, { now: lunch.until })).toBe('expired');
  });

  it('brought again on another day, as days are in the school’s zone', async () => {
    expect(await about(pass, { now: at('2026-11-23T23:59:59Z') })).toBe('expired');
    expect(await about(pass, { now: at('2026-11-24T00:00:00Z') })).toBe('replayed');
    expect(await about(pass, { now: at('2026-11-23T23:59:59Z'), timeZone: 'Asia/Tokyo' })).toBe('replayed');
    const late = await passOf(head, { until: at('2026-11-24T00:00:00Z') });
    expect(await about(late, { now: at('2026-11-24T00:00:00Z') })).toBe('replayed');
  });

  it.each([
    ['longer than a pass may be', { until: lunch.from + 40 * 86_400_000 }],
    ['that ends before it begins', { until: lunch.from - 60_000 }],
    ['for no site', { sites: [] }],
  ])('%s, though the signature is right', async (_, change) => {
    expect(await about(passOf(head, change))).toBe('forged');
  });

  it('of a later version', async () => {
    const bytes = Uint8Array.from([2, ...(await sha256(new Uint8Array(3)))]);
    expect(await about(writePass({ bytes, signature: new Uint8Array(64) }))).toBe('newer');
  });

  it('under a key of the policy that is no key', async () => {
    const key = btoa(String.fromCharCode(...new Uint8Array(32).fill(255)));
    expect(await about(pass, { keys: [{ name: 'broken', key }, ...place.keys] })).toBe('valid');
    expect(await about(pass, { keys: [{ name: 'no base64', key: '*' }] })).toBe('unknown-key');
  });
});

it('the time of the tests is within the pass', () => {
  expect(noon).toBeGreaterThan(lunch.from);
});
