import { HelpPage } from '../../../components/help/HelpPage.tsx';
import type { HelpState } from '../../../components/help/state.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { nothing } from '../frame/nothing.ts';

const draw = (change: () => Partial<HelpState>) => () => (
  <HelpPage
    state={{ facts: undefined, failed: false, question: '', ...change() }}
    actions={{ onQuestion: nothing, onPrint: nothing }}
  />
);

export const page = ownPage(
  {
    ready: draw(() => ({
      facts: {
        contacts: { dsl: given('Ms C. Lane') },
        timeZone: 'Europe/London',
        unionLine: given('You can talk to your union before you answer.'),
      },
    })),
    found: draw(() => ({ question: 'WhatsApp' })),
    'nothing-found': draw(() => ({ question: given('zzz') })),
    failed: draw(() => ({ failed: true })),
  },
  840,
);
