import { byTestId, inDialog, inMain, openX, press, sentBy } from '../../replicas/x/driving.ts';
import { people } from '../../replicas/x/page/data/people.ts';
import { personCalled } from './person-called.ts';
import type { Contact, Place, SiteDriver } from './site-driver.ts';

const BOX = byTestId('tweetTextarea_0');
const BIO = 'textarea[name=description]';
const IN_DIALOG = { box: inDialog(BOX), submit: inDialog(byTestId('tweetButton')) };
const ME = 'ms_taylor_reads';
const KEYS = ['Control', 'Enter'] as const;

const nothingToOpen = (): Promise<void> => Promise.resolve();

const post: Place = {
  path: '/home',
  begin: nothingToOpen,
  box: inMain(BOX),
  submit: inMain(byTestId('tweetButtonInline')),
  keys: KEYS,
  called: 'Post',
  sent: (text) => ({ kind: 'post', text }),
};

const postInDialog: Place = {
  ...post,
  ...IN_DIALOG,
  begin: (page) => press(page, byTestId('SideNav_NewTweet_Button')),
};

const comment: Place = {
  ...post,
  ...IN_DIALOG,
  path: '/tallulah_brady',
  begin: (page) => press(page, inMain(byTestId('reply'))),
  sent: (text) => ({ kind: 'reply', text }),
};

const message: Place = {
  path: '/i/chat/1480001-2290101',
  begin: nothingToOpen,
  // In an open shadow root.
  box: `${byTestId('xchatEmbedRoute')} >>> textarea`,
  submit: `${byTestId('xchatEmbedRoute')} >>> ${byTestId('dm-composer-send-button')}`,
  keys: ['Enter'],
  called: 'Send',
  sent: (text) => ({ kind: 'message', text, to: 'tallulah_brady' }),
};

const bio: Place = {
  path: '/settings/profile',
  begin: nothingToOpen,
  box: BIO,
  submit: byTestId('Profile_Save_Button'),
  called: 'Save',
  sent: (text) => ({ kind: 'profile', description: text }),
};

function onPageOf(name: string): Contact {
  const { id, handle, relation } = personCalled(people, name);
  return {
    path: `/${handle}`,
    control: byTestId(`${id}-follow`),
    before: 'Before you follow',
    called: relation === 'follows-you' ? 'Follow back' : 'Follow',
    sent: { kind: 'follow', handle, as: ME },
  };
}

function inRequests(name: string): Contact {
  const { handle } = personCalled(people, name);
  const row = `${byTestId('UserCell')}:has(a[href="/${handle}"])`;
  return {
    path: '/follower_requests',
    // The row is a button itself; of the two in it the second accepts.
    control: `${row} button + button`,
    before: 'Before you accept',
    called: 'Accept',
    sent: { kind: 'accept', handle, as: ME },
  };
}

/** X (twitter.com). */
export const x: SiteDriver = {
  id: 'x',
  name: 'X',
  home: 'https://x.com/home',
  otherHosts: ['mobile.x.com', 'twitter.com'],
  schoolAccount: { as: 'stjames_primary', handle: 'stjames_primary' },
  open: openX,
  sentBy,
  post,
  postInDialog,
  comment,
  message,
  jobTitle: bio,
  bio,
  onPageOf,
  inRequests,
  takeBack: async (page, name) => {
    const { id, handle } = personCalled(people, name);
    await press(page, byTestId(`${id}-unfollow`));
    await press(page, byTestId('confirmationSheetConfirm'));
    return { kind: 'unfollow', handle };
  },
};
