import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Judged } from './evaluate/case.ts';
import { judgeCleanPosts } from './evaluate/clean-posts.ts';
import { judges } from './evaluate/judges.ts';
import type { Judge } from './evaluate/judges.ts';
import { measureNamesakes } from './evaluate/namesakes/measure.ts';
import { isUnreadable, readRows } from './evaluate/rows.ts';
import { scoreOf } from './evaluate/score.ts';
import { measureSpeed } from './evaluate/speed.ts';

const usage = 'usage: npm run -s evaluate -- DIR [--errors] | --namesakes';
const cleanPosts = 'clean-posts.jsonl';

const print = (value: object): void => {
  console.log(JSON.stringify(value));
};

/** Scores one file of cases tier by tier, then shows each wrong row where asked. Gives the texts, for the speed row. */
function evaluateFile(file: string, path: string, judge: Judge, showErrors: boolean): string[] {
  const rows = readRows(path);
  const judged = rows.flatMap(({ row, where }) => judge(row, where) ?? []);
  for (const tier of ['core', 'stretch']) {
    const ofTier = judged.filter((each) => each.tier === tier);
    if (ofTier.length > 0) print(scoreOf(file, tier, ofTier));
  }
  if (showErrors) judged.filter(isWrong).forEach(printWrong(file));
  return rows.map(({ row }) => String(row['text'] ?? row['seen']));
}

const isWrong = ({ expected, flagged }: Judged): boolean => expected !== flagged;

const printWrong =
  (file: string) =>
  ({ shown, found }: Judged): void => {
    print({ file, wrong: shown, found });
  };

function evaluateCleanPosts(path: string, folder: string, showErrors: boolean): string[] {
  const { cases, flagged, perThousand, wrong } = judgeCleanPosts(path, folder);
  print({ file: cleanPosts, cases, flagged, perThousand });
  if (showErrors) for (const { row, found } of wrong) print({ file: cleanPosts, wrong: row, found });
  return readRows(path).map(({ row }) => String(row['text']));
}

function evaluate(folder: string, showErrors: boolean): void {
  const present = Object.entries(judges).filter(([file]) => existsSync(join(folder, file)));
  const texts = present.flatMap(([file, judge]) => evaluateFile(file, join(folder, file), judge, showErrors));
  const clean = join(folder, cleanPosts);
  if (existsSync(clean)) texts.push(...evaluateCleanPosts(clean, folder, showErrors));
  if (texts.length === 0) throw new Error(`no cases in ${folder}`);
  print(measureSpeed(texts));
}

const [folder, ...flags] = process.argv.slice(2);
const namesakes = folder === '--namesakes';
if (folder === undefined || flags.some((flag) => namesakes || flag !== '--errors')) {
  console.error(usage);
  process.exit(2);
}
try {
  if (namesakes) measureNamesakes().forEach(print);
  else evaluate(folder, flags.includes('--errors'));
} catch (error) {
  console.error(isUnreadable(error) ? error.message : error);
  process.exit(2);
}
