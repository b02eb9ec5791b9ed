import type { JobWordKind } from './job-words.ts';
import { any, notOtherSchool, once, privately, rank, subject, yearGroup } from './vocabulary.ts';

/** The jobs of British schools (School Workforce Census roles, and what staff call them), as pattern sources. */

const teacherKind =
  any(`${subject}|${yearGroup}|business|newly|nearly|fully|qualified|unqualified|trainee|apprentice|student|supply|cover|class|classroom
  form|${notOtherSchool}school|special(?: (?:needs|school))?|sen|part time|full time|job ?share|lead|specialist|peripatetic|peri|probationer|and|advisory|ppa|principal
  high school|secondary|mainstream|eal|intervention|nurture|visiting|ks|${rank}`);

const teacherWord = 'teachers?';
const teaches = `of (?:the deaf|tiny humans|little (?:people|humans)|(?:${yearGroup} )?${subject}|${yearGroup}|teenagers)`;
/** Looking back is dear: it comes after a look at the word that is there. */
const teacher = `(?=${teacherKind} |${teacherWord})(?<! ${privately} (?:and (?:[a-z]{1,12} )?)?)(?:${teacherKind} ){0,5}${teacherWord}(?: in charge)?${once}(?: ${teaches})?`;

const headOf =
  any(`${subject}|${yearGroup}|years?(?: ?group| ?1?[0-9])?|house|sixth form|dep(?:artment|t)|faculty|inclusion|pastoral(?: care)?
  (?:upper|lower|middle|junior|senior|prep|infant|the) school|(?:pre )?prep|centre|campus|academy|boarding|careers|(?:creative|visual|expressive) arts|(?:boys|girls) p ?e|pupil (?:support|services|welfare)|learning(?! and dev)(?: support)?|teaching and learning|key stage|curriculum|safeguarding|a(?:dditional )?l(?:earning )?n(?:eeds)?|alternative provision|progress|achievement|academics|behaviour|attendance`);

const head =
  any(`head ?(?:teachers?|master|mistress)(?:ship)?|h ?o ?[dyf]${once}(?: (?:of )?${subject}| y(?:ear)? ?1?[0-9])?
  principals?(?= (?:of|at|in) (?:an?|the|two|my|our) )|heads? of school|high m(?:aster|istress)
  (?:${rank} ){1,5}(?:heads?|principals?)${once}(?! (?:of (?!${headOf} )|chef|coach|boy|girl|gardener|office|count|nurse|engineer|brewer|greenkeeper|consultant|analyst|start))
  (?:[ad]h|ah|dh)t|heads? of ${once}${headOf}(?: ?[0-9]{1,2})?${once}(?: (?:and|at) ${subject})?
  (?:heads?|principals?) (?:of an?|at an?|of two|of my|of our) (?:[a-z]+ ){0,2}(?:schools?|primary|secondary|academy|sixth form)
  (?:2nd|second|2) ?(?:in|i) ?${once}(?:c|dep(?:artment|t)|faculty|charge(?: of)?|${subject})${once}(?: ${subject})?
  (?:${rank} )?directors? of (?!photography)${once}(?:${subject}|studies|education|progress|achievement|teaching and learning|learning|teaching|sports?|sixth form|inclusion|${yearGroup}|pastoral|key stage [1-5])
  mat (?:ceo|chief executive|director|trustee)|(?:ceo|chief exec(?:utive)?) of an? (?:(?!nhs|wildlife|housing|hospital|health|national|charitable|building|investment|care|arts)[a-z]+ ){0,3}trust|(?:faculty|pastoral|year|teaching) (?:heads?|principals?)(?! (?:to|off|over|start|down|back) )|(?:pastoral|curriculum) deputy|(?:y|yr|year) ?1?[0-9] heads?|(?:lead(?:er)?|coordinator) of (?!(?:photography|sen) )${once}${headOf}|(?:on|part of|joined|joining) (?:the )?(?:slt|smt|senior leadership team)`);

const lead = '(?:lead(?:er)?|co ?ord(?:inator)?)';
const post =
  any(`${lead}|manager|mentor|officer|assistant|supervisor|worker|practitioner|advis[eo]r|champion|tutor|teacher|ta|director|administrator|clerk|specialist(?! (?:for|in) )|auxiliary
  organiser|support(?: (?:worker|assistant|officer|staff|teacher|manager|lead))?|liaison(?: officer)?|welfare (?:officer|assistant)|care(?: assistant)?|technician`);

