import { type AnswerGroup, type AnswerGroupKey } from '../../lib/core/answer-groups.ts';
import type { ChosenLanguage } from '../../lib/core/choose-language.ts';
import type { PolicyReport } from '../../lib/core/diagnostics.ts';
import { type NameProblem, nameLimits } from '../../lib/core/own-settings.ts';
import type { Quiet } from '../../lib/core/quiet.ts';
import type { SettingsFacts } from '../../lib/core/settings-facts.ts';
import { dayWords, moment } from '../../lib/core/time-words.ts';
import { languageTag } from '../../lib/language/language.ts';
import * as m from '../../lib/language/made/messages.ts';
import type { OpenProblem } from './state.ts';

/** A site by the name staff know. */
export const siteName = ({ sites }: SettingsFacts, id: string): string =>
  sites.find((site) => site.id === id)?.name ?? id;

/** Why a list of names was not taken, and by which line. */
export function nameProblemWords(problem: NameProblem | undefined): string | undefined {
  if (problem === undefined) return undefined;
  const { most, longest, shortest } = nameLimits;
  if (problem.kind === 'many') return m.settingsNamesMany({ most });
  const { kind, line } = problem;
  return kind === 'long'
    ? m.settingsNamesLong({ line, most: longest })
    : m.settingsNamesShort({ line, least: shortest });
}

/** Why a file was not opened, and where in it. */
export function fileProblemWords(problem: OpenProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return m.settingsFileNotJson({ line: problem.line, column: problem.column });
    case 'not-a-policy':
      return m.settingsFileNotPolicy();
    case 'nothing':
      return m.settingsFileNothing();
    case 'too-long':
      return m.settingsFileTooLong();
    case 'unreadable':
      return m.settingsFileUnreadable();
  }
}

/** Where nudges rest, and until when. */
export function restWords({ siteId, until }: Quiet, facts: SettingsFacts): string {
  const end = moment(until, facts.now, facts.timeZone);
  return siteId === undefined
    ? m.settingsRestEverywhereUntil({ moment: end })
    : m.settingsRestSiteUntil({ site: siteName(facts, siteId), moment: end });
}

/** A language by its own name: who looks for theirs may read no other. */
export const languageName = (tag: string, inLanguage = tag): string =>
  new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;

/** Which language the school has set, and what is spoken instead where Lanyard does not have it. */
export const policyLanguageWords = ({ tag, refused }: ChosenLanguage): string =>
  refused === undefined
    ? m.settingsLanguagePolicy({ language: languageName(tag) })
    : m.settingsLanguageRefused({ language: languageName(refused, languageTag()) });

/** What a key of a policy file is called where the school's policy is shown; the report has every key there is. */
export const keyTitle = ({ groups }: PolicyReport, key: string): string =>
  groups.flatMap(({ keys }) => keys).find((one) => one.key === key)?.title ?? key;

const kindWords = {
  account: m.settingsAnswersAccount,
  notice: m.settingsAnswersNotice,
  phrase: m.settingsAnswersPhrase,
} as const satisfies Record<AnswerGroupKey['about'], unknown>;

/** Answers of one kind, site and date: all that can be said of them. */
export function answersLine({ about, count, site, on }: AnswerGroup, facts: SettingsFacts): string {
  const said = { what: kindWords[about]({ count }), site: siteName(facts, site) };
  return on === undefined
    ? m.settingsAnswersUndated(said)
    : m.settingsAnswersLine({ ...said, date: dayWords(on) });
}

/** How many answers these are. */
export const answersIn = (groups: readonly AnswerGroup[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0);

/** What “Delete all my data” takes, line by line. */
export function deletedLines({ answers, ownListCount, rationed }: SettingsFacts): readonly string[] {
  return [
    m.settingsDeleteOwn(),
    m.settingsDeleteAnswers({ count: answersIn(answers) }),
    m.settingsDeleteList({ count: ownListCount ?? 0 }),
    m.settingsDeleteCheckUp(),
    m.settingsDeleteWelcome(),
    m.settingsDeleteNudges(),
    rationed ? m.settingsDeleteMinutesRationed() : m.settingsDeleteMinutes(),
  ];
}
