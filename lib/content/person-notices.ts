import type { Account } from '../core/account.ts';
import * as m from '../language/made/messages.ts';
import type { ShownPerson, SiteAdapter, TextSurface } from '../sites/site-adapter.ts';
import type { Cards } from './cards.tsx';
import { showContactNotice } from './contact-notice.tsx';
import { listOf, safetyLine } from './contact-words.ts';
import type { Knowledge } from './knowledge.ts';
import { messageRules, pageRules } from './person-rules.ts';
import { digestsOf, findListed, type PersonFound, type PersonRule } from './person-question.ts';
import type { WorkerPort } from './worker-port.ts';

type NoticePorts = {
  adapter: Pick<SiteAdapter, 'account' | 'addressee' | 'around' | 'personShown'>;
  knowledge: Knowledge;
  worker: Pick<WorkerPort, 'countNudge' | 'rememberAnswer'>;
  cards: Pick<Cards, 'notice' | 'close' | 'endNote' | 'shownFor'>;
  /** The address of the page now. */
  address(): string;
};

export type PersonNotices = {
  /** The person is at the page, which may be another one than before. */
  onPage(): void;
  /** They are about to write here. */
  onBox(surface: TextSurface): void;
};

/** What a notice says before "Why?". */
type Saying = { lead: string; safety?: string };

/**
 * A word when the page of somebody listed is opened (P7), of a friend one has already, and before a message to them is
 * written (P8, C8): once an account, ever, and never more than a notice.
 */
export function createPersonNotices(ports: NoticePorts): PersonNotices {
  const { adapter, knowledge, worker, cards, address } = ports;
  let done = '';
  let toldAt: string | undefined;
  let last: ShownPerson | undefined;

  const isKnown = (): boolean =>
    knowledge.settings() !== undefined &&
    knowledge.detection() !== undefined &&
    (knowledge.people() ?? knowledge.ownPeople()) !== undefined;

  /** Somebody listed of whom nothing was said or answered yet under these digests. */
  function find(
    account: Account,
    rules: readonly PersonRule[],
    told: readonly string[],
  ): PersonFound | undefined {
    const answered = digestsOf(account, knowledge).some((one) => knowledge.answeredAccounts.has(one));
    if (answered || told.some((one) => knowledge.noticedAccounts.has(one))) return undefined;
    return findListed(account, rules, knowledge, adapter.account());
  }

  function tell(near: Element, found: PersonFound, digests: readonly string[], says: Saying): void {
    const settings = knowledge.settings();
    if (settings === undefined) return;
    worker.countNudge('people', 'shown');
    for (const digest of digests) {
      knowledge.noticeAccount(digest);
      void worker.rememberAnswer('notice', digest);
    }
    showContactNotice({ near, ...found, ...says }, settings, cards);
  }

  /** A page that has changed its address may show the name of the page before for a while. */
  const isLeftOver = ({ account, at }: ShownPerson): boolean =>
    last?.at === at && last.account.name === account.name && last.account.handle !== account.handle;

  return {
    onPage() {
      const here = address();
      if (toldAt !== undefined && toldAt !== here) {
        toldAt = undefined;
        cards.endNote();
      }
      // What is being written comes first.
      if (here === done || !isKnown() || cards.shownFor() !== undefined) return;
      const shown = adapter.personShown?.();
      if (shown === undefined || isLeftOver(shown)) return;
      done = here;
      last = shown;
      const about = digestsOf(shown.account, knowledge, 'page');
      // What was said before a contact with them need not be said again.
      const found = find(shown.account, pageRules(shown), [...about, ...digestsOf(shown.account, knowledge)]);
      if (found === undefined) return;
      toldAt = here;
      tell(shown.at, found, about, { lead: m.personOnPage({ list: listOf(found) }) });
    },
    onBox(surface) {
      if (surface.kind !== 'message' || !isKnown()) return;
      const account = adapter.addressee?.(surface);
      if (account === undefined) return;
      const about = digestsOf(account, knowledge, 'message');
      const found = find(account, messageRules, about);
      const near = adapter.around(surface).region;
      const settings = knowledge.settings();
      if (found !== undefined && settings !== undefined)
        tell(near, found, about, {
          lead: m.personOnMessage({ list: listOf(found) }),
          safety: safetyLine(settings.contacts),
        });
    },
  };
}
