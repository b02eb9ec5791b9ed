import { adjective, aJob, article } from './frame.ts';
import type { OwnJob } from './frame.ts';
import { aroundFrames } from './frames-around.ts';
import { newsFrames } from './frames-news.ts';
import { statedFrames } from './frames-stated.ts';

/** What people write around their own job. */
export const frames: readonly OwnJob[] = [...statedFrames, ...newsFrames, ...aroundFrames];

/** "As a TA I…": somebody's own where the sentence speaks of "I" or "my", or opens with it. */
export const asA = new RegExp(
  `(?<! (?:dressed|works|know|known|same|as well|such|him|her|them|day|went|useless|rubbish|regarded|seen|treat|treated)) as (?:an?|the|their) ${adjective}{0,2}$`,
);
export const opensWithAsA = new RegExp(
  `(?:^|[.;])(?: speaking| writing| and| but| so| well| honestly| personally)? as an? ${adjective}{0,2}$`,
);
/** "Being a TA means…" */
export const opensWithBeing = new RegExp(
  `(?:^|[.;,])(?: (?!imagine|bet|like|than|about|of|for|hate|into|from|fancy|must)[a-z]+){0,4} being ${aJob(3)}`,
);
/** A job of the writer's beside "I" and "being": "being a TA I see…". */
export const beingA = new RegExp(
  `(?<! (?:imagine|like|than|about|of|for|hate|into|from)) being (?:${article} ${adjective}{0,3})?$`,
);
