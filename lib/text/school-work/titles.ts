import { any, notOtherSchool, rank, subject, yearGroup } from './vocabulary.ts';

/** The jobs of British schools (School Workforce Census roles, and what staff call them), as pattern sources. */

/** What is taught by people who need no school. */
const privately =
  any(`yoga|piano|guitar|violin|cello|flute|sax|drums?|drumming|singing|vocal|voice|driving|dance|dancing|ballet|tap|zumba|swim(?:ming)?|ski|skiing
  pilates|barre|fitness|spin|karate|judo|boxing|martial arts?|surf|surfing|riding|cooking|cookery|baking|sewing|craft|pottery|knitting
  meditation|mindfulness|breathwork|reiki|tarot|spiritual|sunday school|bible|quran|tennis|golf|sup|climbing|trampoline|gymnastics|salsa
  language school|tefl|esol|efl|online|private|music theory|acting|stage school|dance school|natation|antenatal|aqua|freediving`);

const teacherKind =
  any(`${subject}|${yearGroup}|business|newly|nearly|fully|qualified|unqualified|trainee|apprentice|student|supply|cover|class|classroom
  form|${notOtherSchool}school|special(?: (?:needs|school))?|sen|part time|full time|job ?share|lead|specialist|peripatetic|peri|probationer|and|advisory|principal
  high school|secondary|mainstream|eal|intervention|nurture|visiting|ks|${rank}`);

const teacherWord = 'teachers?';
const teaches = `of (?:the deaf|tiny humans|little (?:people|humans)|(?:${yearGroup} )?${subject}|${yearGroup}|teenagers)`;
/** Looking back is dear: it comes after a look at the word that is there. */
const teacher = `(?=${teacherKind} |${teacherWord}|${subject} and )(?<! ${privately} (?:and )?| ${privately} and [a-z]{1,12} )(?:(?:${teacherKind} ){0,5}${teacherWord}(?: in charge)?(?: ${teaches})?|${subject} and ${subject} teacher)`;

const headOf =
  any(`${subject}|${yearGroup}|years?(?: ?group| ?1?[0-9])?|house|sixth form|dep(?:artment|t)|faculty|inclusion|pastoral(?: care)?
  (?:upper|lower|middle|junior|senior|prep|infant|the) school|centre|academy|learning support|teaching and learning|key stage|curriculum|safeguarding|send?`);

const head =
  any(`head ?(?:teachers?|master|mistress)(?:ship)?|h ?o ?[dyf](?: (?:of )?${subject}| y(?:ear)? ?1?[0-9])?
  principals?(?= (?:of|at|in) (?:an?|the|two|my|our) )|heads? of school|high m(?:aster|istress)
  (?:${rank} ){1,4}(?:heads?|principals?)(?! (?:of (?!${headOf} )|chef|coach|boy|girl|gardener|office|count|nurse|engineer|brewer|greenkeeper|consultant|analyst|start))
  (?:[ad]h|ah|dh)t|heads? of ${headOf}(?: ?[0-9]{1,2})?(?: (?:and|at) ${subject})?
  (?:heads?|principals?) (?:of an?|at an?|of two|of my|of our) (?:[a-z]+ ){0,2}(?:schools?|primary|secondary|academy|sixth form)
  (?:2nd|second|2) ?(?:in|i) ?(?:c|dep(?:artment|t)|faculty|charge(?: of ${subject})?|${subject})(?: ${subject})?
  (?:${rank} )?directors? of (?:${subject}|studies|learning|teaching|sixth form|inclusion|${yearGroup}|pastoral|key stage [1-5])
  ceo of an? (?:multi )?academy trust|(?:on|part of|joined|joining) (?:the )?(?:slt|smt|senior leadership team)`);

