import { phrasesOf } from '../phrases.ts';
import type { ReadText } from '../read-text.ts';

/**
 * The jobs of British schools (School Workforce Census roles, and what staff call them), as pattern sources over a
 * phrase line: words in small letters with single spaces. No source repeats without a bound.
 */

const any = (words: string): string => `(?:${words.trim().replaceAll(/\s*\n\s*/g, '|')})`;

/** A school subject. */
export const subject =
  any(`maths?|mathematics|english|science|biology|chemistry|physics|history|geography|art|music|drama
  p ?e|r ?e|rs|mfl|french|spanish|german|italian|welsh|irish|gaelic|latin|mandarin|languages|d ?t|d and t
  design (?:and )?tech(?:nology)?|food(?: tech(?:nology)?)?|textiles|computing|computer science|ict|business studies
  economics|sociology|psychology|pshe|citizenship|media studies|literacy|numeracy|phonics|philosophy|classics|politics
  physical education|religious (?:education|studies)|health and social(?: care)?|humanities|stem|performing arts`);

/** A year group or stage. */
export const yearGroup =
  any(`y(?:ear|r)? ?1?[0-9]|reception|eyfs|early years|k ?s ?[1-5]|key stage (?:[1-5]|one|two|three|four)
  infants?|juniors?|primary|secondary|sixth form|sen|send`);

const rank = any(
  'deputy|depute|assistant|asst|vice|executive|exec|acting|interim|associate|co|senior|lead|founding',
);

const teacherKind =
  any(`${subject}|${yearGroup}|business|newly|fully|qualified|unqualified|trainee|student|supply|cover|class|form|school|special(?: needs)?
  part time|full time|senior|lead|specialist|peripatetic|and|${rank}`);

/** Teachers of other things than a school teaches. */
const privateTeacher =
  any(`yoga|piano|guitar|violin|drums?|singing|vocal|driving|dance|ballet|swim(?:ming)?|ski|pilates|fitness|spin
  zumba|karate|judo|surf|riding|cooking|sewing|meditation|reiki|sunday school|bible|tennis|golf|sup`);

const teacher = `(?<!${privateTeacher} )(?:(?:${teacherKind} ){0,4}(?:teachers?|techer|teecher|teachr)(?: of (?:the deaf|${subject}))?)`;

const head =
  any(`(?:${rank} ){0,2}(?:head ?(?:teachers?|techer|master|mistress)|principals?(?= (?:of|at|in) )|heads? of school)
  (?:${rank} ){1,2}(?:heads?|principals?)(?! (?:of|chef|coach|boy|girl|gardener|office|count))|aht|dht
  heads? of (?:(?:${subject}|${yearGroup}|years?(?: ?group| ?1?[0-9])?|house|sixth form|department|faculty|inclusion|pastoral|upper school|lower school)\\b)
  (?:heads?|principals?) (?:of an?|at an?) (?:[a-z]+ ){0,2}(?:school|primary|secondary|academy|sixth form|college)
  (?:2nd|second) in (?:department|faculty|charge of ${subject}|${subject})|(?:on|part of) (?:the )?(?:slt|smt|senior leadership team)`);

const leadArea =
  any(`${subject}|${yearGroup}|eal|phase|year|curriculum|safeguarding|pastoral|behaviour|inclusion|subject|exams?|attendance
  assessment|reading|writing|learning|special needs|pupil premium|pupil|student|house|transition|nurture|designated safeguarding|mental health`);

const lead = `(?:${leadArea} (?:lead(?:er)?|co ?ordinator|manager|mentor|officer|(?:support |liaison )?(?:officer|worker|assistant)))`;

