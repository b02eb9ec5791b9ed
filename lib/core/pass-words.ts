import { languageTag } from '../language/language.ts';
import * as m from '../language/made/messages.ts';
import type { PassVerdict } from './pass.ts';
import { clockTime, moment, momentOf } from './time-words.ts';

type Facts = { now: number; timeZone: string };

/** `Monday 23 November` */
const dayOf = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat(languageTag(), { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(
    at,
  );

const threes = (code: string): readonly string[] => code.match(/.{1,3}/g) ?? [];

/** A browser's code as people read it: `K7M-4QX-9TR`. */
export const shownCode = (code: string): string => threes(code).join('-');

/** Sign by sign, for reading aloud: `K 7 M, 4 Q X, 9 T R`. */
export const spokenCode = (code: string): string =>
  threes(code)
    .map((part) => [...part].join(' '))
    .join(', ');

/**
 * What to tell somebody who has put in a pass; kind, and with what to do. No site is named: children may see the
 * screen.
 */
export function passWords(verdict: PassVerdict, { now, timeZone }: Facts): string {
  switch (verdict.kind) {
    case 'valid':
      return m.passValid({ until: moment(verdict.pass.until, now, timeZone) });
    case 'not-yet':
      return m.passNotYet({ when: momentOf(verdict.pass.from, now, timeZone) });
    case 'expired':
      return m.passExpired({ time: clockTime(verdict.pass.until, timeZone) });
    case 'replayed':
      return m.passReplayed({ day: dayOf(verdict.pass.until - 1, timeZone) });
    case 'other-browser':
      return m.passOtherBrowser({ code: shownCode(verdict.forCode) });
    case 'wrong':
      return m.passWrong();
    case 'damaged':
      return m.passDamaged();
    case 'newer':
      return m.passNewer();
    case 'forged':
      return m.passForged();
    case 'unknown-key':
      return m.passUnknownKey();
  }
}