const lead = '(?:lead(?:er)?|co ?ord(?:inator)?)';
const post =
  any(`${lead}|manager|mentor|officer|assistant|supervisor|worker|practitioner|advis[eo]r|champion|tutor|teacher|ta|director|administrator
  support(?: (?:worker|assistant|officer|staff|teacher|manager|lead))?|liaison(?: officer)?|welfare (?:officer|assistant)|care(?: assistant)?|technician`);

/** Parts of a school's work, and the posts that make a school job of each. */
const posts: readonly (readonly [areas: string, of: string])[] = [
  [
    `${subject}|${yearGroup}|teaching and learning|t and l|subject|mental health|assessment|careers|writing|oracy|spelling`,
    lead,
  ],
  ['(?:y|yr|year) ?1?[0-9]', '(?:tutor|manager|pastoral manager)'],
  ['science|food|d ?t|design|art|chemistry|physics|biology', 'technician'],
  [
    'eal|sen|send|special (?:educational )?needs|pastoral|phase|year(?: ?group)?|key stage(?: [1-5])?|behaviour|inclusion|attendance|exams?|examinations?|cover|curriculum|pupil|phonics|literacy|numeracy|reading|nurture|thrive|transition|intervention|(?:designated )?safeguarding|child protection|sixth form|pupil premium|pupil progress|student (?:support|welfare|progress|services|engagement)|student|ethnic minority(?: achievement)?|looked after children|gifted and talented|learning support|school improvement|home school|education(?:al)? welfare|emotional literacy|(?:1 ?(?:to )?1|1 2 1|one to one)',
    post,
  ],
  [
    'lunch ?times?|midday|mid day|playground|break ?times?|dinner(?: ?time)?|(?:extended|out of) schools?|(?:before|after) school(?: club| care)?|wraparound(?: care)?|breakfast(?: club)?',
    '(?:care |club |meals? )?(?:supervis(?:or|ory assistant)|assistant|controller|organiser|leader|manager|worker|play ?worker|co ?ordinator|lad(?:y|ie)|m[ae]n)',
  ],
  [
    'class ?room|class|teaching|learning(?: support)?|bilingual(?: support)?|education|(?:foreign|french|spanish|german|modern) language',
    'assistants?',
  ],
  ['learning', '(?:mentor|supporter|coach|support (?:officer|worker|practitioner))'],
  ['house', '(?:leader|master|mistress|parent|tutor)'],
  ['play', ' ?(?:leader|worker)'],
  ['early years|eyfs', '(?:practitioner|educator|officer)(?! (?:at|for|with) )'],
  ['nursery', 'nurse(?! (?:at|for|in|with) )'],
  ['forest school|outdoor learning', '(?:leader|lead|teacher|practitioner)'],
  [
    'parent(?:al)?|family|home school',
    '(?:(?:liaison|support|link|engagement) (?:officer|worker|advis[eo]r))',
  ],
];

const ofAreas = any(posts.map(([areas, of]) => `(?:${areas}) (?:and [a-z]+ )?${of}`).join('\n'));

const schoolPost = `${notOtherSchool}schools? ${any(`cook|sports? (?:coordinator|coach)|matron|crossing(?: patrol)?|bus escort|chef|receptionist|secretary|admin(?:istrator|istrative assistant| assistant| officer| manager)?|clerk
  caretaker|librarian|(?:staff )?nurse|business (?:manager|leader|director)|office (?:manager|staff|assistant|administrator)|counsellor|governors?|technician|cleaner|bursar|chaplain|keeper
  improvement (?:partner|officer|advis[eo]r)|(?:kitchen|catering|canteen|welfare|finance|support|science|ict|it) (?:assistant|manager|supervisor|officer|staff|technician|worker)|site (?:manager|supervisor|officer)|staff|leader|teacher|data manager|minibus driver|dinner lady`)}`;