/** Parts of a school's work, and the posts that make a school job of each. */
const posts: readonly (readonly [areas: string, of: string])[] = [
  [
    `${subject}|${yearGroup}|${yearGroup} progress|teaching and learning|t and l|subject|mental health|assessment|careers|writing|oracy|spelling|aspirations|(?:pupil|student) voice|personal development|character(?: education)?|raising standards|raising achievement|(?:pupil |student )?progress|faculty`,
    lead,
  ],
  ['(?:y|yr|year) ?1?[0-9]', '(?:tutor|manager|pastoral manager)'],
  [
    'science|food|d ?t|d and t|design(?: and tech(?:nology)?| tech(?:nology)?)?|food tech(?:nology)?|art|chemistry|physics|biology|textiles|sports?|p ?e',
    'technician',
  ],
  [
    'eal|sen|send|semh|a[ls]n|as[cd]|autism|d ?of ?e|duke of edinburgh|special (?:educational )?needs|pastoral|phase|year(?: ?group)?|key stage(?: [1-5])?|behaviour|inclusion|attendance|exams?|examinations?|cover|curriculum|pupil|phonics|literacy|numeracy|reading|nurture|thrive|transition|intervention|(?:designated )?safeguarding|child protection|sixth form|pupil premium|pupil progress|(?:student|pupil) (?:wellbeing|well being)|student (?:support|welfare|progress|services|engagement)|student|ethnic minority(?: achievement)?|looked after children|gifted and talented|learning support|additional support(?: needs)?|asn|support for learning|class(?:room)? support|isolation|detention|reflection room|seclusion|access arrangements|(?:internal )?exclusion|inclusion (?:room|base)|trips|(?:alternative )?provision|resourced? base|enrichment|achievement|reintegration|assessment|traveller education|data and exams?|exams? and data|early career|ect|nqt|itt|school improvement|home school|education(?:al)? welfare|emotional literacy|(?:1 ?(?:to )?1|1 2 1|one to one)',
    post,
  ],
  [
    'lunch(?: ?times?)?|meal ?times?|play ?times?|dining (?:room|hall)|midday|mid day|playground|break ?times?|dinner(?: ?time)?|(?:extended|out of) schools?|(?:before(?: and after)?|after) school(?: club| care)?|wraparound(?: care)?|(?:breakfast|homework)(?: club)?',
    '(?:care |club |meals? |play )?(?:supervis(?:or|ory assistant)|assistant|controller|organiser|lead|leader|manager|nanny|worker|play ?worker|co ?ordinator|lad(?:y|ie)|m[ae]n)',
  ],
  [
    'class ?room|class|teaching(?: and learning)?|learning(?: support)?|bilingual(?: support)?|education|(?:foreign|french|spanish|german|modern)(?: language)?|language',
    '(?:assistante?s?|auxiliary)',
  ],
  ['learning', '(?:mentor|supporter|coach|support (?:officer|worker|practitioner))'],
  ['(?:boarding )?house', '(?:leader|master|mistress|parent|tutor)'],
  ['boarding(?: house)?', '(?:matron|tutor|assistant)'],
  ['(?:sixth form )?study', '(?:supervisor|skills tutor)'],
  ['ntp|school based|catch up|class', 'tutor'],
  [
    `(?:${subject}|${yearGroup}|literacy|reading) (?:support|intervention|mastery|hub|catch up)`,
    '(?:assistant|lead|leader|tutor|teacher|coordinator)',
  ],
  [`(?:${subject}|pe|eal|ks[1-5]|eyfs|primary)`, 'specialist'],
  ['(?:education|teaching)', 'support (?:worker|assistant|officer)'],
  ['educational visits?', lead],
  ['learning resources?(?: centre)?|lrc', '(?:manager|assistant|lead|leader|coordinator)'],
  ['induction|professional', 'tutor'],
  ['(?:curriculum|learning) area|learning', 'leader'],
  ['academic', 'mentor'],
  ['sims', '(?:manager|administrator|officer)'],
  ['ppa(?: sports)?|primary (?:p ?e|sports)', '(?:coach|specialist)'],
  ['lac', lead],
  ['(?:(?<=^ |[.;,] )|(?<=an? |as ))welfare', '(?:assistant|officer)'],
  ['play', '(?:leader|worker)'],
  ['early years|eyfs', '(?:practitioner|educator|officer|assistant)(?! (?:at|for|with) )'],
  ['nursery', '(?:nurse|officer|assistant)(?! (?:at|for|in|with) )'],
  ['forest school|outdoor learning', '(?:leader|lead|teacher|practitioner|instructor|coordinator)'],
  [
    'parent(?:al)?|family|home school',
    '(?:(?:liaison|support|link|engagement) (?:officer|worker|advis[eo]r))',
  ],
];

const ofAreas = any(
  posts
    .map(([areas, of]) => `(?:${areas}) (?:(?:and [a-z]+|improvement|group|team|room|base) )?${of}`)
    .join('\n'),
);

const schoolPost = `${notOtherSchool}schools? ${any(`sports? co ?ordinator|(?:bus )?escort|(?:staff )?nurse|governors?|keeper|meals? supervisor|dinner lady|first aider|crossing(?: patrol)?|staff
  (?:heads?|principal)(?! (?:boy|girl|start|lice|lad|student|teacher))|deputy(?! head)|welfare lady
  (?:(?:business|improvement|(?!(?:uniform|leavers?|photo|shoe|shop|wear|friends?|trip|run|travel|book|day|age|fete|fair) )[a-z]{2,14}) )?(?:manager|assistant|supervisor|officer|technician|worker|leader|administrator|director|coach|coordinator|advis[eo]r|mentor|counsellor|therapist|driver)
  cook|matron|chef|receptionist|secretary|admin|clerk|caretaker|librarian|office (?:staff|junior)|(?:kitchen|catering|canteen|support) staff|cleaner|bursar|chaplain|improvement partner|teacher|gardener|housekeeper|janitor|handyman|groundsman|site agent|registrar|psychologist|lab tech|archivist|games organiser`)}`;

