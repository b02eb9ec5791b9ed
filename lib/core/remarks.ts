import { databaseWords, countOf, faultLine } from './diagnostic-words.ts';
import { type Diagnostics, isOutOfLine, issuesOf } from './diagnostics.ts';
import { instantWords } from './time-words.ts';

/** The part of the diagnostics page that says more. */
export type RemarkPlace = 'policy' | 'enforced' | 'people' | 'sites' | 'versions';

/** Something worth saying of this device. `fault`: somebody should put it right. `note`: it may be meant so. */
export type Remark = { level: 'fault' | 'note'; title: string; text: string; place: RemarkPlace };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const list = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

const fault = (place: RemarkPlace, title: string, text: string): Remark => ({
  ...{ level: 'fault', place, title, text },
});

const note = (place: RemarkPlace, title: string, text: string): Remark => ({
  ...fault(place, title, text),
  level: 'note',
});

function ofPolicy({ policy, timeZone }: Diagnostics): Remark[] {
  if (policy.source === 'none')
    return [
      note(
        'policy',
        'No school policy on this device',
        'Lanyard closes nothing here, and nudges where it can.',
      ),
    ];
  const remarks: Remark[] = [];
  const issues = issuesOf(policy);
  const errors = issues.filter(({ level }) => level === 'error').length;
  if (errors > 0) {
    const title = `${capital(countOf(errors, 'part', 'parts'))} of the policy could not be read`;
    remarks.push(fault('policy', title, 'Everything else in it holds as it should.'));
  }
  if (policy.source === 'kept') {
    const since = policy.heldSince === undefined ? '' : ` since ${instantWords(policy.heldSince, timeZone)}`;
    remarks.push(
      note('policy', 'The last good policy stays in force', `The browser has handed over none${since}.`),
    );
  }
  const warnings = issues.length - errors;
  if (warnings > 0) {
    const title = `${capital(countOf(warnings, 'thing', 'things'))} in the policy to know about`;
    remarks.push(note('policy', title, 'Nothing is lost by it now.'));
  }
  return remarks;
}

function ofEnforcement({ enforcement: { enforcement, minutes, rules, scripts } }: Diagnostics): Remark[] {
  const remarks: Remark[] = [];
  if (isOutOfLine(rules) || isOutOfLine(scripts)) {
    const text = 'Lanyard sets it right at the next change; if this stays, restart the browser.';
    remarks.push(fault('enforced', 'Not every layer that closes sites is as it should be', text));
  }
  if (minutes.sharing === 'failing') {
    const text =
      'The policy asks for it (“syncMinutes”), but the browser’s sync refuses. Each device counts by itself.';
    remarks.push(fault('enforced', 'Minutes are not added up over devices', text));
  }
  if (enforcement === 'not-enforced') {
    const text = 'The policy names hours or minutes, but “enforceOn” is not “every-device”.';
    remarks.push(note('enforced', 'Hours are set but nothing enforces them', text));
  }
  return remarks;
}

const soon = 30;

function ofPeople({ people: { state, daysLeft } }: Diagnostics): Remark[] {
  const anew = 'Make them anew with the list maker, from this year’s records.';
  switch (state) {
    case 'ended':
      return [fault('people', 'The watch-lists have run out', `No name is looked for any more. ${anew}`)];
    case 'in-use':
      return daysLeft !== undefined && daysLeft <= soon
        ? [note('people', `The watch-lists end in ${countOf(daysLeft, 'day', 'days')}`, anew)]
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
    const text = 'The browser withholds the permission. “Give access” below asks for it.';
    remarks.push(fault('sites', `Lanyard cannot see ${list(withheld)}`, text));
  }
  for (const { name, faults } of changed) {
    const text = `${faults.map(faultLine).join('. ')}. Nudges may be missing there.`;
    remarks.push(fault('sites', `${name} may have changed`, text));
  }
  return remarks;
}

function ofDatabase({ versions: { database }, timeZone }: Diagnostics): Remark[] {
  if (database.kind === 'ok') return [];
  const text = `${databaseWords(database, (at) => instantWords(at, timeZone))}.`;
  const make = database.kind === 'failing' ? fault : note;
  return [make('versions', 'Something about Lanyard’s own records', text)];
}

/** All that is worth saying of this device, faults first; nothing where everything is as it should be. */
export function remarksOf(diagnostics: Diagnostics): readonly Remark[] {
  const all = [ofSites, ofPolicy, ofEnforcement, ofPeople, ofDatabase].flatMap((of) => of(diagnostics));
  const isFault = ({ level }: Remark): boolean => level === 'fault';
  return [...all.filter(isFault), ...all.filter((remark) => !isFault(remark))];
}

/** How things are, in one line that anybody can read; `about`: the one remark that it is made of. */
export type Verdict = { title: string; faults: number; about?: Remark };

export function verdictOf(diagnostics: Diagnostics): Verdict {
  const remarks = remarksOf(diagnostics);
  const faults = remarks.filter(({ level }) => level === 'fault').length;
  const [first] = remarks;
  if (faults > 1) return { title: `${faults} things need a look`, faults };
  const isWhole = faults === 1 || diagnostics.policy.source === 'none';
  if (first !== undefined && isWhole) return { title: first.title, faults, about: first };
  return { title: 'Everything is in order', faults };
}
