import { defineBackground } from 'wxt/utils/define-background';

import { countable, countedByChoice, type SiteInfo, usuallyCounted } from '../lib/core/site-info.ts';
import { known } from '../lib/known/known-ids.ts';
import { made as languages } from '../lib/language/made/languages.ts';
import { serve } from '../lib/messaging/serve.ts';
import { onAlarm } from '../lib/platform/alarms.ts';
import { createClosingWatch } from '../lib/platform/closing-watch.ts';
import { createPorts } from '../lib/platform/create-ports.ts';
import { isFirefox } from '../lib/platform/engine.ts';
import { onBrowserStart, onInstalled } from '../lib/platform/lifecycle.ts';
import { hideManagedStorage, onManagedChange } from '../lib/platform/managed-storage.ts';
import { hideSync, onMinutesChange } from '../lib/platform/minutes-sync.ts';
import { onPermissionsChange } from '../lib/platform/permissions.ts';
import { createSiteWatch } from '../lib/platform/site-watch.ts';
import { within } from '../lib/platform/within.ts';
import { makeCode } from '../lib/passes/code.ts';
import { verifyPass } from '../lib/passes/verify.ts';
import { holdLastGood } from '../lib/policy/hold-last-good.ts';
import { issueText } from '../lib/policy/issue.ts';
import { keepPolicy, readKept } from '../lib/policy/kept-policy.ts';
import { ownPolicyOf } from '../lib/policy/own-policy.ts';
import { parsePolicy } from '../lib/policy/parse-policy.ts';
import { pastTermsIssues } from '../lib/policy/past-terms.ts';
import { readOwnFile } from '../lib/policy/read-own-file.ts';
import { readOwnSettings } from '../lib/policy/read-own-settings.ts';
import { reportPeople } from '../lib/policy/report-people.ts';
import { reportPolicy } from '../lib/policy/report-policy.ts';
import { computeSettings } from '../lib/policy/settings.ts';
import { watchListsOf } from '../lib/policy/watch-lists.ts';
import { createWorker } from '../lib/services/create-worker.ts';
import type { KeptMinutes, KeptPass } from '../lib/services/ports.ts';
import { catalogue } from '../lib/sites/catalogue.ts';
import { nicknames } from '../lib/text/nicknames.ts';

const files = {
  time: 'content-scripts/time.js',
  warning: 'warning.js',
  rules: 'rules.js',
  listCheck: 'list-check.js',
  ownProfile: 'own-profile.js',
  signedIn: 'signed-in.js',
  profileCheck: 'profile-check.js',
};
/** In ms. The first decision takes some thirty. */
const longestAlone = 1_000;

const idsOf = (sites: readonly SiteInfo[]): readonly string[] => sites.map(({ id }) => id);
const counted = countable(catalogue);
const [usual, chosen] = [idsOf(usuallyCounted(catalogue)), idsOf(countedByChoice(catalogue))];

/** Every listener is added in the worker's first turn: the browser starts it for an event and does not ask twice. */
export default defineBackground(() => {
  const { signal } = new AbortController();
  const siteWatch = createSiteWatch(counted, (tabId, siteId) => void worker.block.shown(tabId, siteId));
  const closings = createClosingWatch((tabId) => void worker.closed(tabId));
  const changed = (): void => worker.overviewChanged();
  const ports = createPorts<KeptPass, KeptMinutes>(catalogue, { siteWatch, closings, changed }, files);
  const keeping = { version: ports.version, parse: (raw: unknown) => parsePolicy(raw, known) };
  const worker = createWorker(ports, {
    parse: keeping.parse,
    keep: (last) => keepPolicy(last, keeping),
    readKept: (kept) => readKept(kept, keeping),
    hold: (previous, next, issues) => {
      const held = holdLastGood(previous, next, issues);
      return { ...held, issues: [...held.issues, ...pastTermsIssues(held.policy, ports.clock.now())] };
    },
    compute: (policy, own) => computeSettings(policy, usual, chosen, ownPolicyOf(own)),
    readOwn: (raw) => readOwnSettings(raw, known),
    readOwnFile: (text) => readOwnFile(text, known),
    watchLists: watchListsOf,
    nicknames,
    issueText,
    languages,
    reportPolicy,
    passes: {
      verify: verifyPass,
      makeCode: () => makeCode((count) => crypto.getRandomValues(new Uint8Array(count))),
    },
    reportPeople: (policy, today) => reportPeople(policy ?? {}, today),
  });

  serve(worker.answers, catalogue, signal);
  onManagedChange(() => void worker.policy.refresh(), signal);
  onAlarm({ decide: () => void worker.wake('always'), look: () => void worker.look() }, signal);
  onMinutesChange(() => void worker.minutes.exchange('heard'), signal);
  onPermissionsChange(
    catalogue,
    (given) => {
      void worker.wake('always');
      void ports.tabs.injectInto(given);
    },
    signal,
  );
  // All else that is done then is done at every start of the worker.
  onBrowserStart(changed, signal);
  onInstalled(() => {
    changed();
    if (!isFirefox()) void ports.tabs.injectInto(catalogue);
  }, signal);

  // The local copy decides first; managed storage, which blocks for seconds at a browser's start, is laid over it. A
  // disk that does not answer must not keep that waiting.
  void within(worker.wake('if-changed'), longestAlone)
    .catch(() => undefined)
    .then(worker.policy.refresh);
  void hideManagedStorage();
  void hideSync();
});
