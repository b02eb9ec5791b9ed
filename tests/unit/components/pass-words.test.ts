import { describe, expect, it } from 'vitest';

import { todayView } from '../../../components/today.ts';
import type { Pass, PassVerdict } from '../../../lib/core/pass.ts';
import { passWords } from '../../../lib/core/pass-words.ts';
import { at, lunch, ownCode } from '../passes/a-leader.ts';

const pass: Pass = { ...lunch, keyId: '00000000' };
const facts = { now: at('2026-11-23T12:00:00Z'), timeZone: 'Europe/London' };

const said: readonly [PassVerdict, string][] = [
  [{ kind: 'valid', pass, keyName: 'Head' }, 'Your pass holds until 12:30.'],
  [
    { kind: 'not-yet', pass: { ...pass, from: at('2026-11-23T12:15:00Z') }, keyName: 'Head' },
    'begins at 12:15. It is kept',
  ],
  [
    { kind: 'not-yet', pass: { ...pass, from: at('2026-11-24T12:15:00Z') }, keyName: 'Head' },
    'begins tomorrow at 12:15.',
  ],
  [
    { kind: 'not-yet', pass: { ...pass, from: at('2026-11-26T12:15:00Z') }, keyName: 'Head' },
    'begins on Thursday at 12:15.',
  ],
  [{ kind: 'expired', pass: { ...pass, until: at('2026-11-23T11:45:00Z') } }, 'ended at 11:45'],
  [{ kind: 'replayed', pass: { ...pass, until: at('2026-11-21T00:00:00Z') } }, 'was for Friday 20 November'],
  [{ kind: 'other-browser', forCode: ownCode }, `the code ${ownCode.slice(0, 3)}-`],
  [{ kind: 'wrong' }, 'There is no pass in this text'],
  [{ kind: 'damaged' }, 'missing or has changed'],
  [{ kind: 'newer' }, 'A newer version'],
  [{ kind: 'forged' }, 'signature on this pass does not fit'],
  [{ kind: 'unknown-key' }, 'a key that your school’s policy does not have'],
];

describe('what is said of a pass', () => {
  it.each(said)('%o', (verdict, words) => {
    expect(passWords(verdict, facts)).toContain(words);
  });

  it('is another thing for each verdict, and names no site', () => {
    const all = said.map(([verdict]) => passWords(verdict, facts));
    expect(new Set(all).size).toBe(said.length);
    expect(all.join(' ')).not.toMatch(/facebook|\bX\b/i);
  });
});

describe('the popup', () => {
  const closed = {
    ...{
      access: { state: 'closed', reason: 'pass-needed' } as const,
      usedToday: 0,
      timeZone: 'Europe/London',
    },
    passes: [{ sites: ['X', 'Facebook'], until: lunch.until }],
  };

  it('says what a pass opens, and until when', () => {
    expect(todayView(closed, facts.now).lines).toEqual([
      'X and Facebook are open until 12:30, with a pass.',
      'It opens with a pass from the senior leadership team.',
    ]);
    expect(todayView({ ...closed, access: { state: 'open' } }, facts.now).lines.at(-1)).toContain(
      'with a pass',
    );
  });
});
