import { matchesIn } from '../matches-in.ts';
import { reach } from '../reach.ts';

const firstPerson = / (?:i|im|ive|id|ill|my|me|myself|mine|we|were|weve|us|our) /;

/** Whom people speak of as theirs, as a pattern source. */
export const relatives =
  'sons?|daughters?|sisters?|brothers?|mum|mam|mom|mother|dad|father|parents(?! evenings? )|cousins?|aunt(?:ie|y)?s?|uncle|friends?|mates?|bestie|wife|husband|hubby|partner|other half|niece|nephew|nan|nana|gran|grand[a-z]+|boyfriend|bf|girlfriend|gf|fiancee?|kids?|child|childrens?|lads?|boys?|girls?|baby|twins?|eldest|youngest|neighbours?|ex|mil|sil|flatmate|housemate|stepdad|stepmum|in laws?';
const otherPerson = new RegExp(
  ` (?:he|she|they|hes|shes|theyre|theyve|who|whos|whose|someone|somebody|anyone|anybody|everyone|(?:my|our|his|her|their|your|the) (?:[a-z]+ ){0,2}(?:${relatives})s?) |^ (?:[a-z]+ )?(?:${relatives})s? (?:has|is|was|just|got|now|starts?|started|passed|works|only) |^ our (?!school |whole |team )[a-z]+ (?:(?:just|now|has|is|was|only) )?(?:got|been|started|starts|works|working|had|an?|training|passed|qualified|landed) `,
  'g',
);
const writer = /(?: (?:i|im|ive|ill|we|weve|me|myself)|^ were) /g;

/** Words after which a new statement begins. */
const statementBegins = / (?:[.;,]|but|cos|coz|because|bc|cuz|so|though|although|cause) (?!$)/g;

/** What is denied, or said in play: between the writer and the job. */
const denied =
  / (?:not(?! (?:me|gonna|going|to|only|just|even|being(?! an? )|gunna))|never|no|basically|practically|essentially|virtually|honorary|glorified|apparently(?! being)|dressed|married|isnt|arent|wasnt) (?:(?!im|i|ive|me|were|we) ?[a-z0-9]+ ){0,4}$/;

/** What is wished, weighed or asked, never what is. */
const wished = new RegExp(
  ` (?:${[
    'wish|worth(?! it)|home ?school(?:ing|ed)?|if i|if only|imagine|pretend(?:ing|ed)?|play(?:ing|ed)?|pretty much|as if|thought i|tempted|grew up|who d',
    '(?:feel|feels|felt|feeling|look|looks|looking|sound|sounds|act|acting|treated) (?:like|as)',
    '(?:thinking|thought|dream|dreamt|dreamed|dreaming|dreams) (?:of|about)|consider(?:ing|ed)?',
    '(?:hop(?:e|ing)|want|wants|wanted|decided not|trying) to|wanna',
    '(?:would|id|could|might|may|should|cant|couldnt|can|shall|wouldnt) (?:[a-z]+ )?(?:be|become|have been|love|like|hate|rather|never|make|train|last|survive|cope)',
    '(?:should|shall|would|could|can|are|was|do|does|did) (?:i|you|we|they)|(?<! (?:how|why) )am i',
  ].join('|')}) (?:[a-z0-9]+ ){0,4}$`,
);

/** "He goes I'm a headteacher": somebody else's words. */
const reported = new RegExp(
  ` (?:he|she|they|bloke|man|woman|lady|guy|kid|one|who|people|everyone|(?:my|his|her|our) (?:${relatives})) (?:[a-z]+ )?(?:goes|said|says|saying|was like|is like|replied|shouted|screamed|claimed|claims|reckons|told|tells|announced|insists|thinks?|thought|assumed?|assumes|swears) (?!me )`,
);

/** What was said or thought ends where its reason begins: "he thinks I play all day because I'm a TA". */
const reason = /^.* (?:because|bc|cos|coz|cuz|cause|but) /;

