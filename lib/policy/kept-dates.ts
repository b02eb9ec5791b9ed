import type { LastPolicy } from '../core/last-policy.ts';
import type { PolicyDates } from '../core/policy-dates.ts';

type Dates = Pick<LastPolicy<unknown, unknown>, 'arrivedAt' | 'dates' | 'heldSince'>;

const instant = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

const isInstants = (value: unknown): value is Readonly<Record<string, number>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => instant(one) !== undefined);

/** All of them or none: they stand beside each other in diagnostics. */
function datesOf(value: unknown): PolicyDates | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { changedAt, values, issues } = value as Readonly<Record<string, unknown>>;
  const at = instant(changedAt);
  if (at === undefined || !isInstants(values) || !isInstants(issues)) return undefined;
  return { changedAt: at, values, issues };
}

/** When a kept policy came, where that can still be read; what cannot is undefined, because a wrong date misleads. Never throws for plain data. */
export const readKeptDates = ({
  arrivedAt,
  dates,
  heldSince,
}: Readonly<Record<string, unknown>>): { [Name in keyof Dates]: Dates[Name] | undefined } => ({
  arrivedAt: instant(arrivedAt),
  dates: datesOf(dates),
  heldSince: instant(heldSince),
});
