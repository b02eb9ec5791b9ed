import { longestPassDays, longestReason, type Pass } from '../core/pass.ts';
import * as m from '../language/made/messages.ts';
import { readCode } from './code.ts';

/** What a leader fills in. Times are of the school's wall clock: `2026-11-23T12:15`, with a gap for the T as well. */
export type PassRequest = {
  code: string;
  sites: readonly string[];
  from: string;
  until: string;
  reason: string;
};

export type RequestProblems = Partial<Record<keyof PassRequest, string>>;

/** What a pass is made of, save the key. */
export type NewPass = Omit<Pass, 'keyId'>;

type Place = { now: number; timeZone: string };

const msPerMinute = 60_000;

/** An instant of the school's wall clock, on the whole minute; undefined where the text is no such time. */
export function instantIn(text: string, timeZone: string): number | undefined {
  const wall = /^(\d{4}-\d{2}-\d{2})[T ]+(\d{1,2}:\d{2})$/.exec(text.trim());
  if (wall === null) return undefined;
  try {
    const time = (wall[2] ?? '').padStart(5, '0');
    return Temporal.PlainDateTime.from(`${wall[1]}T${time}`).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return undefined;
  }
}

/** The same the other way round: `2026-11-23T12:15`, as forms take it. */
export const wallTime = (at: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

function untilProblem(from: number | undefined, until: number | undefined, { now, timeZone }: Place) {
  if (until === undefined) return m.passMakerNoTime();
  if (from !== undefined && until <= from) return m.passMakerEndFirst();
  if (until <= now) return m.passMakerPast();
  const latest = Temporal.Instant.fromEpochMilliseconds(from ?? now)
    .toZonedDateTimeISO(timeZone)
    .add({ days: longestPassDays }).epochMilliseconds;
  return until > latest ? m.passMakerTooLong({ days: longestPassDays }) : undefined;
}

function reasonProblem(reason: string): string | undefined {
  if (reason === '') return m.passMakerGiveReason();
  return [...reason].length > longestReason ? m.passMakerReasonLong({ letters: longestReason }) : undefined;
}

/** What a pass is to be made of, or what is wrong with each field, in words. */
export function readRequest(
  request: PassRequest,
  place: Place,
): { pass: NewPass } | { problems: RequestProblems } {
  const code = readCode(request.code);
  const from = instantIn(request.from, place.timeZone);
  const until = instantIn(request.until, place.timeZone);
  const reason = request.reason.trim().replace(/\s+/g, ' ');
  const found: Record<keyof PassRequest, string | undefined> = {
    code: 'problem' in code ? code.problem : undefined,
    sites: request.sites.length === 0 ? m.passMakerChooseSite() : undefined,
    from: from === undefined ? m.passMakerNoTime() : undefined,
    until: untilProblem(from, until, place),
    reason: reasonProblem(reason),
  };
  const entries = Object.entries(found).filter(([, problem]) => problem !== undefined);
  if (entries.length > 0 || 'problem' in code || from === undefined || until === undefined)
    return { problems: Object.fromEntries(entries) };
  const madeAt = Math.floor(place.now / msPerMinute) * msPerMinute;
  return { pass: { code: code.code, sites: [...request.sites].sort(), from, until, reason, madeAt } };
}
