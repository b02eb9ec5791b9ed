import type { VNode } from 'preact';
import { vi } from 'vitest';

import type { ContactDialogProps } from '../../../components/nudge/ContactDialog.tsx';
import type { ContactNoticeProps } from '../../../components/nudge/ContactNotice.tsx';
import { createContactHold } from '../../../lib/content/hold-contact.tsx';
import type { Knowledge } from '../../../lib/content/knowledge.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';
import { detection } from '../../../lib/rules/detection.ts';
import type { ContactAction } from '../../../lib/sites/site-adapter.ts';
import { nicknames } from '../../../lib/text/nicknames.ts';
import type { PeopleIndex } from '../../../lib/text/people-index.ts';
import { packPeople } from '../../../lib/text/people.ts';

const salt = 'made up for this test';
const listOf = (role: 'pupil' | 'parent' | 'former-pupil', ...names: string[]) => ({
  role,
  common: false,
  packed: packPeople(names, salt),
});
const people = detection.compilePeople(
  {
    salt,
    lists: [
      listOf('pupil', 'Tallulah Brady'),
      listOf('parent', 'Marek Zielinski'),
      listOf('former-pupil', 'Rhys Llewellyn'),
    ],
  },
  nicknames,
);

type Given = Partial<PageNudgeSettings>;
type Who = { name: string; kind?: ContactAction['kind']; handle?: string };

/** A page on which contacts are made, with what was drawn, remembered and printed. */
export function createContactPage(given: Given = {}, own?: PeopleIndex) {
  const settings = {
    severities: {},
    clauses: { 'request-accept.pupil': 'Ashgrove 4: “never accept a pupil”' },
    off: [],
    officialAccounts: [],
    gentle: false,
    deviceSalt: 'of this device',
    siteId: 'facebook',
    familyExemption: 'none',
    contacts: {},
    ...given,
  } as unknown as PageNudgeSettings;
  // The label is read from the page, which there is none of here.
  for (const type of ['HTMLElement', 'HTMLInputElement']) vi.stubGlobal(type, Object);
  const control = Object.create(null, { getAttribute: { value: () => 'Confirm' } }) as Element;
  const drawn: ContactDialogProps[] = [];
  const notices: ContactNoticeProps[] = [];
  const notes: string[] = [];
  const remembered: [string, string][] = [];
  const printed: string[] = [];
  const [answeredAccounts, noticedAccounts] = [new Set<string>(), new Set<string>()];
  const hold = createContactHold({
    layers: {
      dialog: (content) => void drawn.push((content as VNode<ContactDialogProps>).props),
      hideDialog: vi.fn(),
      print: (text) => void printed.push(text),
    },
    adapter: { account: () => undefined, info: { id: 'facebook', name: 'Facebook', hosts: [] } },
    knowledge: {
      settings: () => settings,
      detection: () => detection,
      people: () => people,
      ownPeople: () => own,
      answeredAccounts,
      answerAccount: (digest: string) => answeredAccounts.add(digest),
      noticedAccounts,
      noticeAccount: (digest: string) => noticedAccounts.add(digest),
    } as unknown as Knowledge,
    worker: {
      countNudge: vi.fn(),
      rememberAnswer: (about, digest) => {
        remembered.push([about, digest]);
        return Promise.resolve();
      },
    },
    cards: {
      note: (text) => void notes.push(text),
      notice(_, __, content) {
        const draw = () => void notices.push((content() as VNode<ContactNoticeProps>).props);
        draw();
        return draw;
      },
      close: vi.fn(),
    },
    today: () => '21 November 2026',
  });
  const press = ({ name, kind = 'accept', handle = 'someone' }: Who) => {
    const act = hold({ kind, account: { handle, name }, control });
    act[act.verdict === 'hold' ? 'held' : 'passed']();
    return act.verdict;
  };
  const last = (): ContactDialogProps => {
    const props = drawn.at(-1);
    if (props === undefined) throw new Error('no card was drawn');
    return props;
  };
  const pressed = (label: string): void => {
    const { actions, declining, why } = last();
    const asking = { ...why, label: 'Why?' };
    const all = [...actions, ...(declining?.actions ?? []), ...(declining?.shown?.actions ?? []), asking];
    const button = all.find((one) => one.label === label);
    if (button === undefined) throw new Error(`no button ${label}`);
    button.onPress();
  };
  return { settings, press, last, pressed, notices, notes, remembered, printed };
}
