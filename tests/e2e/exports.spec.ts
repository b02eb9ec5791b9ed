import type { Deployment, PolicyValues } from '../../lib/deployment/format.ts';
import { firefoxPolicies } from '../../lib/deployment/json/firefox-policies.ts';
import { linuxJson } from '../../lib/deployment/json/linux-json.ts';
import { stores } from '../../lib/deployment/stores.ts';
import { tenThousand } from '../unit/deployment/policies.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { builds, chromiumIdOf, type Engine } from './fixtures/identity.ts';

declare const chrome: { storage: { managed: { get: () => Promise<unknown> } } };

// Files that come while the browser runs.
test.use({ start: 'fresh' });

const policy: PolicyValues = {
  ...tenThousand,
  policyVersion: 'as exported',
  schoolAliases: ['“Jim’s” & <Sons>', '%PATH% $(Get-Date) `n', 'Ysgol Môn 👩🏽‍🏫', '\u202eolleh'],
};

/** The very text that is exported; of Firefox’s, what is Lanyard’s policy: the rest would install it, and close the protocol. */
function exported(engine: Engine): string {
  const id = chromiumIdOf(builds.chromium);
  const deployment: Deployment = { ...stores, chromeId: id, edgeId: id };
  const format = engine === 'chromium' ? linuxJson : firefoxPolicies;
  const wanted = engine === 'chromium' ? 'lanyard-chromium-linux.json' : 'policies.json';
  const text = format.files(policy, deployment).find(({ name }) => name === wanted)?.text ?? '';
  if (engine === 'chromium') return text;
  const { policies } = JSON.parse(text) as { policies: Record<string, unknown> };
  return JSON.stringify({ policies: { '3rdparty': policies['3rdparty'] } });
}

test('an exported file, put where it says, gives Lanyard the same policy, with ten thousand people in it', async ({
  lanyard,
}) => {
  const { engine } = lanyard.running();
  await lanyard.policy.write(exported(engine));
  if (engine === 'firefox') await lanyard.restart();
  await lanyard.until(
    'the exported policy is in force',
    (overview) => overview.policy.version === 'as exported',
  );
  expect(await lanyard.evaluate(() => chrome.storage.managed.get(), null)).toEqual(policy);
  expect((await lanyard.overview()).policy).toMatchObject({ state: 'active', errors: 0 });
});
