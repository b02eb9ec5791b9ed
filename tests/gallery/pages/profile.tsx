import type { ProfilePanelProps } from '../../../components/profile-check/ProfilePanel.tsx';
import { openPanel } from '../../../lib/content/profile-check/panel.tsx';
import { startProfileCheck } from '../../../lib/content/profile-check/start.ts';
import * as m from '../../../lib/language/made/messages.ts';
import type { ProfileReader } from '../../../lib/sites/profile-reader.ts';
import { overSite, type SiteState } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { nothing } from '../frame/nothing.ts';

/** What it found is put into words by the rules: these are an example. */
const found = (): ProfilePanelProps => ({
  title: m.profileCheckTitle(),
  summary: m.profileCheckFound({ count: 1 }),
  more: [m.profileCheckChange()],
  items: [
    {
      key: 'school',
      what: given('“Oak Tree Primary” could tell people where you work'),
      line: m.profileCheckLine({ line: given('Year 4 at Oak Tree Primary. Runner, baker.') }),
      instead: given('Take it out, or say something that many people could.'),
      clause: {
        says: m.nudgePolicySays(),
        words: given('3.2 Staff must not name the school.'),
      },
      show: { label: m.commonShowMe(), onPress: nothing },
    },
  ],
  actions: [
    { label: m.commonClose(), main: true, onPress: nothing },
    { label: m.profileCheckAgain(), onPress: nothing },
  ],
});

const asked =
  (isOwnProfile: boolean): SiteState =>
  ({ signal }) => {
    const reader = { isOwnProfile: () => isOwnProfile } as ProfileReader;
    startProfileCheck(reader, signal, nothing);
  };

export const page = overSite({
  found: ({ signal }) => openPanel(signal, nothing).draw(found()),
  unreadable: asked(false),
});