const plain =
  any(`hlta|(?:primary|secondary|infant|junior) (?:heads?|deputy)(?! (?:boy|girl|start|teacher))|lead(?:ing)? practitioner|(?:boarding )?house(?:master|mistress|parent)|lsa|lsw|sta|psa|mdsa|smsa|s ?e ?n ?d? ?co|alnco|asnco|sen ?d? co ?ord(?:inator)?|school crossing patrol|(?:dinner|lollipop|lunch) ?(?:lad(?:y|ies)|man|men|person)|schoolkeeper|crossing patrol|msa|nle|national leader of (?:education|governance)|peri(?:patetic)? [a-z]+ (?:teacher|tutor)
  bursar|pgce(?: (?:student|trainee))?|scitt(?: trainee)?|itt(?: trainee)?|(?:teach first|school direct) (?:trainee|participant|teacher|student)|(?:heads?|head ?teachers?|principals?) pa|pa to (?:the |our |my )?(?:head(?: ?teacher)?|principal)|qt ?(?:vi|od)|p ?t (?:of )?(?:${subject}|guidance|pupil support)|probationer(?= (?:[a-z]+ ){0,3}in (?:p ?[1-7]|primary|s[1-6]|an? school) )|trainee (?:${subject}|primary|secondary)|specialist leader (?:of|in) education|elsa|communication support worker|autism (?:support )?(?:assistant|lead|teacher)|play(?:worker|leader)|portage (?:worker|visitor)|education welfare officer
  (?:trainee|unqualified|supply|cover|class|bilingual|floating|general|school|maths|english|sen|send|special needs|speech and language|level [1-4]|1 ?(?:to )?1|1 2 1|one to one|${yearGroup}) tas?|teaching apprentice
  (?:exam(?:ination)?s? )?invigilator(?! (?:for|at (?:the )?uni[a-z]*) )|reprographics (?:technician|officer|assistant)|form tutor|nqt ?[0-9]{0,4}|ect ?[0-9]{0,4}|rqt|d?dsl|sbm|tlr|slt|smt|sle
  athro|athrawes|uchel athrawes|(?:uwch )?athrawon|dirprwy (?:bennaeth|brifathro|brifathrawes)|pennaeth (?:cynorthwyol|adran|blwyddyn|ysgol)|prifathro|prifathrawes|cynorthwy ?ydd (?:addysgu|dosbarth)|cymhorthydd(?: dosbarth| addysgu)?
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
 * Jobs that say that their holder works at a school, and need no word more, each beside the kind of words that it has one
 * of: they are found, or not found, much faster.
 */
export const schoolTitles: readonly { kind: JobWordKind; title: string }[] = [
  { kind: 'head', title: titled(head) },
  { kind: 'teacher', title: titled(teacher) },
  { kind: 'school', title: titled(schoolPost) },
  { kind: 'post', title: titled(ofAreas) },
  { kind: 'plain', title: titled(plain) },
  { kind: 'ta', title: titled('tas?') },
];

/** Any of them. */
export const schoolTitle = titled([head, teacher, schoolPost, ofAreas, plain, 'tas?'].join('|'));

/** A post of whatever kind: "combined cadet force officer", "swimming teacher". */
export const anyPost =
  '(?:(?!(?:an?|the|my|our|his|her|their|your|is|as|with|who|and|to|at|in|for|of|not|im|i) )[a-z]+ ){1,3}(?:officer|manager|assistant|advis[eo]r|lead|leader|coordinator|teacher|technician|worker|mentor|tutor|supervisor|administrator|instructor|therapist|trainee|apprentice|coach)';

/** Jobs that many trades have: a school's only where the words say so. */
export const anyTrade =
  any(`timetabler|office (?:lady|ladies|girl)|trustee|(?:senior|middle) leader|1 ?(?:to )?1|1 2 1|one to one|caretaker|janitor|groundsman|site agent|cleaner|receptionist|secretary|administrator|admin(?: (?:assistant|officer|manager))?|clerk|librarian|cook|chef|(?:i ?c?t|network|lab|science) (?:tech(?:nician)?|manager)|technician
  (?:site|business|office|premises|facilities|estates?|finance|data|hr|operations|catering|kitchen|marketing|communications|admissions) (?:manager|officer|assistant|supervisor|lead|director|administrator|team leader|staff)
  counsellor|nurse|mentor|assistant|support (?:worker|staff|assistant)|governor|instructor|sports coach|coach|practitioner|tutor|trainee|matron|chaplain|handyman|gardener|groundsman|bus driver|minibus driver|escort|volunteer|family support worker|play worker|nursery nurse|head|principal|deputy|sports coach|groundskeeper`);
