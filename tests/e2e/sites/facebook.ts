import {
  box,
  button,
  inDialog,
  inMain,
  openComposer,
  openFacebook,
  press,
  sentBy,
} from '../../replicas/facebook/driving.ts';
import { keyOf, people, type Person } from '../../replicas/facebook/page/data/people.ts';
import { personCalled } from './person-called.ts';
import type { Contact, Place, SiteDriver } from './site-driver.ts';

const ME = 'hannah.taylor.reads';

const post: Place = {
  path: '/',
  begin: openComposer,
  box: inDialog(box),
  // By its place: the last button of the dialog's form.
  submit: inDialog('form > :last-child > [role=button]:last-child'),
  called: 'Post',
  sent: (text) => ({ kind: 'post', text }),
};

const comment: Place = {
  path: '/',
  begin: (page) => press(page, `[role=feed] > :first-child ${button('Comment')}`),
  box: inDialog(box),
  submit: inDialog('form [role=button]'),
  keys: ['Enter'],
  called: 'Comment',
  sent: (text) => ({ kind: 'comment', text, to: 'tallulah.brady' }),
};

const message: Place = {
  path: '/messages/e2ee/t/100002290101/',
  begin: () => Promise.resolve(),
  box: inMain(box),
  submit: inMain(button('Press Enter to send')),
  keys: ['Enter'],
  called: 'it',
  sent: (text) => ({ kind: 'message', text, to: 'tallulah.brady' }),
};

const jobTitle: Place = {
  path: '/me?sk=directory_work',
  begin: (page) => press(page, inMain(button('Add workplace'))),
  box: 'input[role=combobox][aria-label=Position]',
  submit: inMain(button('Save')),
  called: 'Save',
  sent: (text) => ({ kind: 'profile', fields: { position: text } }),
};

const bio: Place = {
  path: `/${ME}`,
  begin: (page) => press(page, inMain(button('Add bio'))),
  box: 'textarea[maxlength="101"]',
  submit: inMain(button('Save')),
  called: 'Save',
  sent: (text) => ({ kind: 'profile', fields: { bio: text } }),
};

const accepting = (person: Person): Pick<Contact, 'before' | 'sent'> => ({
  before: 'Before you accept',
  sent: { kind: 'accept', to: keyOf(person), as: ME },
});

function onPageOf(name: string): Contact {
  const person = personCalled(people, name);
  const path = person.vanity === undefined ? `/profile.php?id=${person.id}` : `/${person.vanity}`;
  if (person.relation === 'asks')
    return {
      path,
      control: inMain(button('Confirm request')),
      called: 'Confirm request',
      ...accepting(person),
    };
  return {
    path,
    control: inMain(button(`Add Friend ${name}`)),
    before: 'Before you send a friend request',
    called: 'Add friend',
    sent: { kind: 'friend-request', to: keyOf(person), as: ME },
  };
}

const inRequests = (name: string): Contact => ({
  path: '/friends/requests',
  control: inMain(`:has(> a svg[aria-label="${name}"]) ${button('Confirm')}`),
  called: 'Confirm',
  ...accepting(personCalled(people, name)),
});

/** Facebook, with Messenger. */
export const facebook: SiteDriver = {
  id: 'facebook',
  name: 'Facebook',
  home: 'https://www.facebook.com/',
  otherHosts: ['m.facebook.com', 'www.messenger.com'],
  schoolAccount: { as: 'page', handle: 'stjamesprimary' },
  open: openFacebook,
  sentBy: (page) => sentBy(page, 0),
  post,
  postInDialog: post,
  comment,
  message,
  jobTitle,
  bio,
  onPageOf,
  inRequests,
  takeBack: async (page, name) => {
    await press(page, inMain(button('Cancel request')));
    return { kind: 'cancel-request', to: keyOf(personCalled(people, name)) };
  },
};