const plain =
  any(`hlta|(?:primary|secondary|infant|junior) (?:heads?|deputy)(?! (?:boy|girl|start|teacher))|lead practitioner|lsa|lsw|sta|psa|mdsa|smsa|s ?e ?n ?d? ?co|alnco|asnco|sen ?d? co ?ord(?:inator)?|school crossing patrol|(?:dinner|lollipop|lunch) (?:lad(?:y|ies)|man|men)
  bursar|pgce(?: (?:student|trainee))?|scitt(?: trainee)?|itt(?: trainee)?|trainee (?:${subject}|primary|secondary)|specialist leader of education|elsa|education welfare officer
  (?:trainee|unqualified|supply|cover|class|sen|send|special needs|speech and language|level [1-4]|1 ?(?:to )?1|1 2 1|one to one|${yearGroup}) tas?
  exam(?:ination)?s? invigilator|invigilator|reprographics (?:technician|officer|assistant)|form tutor|nqt ?[0-9]{0,4}|ect ?[0-9]{0,4}|rqt|d?dsl|sbm|tlr|slt|smt|sle
  (?:chair|vice chair) of (?:the )?governors|clerk to (?:the )?governors|(?:chair|parent|staff|link|co opted|foundation|lea?|local authority|safeguarding|vice chair) governors?|governor(?! (?:of|general|\\w+ (?:signed|signs)))|midday(?:s)?`);

const grade = any(
  `${rank}|trainee|apprentice|student|newly qualified|part time|full time|level [1-4]|l[1-4]|higher level|advanced skills|unqualified|specialist`,
);

/**
 * Engines copy what may stand up to three times once for each time, with all that follows, and count from four on: a
 * pattern that is long takes a tenth of the time to make with one time more.
 */
const titled = (kind: string): string => `(?:${grade} ){0,4}${any(kind)}`;

/**
 * Jobs that say that their holder works at a school, and need no word more, by kind. `where`: what every title of the
 * kind has a word of; it is found, or not found, much faster.
 */
export const schoolTitles: readonly { where: RegExp; title: string }[] = [
  {
    where:
      / (?:head\w*|h|ho|ho[dyf]|principals?(?:hip)?|high|[ad]ht|hht|ah?t|heads?|2|2ic?|2nd|second|directors?|ceo|slt|smt|senior) /,
    title: titled(head),
  },
  { where: / teachers? /, title: titled(teacher) },
  { where: / schools? /, title: titled(schoolPost) },
  {
    where:
      / (?:assistants?|lead|leaders?|co|coord\w*|managers?|mentors?|officers?|\w*workers?|supervis\w+|supporters?|support|controllers?|organisers?|lad(?:y|ie)s?|m[ae]ns?|practitioners?|educators?|advis[eo]rs?|champions?|tutors?|teachers?|tas?|directors?|administrators?|liaison|welfare|care|technicians?|nurses?|coachs?|\w*masters?|\w*mistresss?|parents?|playleaders?) /,
    title: titled(ofAreas),
  },
  { where: / /, title: titled(plain) },
  { where: / tas? /, title: titled('tas?') },
];

/** Any of them. */
export const schoolTitle = titled([head, teacher, schoolPost, ofAreas, plain, 'tas?'].join('|'));

/** Jobs that many trades have: a school's only where the words say so. */
export const anyTrade =
  any(`1 ?(?:to )?1|1 2 1|one to one|caretaker|cleaner|receptionist|secretary|administrator|admin(?: (?:assistant|officer|manager))?|clerk|librarian|cook|chef|(?:i ?c?t|network|lab|science) (?:tech(?:nician)?|manager)|technician
  (?:site|business|office|premises|facilities|estates?|finance|data|hr|operations|catering|kitchen|marketing|communications|admissions) (?:manager|officer|assistant|supervisor|lead|director|administrator|team leader|staff)
  counsellor|nurse|mentor|assistant|support (?:worker|staff|assistant)|governor|instructor|sports coach|coach|practitioner|tutor|trainee|matron|chaplain|handyman|gardener|groundsman|bus driver|minibus driver|escort|volunteer|family support worker|play worker|nursery nurse|head|principal|deputy|sports coach|groundskeeper`);
