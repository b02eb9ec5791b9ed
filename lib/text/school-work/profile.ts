import { say } from './sayings.ts';
import type { Saying } from './sayings.ts';
import { anyPost, anyTrade } from './titles.ts';
import { aSchool, any, atSchool, children, subject, yearGroup } from './vocabulary.ts';

const stage = '(?:(?:y|yr|year) ?1?[0-9]|eyfs|early years|k ?s ?[1-5]|key stage [1-5])';

const youngStage = '(?:(?:y|yr|year) ?[1-6]|eyfs|early years|k ?s ?[1-5]|key stage [1-5])';

/** What stands alone between pauses in a profile: "Head. Dad. Cyclist.", "PE dept". */
const alone =
  any(`heads?|principal|deputy|governor|educator|educationalist|educationist|edu|teaching|(?:${subject} )(?:dep(?:artmen)?t|faculty)
  (?:${subject} )?(?:ks[1-5]|2i ?c|2nd i ?c)(?: and ks[1-5])?|(?:${stage}|reception|nursery) (?:and ${stage}|leader|team|class)|ks[1-5] ${subject}|qts|mfl|school (?:office|kitchen|library|reception)(?: [a-z]+)?|(?:primary|secondary) ${subject}|(?:teaching|in the classroom|in education|in schools) since [a-z0-9 ]{1,14}|all things (?:eyfs|ks[1-5]|primary|early years)|premises (?:manager|officer|assistant)|pgce [0-9a-z]+|npq[a-z]{1,3}|school staff|supply|primary ed(?:ucation)?|secondary ed(?:ucation)?`);

const workplace = `${subject}|${youngStage}|teaching|sen|send|pastoral|office|admin|catering|it|site team|support staff|finance|lunches|kitchen|cleaning`;

/** What a profile field says without a word more. */
export const profileSayings: readonly Saying[] = [
  say(`(?<=[.;,] |^ )((?:proud |passionate |tired |happy )?${alone})(?= [.;,]|$| $)`, 'likely'),
  say('(?<=[.;,] |^ )(teaching)(?= (?:and|plus) (?!learning |training ))', 'likely'),
  // Older pupils give their year themselves.
  say(`(?<=[.;] |^ )(${youngStage})(?= [.;,]|$| $)`, 'possible'),
  say('(?<=[.;,] |^ )(phonics|wet play|glue sticks?|playground duty|sats|classroom)(?= )', 'possible'),
  say(
    `(works? with (?:(?:tiny|small|little|young) (?:humans|people|learners|minds)|(?:${children}|young people) (?:with|in) (?:sen|send|school|autism|special)))`,
    'likely',
  ),
  say('((?:miss|sir|mrs|teacher|mr)(?: [a-z]+)? to (?:\\d\\d|thirty)(?! (?:month|year)))', 'likely'),
  say('((?:educator|teacher) of (?:minions|monsters|(?:small|little|tiny) [a-z]+))', 'likely'),
  say(
    `((?:teach|teaching|teaches|teacher of) (?:(?!(?:my|our|your|his|her|the) )[a-z]+ )?(?:${subject}|${yearGroup}|(?:[a-z0-9]+ year|[a-z]+ yr|\\d+yr) olds|kids|children|teens|teenagers|(?:tiny|little|small|young) (?:humans|people|minds|ones|learners)))`,
    'likely',
  ),
  say(
    `((?:shap|mould|inspir|educat|nurtur|wrangl|herd|corrupt)(?:er|or|ing) (?:of )?(?:[a-z]+ )?(?:minds|(?:next|future) generations?|(?:tiny|little|small) humans|teenagers|infants|children|kids))`,
    'likely',
  ),
  say(
    `(?:works?|working|employed|volunteer|volunteering|job|career|based|assistant|staff|busy) (${atSchool})`,
    'likely',
  ),
  say(`((?:${anyPost}|${anyTrade}) [,;] (?:(?:at|in) )?${aSchool})`, 'likely'),
  say(`((?:${workplace}) (?:(?:at|in) )?${aSchool})`, 'likely'),
];
