/** For how long a member of staff may ask for quiet where nothing is enforced; nudges come back by themselves. */
export const quietLengths = ['hour', 'month'] as const;
export type QuietLength = (typeof quietLengths)[number];

/** No nudges until an instant, in ms since the Unix epoch: on one site, or on all where none is named. */
export type Quiet = { siteId?: string; until: number };

const HOUR = 3_600_000;

const lasting: Readonly<Record<QuietLength, number>> = { hour: HOUR, month: 28 * 24 * HOUR };

/** What still holds. An end further off than any that can be asked for is a clock that was set: it is left out. */
export const standingQuiet = (quiet: readonly Quiet[], now: number): readonly Quiet[] =>
  quiet.filter(({ until }) => now < until && until <= now + lasting.month);

/** Whether nudges rest on a site. */
export const isQuietOn = (quiet: readonly Quiet[], siteId: string, now: number): boolean =>
  standingQuiet(quiet, now).some((one) => one.siteId === undefined || one.siteId === siteId);

/** Quiet from now on, in place of what there was for the same site or for all. */
export const withQuiet = (
  quiet: readonly Quiet[],
  length: QuietLength,
  siteId: string | undefined,
  now: number,
): readonly Quiet[] => [
  ...standingQuiet(quiet, now).filter((one) => one.siteId !== siteId),
  { ...(siteId !== undefined && { siteId }), until: now + lasting[length] },
];

/** Nudges again on one site; on all where none is named. */
export const withoutQuiet = (quiet: readonly Quiet[], siteId: string | undefined): readonly Quiet[] =>
  siteId === undefined ? [] : quiet.filter((one) => one.siteId !== siteId);

/** When the next quiet ends: open pages have to be told then. */
export function quietEndsAt(quiet: readonly Quiet[], now: number): number | undefined {
  const ends = standingQuiet(quiet, now).map(({ until }) => until);
  return ends.length === 0 ? undefined : Math.min(...ends);
}
