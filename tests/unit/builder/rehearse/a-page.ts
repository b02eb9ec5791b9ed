import { createKnowledge, type Knowledge } from '../../../../lib/content/knowledge.ts';
import type { WorkerPort } from '../../../../lib/content/worker-port.ts';
import { handOver } from '../../../../lib/core/hand-over.ts';
import type { SchoolPolicy } from '../../../../lib/policy/schema.ts';
import { computeSettings } from '../../../../lib/policy/settings.ts';
import { watchListsOf } from '../../../../lib/policy/watch-lists.ts';
import { detection } from '../../../../lib/rules/detection.ts';
import { createPageSettingsService } from '../../../../lib/services/page-settings-service.ts';
import { nicknames } from '../../../../lib/text/nicknames.ts';
import { NOW } from './drafts.ts';

/** What the worker tells a page of a site where this policy was pushed. */
const workerUnder = (policy: SchoolPolicy) =>
  createPageSettingsService({
    settings: () => Promise.resolve(computeSettings(policy, [])),
    watchLists: (today) => Promise.resolve(watchListsOf(policy, today)),
    ownList: () => Promise.resolve(undefined),
    nicknames,
    answers: { silent: () => Promise.resolve([]) },
    nudges: { pausesLeft: () => Promise.resolve(3) },
    quiet: () => Promise.resolve([]),
    device: { readSalt: () => Promise.resolve('of this device'), writeSalt: () => Promise.resolve() },
    language: { told: () => Promise.resolve({}) },
    makeSalt: () => 'of this device',
    clock: { now: () => NOW, elapsed: () => 0 },
  });

/** What a page of a site knows once worker and rules have answered, as its script learns it. */
export async function pageUnder(policy: SchoolPolicy, siteId: string): Promise<Knowledge> {
  const worker = workerUnder(policy);
  let told: (() => void) | undefined;
  const over = new AbortController();
  const knowledge = createKnowledge(
    {
      settings: () => worker.nudgeSettings(siteId),
      watchLists: () => worker.watchLists(siteId),
      putRules() {
        handOver(detection);
        return Promise.resolve();
      },
      onSettingsChanged: () => undefined,
    } as unknown as WorkerPort,
    () => told?.(),
    over.signal,
  );
  const hasLists = (await worker.watchLists(siteId)).watched !== undefined;
  const isThere = (): boolean =>
    knowledge.means() !== undefined && (!hasLists || knowledge.people() !== undefined);
  await new Promise<void>((done) => {
    told = () => {
      if (isThere()) done();
    };
    knowledge.begin();
    knowledge.wantRules();
  });
  over.abort();
  return knowledge;
}
