import type { Step } from '../../lib/core/builder/steps.ts';
import type { OpenProblem, Origin, StartId } from '../../lib/core/builder/view.ts';
import * as m from '../../lib/language/made/messages.ts';

const stepTitles = {
  start: m.builderStepStart,
  school: m.builderStepSchool,
  hours: m.builderStepHours,
  nudges: m.builderStepNudges,
  people: m.builderStepPeople,
  accounts: m.builderStepAccounts,
  contacts: m.builderStepContacts,
  try: m.builderStepTry,
  out: m.builderStepOut,
} as const satisfies Record<Step, () => string>;

/** A step by its name. */
export const stepTitle = (step: Step): string => stepTitles[step]();

const stepLeads = {
  start: m.builderLeadStart,
  school: m.builderLeadSchool,
  hours: m.builderLeadHours,
  nudges: m.builderLeadNudges,
  people: m.builderLeadPeople,
  accounts: m.builderLeadAccounts,
  contacts: m.builderLeadContacts,
  out: m.builderLeadOut,
} as const satisfies Record<Exclude<Step, 'try'>, () => string>;

/** What a step is for. The rehearsal says it itself. */
export const stepLead = (step: Exclude<Step, 'try'>): string => stepLeads[step]();

const startWords = {
  hours: { title: m.builderStartHours, what: m.builderStartHoursWhat },
  never: { title: m.builderStartNever, what: m.builderStartNeverWhat },
  choices: { title: m.builderStartChoices, what: m.builderStartChoicesWhat },
  official: { title: m.builderStartOfficial, what: m.builderStartOfficialWhat },
  contacts: { title: m.builderStartContacts, what: m.builderStartContactsWhat },
} as const satisfies Record<StartId, { title: () => string; what: () => string }>;

/** A policy to begin with, by what it does. */
export const startOf = (id: StartId): { title: string; what: string } => ({
  title: startWords[id].title(),
  what: startWords[id].what(),
});

/** What is being worked on. */
export function originWords(origin: Origin): string {
  switch (origin.kind) {
    case 'empty':
      return m.builderOriginEmpty();
    case 'start':
      return m.builderOriginStart({ start: startOf(origin.id).title });
    case 'file':
      return m.builderOriginFile({ name: origin.name });
  }
}

/** Why a file was not opened; what was there before stays. */
export function problemWords(problem: OpenProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return m.builderFileNotJson({ line: problem.line, column: problem.column });
    case 'not-a-policy':
      return m.builderFileNotPolicy();
    case 'no-keys':
      return m.builderFileNoKeys();
    case 'several':
      return m.builderFileSeveral();
    case 'too-long':
      return m.builderFileTooLong();
    case 'unreadable':
      return m.builderFileUnreadable();
  }
}
