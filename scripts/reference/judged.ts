import { computeSettings } from '../../lib/policy/settings.ts';
import { holdLastGood } from '../../lib/policy/hold-last-good.ts';
import type { PolicyIssue } from '../../lib/policy/issue.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { pastTermsIssues } from '../../lib/policy/past-terms.ts';
import { reportPeople } from '../../lib/policy/report-people.ts';
import type { SchoolPolicy } from '../../lib/policy/schema.ts';
import { peopleWords } from '../../lib/core/diagnostic-words.ts';
import { countedByChoice, usuallyCounted } from '../../lib/core/site-info.ts';
import { catalogue } from '../../lib/sites/catalogue.ts';
import { known } from '../../lib/known/known-ids.ts';

/** The day on which the page is true: the school year of the example. */
const today = '2026-11-16';
const noon = Temporal.Instant.from(`${today}T12:00:00Z`).epochMilliseconds;

/** What holds on one device, and what is said of it. */
export type Judged = {
  policy: SchoolPolicy;
  issues: readonly PolicyIssue[];
  people: string;
  closes: boolean;
};

const ids = (sites: readonly { id: string }[]): readonly string[] => sites.map(({ id }) => id);

/** Nothing that arrives ends nothing: `lib/services/policy-service`. */
export const isNothing = (raw: unknown): boolean =>
  raw === undefined || (typeof raw === 'object' && raw !== null && Object.keys(raw).length === 0);

/** What becomes of what arrives, on a device that had `previous` before; as the worker does it (entrypoints/background.ts). */
export function judge(raw: unknown, previous: SchoolPolicy | undefined): Judged {
  const parsed = isNothing(raw) ? { policy: previous ?? {}, issues: [] } : parsePolicy(raw, known);
  const held = isNothing(raw) ? parsed : holdLastGood(previous, parsed.policy, parsed.issues);
  const { access } = computeSettings(
    held.policy,
    ids(usuallyCounted(catalogue)),
    ids(countedByChoice(catalogue)),
  );
  return {
    policy: held.policy,
    issues: [...held.issues, ...pastTermsIssues(held.policy, noon)],
    people: peopleWords[reportPeople(held.policy, today).state](),
    closes: access.enforced && access.mode !== 'open',
  };
}