/** Somebody's school days: what they tell of is no work of theirs. */
const schoolDays =
  / (?:(?:when|since|before|while) (?:i|we) (?:was|were) (?:at|in|a|little|young|small|kids|\d+)|(?:in|during) (?:my|our) (?:day|days|school days|youth)|back in (?:the day|school|primary|secondary|year|the \d+s)|growing up|as a (?:kid|child|pupil|student|parent)) /;

/** Whether the sentence around a span is about the writer's own school days, or is a parent's. */
export const isOfSchoolDays = (line: string, start: number, end: number): boolean =>
  schoolDays.test(`${sentenceBefore(line, start)} ${sentenceAfter(line, end)} `);

/** The phrase line before a place, and after it, as far as words there can matter. */
export const lineBefore = (line: string, at: number): string => line.slice(Math.max(0, at - reach), at);
export const lineAfter = (line: string, at: number): string => line.slice(at, at + reach);

const sentenceBefore = (line: string, at: number): string =>
  ` ${lineBefore(line, at).split(' . ').at(-1)?.trimStart() ?? ''}`;

const sentenceAfter = (line: string, at: number): string => lineAfter(line, at).split(' . ')[0] ?? '';

/** The words before a place since the last pause or "but", "so", "because". */
function statementBefore(line: string, at: number): string {
  const sentence = sentenceBefore(line, at);
  const begins = matchesIn(statementBegins, sentence).at(-1);
  return begins === undefined ? sentence : ` ${sentence.slice(begins.index + begins[0].length)}`;
}

const lastOf = (pattern: RegExp, words: string): number => matchesIn(pattern, words).at(-1)?.index ?? -1;

/** "As somebody who …", "guess who …", "my wife and I": ways of naming oneself. */
const asMyself =
  / (?:as (?:someone|somebody|one) (?:who|that)|guess whos?|(?:im|i am) (?:just |only |basically )?(?:an? |the |one of those )[a-z]+ (?:who|that)|(?:ya|your|ur|yer) (?:girl|boy|gal|lad)) /;
const andMe = / (?:me and )?(?:my|our|the) (?:[a-z]+ ){1,2}and $/;
/** "Me and my husband are both …". */
const meAnd = / me and (?:my |the |our )?(?:[a-z]+ ){1,2}(?=(?:are|were|have|both) )/;
const withWriter = (statement: string): string =>
  statement.replace(asMyself, ' i ').replace(andMe, ' ').replace(meAnd, ' we ');

/** Whether the clause before a place is about somebody else: "my sister is a…", "they have appointed a…". */
export function isSomebodyElses(line: string, at: number): boolean {
  if (reported.test(sentenceBefore(line, at).replace(reason, ' '))) return true;
  const statement = withWriter(statementBefore(line, at));
  return lastOf(otherPerson, statement) > lastOf(writer, statement);
}

/** Whether the words before a place deny, wish, weigh or ask: "I wish I was a…", "not a…", "am I a…". */
export function isUnreal(line: string, at: number): boolean {
  const statement = statementBefore(line, at);
  return denied.test(statement) || wished.test(statement);
}

/** Whether the sentence around a span says "I", "my" or "we". */
export const speaksOfMe = (line: string, start: number, end: number): boolean =>
  firstPerson.test(` ${sentenceBefore(line, start)} ${sentenceAfter(line, end)} `);

const advert =
  / (?:vacanc(?:y|ies)|required|wanted|hiring|recruiting|apply|applications?|closing date|join our|we are looking|per (?:annum|hour|day)|salary|ft|pt(?! of)|dm me your cv|agency(?! (?: |staff|work|supply))|roles? available|jobs? available|interested) /;

/** Whether the words around a span are a job advert's. */
export const isAdvert = (line: string, start: number, end: number): boolean =>
  advert.test(`${lineBefore(line, start)} ${lineAfter(line, end)} `);

/** Whether a place in the raw text stands between quotation marks: somebody's words, not the writer's own. */
export function isQuoted(raw: string, at: number): boolean {
  const marks = (words: string): number => matchesIn(/["“”]/g, words).length;
  return marks(raw.slice(Math.max(0, at - reach), at)) % 2 === 1 && marks(raw.slice(at, at + reach)) > 0;
}
