/**
 * People of the writer's school who are not named, as pattern sources over a tagged line (`tagged-line.ts`): words in
 * small letters with single spaces, `@n`, `@a` and their like for hostile words, `=pupil`, `=parent`, `=staff` for listed names.
 * Each begins and ends with a word. No source repeats without a bound.
 */

const any = (words: string): string => `(?:${words.trim().replaceAll(/\s*\n\s*/g, '|')})`;

/** What may stand between "my" and the word that counts. Not "old" or "former": that is another school's. */
const dear =
  any(`new|current|own|lovely|dear|beloved|little|whole|entire|so called|actual|wonderful|poor|other
  main|local|primary|secondary|catholic|infant|junior|special|particular|young|older|quiet|sweet|tiny|naughty|difficult|tricky|spoilt|@[anptx]`);
/** Up to four, not three: what stands up to three times engines copy, once for each time, with all that follows. */
const described = `(?:${dear} ){0,4}`;
const joke = '(?:@[nt] of an? )?';
export const mine = `(?:my|our|this @[nt] of a) ${described}${joke}`;

const child = '(?:kid|child|boy|girl|lad|lass|pupil|student|tutee|teenager)';
const children = '(?:kids|children|boys|girls|lads|lasses|pupils|students|tutees|teenagers|little ones|ones)';
const year = '(?:year|yr|y) ?1?[0-9]';
const group =
  any(`class|classes|form|tutor group|tutor|reception|nursery|year group|set|maths group|phonics group|nurture group|lessons?
  classroom|room|${year}s?|top set|bottom set|intervention group`);
const mySchool = `(?:(?:my|our) ${described}(?:school|academy|nursery|work|workplace)|school|work)`;

const some = any(
  'a|an|one|this|that|another|the|some|any|got an?|1|little|two|three|four|several|many|these|those|a few|a couple of',
);

/** A child the writer teaches: "a little boy in my class", "one of my Year 4s", "the girl I support". */
export const aPupil = any(`${some} ${described}${child} (?:in|from|of) (?:my|our) ${described}${group}
  ${some} ${described}${child} (?:(?:who|that) )?i (?:teach|support|work with|tutor|do (?:one to one|1 (?:to )?1|121) with|look after)
  (?:a|one|another|this) ${described}(?:kid|child|boy|girl|lad|pupil|student) (?:at|in) (?:my|our) ${described}(?:school|academy|nursery)
  (?:one|another) of (?:my|our) ${described}(?:pupils|students|tutees|class|form|tutor group|${year}s?|(?:year|yr) ${described}(?:boys|girls|kids)|reception (?:kids|children|class)|(?:kids|boys|girls|ones) (?:in|at|from) (?:class|school))
  one of (?:the|those|these) ${described}${children} (?:i (?:teach|support|work with)|in (?:my|our) ${described}${group})
  (?:one of the )?(?:kids?|child|boy|girl|lad|pupil|student)s? in my ${described}(?:class|form|tutor group|${year}s?|set)
  (?:a|another|this) (?:pupil|student|tutee|year \\d{1,2}|y\\d) of mine|my (?:${year}|1 ?(?:to )?1|one to one) (?:boy|girl|lad|child|kid|pupil|student)|my 1 ?(?:to )?1|my tutee
  (?:little one|a little one) in (?:my|our) ${described}${group}`);

/** Several of them: "three of my class", "half my Year 6s". */
export const somePupils =
  any(`(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|half|most|some|several|many|loads|lots|a few|a couple|a third|both|all|so many) (?:of )?(?:the )?(?:${children} )?(?:of |in )?(?:my|our) ${described}(?:class|form|tutor group|pupils|students|tutees|${year}s?|reception|set)
  (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|half|most|some|several|many|a few|so many|the|these|those) (?:of the )?${described}${children} (?:in|from|at) (?:my|our) ${described}(?:${group}|school|academy)
  (?:the |some )?${described}(?:kids|children) i (?:teach|work with|support)`);

/** All of them. What follows "my class" is often a thing ("my class assembly"). */
export const myPupils = `(?:my|our) ${described}(?:(?:class|classes|form|tutor group)(?! (?:assembly|book|books|lists?|teacher|photos?|display|party|reunion|mates?|sizes?|schedule|times?|today|tonight|starts?|started|finishes|ended|page|chat|trip|pet|hamster|novel|text|reader|plants?|rota|timetable|tomorrow|is (?:at|on|in)|action|project|essay|notes|act|pass))|pupils|students|tutees|year \\d{1,2}s?|yr \\d{1,2}s?|y\\d{1,2}s?|(?:top|bottom|middle) set|reception (?:class|kids|children)|nursery (?:class|kids|children))`;

const parent = '(?:parent|mum|dad|mother|father|mam|grandparent|nan|grandad|carer|stepdad|family)';
const parents = '(?:parents|mums|dads|mothers|fathers|mams|grandparents|carers|families)';

/** A parent: "a mum at my school", "one of our parents", "the dad of a boy in my class". */
export const aParent =
  any(`(?:a|one|this|that|another|some|the) ${described}${parent} (?:at|from|in|of) ${mySchool}
  (?:a|one|this|that|another|some|the) ${described}${parent} (?:at|from|in|of) my ${described}class
  (?:one|another|two|three|some) of (?:the|our|my) ${described}${parents} (?:at|from|in) ${mySchool}
  (?:one|another|two|three) of our ${described}(?:parents|families)
  (?:a|one|this|that|another|the) ${described}${parents.replace('(?:', `(?:${parent}|`)} of (?:a|one|this|that) ${described}${child} (?:in my ${described}class|i teach|at my school)`);

export const ourParents =
  any(`(?:(?:the|some|most|all|half|a lot|these|those|our|so many) )?(?:of )?(?:the |our )?${described}${parents} (?:at|from|in) (?:my|our) ${described}(?:school|academy|nursery|class|work)
  (?:the|these|some|most|all) (?:of the )?${described}${parents} (?:at|in) (?:this school|work)
  our ${described}(?:parents|families) at (?:school|work)|our school parents|my class parents|parents of my (?:class|pupils|students)`);
