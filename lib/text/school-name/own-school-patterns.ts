const few = (words: number): string => `(?:[a-z0-9]+ ){0,${words}}`;

const job =
  '(?:teacher|teaching assistant|ta|tas|nqt|ect|hlta|senco|sendco|headteacher|head teacher|deputy head|deputy|assistant head|head of [a-z0-9]+|head|caretaker|site manager|cook|cleaner|receptionist|lunchtime supervisor|midday supervisor|dinner lady|nursery nurse|learning mentor|business manager|governor|technician|librarian|supply teacher|lsa|tutor|invigilator|staff)';

const visitor =
  '(?:[a-z]+ ){0,2}(?:parent|mum|mom|mummy|dad|daddy|nan|gran|carer|pupil|student|fan|neighbour|visitor|regular) ';

/** What a member of staff has or is part of at work. */
const ours =
  'class|classes|classroom|form|job|role|post|pupils|students|year \\d+s?|yr \\d+s?|y\\d+s?|reception|receptions|nursery class|office|staff|staffroom|colleagues|team|workplace|work|placement|notice|timetable|contract|head|headteacher|boss|slt|desk|leaving do|department|dept|tutor group|form group|gcse group|a level group|line manager|commute';

const stretch = '(?:day|week|month|term|half term|inset|inset day)s?';
const meetings = 'staff meeting|inset|inset day|cpd|ppa|briefing|moderation|data drop|book scrutiny|marking';

/** Words that lead up to "working at" where the writer leaves "I" out: "Been teaching at", "So lucky to be working at". */
const unsaid =
  '(?:anyone|else|its|pleasure|joy|privilege|honour|been|love|loved|loving|miss|missing|missed|enjoying|enjoyed|enjoy|hate|hated|still|now|finally|officially|so|very|lucky|proud|happy|excited|privileged|to|be|get|of|after|for|years?|months?|weeks?|days?|just|back|hard|long|busy|about|nervous|and|the|a|an|all|full time|part time|today|tomorrow|this|morning|left|\\d+|one|two|three|four|five|six|ten|twenty|first|last|my|in|i)';

const lead = '(?:^|[;,.]) ';

