/** When the parts of a policy came, by key; instants are milliseconds since the Unix epoch. */
export type PolicyDates = {
  /** When anything in it last changed. */
  changedAt: number;
  /** When the value that holds arrived. */
  values: Readonly<Record<string, number>>;
  /** Since when a key is wrong in the way it is. */
  issues: Readonly<Record<string, number>>;
};

type Dateable = { policy: object; issues: readonly { key: string }[] };

type Parts = ReadonlyMap<string, string>;

const valuesOf = ({ policy }: Dateable): Parts =>
  new Map(Object.entries(policy).map(([key, value]) => [key, JSON.stringify(value)]));

function issuesOf({ issues }: Dateable): Parts {
  const byKey = Map.groupBy(issues, ({ key }) => key);
  return new Map([...byKey].map(([key, own]) => [key, JSON.stringify(own)]));
}

/** What is as it was keeps its date; what is new or another is of now. */
function datesOf(
  next: Parts,
  previous: Parts | undefined,
  dates: Readonly<Record<string, number>> = {},
  now: number,
): Record<string, number> {
  const dateOf = ([key, part]: [string, string]): [string, number] => [
    key,
    previous?.get(key) === part ? (dates[key] ?? now) : now,
  ];
  return Object.fromEntries([...next].map(dateOf));
}

const isSame = (one: Parts, other: Parts | undefined): boolean =>
  one.size === other?.size && [...one].every(([key, part]) => other.get(key) === part);

/**
 * When each part of a policy came: what has not changed since the one before keeps its date.
 *
 * @param now when `next` arrived, in ms.
 */
export function policyDates(
  previous: (Dateable & { dates?: PolicyDates }) | undefined,
  next: Dateable,
  now: number,
): PolicyDates {
  const [values, issues] = [valuesOf(next), issuesOf(next)];
  const [oldValues, oldIssues] = [previous && valuesOf(previous), previous && issuesOf(previous)];
  const isUnchanged = isSame(values, oldValues) && isSame(issues, oldIssues);
  return {
    changedAt: isUnchanged ? (previous?.dates?.changedAt ?? now) : now,
    values: datesOf(values, oldValues, previous?.dates?.values, now),
    issues: datesOf(issues, oldIssues, previous?.dates?.issues, now),
  };
}
