import { say } from './sayings.ts';
import type { Saying } from './sayings.ts';
import { anyPost, anyTrade } from './titles.ts';
import { aSchool, any, atSchool, subject, yearGroup } from './vocabulary.ts';

const stage = '(?:(?:y|yr|year) ?1?[0-9]|eyfs|early years|k ?s ?[1-5]|key stage [1-5])';

const youngStage = '(?:(?:y|yr|year) ?[1-6]|eyfs|early years|k ?s ?[1-5]|key stage [1-5])';

/** What stands alone between pauses in a profile: "Head. Dad. Cyclist.", "PE dept". */
const alone =
  any(`heads?|principal|deputy|governor|educator|educationalist|educationist|edu|teaching|(?:${subject} )(?:dep(?:artmen)?t|faculty)
  (?:${subject} )?(?:ks[1-5]|2i ?c|2nd i ?c)(?: and ks[1-5])?|(?:${stage}|reception|nursery) (?:and ${stage}|leader|team|class)|ks[1-5] ${subject}|qts|pgce [0-9a-z]+|npq[a-z]{1,3}|school staff|supply|primary ed(?:ucation)?|secondary ed(?:ucation)?`);

const workplace = `${subject}|${youngStage}|teaching|sen|send|pastoral|office|admin|catering|it|site team|support staff|finance|lunches|kitchen|cleaning`;

/** What a profile field says without a word more. */
export const profileSayings: readonly Saying[] = [
  say(`(?<=[.;,] |^ )((?:proud |passionate |tired |happy )?${alone})(?= [.;,]|$| $)`, 'likely'),
  say('(?<=[.;,] |^ )(teaching)(?= (?:and|plus) (?!learning |training ))', 'likely'),
  // Older pupils give their year themselves.
  say(`(?<=[.;] |^ )(${youngStage})(?= [.;,]|$| $)`, 'possible'),
  say(
    `((?:ringmaster|wrangler|herder|tamer|chief|boss|queen|king|in charge|keeper) of (?:\\d\\d|thirty|twenty|a class of|many) (?:[a-z]+ ){0,3}(?:[a-z0-9]+ year olds|kids|children|teenagers|infants|monsters|humans))`,
    'likely',
  ),
  say('(?<=[.;,] |^ )(phonics|wet play|glue sticks?|playground duty|sats|classroom)(?= )', 'possible'),
  say('(?<=, )(eyfs|ks ?[12])(?= [.;,]|$| $)', 'possible'),
  say('((?:educator|teacher) of (?:minions|monsters|(?:small|little|tiny) [a-z]+))', 'likely'),
  say('(?<=[.;] |^ )(term time(?: only)?)(?= [.;,]|$| $)', 'possible'),
  say(
    `((?:teach|teaching|teaches|teacher of) (?:(?!(?:my|our|your|his|her|the) )[a-z]+ )?(?:${subject}|${yearGroup}|kids|children|teens|teenagers|(?:tiny|little|small|young) (?:humans|people|minds|ones|learners)))`,
    'likely',
  ),
  say(
    `((?:shap|mould|inspir|educat|nurtur|wrangl|herd|corrupt)(?:er|or|ing) (?:of )?(?:[a-z]+ )?(?:minds|(?:tiny|little|small) humans|teenagers|infants|children|kids))`,
    'likely',
  ),
  say(
    `(?:works?|working|employed|volunteer|volunteering|job|career|based|assistant|staff|busy) (${atSchool})`,
    'likely',
  ),
  say(`((?:${anyPost}|${anyTrade}) [,;] (?:(?:at|in) )?${aSchool})`, 'likely'),
  say(`((?:${workplace}) (?:(?:at|in) )?${aSchool})`, 'likely'),
];