/** Words that end just before a mention and tie it to the writer's work. Each ends at the name. */
export const before: readonly RegExp[] = [
  new RegExp(
    ` (?:i|ive|im|ill|we|weve|were) (?:(?!dont|never|used|went|wish|would|could|wont|didnt)[a-z]+ ){0,3}(?:work|working|worked|teach|teaching|taught|start|starting|started) (?!on |near |from |opposite |outside |next |to |out )${few(6)}(?:at|for|in|with) (?:the )?$`,
  ),
  new RegExp(
    `${lead}(?:${unsaid} ){0,7}(?:work|working|teaching|started|starting) (?:work )?(?!on |near |from |to )${few(5)}(?:at|for) (?:the )?$`,
  ),
  new RegExp(` (?:my|our) ${few(2)}(?:${ours}) ${few(3)}(?:at|for|with|in|from) (?:the )?$`),
  new RegExp(
    ` (?:my|our) ${few(2)}(?:${stretch}|(?:first|last|whole|final) year) ${few(3)}(?:at|with) (?:the )?$`,
  ),
  new RegExp(
    `(?:${lead}| (?:start|started|starting|of|with|got) )(?:new|first|last|final) (?:job|role|post|${stretch}) ${few(5)}(?:at|with|for) (?:the )?$`,
  ),
  new RegExp(` (?:first|another|last|final|my|our|todays|tonights) (?:${meetings}) (?:at|with) (?:the )?$`),
  / (?:work|staff) (?:night out|do|party|social|quiz) (?:at|with) (?:the )?$/,
  new RegExp(`(?:${lead}| (?:ive|i have|we have|weve) )been with (?:the )?$`),
  new RegExp(`(?:${lead}| (?:im|i am|get|be) )back (?:in the classroom|teaching|in school) at (?:the )?$`),
  / (?:i|ill|im) (?:go|going|be|get|head|heading) back (?:to|at|in) (?:the )?$/,
  / (?:we|were|we are) (?:all |so |very ){0,2}(?:lucky|proud|excited|delighted|thrilled|blessed|sad) (?:here )?at (?:the )?$/,
  new RegExp(
    `(?:${lead}| after )(?:nearly |almost |over )?(?:[a-z0-9]+ ){1,3}(?:years|terms|months|weeks) (?:teaching |working |in year [a-z0-9]+ )?(?:at|with) (?:the )?$`,
  ),
  new RegExp(
    ` (?:we|us|all of us|those of us|here|everyone here|at work) (?:all )?(?:here )?(?:at|from) (?:the )?$`,
  ),
  new RegExp(
    ` (?:im|i am|ive been|we are|were) (?:now |currently )?(?:based|employed|placed|on placement|on supply|hiring|recruiting|back|back in the classroom|back teaching) ${few(1)}(?:at|with) (?:the )?$`,
  ),
  new RegExp(` (?:im|i am|ive been) (?:an?|the|now) (?!${visitor})${few(5)}(?:at|for|of|in) (?:the )?$`),
  new RegExp(
    ` (?:as|as an?|as the|being an?) (?!${visitor})${few(2)}${job} (?:here )?(?:at|for|in) (?:the )?$`,
  ),
  new RegExp(
    `(?: (?:i|we|ive|i have|just|finally) (?:just |been |finally |even )?(?:got|landed|accepted|offered|start|got offered)|${lead}(?:got |been )?(?:got|landed|accepted|offered)) (?:an? |the |my )?${few(3)}(?:job|post|role|position|interview and job) (?:at|with) (?:the )?$`,
  ),
  new RegExp(
    `(?:${lead}| (?:i|im|i am|ive|ill be|be|to|and) )(?:join|joined|joining) (?:the )?(?:team at |staff at |staff of )?(?:the )?$`,
  ),
  new RegExp(
    ` (?:work for|working for|worked for|employed by|paid by|employer|been on the staff (?:of|at)|loving (?:life|it) at|(?:be|being|been|are|am|im|me|still) (?:a )?part of) (?:the )?(?:[;,.] )?$`,
  ),
  new RegExp(
    ` (?:my|our) (?:new |own |lovely |little |wonderful |brilliant |amazing )?(?:school|work|workplace|place of work|employer|trust|federation|academy|college)(?: is| was)? (?:[;,.] )?(?:the )?$| where i (?:work|teach)(?: is| was)? (?:[;,.] )?(?:the )?$`,
  ),
  new RegExp(
    ` i (?:also )?(?:run|clean|manage|cook|lead|coordinate|supervise|do (?:lunch|lunches|lunchtimes|dinners|supply|ppa|cover)|look after) ${few(5)}(?:at|for) (?:the )?$`,
  ),
  new RegExp(
    ` (?:im|i am|ive|i have|we are|to be|be) (?:leaving|resigning from|resigned from|retiring from|retired from|quitting|moving on from|off to join) (?:the )?$`,
  ),
  new RegExp(` on (?:gate |playground |lunch |break |bus )?duty (?:again )?(?:at|outside) (?:the )?$`),
];

/** "our … family": what follows says that the writer is one of them. */
export const ourOwn = / (?:my|our) $/;
export const afterOurOwn =
  /^ (?:family|team|lot|crew|staff|colleagues|class|kids|children|pupils|students|year \d|y\d|lanyard|mug|badge|laptop|classroom|staffroom)/;

/** A job at the beginning of a sentence, and what makes it the writer's: "NQT at …", "Caretaker at … for ten years". */
export const jobFirst = new RegExp(
  `(?:^|[;.]) (?:proud |new |ex )?(?!the |a |an )(?:[a-z0-9]+ ){0,2}${job} (?:at |for |, )?(?:the )?$`,
);
export const afterJobFirst =
  /^ (?:$|[.;] |here |since |life |and (?:proud|loving|never|mum|dad)|for (?:[a-z0-9]+ ){0,3}(?:years?|terms?|months?|weeks?) )/;

