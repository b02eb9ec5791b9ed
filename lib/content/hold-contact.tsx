import { ContactDialog } from '../../components/nudge/ContactDialog.tsx';
import type { SiteAdapter, ContactAction } from '../sites/site-adapter.ts';
import { contactRules } from '../core/contact-rules.ts';
import { clauseFor } from './clauses.ts';
import { controlName } from './control-name.ts';
import { askOfContact, type ContactQuestion } from './contact-question.ts';
import type { Act } from './gestures.ts';
import type { Knowledge } from './knowledge.ts';
import type { Layers } from './ui/layers.ts';
import { card, contact as words, whyRoles } from './words.ts';
import type { WorkerPort } from './worker-port.ts';

type ContactPorts = {
  layers: Layers;
  adapter: SiteAdapter;
  knowledge: Knowledge;
  worker: WorkerPort;
  note(text: string, near: Element): void;
};

/** Decides whether a contact may be made now. Answers free one account, never its namesakes. */
export function createContactHold(ports: ContactPorts): (action: ContactAction) => Act {
  const { layers, adapter, knowledge, worker } = ports;

  function show(question: ContactQuestion): void {
    const { action, severity, roles, digests } = question;
    const contacts = knowledge.settings()?.contacts ?? {};
    const clause = clauseFor(knowledge.settings(), contactRules[action.kind], roles);
    const refused = severity === 'block';
    const { handle, name = handle } = action.account;
    const called = controlName(action.control, [name, handle]);
    let [asking, explained] = [false, false];

    function goBack(): void {
      layers.hideDialog();
      worker.countNudge('people', 'heeded');
    }

    function someoneElse(): void {
      layers.hideDialog();
      for (const digest of digests) {
        knowledge.answerAccount(digest);
        void worker.rememberAnswer('account', digest);
      }
      ports.note(words.someoneElseDone(called), action.control);
    }

    function draw(): void {
      layers.dialog(
        <ContactDialog
          title={words.title(action.kind)}
          lead={`${words.lead} ${refused ? words.refused : words.nothingSent}`}
          actions={[
            { label: words.goBack, main: true, onPress: goBack },
            ...(refused ? [] : [{ label: words.someoneElse, onPress: someoneElse }]),
            {
              label: words.askFirst,
              expanded: asking,
              onPress() {
                asking = true;
                draw();
              },
            },
          ]}
          told={asking ? words.ask(contacts) : undefined}
          safety={action.kind === 'accept' ? words.safety(contacts) : undefined}
          why={{
            label: card.why,
            words: explained ? whyRoles(roles) : undefined,
            clause: explained && clause !== undefined ? { says: card.policySays, words: clause } : undefined,
            onPress() {
              explained = true;
              draw();
            },
          }}
        />,
        goBack,
      );
    }

    worker.countNudge('people', 'shown');
    draw();
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
