import { phrasesOf } from '../phrases.ts';
import type { ReadText } from '../read-text.ts';

const year =
  'y\\d{1,2}s?|p[1-7]|years? \\d{1,2}s?|yr \\d{1,2}s?|ks\\d|eyfs|reception (?:class|kids|children|teacher)';
const child =
  'kids?|children|boys?|girls?|sons?|daughters?|little ones?|youngest|eldest|oldest|twins|lads?|nieces?|nephews?|grand\\w+';

/** Words that stand beside a school's name and hardly beside a church's, a pub's or a park's. */
const schoolCue = new RegExp(
  ` (?:${year}|nursery class|taught|headteacher|head teacher|head ?teachers|the head (?:at|of)|new head (?:at|of)|pupils?|nativity|ofsted|inset|sats|phonics|pta|ptfa|governors|staffroom|staff meeting|(?:my|our) class|parents evening|sports day|world book day|school run|training day|breakfast club|after ?school club|leavers) `,
);

/** Cues that count only where the name is somewhere one is, comes from or goes to. */
const weakCue = new RegExp(
  ` (?:teach|teaching|teachers?|tas|assembly|playground|homework|classroom|half term|school|(?:${child}) (?:at|from)|(?:start|started|starting|starts) reception) `,
);
const placed = / (?:at|from|to|into|outside) (?:the )?$/;

/** "got a place at", "picked the kids up from", "got her into": what is done with a school. */
const leadingCue = new RegExp(
  ` (?:places? at|got (?:\\w+ ){0,3}in ?to|(?:start|started|starting|starts) (?:school |reception )?at|(?:pick|picked|picking|collect|collected|collecting|drop|dropped|dropping) (?:up |off )?(?:the |my |our )?(?:${child}) (?:up |off )?(?:from|at)|open (?:day|evening|morning) at|(?:i|ive|im|we) (?:\\w+ ){0,2}(?:work|working|worked) (?:\\w+ ){0,2}at|(?:teacher|ta|senco|hlta|ect|nqt) (?:\\w+ ){0,2}at|catchment (?:for|of)|waiting list for) (?:the )?$`,
);

/** "St James' kids", "St James Y2", "St James PTA". */
const followingCue = new RegExp(
  `^ (?:${year}|kids|children|pupils|teachers?|parents|mums|dads|pta|ptfa|uniform|leavers|governors|reception|playground|school|headteacher|nativity|sports day|open day|open evening|breakfast club) `,
);

/** Words that make the name a church's, a hospital's, a football ground's or a hall's with classes of another kind. */
const otherCue =
  / (?:mass|church|vicar|priest|rev|revd|curate|sermon|service|bells?|ring(?:ing|ers?)|choir|christen(?:ing|ed)|bapti[sz](?:m|ed)|wedding|married|marry|buried|funeral|communion|evensong|sunday|parish|pray(?:ed|ers?|ing)?|carols?|hospital|hospice|ward|nhs|nurses?|midwi(?:fe|ves)|surgery|maternity|porter|pilates|yoga|zumba|ballet|slimming|antenatal|bootcamp|(?:toddler|baby|playgroup) group|beer|pub|match|kick ?off|nufc|toon|newcastle fans|stadium|gig|camino|pilgrims?|patron saint|painting|statue|studied|pizza|wine) /;

/** "teaching at", "Year 4 at", "my class at", "I work at": a cue that leans on the name itself. */
const leaningCue = new RegExp(
  ` (?:(?:teach|taught|teaching|teacher|inset|ofsted|pupils?|nqt|ect|hlta|s ?e ?n ?d? ?co|tas?|nativity|sports day|parents evening|(?:taught|teaching) (?:my|our) (?:first|last)|(?:deputy |assistant )?head(?: of [a-z]+)?|${year}) (?:\\w+ ){0,2}at|(?:my|our) (?:class|form|tutor group|colleagues|pupils|year \\w+) (?:\\w+ ){0,2}at|(?:i|ive|im|ill) (?:\\w+ ){0,2}(?:work|working|worked|start|started|starting) (?:(?!on|near|next|opposite|in|from|by|for)\\w+ ){0,2}at|new job (?:\\w+ ){0,2}at) $`,
);

/** "Oakfield Y6", "Oakfield leavers": what a village or a farm has not. */
const ownCue = new RegExp(
  `^ (?:${year}|pta|ptfa|leavers|nativity|headteacher|head ?teacher|pupils|inset day|parents evening|is where i (?:teach|work)) `,
);

/** The school's word in another meaning: at school in general, or not a school at all. */
const idle =
  / (?:at|after|sunday|old|back to|high|since|left|finished) school | school (?:night|holidays?) /g;

const sentenceEnds = / [.] /;

/** How far around a name its sentence is read, in characters each way. */
const reach = 90;

function around(text: ReadText, first: number, last: number): { before: string; after: string } {
  const { line, offsetOf, endOf } = phrasesOf(text);
  const before = line.slice(Math.max(0, offsetOf(first) - reach), offsetOf(first));
  const after = line.slice(endOf(last), endOf(last) + reach);
  return {
    before: ` ${before.split(sentenceEnds).at(-1) ?? ''}`,
    after: `${after.split(sentenceEnds)[0] ?? ''} `,
  };
}

/**
 * Whether a school cue, and nothing of a church, a hospital or the like, stands in the sentence of a bare name.
 * `idea`: the name is also a thing of faith ("the Holy Trinity"), so that it must be where somebody is.
 */
export function hasSchoolCue(text: ReadText, first: number, last: number, idea: boolean): boolean {
  const { before, after } = around(text, first, last);
  const sentence = `${before} | ${after}`.replace(idle, ' ; ');
  if (otherCue.test(sentence)) return false;
  const isPlace = placed.test(before);
  if (idea && !isPlace) return false;
  return (
    schoolCue.test(sentence) ||
    leadingCue.test(before) ||
    followingCue.test(after) ||
    (isPlace && weakCue.test(sentence))
  );
}

/** Whether the words just before a bare place name, or just after it, say that it is a school. */
export function hasLeaningCue(text: ReadText, first: number, last: number): boolean {
  const { before, after } = around(text, first, last);
  return leaningCue.test(before) || ownCue.test(after);
}