/** Words that begin just after a mention and tie it to the writer's work. */
export const after: readonly RegExp[] = [
  /^ (?:[;,] )?(?:is |was |are )?(?:my|our) (?:school|workplace|work|employer|team) (?!in (?:the|19)|as a|when)/,
  /^ (?:staff|work) (?:party|do|night out|social|quiz) /,
  / (?:best|great|lovely|nicest|brilliant|wonderful) place to work /,
  /^ for (?:[a-z0-9]+ ){0,3}years now /,
  /^ (?:[;,] )?(?:is |was |which is )?where (?:i|we|ive|weve) (?:now |both |also |all )?(?:work|teach|taught|worked) /,
  /^ (?:[;,] )?(?:the ones )?i teach /,
  /^ (?:[a-z0-9]+ ){0,6}i start (?:in|on|next|there|after) /,
];

const child =
  'sons?|daughters?|kids?|childrens?|childs?|boys?|girls?|lads?|nephews?|nieces?|grand\\w+|brothers?|sisters?|little one\\w*|eldest|youngest|twins|ds|dd|baby';

/** A child's, a parent's or one's own school days, a wish, somebody else's words: not the writer's work. */
export const notWork = new RegExp(
  ` (?:my|our|his|her|their) (?:[a-z]+ )?(?:${child}) | (?:i|we) (?:used to go|went|was a pupil|were pupils|attended|left|go(?! back)) | (?:my|our) [a-z]+s (?:teacher|ta|class|head|school|year) | (?:advert|vacancy|vacancies|apply) | (?:my|our) (?:[a-z]+ )?(?:neighbour|hairdresser|landlord|church|bus)\w* | as a (?:kid|child|pupil|student|parent) | (?:when|since) i was | (?:wish|if|if only|imagine|that) (?:i|we|id) | (?:she|he|they|mum|dad|who|someone) (?:said|says|told me|goes|posted|wrote|claims) | (?:her|his|their|whose) (?:first|last|new|final) `,
);

/** What follows a mention and says the same: "… for this one", "… in 1987", "…, she said". */
export const notWorkAfter = new RegExp(
  `^ (?:[a-z]+ )?for (?:this|my|our|the) (?:[a-z]+ )?(?:one|${child}) |^ (?:[;,] )?(?:in |back in |circa |from )?(?:19\\d\\d|200[0-5]|the (?:\\d0s|(?:six|seven|eigh|nine)t(?:ies|een))) |^ (?:[a-z0-9]+ ){0,3}(?:[;,] )?(?:(?:she|he|they|mum|dad) (?:said|says|told|goes|reckons|claims)|[;,] (?:said|says) )|^ (?:[a-z0-9]+ ){0,3}[;,] (?:who remembers|class of|reunion)|^ (?:must be|would be|sounds|has come up|is advertised|has been advertised) `,
);

const me = 'i|im|ive|ill|my|we|weve|our|us';
const workWords =
  'work|working|worked|teach|teaching|taught|class|classroom|lessons?|job|role|contract|inset|staff|staffroom|colleagues?|boss|slt|ta|tas|teachers?|senco|sendco|hlta|ect|nqt|caretaker|cook|office|kitchen|governor|supply|marking|reports|placement|head of [a-z]+|supervisor|head|deputy|year \\d|y\\d';

/** The writer, then their work, then the name, in one clause: "I'm one of the TAs at", "taught my last lesson at". */
export const meAndMyWork: readonly RegExp[] = [
  new RegExp(
    ` (?:${me}) (?:[a-z0-9]+ ){0,6}(?<!(?<! of) (?:the|his|her|their) )(?:${workWords}) (?:[a-z0-9]+ ){0,3}(?:at|with|for) (?:the )?$`,
  ),
  new RegExp(
    `(?:${lead}| )(?:taught|teaching|marking|marked) (?:[a-z0-9]+ ){0,2}(?:my|our) (?:[a-z0-9]+ ){0,4}at (?:the )?$`,
  ),
];

/** "I moved to … as Year 5 teacher": said of oneself behind the name. */
export const myself = / (?:i|im|ive|ill) /;
export const afterMyself = new RegExp(
  `^ (?:[a-z0-9]+ ){0,4}as (?:an? |the |their |new ){0,2}(?:[a-z0-9]+ ){0,2}${job} `,
);

/** With these between them it is no work of the writer's. */
export const notMyWork =
  /(?: (?:dont|never|used|went|wish|would|could|wont|didnt|on|near|opposite|outside|next|about|applied|if|yoga|zumba|pilates|dance|swimming|need|want|find|know|hear|saw|see|met|thank|thanks) | i (?:vote|play|was supposed) )/;
