import type { WelcomeState } from '../../../components/welcome/state.ts';
import { WelcomePage } from '../../../components/welcome/WelcomePage.tsx';
import type { WelcomeFacts } from '../../../lib/core/welcome.ts';
import { practice } from '../../../lib/rules/practice.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { nothing } from '../frame/nothing.ts';

const edition = {
  managed: true,
  name: given('The Oak Tree Federation: Social Media Policy'),
  version: given('January 2020'),
};

const facts: WelcomeFacts = {
  ...edition,
  origin: 'policy',
  ...{ due: true, enforcement: 'enforced', dailyMinutes: 30, synced: false, keepWeeks: 13, hasLists: true },
  policyUrl: 'https://school.example/policy',
  monitoringUrl: 'https://school.example/monitoring',
  nudged: ['Facebook', 'Instagram', 'X'].map(given),
};

const posts = practice.map((post) => ({ ...post, text: given(post.text) }));

const draw = (state: WelcomeState) => () => (
  <WelcomePage state={state} actions={{ onRetry: nothing, onGuess: nothing, onAcknowledge: nothing }} />
);

const ready = (change: Partial<WelcomeFacts> = {}) => ({
  ...({ kind: 'ready', practice: posts, said: '' } as const),
  guesses: { class: 'yes', march: 'yes' } as const,
  facts: { ...facts, ...change },
});

const acknowledged = { ...edition, on: '2026-11-19' };

export const page = ownPage(
  {
    due: draw(ready()),
    read: draw(ready({ due: false, acknowledged })),
    'policy-changed': draw(ready({ acknowledged })),
    'no-policy': draw({
      ...ready(),
      facts: {
        ...{ origin: 'none', managed: false, due: true, enforcement: 'nothing-set' },
        ...{ synced: true, keepWeeks: 1, nudged: [], hasLists: false },
      },
    }),
    'file-opened': draw(
      ready({ origin: 'file', managed: false, acknowledged: { managed: false, on: '2026-11-19' } }),
    ),
    failed: draw({ kind: 'failed' }),
    loading: draw({ kind: 'loading' }),
  },
  900,
);
