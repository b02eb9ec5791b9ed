import { ContactDialog } from '../../components/nudge/ContactDialog.tsx';
import type { SiteAdapter, ContactAction } from '../sites/site-adapter.ts';
import { askOfContact, contactRules, type ContactQuestion } from './contact-question.ts';
import type { Act } from './gestures.ts';
import type { Knowledge } from './knowledge.ts';
import type { Layers } from './ui/layers.ts';
import { card, contact as words } from './words.ts';
import type { WorkerPort } from './worker-port.ts';

type ContactPorts = {
  layers: Layers;
  adapter: SiteAdapter;
  knowledge: Knowledge;
  worker: WorkerPort;
  clauseOf(rule: string): string | undefined;
  note(text: string, near: Element): void;
};

/** Decides whether a contact may be made now. Answers free one account, never its namesakes. */
export function createContactHold(ports: ContactPorts): (action: ContactAction) => Act {
  const { layers, adapter, knowledge, worker } = ports;

  function show(question: ContactQuestion): void {
    const { action, severity, roles, digest } = question;
    const contacts = knowledge.settings()?.contacts ?? {};
    const clause = ports.clauseOf(contactRules[action.kind]);
    const goBack = (): void => {
      layers.hideDialog();
      worker.countNudge('people', 'heeded');
    };
    const someoneElse = (): void => {
      layers.hideDialog();
      knowledge.answerAccount(digest);
      worker.rememberAnswer('account', digest);
      ports.note(words.someoneElseDone(action.kind), action.control);
    };
    worker.countNudge('people', 'shown');
    layers.dialog(
      <ContactDialog
        title={words.title(action.kind)}
        lead={words.lead}
        nothingSent={severity === 'block' ? words.refused : words.nothingSent}
        actions={[
          { label: words.goBack, main: true, onPress: goBack },
          ...(severity === 'block' ? [] : [{ label: words.someoneElse, onPress: someoneElse }]),
        ]}
        askFirst={{ label: words.askFirst, words: words.ask(contacts) }}
        why={{
          label: words.why,
          words: words.whyRoles(roles),
          ...(clause === undefined ? {} : { clause: { says: card.policySays, words: clause } }),
        }}
        {...(action.kind === 'accept' ? { safety: words.safety(contacts) } : {})}
      />,
      goBack,
    );
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
        if (question === undefined) return;
        worker.countNudge('people', 'shown');
        ports.note(words.lead, action.control);
      },
    };
  };
}
