import * as m from '../language/made/messages.ts';
import { databaseWords, faultLine, languageWords, listWords } from './diagnostic-words.ts';
import { type Diagnostics, isOutOfLine, issuesOf } from './diagnostics.ts';
import { instantWords } from './time-words.ts';

/** The part of the diagnostics page that says more. */
export type RemarkPlace = 'policy' | 'enforced' | 'people' | 'sites' | 'versions';

/** Something worth saying of this device. `fault`: somebody should put it right. `note`: it may be meant so. */
export type Remark = { level: 'fault' | 'note'; title: string; text: string; place: RemarkPlace };

const fault = (place: RemarkPlace, title: string, text: string): Remark => ({
  ...{ level: 'fault', place, title, text },
});

const note = (place: RemarkPlace, title: string, text: string): Remark => ({
  ...fault(place, title, text),
  level: 'note',
});

function ofPolicy({ policy, timeZone }: Diagnostics): Remark[] {
  if (policy.source === 'none')
    return [note('policy', m.diagnosticsNoPolicyTitle(), m.diagnosticsNoPolicyText())];
  const remarks: Remark[] = [];
  const issues = issuesOf(policy);
  const errors = issues.filter(({ level }) => level === 'error').length;
  if (errors > 0)
    remarks.push(fault('policy', m.diagnosticsErrorsTitle({ count: errors }), m.diagnosticsErrorsText()));
  if (policy.source === 'kept') {
    const { heldSince } = policy;
    const text =
      heldSince === undefined
        ? m.diagnosticsKeptText()
        : m.diagnosticsKeptSinceText({ date: instantWords(heldSince, timeZone) });
    remarks.push(note('policy', m.diagnosticsKeptTitle(), text));
  }
  const warnings = issues.length - errors;
  if (warnings > 0)
    remarks.push(
      note('policy', m.diagnosticsWarningsTitle({ count: warnings }), m.diagnosticsWarningsText()),
    );
  return remarks;
}

function ofEnforcement({ enforcement: { enforcement, minutes, rules, scripts } }: Diagnostics): Remark[] {
  const remarks: Remark[] = [];
  if (isOutOfLine(rules) || isOutOfLine(scripts))
    remarks.push(fault('enforced', m.diagnosticsLayersTitle(), m.diagnosticsLayersText()));
  if (minutes.sharing === 'failing')
    remarks.push(fault('enforced', m.diagnosticsSharingTitle(), m.diagnosticsSharingText()));
  if (enforcement === 'not-enforced')
    remarks.push(note('enforced', m.diagnosticsNotEnforcedTitle(), m.diagnosticsNotEnforcedText()));
  return remarks;
}

const soon = 30;

function ofPeople({ people: { state, daysLeft } }: Diagnostics): Remark[] {
  switch (state) {
    case 'ended':
      return [fault('people', m.diagnosticsListsEndedTitle(), m.diagnosticsListsEndedText())];
    case 'in-use':
      return daysLeft !== undefined && daysLeft <= soon
        ? [note('people', m.diagnosticsListsEndTitle({ days: daysLeft }), m.diagnosticsListsEndText())]
        : [];
    // The policy itself says what is missing beside them.
    case 'unusable':
    case 'none':
      return [];
  }
}

function ofSites({ sites }: Diagnostics): Remark[] {
  const remarks: Remark[] = [];
  const withheld = sites.filter(({ health }) => health === 'no-access').map(({ name }) => name);
  const changed = sites.filter(({ health }) => health === 'changed');
  if (withheld.length > 0) {
    const title = m.diagnosticsCannotSeeTitle({ sites: listWords(withheld) });
    remarks.push(fault('sites', title, m.diagnosticsCannotSeeText()));
  }
  for (const { name, faults } of changed) {
    const sentences = faults.map((one) => m.diagnosticsSentence({ words: faultLine(one) })).join(' ');
    const title = m.diagnosticsChangedTitle({ site: name });
    remarks.push(fault('sites', title, m.diagnosticsChangedText({ faults: sentences })));
  }
  return remarks;
}

function ofLanguage({ language: { refused } }: Diagnostics): Remark[] {
  if (refused === undefined) return [];
  const text = m.diagnosticsLanguageRefusedText({ language: languageWords(refused) });
  return [note('policy', m.diagnosticsLanguageRefusedTitle(), text)];
}

function ofDatabase({ versions: { database }, timeZone }: Diagnostics): Remark[] {
  if (database.kind === 'ok') return [];
  const words = databaseWords(database, (at) => instantWords(at, timeZone));
  const make = database.kind === 'failing' ? fault : note;
  return [make('versions', m.diagnosticsRecordsTitle(), m.diagnosticsSentence({ words }))];
}

/** All that is worth saying of this device, faults first; nothing where everything is as it should be. */
export function remarksOf(diagnostics: Diagnostics): readonly Remark[] {
  const all = [ofSites, ofPolicy, ofLanguage, ofEnforcement, ofPeople, ofDatabase].flatMap((of) =>
    of(diagnostics),
  );
  const isFault = ({ level }: Remark): boolean => level === 'fault';
  return [...all.filter(isFault), ...all.filter((remark) => !isFault(remark))];
}

/** How things are, in one line that anybody can read; `about`: the one remark that it is made of. */
export type Verdict = { title: string; faults: number; about?: Remark };

export function verdictOf(diagnostics: Diagnostics): Verdict {
  const remarks = remarksOf(diagnostics);
  const faults = remarks.filter(({ level }) => level === 'fault').length;
  const [first] = remarks;
  if (faults > 1) return { title: m.diagnosticsFaultsTitle({ count: faults }), faults };
  const isWhole = faults === 1 || diagnostics.policy.source === 'none';
  if (first !== undefined && isWhole) return { title: first.title, faults, about: first };
  return { title: m.diagnosticsAllInOrder(), faults };
}
