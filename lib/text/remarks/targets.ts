import type { RemarkTarget } from '../../core/remark-target.ts';
import { aParent, aPupil, mine, myPupils, ourParents, somePupils } from './school-people.ts';

/**
 * Pattern sources for what a remark may be about, over a tagged line. `one`: a person ("she" may go on). `many`:
 * people ("they"). `it`: a school or body. `head`: "my head", which is a part of the body as well. `work`: what every
 * trade has, and counts only where the text speaks of school.
 */
export type TargetKind = 'one' | 'many' | 'it' | 'head' | 'work';

type TargetSources = Readonly<Partial<Record<TargetKind, readonly string[]>>>;

const relatives = 'mum|dad|mother|father|mam|nan|parents|family|stepdad|grandad';
const hostile = '(?:@[anptx] ){0,2}';

const leader =
  '(?:head ?teacher|headmaster|headmistress|deputy(?: head)?|deputy headteacher|assistant head|vice principal|senco|sendco|[ade]?ht|head of (?:year|department|key stage|phase|sixth form|sixth|maths|english|science|art|music|pe|history|geography|mfl|humanities|house|school)|phase leader|year leader|key stage leader|chair of governors|executive head|exec head)';
const coworker =
  '(?:ta|teaching assistant|year (?:group )?partner|partner teacher|student teacher|ect|nqt|lsa|hlta|supply teacher|school business manager|dinner lady)';
/** Of any trade: a school's only where the text speaks of school. */
const anyBoss =
  '(?:line manager|boss|manager|principal|bursar|business manager|hod|ceo|mentor|colleague|co ?worker|caretaker|site manager|job share)';
const anyTeam =
  '(?:colleagues|co ?workers|work colleagues|bosses|management(?: team)?|office staff|department|trust|team|leadership|workplace)';
const worker =
  '(?:colleague|teacher|ta|teaching assistant|member of staff|staff member|lsa|hlta|receptionist|dinner lady|caretaker|governor|office lady|cover supervisor|woman|bloke|man|guy|lady|leader|senior leader)';
const staffPlaces =
  '(?:school|academy|work|workplace|class|classroom|department|year group|phase|team|staffroom|office)';
const workers =
  '(?:staff|teachers|people|colleagues|tas|teaching assistants|governors|management|office staff|office ladies|leadership|leaders|senior leaders|women|men|blokes|team)';

/** "My school lunch": a thing at school. */
const notThing =
  '(?! (?:uniforms?|bus|run|runs|dinners?|lunch|lunches|meals?|trips?|holidays?|shoes|bag|days?|work|books?|play|plays|shop|library|field|hall|car|wifi|internet|toilets?|photos?|pictures?|friends?|mates?|reports?|term|year|morning|council|fair|fete|band|website|app|laptops?|computers?|printers?|photocopier|heating|building|roof|project|loan|reunion|reading|nurse|gates?|prom|choir|disco|show|song|life|hours|phone|email|account|prayer|jumper|jumpers|experience|mug|desk|shirt|clothes|colleagues?|phone|address|ethic|place do|system|email|journey) )';

const sources: Readonly<Record<RemarkTarget, TargetSources>> = {
  school: {
    it: [
      '=school',
      `${mine}(?:school|academy|federation|academy trust|nursery school|sixth form)${notThing}`,
      '(?:(?:the|this)|@[nt] of an?) school (?:where )?i (?:work|teach)(?: (?:at|in|for))?',
    ],
    work: [
      `${mine}(?:workplace|place of work|trust)`,
      '(?:the|this) place (?:where )?i (?:work|teach)',
      'work',
    ],
  },
  colleagues: {
    one: [
      '=staff',
      `${mine}(?:${leader}|${coworker})s?`,
      `our ${hostile}heads?`,
      `(?:a|one|another|this|that|the|some|certain) ${hostile}${worker} (?:at|in|from|on) (?:my|our) ${staffPlaces}`,
      `(?:the ${hostile}(?:head|deputy|headteacher)) (?:at|of) (?:my|our) school`,
      '(?:someone|somebody) (?:at|in) (?:my school|our school|the staffroom)',
    ],
    many: [
      `(?:the |these |those |our |my )?${hostile}(?:slt|smt)s?`,
      `${mine}(?:governors|governing body|leadership team|senior (?:leaders|leadership)(?: team)?|tas|teaching assistants|year group team|dinner ladies)`,
      `(?:(?:some|all|half|most|lots|a lot|none) of )?(?:the |our |my )?${hostile}${workers} (?:at|in|from|on) (?:my|our) ${staffPlaces}`,
      'teachers i work with',
    ],
    work: [
      `${mine}(?:${anyBoss}s?|${anyTeam})(?: at (?:school|work))?`,
      `(?:a|one|another|this|that|some|all|most|half|the)(?: of (?:the|my|our))? ${hostile}(?:${worker}|${workers}) (?:at|from) (?:my |our )?(?:work|office|team|department)`,
      '(?:people|women|colleagues) i work with|a colleague of mine',
    ],
    head: [`my ${hostile}heads?`],
  },
  pupils: {
    one: [`=pupil(?! ${hostile}(?:${relatives}) )`, aPupil],
    many: [somePupils, myPupils, '(?:the |our |these )?(?:year|yr|y) ?\\d{1,2}s?(?= (?:are|were) )'],
  },
  families: { one: ['=parent', `=pupil ${hostile}(?:${relatives})`, aParent], many: [ourParents] },
  'other-schools': {
    it: [
      '=other',
      '(?:the|that) (?:primary|secondary|school|academy|infants|juniors)(?: school)? (?:up|down|over|across|along|round|around) (?:the )?(?:road|street|corner|hill|way)',
      '(?:another|the other|a neighbouring|a rival) (?:primary |secondary )?school',
    ],
  },
  authority: { it: ['=authority', '(?:the|our|my) (?:local authority|la|lea|county council)'] },
  professionals: {
    one: [
      `(?:the|my|our|a|this|that|some) ${hostile}(?:social worker|ed psych|educational psychologist|school nurse|health visitor|speech therapist|paediatrician|welfare officer|ewo|adviser|advisor)`,
    ],
    many: [
      `(?:the |our |these )?${hostile}(?:social workers|social services|camhs|ed psychs|school nurses|health visitors|paediatricians)`,
    ],
  },
};

/** The sources for the targets a policy names, as one alternation for each kind of target; undefined where it has none. */
export function sourcesOf(targets: readonly RemarkTarget[], kind: TargetKind): string | undefined {
  const all = targets.flatMap((target) => sources[target][kind] ?? []);
  return all.length === 0 ? undefined : `(?:${all.join('|')})`;
}