const support =
  any(`teaching assistants?|class(?:room)? assistants?|hlta|lsa|learning (?:support )?(?:assistant|mentor|supporter)s?
  senco|sendco|sen ?d? co|sen coordinator|cover (?:supervisor|manager|teacher)s?
  (?:(?:lunch ?time|midday|playground|break ?time|extended schools?|out of school) (?:meals? )?(?:supervisor|assistant|controller|organiser|leader|manager)s?)
  (?:dinner|lollipop) (?:lad(?:y|ies)|man|men)|school crossing patrol|play ?(?:leader|worker)|bursar|house ?(?:master|mistress|parent)|pgce(?: student)?
  (?:after|before|out of|breakfast|wraparound) (?:school )?(?:club|care) (?:leader|manager|assistant|supervisor|worker)
  (?:nursery nurse|early years (?:practitioner|educator)|(?:family|home school|parent) (?:liaison|support) (?:officer|worker|advis[eo]r))
  (?:trainee|unqualified|supply|cover|speech and language|1 ?(?:to )?1|one to one|${yearGroup}) tas?|careers lead(?:er)?|specialist leader of education
  school (?:cook|sports (?:coordinator|coach)|matron|crossing|bus escort|chef|receptionist|secretary|administrator|admin|caretaker|librarian|nurse|business manager|office manager|counsellor|governor|technician|cleaner|bursar|improvement partner|kitchen assistant|site manager)
  (?:emotional literacy|elsa) (?:support )?(?:assistant|ta)|education welfare officer|(?:one to one|1 ?(?:to|2)? ?1) (?:ta|support assistant|teaching assistant)
  (?:science|food|d ?t|art) technician|exam(?:ination)?s? (?:invigilator|officer)|reprographics technician|ethnic minority achievement teacher|forest school leader|(?:chair of|parent|staff) governors?|school staff
  form tutor|nqt|ect ?[12]?|rqt|dsl|sbm|elsa`);

/** Jobs that many trades have: a school's only where the words say so. */
const anyTrade =
  any(`caretaker|cleaner|receptionist|secretary|administrator|admin|librarian|cook|chef|i ?t technician|technician|site manager
  business manager|counsellor|nurse|mentor|assistant|office manager|premises manager|governor|finance officer|data manager|instructor|lab technician|sports coach|(?:lead(?:ing)? )?practitioner`);

/** "at a school", "for a local primary", "in the school office". */
export const atSchool = `(?:at|in|for) (?:(?:an?|the|my|our|one|local|large|small|big|lovely|special|village|busy|inner|city|${yearGroup}) ){0,4}(?:schools?|primary|secondary|academy|comp|sixth form)\\b`;

/** A job that says that its holder works at a school. */
const schoolJob = `(?:${support}|${lead}|${head}|${teacher}|tas?|${anyTrade} ${atSchool})`;

/** Abbreviations that are everyday words in small letters: a job where written in capitals or after an article. */
const shyJobs = new Set(['ta', 'tas', 'ect', 'nqt', 'rqt', 'dsl', 'lsa', 'sbm', 'elsa', 'pgce']);

/** "A teacher's husband", "a teacher present": not somebody with the job. */
const notHolder = String.raw`(?!(?<=s) (?:wife|husband|pet|mum|dad|son|daughter|kid|partner)s? )(?! (?:friends?|presents?|gifts?|training day|strikes?|appreciation|recruitment|shortage|pay|unions?) )`;

const job = new RegExp(` ((?:${schoolJob})s?)${notHolder}(?= )`, 'g');

/** One word of every job, so that a text without any is passed over at once. */
const jobWord =
  /^(?:teach\w*|techer|teecher|head\w*|principal|ta|[adh]ht|hlta|lsa|slt|smt|nqt|ect\d?|rqt|dsl|sen\w*|\w*assistant|lead\w*|co|coordinator|manager|mentor|officer|worker|supervisor|supporter|controller|organiser|lady|ladie|school|governor|technician|invigilator|tutor|in|leadership|man|men|patrol|play\w*|learn\w*|bursar|house\w*|pgce|student|nurse|practitioner|educator|advis[eo]r|sbm|elsa|coach|instructor|cook|chef|caretaker|cleaner|receptionist|secretary|admin\w*|librarian)$/;

/** A school job named in a text: offsets into its phrase line, and token indices, both inclusive. */
export type JobMention = { start: number; end: number; first: number; last: number };

/** The school jobs named in a text, whoever's they are. */
export function jobsIn(text: ReadText): JobMention[] {
  if (!text.tokens.some((token) => jobWord.test(token.text.replace(/s$/, '')))) return [];
  const { line, tokensBetween } = phrasesOf(text);
  return [...line.matchAll(job)].flatMap((match) => {
    const [start, end] = [match.index + 1, match.index + match[0].length];
    const { first, last } = tokensBetween(start, end);
    const shy = shyJobs.has(match[1] ?? '') && text.tokens[first]?.letterCase === 'lower';
    return shy && !/ (?:an?|the|their) $/.test(line.slice(Math.max(0, start - 8), start))
      ? []
      : [{ start, end, first, last }];
  });
}
