import { checkUpSites, searchPages, type SitePage } from '../../lib/core/check-up/addresses.ts';
import type { CheckUpFacts } from '../../lib/core/check-up/facts.ts';
import { type CheckUpGroup, type CheckUpItem, groupsOf } from '../../lib/core/check-up/items.ts';
import {
  type CheckUpKey,
  type CheckUpRecord,
  type CheckUpStatus,
  isKey,
  isSettled,
  statusOf,
} from '../../lib/core/check-up/records.ts';
import { type CheckUpMode, citedAs } from '../../lib/core/check-up/topics.ts';
import { wordsOf } from '../../lib/core/check-up/words.ts';
import { present } from '../../lib/core/present.ts';
import * as m from '../../lib/language/made/messages.ts';
import { dateInWords } from '../format.ts';

type Link = { label: string; href: string };

const linkOf = ({ label, href }: SitePage): Link => ({ label: label(), href });

/** One thing to look at, as it is shown. */
export type ItemView = {
  key: CheckUpKey;
  title: string;
  why: string;
  /** The words of the school's own document. */
  cited?: string;
  links: readonly Link[];
  status: CheckUpStatus;
  /** The status in words; empty while nobody has looked at it. */
  said: string;
  /** What “Done” is called. */
  done: string;
  /** What stands with it besides. */
  extra?: 'read-profile' | 'not-read' | 'message' | 'own-list' | 'no-form';
};

export type GroupView = {
  id: string;
  name: string;
  /** A site, so that all of it can be set aside. */
  isSite: boolean;
  items: readonly ItemView[];
  settled: number;
};

/** The page in one mode. */
export type CheckUpView = {
  groups: readonly GroupView[];
  settled: number;
  total: number;
  /** How many are due for another look. */
  again: number;
};

function linksOf(item: CheckUpItem, facts: CheckUpFacts): readonly Link[] {
  const { site, topic } = item;
  if (topic === 'own-name') return searchPages.map(linkOf);
  if (topic === 'approval')
    return facts.newAccountFormUrl === undefined
      ? []
      : [{ label: m.checkUpForm(), href: facts.newAccountFormUrl }];
  if (site === undefined) return [];
  if (topic !== 'sign-out') {
    const { pages } = checkUpSites[site] ?? {};
    return (Object.entries(pages ?? {}).find(([of]) => of === topic)?.[1] ?? []).map(linkOf);
  }
  const { name, signOut } = facts.sites.find(({ id }) => id === site) ?? {};
  return name === undefined || signOut === undefined
    ? []
    : [{ label: m.checkUpSignOut({ site: name }), href: signOut }];
}

function extraOf({ site, topic }: CheckUpItem, facts: CheckUpFacts): ItemView['extra'] {
  if (topic === 'head') return 'message';
  if (topic === 'taught-elsewhere' || topic === 'pupils-left') return 'own-list';
  if (topic === 'approval' && facts.newAccountFormUrl === undefined) return 'no-form';
  if (site === undefined || topic !== 'profile') return undefined;
  return checkUpSites[site]?.readsProfile === true ? 'read-profile' : 'not-read';
}

/** The status of an item in words; empty while nobody has looked at it. */
function saidOf(status: CheckUpStatus, done: string, record: CheckUpRecord | undefined): string {
  const date = record === undefined ? '' : dateInWords(record.on);
  switch (status) {
    case 'open':
      return '';
    case 'done':
      return m.checkUpDoneOn({ done, date });
    case 'not-for-me':
      return m.checkUpNotForYou();
    case 'later':
      return record?.until === undefined
        ? m.checkUpLaterOn()
        : m.checkUpRemindFrom({ date: dateInWords(record.until) });
    case 'again':
      // Whoever put it off has not looked yet.
      return record?.state === 'later' ? m.checkUpAskedOn({ date }) : m.checkUpAgainSince({ date });
  }
}

function itemView(mode: CheckUpMode, item: CheckUpItem, facts: CheckUpFacts): ItemView {
  const key = { mode, item: item.id };
  const record: CheckUpRecord | undefined = facts.records.find((one) => isKey(one, key));
  const words = wordsOf(mode, item.topic);
  const done = (words.done ?? m.checkUpDone)();
  const status = statusOf(record, facts.today);
  return {
    ...{ key, title: words.title(), why: words.why(), status, done },
    links: linksOf(item, facts),
    said: saidOf(status, done, record),
    ...present({ cited: facts.clauses[citedAs(item.topic)], extra: extraOf(item, facts) }),
  };
}

function groupView(mode: CheckUpMode, { site, items }: CheckUpGroup, facts: CheckUpFacts): GroupView {
  const views = items.map((item) => itemView(mode, item, facts));
  return {
    id: site ?? 'own',
    name: site === undefined ? m.checkUpOwnGroup({ mode }) : nameOf(site, facts),
    isSite: site !== undefined,
    items: views,
    settled: views.filter(({ status }) => isSettled(status)).length,
  };
}

const nameOf = (site: string, { sites }: CheckUpFacts): string =>
  sites.find(({ id }) => id === site)?.name ?? site;

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** All that the page shows of a mode. */
export function checkUpView(mode: CheckUpMode, facts: CheckUpFacts): CheckUpView {
  const groups = groupsOf(mode, facts.exemptSites).map((group) => groupView(mode, group, facts));
  const items = groups.flatMap((group) => group.items);
  return {
    groups,
    settled: sum(groups.map(({ settled }) => settled)),
    total: items.length,
    again: items.filter(({ status }) => status === 'again').length,
  };
}
