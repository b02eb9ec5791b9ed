import type { Page } from 'puppeteer-core';
import {
  box,
  byText,
  inDialog,
  inMain,
  openInstagram,
  press,
  sentBy,
} from '../../replicas/instagram/driving.ts';
import { people } from '../../replicas/instagram/page/data/people.ts';
import { personCalled } from './person-called.ts';
import type { Contact, Place, SiteDriver } from './site-driver.ts';

const ME = 'ms_taylor_reads';
// By its place: the names of the steps are translated.
const FORWARD = inDialog('h1 + [role=button]');

/** Through the steps of a new post to its caption. */
async function openCaption(page: Page): Promise<void> {
  await press(page, '[role=navigation] > [role=button]:nth-last-child(2)');
  await press(page, inDialog('button'));
  await press(page, FORWARD);
  await press(page, FORWARD);
}

const post: Place = {
  path: '/',
  begin: openCaption,
  box: inDialog(box),
  submit: FORWARD,
  called: 'Share',
  sent: (text) => ({ kind: 'post', text }),
};

const comment: Place = {
  path: '/',
  begin: (page) => press(page, inMain('article:first-child [role=button][aria-label=Comment]')),
  box: inDialog('form textarea'),
  submit: inDialog('form [role=button]'),
  keys: ['Enter'],
  called: 'Post',
  sent: (text) => ({ kind: 'comment', text, to: 'tallulah_brady' }),
};

const message: Place = {
  path: '/direct/t/17840000000002/',
  begin: () => Promise.resolve(),
  box: inMain(box),
  submit: byText('Send', 'main'),
  keys: ['Enter'],
  called: 'Send',
  sent: (text) => ({ kind: 'message', text, to: 'tallulah_brady' }),
};

const bio: Place = {
  path: '/accounts/edit/',
  begin: () => Promise.resolve(),
  box: '#pepBio',
  submit: inMain('form [role=button]'),
  called: 'Submit',
  sent: (text) => ({ kind: 'profile', bio: text }),
};

const usernameOf = (name: string): string => personCalled(people, name).username;

const onPageOf = (name: string): Contact => ({
  path: `/${usernameOf(name)}/`,
  // The first of its header; the next one writes a message.
  control: 'main header h2 + button',
  before: 'Before you follow',
  called: personCalled(people, name).relation === 'follows-you' ? 'Follow Back' : 'Follow',
  sent: { kind: 'follow', to: usernameOf(name), as: ME },
});

const inRequests = (name: string): Contact => ({
  path: '/accounts/activity/',
  control: inMain(`:has(> a[href="/${usernameOf(name)}/"]) > button`),
  before: 'Before you accept',
  called: 'Confirm',
  sent: { kind: 'accept', to: usernameOf(name), as: ME },
});

/** Instagram. */
export const instagram: SiteDriver = {
  id: 'instagram',
  name: 'Instagram',
  home: 'https://www.instagram.com/',
  otherHosts: ['instagram.com'],
  schoolAccount: { as: 'stjames_primary', handle: 'stjames_primary' },
  open: openInstagram,
  sentBy: (page) => sentBy(page, 0),
  post,
  postInDialog: post,
  comment,
  message,
  jobTitle: bio,
  bio,
  onPageOf,
  inRequests,
  takeBack: async (page, name) => {
    await press(page, onPageOf(name).control);
    await press(page, inDialog('button'));
    return { kind: 'unfollow', to: usernameOf(name) };
  },
};
