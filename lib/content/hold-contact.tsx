import * as m from '../language/made/messages.ts';
import type { SiteAdapter, ContactAction } from '../sites/site-adapter.ts';
import type { Cards } from './cards.tsx';
import { showContactCard } from './contact-card.tsx';
import { showContactNotice } from './contact-notice.tsx';
import { controlName } from './control-name.ts';
import { askOfContact, type ContactQuestion } from './contact-question.ts';
import { contactLead, exemptLine, safetyLine } from './contact-words.ts';
import type { Act } from './gestures.ts';
import type { Knowledge } from './knowledge.ts';
import type { Layers } from './ui/layers.ts';
import { pressAgain } from './words.ts';
import type { WorkerPort } from './worker-port.ts';

type ContactPorts = {
  layers: Pick<Layers, 'dialog' | 'hideDialog' | 'print'>;
  adapter: Pick<SiteAdapter, 'account' | 'info'>;
  knowledge: Knowledge;
  worker: Pick<WorkerPort, 'countNudge' | 'rememberAnswer'>;
  cards: Pick<Cards, 'note' | 'notice' | 'close'>;
  /** Today's date in words. */
  today(): string;
};

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** Decides whether a contact may be made now. Answers free one account, never its namesakes. */
export function createContactHold(ports: ContactPorts): (action: ContactAction) => Act {
  const { layers, adapter, knowledge, worker, cards, today } = ports;

  function show(question: ContactQuestion): void {
    const settings = knowledge.settings();
    if (settings === undefined) return;
    const { action, digests } = question;
    const { handle, name = handle } = action.account;
    const called = controlName(action.control, [name, handle]);

    /** Neither why nor for whom is remembered. */
    function free(said: string): void {
      layers.hideDialog();
      for (const digest of digests) {
        knowledge.answerAccount(digest);
        // That the school's account may have this contact holds while the page lives: the next one is checked anew.
        if (question.roles.length > 0) void worker.rememberAnswer('account', digest);
      }
      cards.note(said, action.control);
    }

    worker.countNudge('people', 'shown');
    showContactCard(
      question,
      settings,
      {
        back() {
          layers.hideDialog();
          worker.countNudge('people', 'heeded');
        },
        someoneElse() {
          free(m.commonThankYou({ then: pressAgain(called) }));
        },
        policyAllows(exemption) {
          free(exemptLine(exemption, called));
        },
        checked() {
          free(m.commonAllRight({ then: pressAgain(called) }));
        },
      },
      { layers, siteName: adapter.info.name, today, copy, print: layers.print },
    );
  }

  function tell(question: ContactQuestion): void {
    const settings = knowledge.settings();
    if (settings === undefined) return;
    worker.countNudge('people', 'shown');
    for (const digest of question.digests) {
      knowledge.noticeAccount(digest);
      void worker.rememberAnswer('notice', digest);
    }
    const { kind, control } = question.action;
    const notice = {
      ...question,
      near: control,
      lead: contactLead(kind, question),
      safety: kind === 'accept' ? safetyLine(settings.contacts) : undefined,
    };
    showContactNotice(notice, settings, cards);
  }

  return (action) => {
    const question = askOfContact(action, knowledge, adapter.account());
    const held = question !== undefined && question.severity !== 'notice';
    return {
      subject: action.control,
      clicks: true,
      verdict: held ? 'hold' : 'pass',
      held: () => {
        if (question !== undefined) show(question);
      },
      passed: () => {
        if (question !== undefined) tell(question);
      },
    };
  };
}
