import { judgeWriting } from '../../content/judge-box.ts';
import type { Found, Means } from '../../content/judge.ts';
import { explainBy } from '../../content/explain.ts';
import { whatOf } from '../../content/words.ts';
import type {
  CardWords,
  RehearsalWhere,
  RehearsedFinding,
  RehearsedText,
} from '../../core/builder/rehearsal.ts';
import { present } from '../../core/present.ts';
import type { Scan } from '../../rules/scan.ts';
import { outcomeOf, strongest } from './outcome.ts';
import type { Here } from './settings-here.ts';

/** Words of a finding on its card, with what "Why?" gives there. */
function cardWords(found: Found, { settings }: Means): CardWords {
  const { rule } = found;
  const { clause, because } = explainBy(settings)({ ...found, key: '' }, true, () => undefined);
  return {
    title: rule.title(),
    what: whatOf(found),
    why: rule.advice.why(),
    instead: rule.advice.instead(),
    ...present({ listedAs: because?.words, clause: clause ?? because?.clause }),
  };
}

const findingOf = (found: Found, means: Means): RehearsedFinding => ({
  rule: found.rule.id,
  kind: found.rule.kind,
  outcome: outcomeOf(found.severity),
  start: found.finding.start,
  end: found.finding.end,
  isUnsure: found.finding.confidence === 'possible',
  isPainted: found.rule.painted,
  says: () => cardWords(found, means),
});

/** What is said of one text at an instant (ms): by what judges it in a page, its card's words included. */
export function rehearseText(
  text: string,
  scan: Scan,
  means: Means,
  { where, here, at }: { where: RehearsalWhere; here: Here; at: number },
): RehearsedText {
  const place = { surface: where.place, account: here.account, hasImage: where.hasImage };
  const found = judgeWriting(text, scan, means, { place, isReminded: false, at });
  const findings = found.map((one) => findingOf(one, means));
  return { text, outcome: strongest(findings.map(({ outcome }) => outcome)), findings };
}
