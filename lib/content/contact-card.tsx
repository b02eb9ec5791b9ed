import { ContactDialog } from '../../components/nudge/ContactDialog.tsx';
import type { Action } from '../../components/nudge/Actions.tsx';
import type { PageNudgeSettings } from '../core/page-settings.ts';
import * as m from '../language/made/messages.ts';
import type { ContactQuestion } from './contact-question.ts';
import { whyContact } from './contact-why.ts';
import { askFirst, contactLead, contactTitle, safetyLine } from './contact-words.ts';
import { createDeclining, type DecliningPorts } from './declining.ts';
import type { Layers } from './ui/layers.ts';

/** What the card's buttons lead to. */
type Answers = {
  back(): void;
  someoneElse(): void;
  policyAllows(exemption: Exemption): void;
  /** From the school's own account. */
  checked(): void;
};

type Exemption = Exclude<PageNudgeSettings['familyExemption'], 'none'>;

type Ports = Omit<DecliningPorts, 'draw' | 'settings'> & { layers: Pick<Layers, 'dialog'> };

const checkedAction = ({ checked }: Answers): Action => ({ label: m.personOfficialGoOn(), onPress: checked });

/** Whoever it is about: a button that only some cards have would tell the role. */
const ownActions = (
  exemption: PageNudgeSettings['familyExemption'],
  { someoneElse, policyAllows }: Answers,
): readonly Action[] => [
  { label: m.personSomeoneElse(), onPress: someoneElse },
  ...(exemption === 'none'
    ? []
    : [
        {
          label: m.personPolicyAllows(),
          onPress() {
            policyAllows(exemption);
          },
        },
      ]),
];

/** Shows the card that holds a contact. Of the person it says only what every such card says, until "Why?". */
export function showContactCard(
  question: ContactQuestion,
  settings: PageNudgeSettings,
  answers: Answers,
  ports: Ports,
): void {
  const { kind } = question.action;
  const { familyExemption: exemption, contacts } = settings;
  const refused = question.severity === 'block';
  const declining = kind === 'accept' ? createDeclining({ ...ports, settings, draw }) : undefined;
  let [asking, explained] = [false, false];

  const official = question.roles.length === 0;
  const goingOn = (): readonly Action[] =>
    official ? [checkedAction(answers)] : ownActions(exemption, answers);

  function draw(): void {
    ports.layers.dialog(
      <ContactDialog
        title={contactTitle(kind)}
        lead={m.commonSentences({
          first: contactLead(kind, question),
          second: refused ? m.personRefused() : m.personNothingSent(),
        })}
        actions={[
          { label: m.personGoBack(), main: true, onPress: answers.back },
          ...(refused ? [] : goingOn()),
          {
            label: m.personAskFirst(),
            expanded: asking,
            onPress() {
              asking = true;
              draw();
            },
          },
        ]}
        told={asking ? askFirst(contacts) : undefined}
        safety={kind === 'accept' ? safetyLine(contacts) : undefined}
        declining={declining?.()}
        why={whyContact(question, settings, explained, () => {
          explained = true;
          draw();
        })}
      />,
      answers.back,
    );
  }

  draw();
}
