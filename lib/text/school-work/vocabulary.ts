/**
 * Words that the patterns of school work share, as pattern sources over a phrase line: words in small letters with
 * single spaces. No source repeats without a bound.
 */

/**
 * Looks at nothing, and always holds. Engines (V8 and SpiderMonkey share one) copy what follows a choice up to ten times,
 * once for each way through it, and the copies hold copies: with this in between, long patterns take up to ten times less
 * time to make. It changes nothing of what is found.
 */
export const once = '(?=)';

/** Any of the words, one a line or parted by `|`. */
export const any = (words: string): string => `(?:(?:${words.trim().replaceAll(/\s*\n\s*/g, '|')})${once})`;

/** A school subject. */
export const subject =
  any(`maths?|mathematics|english(?: (?:language|lit(?:erature)?))?|sciences?|bio(?:logy)?|chem(?:istry)?|physics|history|geog(?:raphy)?
  (?:fine )?art|photography|graphics|music|drama|dance studies|p ?e|r ?[em]|rs|mfl|modern (?:foreign )?languages|french|spanish|german
  italian|welsh|irish|gaelic|latin|greek|mandarin|urdu|languages|d ?t|d and t|(?:product )?design (?:and )?tech(?:nology)?
  technology|food(?: (?:tech(?:nology)?|and nutrition))?|home ec(?:onomics)?|textiles|computing|computer science|ict|business studies
  economics|sociology|psych(?:ology)?|criminology|p ?s ?h ?e|rse|citizenship|media studies|film studies|literacy|numeracy|phonics
  philosophy|classics|politics|law a level|physical education|religious (?:education|studies)|health and social(?: care)?
  child development|humanities|stem|performing arts|btecs?|gcses?|a levels?|functional skills`);

const number = any('one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen');

/** A year group or stage. */
export const yearGroup = any(
  `(?:y|yr|year)s? ?(?:1[0-3]|[1-9]|${number})|p(?:rimary)? ?[1-7]|s[1-6]|reception|eyfs|early years|foundation stage|fs ?[12]|[ul]?k ?s ?[1-5]
  key stage (?:[1-5]|one|two|three|four|five)|infants?|juniors?|nursery|primary|(?:upper |lower |middle )?secondary|sixth form|sen|send`,
);

/** Classes by their year or stage, as people write them. */
export const stage = '(?:(?:y|yr|year) ?1?\\d|reception|eyfs|ks ?[1-5])';

/** Many children, as staff and nobody else have them. */
export const children =
  '(?:kids|children|pupils|students|teenagers|infants|year \\w+s|(?:[a-z0-9]+ year|[a-z]+ yr|\\d+yr) olds)';

export const rank =
  any(`deputy|depute|dep|assistant|asst|vice|executive|exec|acting|interim|associate|co|joint|senior|lead|leading|founding
  regional|academy|campus`);

/** Schools that teach one thing out of school hours, and other places of the name. */
const otherSchools =
  any(`driving|dance|dancing|riding|ballet|language|stage|business|medical|law|drama|swim|swimming|film|art|beauty|ski|sunday
  night|summer|cookery|cooking|theatre|music|circus|surf|flying|old|vet|veterinary|nursing|dental|graduate|training|police|football
  soccer|military|fashion|acting|dog|puppy|obedience|tennis|golf|royal|sports|makeup|hair|nail|motoring|sewing|performing|arts`);

const joining = any(
  `near|nr|by|opposite|next|to|for|with|behind|outside|on|in|at|from|and|of|while|when|but|then|after|before|until|til|till|than
  his|her|their|your|kids|childrens|sons|daughters|grandsons|is|was|are|were|i|who|that|where|just|as|called`,
);

/** A word that may stand before "school": "a busy Bradford primary", not "the shop near the school". */
const ofSchool = `(?:(?!(?:${otherSchools}|${joining}) )[a-z0-9]+ )`;

/** "a school", "a local primary", "the school office", "an inner city comp". */
export const aSchool = `(?:${ofSchool}{0,4}(?:schools?|primary(?! care| election| colou?r| aged| age)|primaries|secondary|secondaries|academy|comprehensive|sixth form|p ?r ?u|pupil referral unit|alternative provision|(?:autism|asd|send?|nurture|resource) (?:base|unit|provision)|infants|juniors)(?! (?:hall|gates?|fetes?|fairs?|fayres?|discos?|pta|quiz|shows?|plays?|concerts?|uniforms?|runs?|supplies|photograph\w+|shoes|bags?|road|lane|street|fields?|buses)))`;

/** "at a school", "for a local primary", "in the school office". */
export const atSchool = `(?:(?:at|in|for|of|across) ${aSchool}|at (?:an?|the|my|our|one) ${ofSchool}{0,2}comp)(?= )`;

/** Kinds of school before which "school" is not one of ours: "dance school receptionist". */
export const notOtherSchool = `(?<! ${otherSchools} )`;

/** What is taught by people who need no school. */
export const privately =
  any(`yoga|piano|guitar|violin|cello|flute|sax|drums?|drumming|singing|vocal|voice|driving|dance|dancing|ballet|tap|zumba|swim(?:ming)?|ski|skiing
  pilates|barre|fitness|spin|karate|judo|boxing|martial arts?|surf|surfing|riding|cooking|cookery|baking|sewing|craft|pottery|knitting
  meditation|mindfulness|breathwork|reiki|tarot|spiritual|sunday school|bible|quran|tennis|golf|sup|climbing|trampoline|gymnastics|salsa
  language school|tefl|esol|efl|online|private|music theory|acting|stage school|dance school|natation|antenatal|aqua|freediving|tai chi|qi ?gong|jiu jitsu|taekwondo|kickboxing|self defence|sailing|circus|aerial|pole|ballroom|hypnobirthing|massage|life drawing`);
