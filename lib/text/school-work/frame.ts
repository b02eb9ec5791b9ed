import type { Confidence } from '../../core/finding.ts';
import { neededBy } from '../needed-words.ts';
import type { Needed } from '../needed-words.ts';

/**
 * Words that make a job named in a text the writer's own. They stand just before it, just after it, or both. `needs`: words
 * of which those before it hold one.
 */
export type OwnJob = { before?: RegExp; needs?: Needed; after?: RegExp; confidence: Confidence };

/** No preposition or pronoun, which would make the job somebody else's. */
export const adjective =
  '(?:(?!(?:of|to|for|with|who|whose|whos|not|never|no|at|in|by|from|my|his|her|your|like|is|was|are|and|than|as|on|over|under|because|private) )[a-z0-9]+ )';
/** What stands before a job that somebody has. */
export const article = '(?:an?|the|one of (?:the|those|many|your)|your|ur|ya|their|our|both|all|another)';
/** The job comes next, behind at most so many words. */
export const aJob = (adjectives: number): string => `(?:${article} )?${adjective}{0,${adjectives}}$`;
const begins = '(?<=^ |[.;,] |and |but |so |cos |because |yes |yeah |well |hi |hello |hey )';
/** "I am", in the ways people have of it. */
export const iAm = `(?:im|i am|(?:ive|i have) (?:just |only |now |finally |recently |always |only just |officially )?(?:been|become)|ill be|i will be|i (?:only |first |originally |recently |finally )?became|(?<!(?:when|if|until|till|before|once|time|day) )i (?:officially |finally )?become|i remain|thats me|(?:how|why) (?:the hell |on earth |exactly )?am i|(?:not me |(?<=^ |[.;,] ))becoming|(?:ya|your|ur|yer) (?:girl|boy|gal|lad) (?:is|just became|became)|(?:some|one|half|most|those|lots) of us(?: who)? are|we are|weve been|i are|having been|me and (?:my |the |our )?(?:[a-z]+ ){1,2}are|(?<= and )me are|${begins}(?:(?:literally|only|just|honestly|already|now|still) )?(?:were|been|am))`;
export const adverb =
  '(?:just|only|still|also|now|currently|officially|actually|literally|technically|nearly|almost|so|proud|finally|newly|back|working|both|all|as|a mere|today|really|honestly|sadly|happily|lucky|already|too)';
export const jobWord = '(?:jobs?|posts?|roles?|positions?|gig|promotion|vacancy|contract)';
export const span =
  '(?:day|week|weeks|term|half term|year|month|night|years|yrs|months|terms|life|career|job|role|time|stint|shift|morning)';
export const count =
  '(?:\\d+|a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several)';
export const won =
  '(?:got|landed|offered|accepted|bagged|secured|have|ive|taken|took|taking|new|start|starts|started|starting)';

/** Words between "I" and "as a TA" that leave it to be mine: nobody is seen, known or dressed as one. */
export const doing =
  '(?:(?!(?:as|him|her|them|you|he|she|they|who|my|his|their|someone|somebody|people|everyone|everybody|see|saw|know|knew|known|regard|think|dressed|dress|went|remember|remembered|recognise|same|well|such|soon|far|long|much|good|bad|treat|treated|not|never|dont|cant|couldnt|wouldnt|didnt|had|last) )[a-z0-9]+ )';
/** How people begin with their good news. */
export const glad =
  '(?:delighted|thrilled|pleased|excited|happy|proud|honoured|chuffed|buzzing|grateful|glad|stoked|lucky|blessed|over the moon)';

/** Words that need nothing behind the job. */
export const before = (source: string, confidence: Confidence): OwnJob => ({
  before: new RegExp(` ${source}`),
  needs: neededBy(` ${source}`),
  confidence,
});
