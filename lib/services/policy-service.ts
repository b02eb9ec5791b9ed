import type { LastPolicy } from '../core/last-policy.ts';
import type { PolicyState } from '../core/overview.ts';
import { type PolicyDates, policyDates } from '../core/policy-dates.ts';
import { present } from '../core/present.ts';
import type { Clock, ManagedStorage, PolicyStore } from './ports.ts';
import { createSerial } from './serial.ts';

type Parsed<Policy, Issue> = { policy: Policy; issues: readonly Issue[] };

/** What holds now, and where it comes from. `none`: this device has never had a policy. */
export type HeldPolicy<Policy, Issue> = {
  state: PolicyState;
  policy?: Policy;
  issues: readonly Issue[];
  /** When the policy last arrived, in ms. */
  arrivedAt?: number;
  /** Since when none arrives any more, in ms. */
  heldSince?: number;
  dates?: PolicyDates;
};

type Ports<Policy, Issue> = {
  managed: ManagedStorage;
  store: PolicyStore;
  /** The policy that the build itself carries; undefined in a release, which carries none. */
  embedded: () => Promise<unknown>;
  /** `parsePolicy`: reads key by key, never throws. */
  parse: (raw: unknown) => Parsed<Policy, Issue>;
  /** `holdLastGood`: last good values in place of broken ones. */
  hold: (previous: Policy | undefined, next: Policy, issues: readonly Issue[]) => Parsed<Policy, Issue>;
  /** `keepPolicy` and `readKept`: the disk's form of it, of whichever version that was. */
  keep: (last: LastPolicy<Policy, Issue>) => object;
  readKept: (kept: unknown) => LastPolicy<Policy, Issue> | undefined;
  clock: Clock;
  /** Called when what holds has changed; not for the first reading of the local copy. */
  changed: () => void;
  /** Called with each issue that the policy before did not have. */
  found: (issue: Issue) => void;
};

/** Nothing arrived: not yet, not any more, or not readable. Whichever it is cannot be told apart (docs/decisions). */
const isNothing = (raw: unknown): boolean =>
  raw === undefined || raw === null || (typeof raw === 'object' && Object.keys(raw).length === 0);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What holds, without when it came. */
const whatHolds = <Policy, Issue>({ state, policy, issues }: HeldPolicy<Policy, Issue>): unknown[] => [
  state,
  policy,
  issues,
];

const stateOf = ({ heldSince }: { heldSince?: number }): PolicyState =>
  heldSince === undefined ? 'active' : 'held';

function fromLast<Policy, Issue>(last: LastPolicy<Policy, Issue> | undefined): HeldPolicy<Policy, Issue> {
  return last === undefined ? { state: 'none', issues: [] } : { state: stateOf(last), ...last };
}

/**
 * The policy in force. The last good one applies at once, from the device's own copy; what managed storage says is
 * laid over it when it comes, seconds later at a browser's start. Nothing (`{}`) never ends a policy: it is held.
 */
export function createPolicyService<Policy extends object, Issue extends { key: string }>(
  ports: Ports<Policy, Issue>,
) {
  const { managed, store, clock } = ports;
  const serial = createSerial();
  let current: HeldPolicy<Policy, Issue> | undefined;

  // In force only until any other policy is: it is never stored, and never the last good one of another.
  const embedded = ports
    .embedded()
    .then((raw) => (isNothing(raw) ? undefined : ({ state: 'active', ...ports.parse(raw) } as const)));

  // A disk that cannot be read leaves us without the copy, never without what arrives.
  const loaded = store
    .read()
    .catch(() => undefined)
    .then((kept) => (current ??= fromLast(ports.readKept(kept))));

  const inForce = async (): Promise<HeldPolicy<Policy, Issue>> => {
    await loaded;
    const held = current ?? { state: 'none', issues: [] };
    return held.state === 'none' ? ((await embedded) ?? held) : held;
  };

  async function accept(raw: unknown): Promise<void> {
    const before = await loaded.then(() => current);
    const read = ports.parse(raw);
    const { policy, issues } = ports.hold(before?.policy, read.policy, read.issues);
    const now = clock.now();
    const previous = before?.policy && { ...before, policy: before.policy };
    await keep({ policy, issues, arrivedAt: now, dates: policyDates(previous, { policy, issues }, now) });
  }

  /** The policy holds in this worker even where it cannot be kept for the next one. */
  async function keep(last: LastPolicy<Policy, Issue>): Promise<void> {
    set(fromLast(last));
    await store.write(ports.keep(last)).catch(() => undefined);
  }

  function set(next: HeldPolicy<Policy, Issue>): void {
    const before = current ?? { state: 'none', issues: [] };
    current = next;
    if (isSame(whatHolds(before), whatHolds(next))) return;
    const isNew = (issue: Issue): boolean => !before.issues.some((one) => isSame(one, issue));
    for (const issue of next.issues.filter(isNew)) ports.found(issue);
    ports.changed();
  }

  /** Reads managed storage and lays it over what holds. Never rejects. */
  const refresh = (): Promise<void> =>
    serial(async () => {
      const raw = await managed.read().catch(() => undefined);
      const before = await loaded;
      if (!isNothing(raw)) return accept(raw);
      const { policy, issues, arrivedAt, dates, heldSince } = current ?? before;
      if (policy === undefined || heldSince !== undefined) return;
      await keep({ policy, issues, heldSince: clock.now(), ...present({ arrivedAt, dates }) });
    });

  return {
    refresh,
    /** What holds now. Waits for the local copy only, never for managed storage, which blocks for seconds at start. */
    current: inForce,
  };
}
