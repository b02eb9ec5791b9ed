import { say } from './sayings.ts';
import type { Saying } from './sayings.ts';
import { ofTeaching } from './teaching.ts';
import { any, children, stage, subject } from './vocabulary.ts';

const dear = any(
  'little|lovely|gorgeous|new|old|wonderful|current|amazing|whole|poor|brilliant|tiny|own|fab|last|first|ever|favourite|cheeky|darling|top|bottom',
);
const yearNumber = any('1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven');
const year = `(?:y|yr|year)s? ?${yearNumber}`;
const years = `(?:(?:y|yr|year) ?(?:1[0-3]|[1-9])s|year (?:ones|twos|threes|fours|fives|sixes|sevens|eights|nines|tens|elevens))`;
const set = `(?:(?:1[0-3]|[7-9])[abcdefhjlnrstwxyz]\\d?|(?:top|bottom|middle|lower|upper) set(?: ${year})?|${year}(?: set \\d)?)`;
const lessons =
  any(`${subject}|fractions|spellings|times tables|column (?:addition|subtraction|method)|macbeth|an inspector calls|romeo and juliet|photosynthesis|electricity
  the (?:romans|vikings|tudors|victorians|great fire of london|water cycle)|poetry|grammar|coding|forces|algebra|trig(?:onometry)?`);
const day = any(
  'today|this (?:morning|afternoon|week)|tomorrow|all day|yesterday|p(?:eriod)? ?\\d|first thing|last (?:thing|period|lesson)|on (?:mon|tues|wednes|thurs|fri)day',
);
const pupils = '(?:children|kids|pupils)';

/** Of all the beginnings below the one that takes longest to look for. */
const taughtAgain = '(?:taught|teaching|retaught)';

/** Ways of speaking that only staff have: none is more than `possible`. */
export const impliedSayings: readonly Saying[] = [
  // Whom one teaches.
  `(my (?:${dear} ){0,2}(?:${years}|${year} ?(?:class|kids|children|group|set|lot|pupils|students|bunch|team)|(?:reception|nursery|eyfs|ks[1-5]|infant) (?:class|kids|children|babies|lot|bunch|little ones)|(?:gcse|a level|btec) (?:class|group|students|lot|kids)|tutor group|form (?:group|class)|tutees|sixth formers|(?:top|bottom) sets?)(?! (?:teacher|tutor)))`,
  '(my pupils)(?! (?:are |were |have |look |looked |went )?(?:really |so )?(?:massive|dilated|huge|tiny|blown|massive|like))',
  `(my (?:${dear} )?class) (?:(?:bought|gave|asked|told|gifted|drew|wrote) (?:me|us|if|who)|(?:made|got|had) (?:me (?:an?|cry|laugh|smile|proud)|us)|smashed|performed|did their|(?:dont|still dont) know (?:their|how)|won (?:the|sports|best)|(?:absolutely )?loved? (?:their|our|the story|it when)|(?:were|are|have been) (?:so |absolutely |all |just |being )?(?:amazing|brilliant|incredible|stars|angels|feral|wild|lovely|good|obsessed|fab|learning|doing|buzzing|hyper|on an?)|this year|assembly|reader|hamster|of \\d\\d|want me|learnt|learned|(?:has|have) (?:nits|head ?lice|chicken ?pox|made|written|done|learnt|learned|worked))`,
  `((?:told|asked|taught|reading to|read to|showed|proud of|meet|met|meeting) my (?:${dear} )?class)(?! (?:at|ring|mates?|reunion|action)\\b)`,
  '((?:my|ive got an?|i have an?|i had an?|with an?) class of (?:\\d\\d|thirty|twenty|year \\w+))',
  `((?:the |a |one |this |two |most |half )?(?:of the )?(?:child|children|pupils?|little (?:boy|girl|lad)|students|kids|boys|girls|an? (?:kid|child|pupil|boy|girl|lad)) in my (?:class|set|form|tutor group))`,
  `(${pupils} (?:i teach|ive taught|i taught|in my (?:form|tutor group|set)))`,
  '(my (?:lovely |whole |new )?form) (?:gave|got me|bought|made|won|are|were|group|class|did|all|just)',
  `((?:taught|teaching) my (?:first|last)(?: [a-z]{1,12}){0,2} lesson)`,
  `(?<=^ |[.;,] |i |im |we |were |and |just |so |day |ive |loved |love |enjoyed |been |spent )(${taughtAgain} (?:${set} |my class |them )?(?:about )?${lessons})(?= (?:[a-z0-9]+ ){0,4}${day})`,
  `(${taughtAgain} (?:(?!(?:my|our|his|her|him|them|you|me) )[a-z]+ ){1,4}to (?:my |an? |the )?(?:${set}|${years}|ks ?[1-5]|reception|eyfs|infants|teenagers))`,
  `((?:got|have|ive got|teaching|with|covering|had|ive just had) ${set}) (?:(?:on|for|again|last|first|all) ){0,2}(?:${day}|period|thing|p\\d|friday|monday|lesson)`,
  '((?:child|kid|pupil|year \\w+|one of them|boy|girl|lad)s? (?:in my class |today |just ){0,2}(?:accidentally )?(?:called me (?:mum|mummy|miss|sir|nan|dad|daddy|mam)|asked me if i))',
  `((?:an?|one of my|my|some|two|these|the) (?:y|year) ?(?:1[0-3]|[1-9])s? (?:(?:boy|girl|child|kid|lad|pupil) )?(?:just )?(?:(?:told|asked|called|informed) me|asked if im|thinks im|thought i was))`,
  `((?:${set}|${year}) (?:[,;] )?(?:last (?:lesson|thing)|first thing))(?= (?:on |of )?(?:an? |the |today|tomorrow|mon|tues|wednes|thurs|fri|again|[.;,]|$))`,
  `(${year} (?:on|last) (?:an? )?(?:(?:windy|wet|rainy|hot|snowy) [a-z]+|friday (?:afternoon|p\\d|period|last)))`,
  `((?:ive got|i have|ill have|i get|got|given|im having|doing) ${year}) (?:next year|this year|(?:in|from) september|again|tomorrow)`,
  '((?:\\d\\d|thirty) (?:little|tiny|small|new) (?:faces|people|humans|ones|monsters))',
  `(\\d\\d ${children}) (?:[,;.] )?(?:and )?(?:one|1) (?:of )?me`,
  '((?:planning|writing|leading|delivering|taking) (?:an?|my|the|tomorrows) (?:[a-z0-9]+ )?assembly)',
  '(my (?:kids|lot|class|babies)) (?:[a-z]+ ){1,8}[.,;] all (?:\\d\\d|thirty)',
  `((?:school )?trip|residential) (?:[a-z]+ ){0,2}[.;,] \\d\\d ${children}`,
  `(?:spent|today|day|morning|afternoon|hour|week) (?:i |we )?(?:was |were )?(${taughtAgain} (?:${set} |my class |them |about )?${lessons})`,
  '(an? (?:kid|child|pupil|lad|girl|boy|student) i (?:taught|teach|used to teach))',
  `((?:tak(?:e|en|ing)|took) (?:[2-9]\\d|1\\d\\d|thirty|sixty|ninety) (?:[a-z]+ )?${children}) (?:to|on|out|swimming|round|for|into|up)(?! [^.]{0,60}(?:birthday|party))`,
  '(?<=^ |[.;,] |my |and |all )(reports (?:are )?(?:all )?(?:done|finished|written)) (?:[.;,] ){0,2}(?:all )?(?:\\d\\d|thirty)(?= (?:of|[.;,]|$))',
  `((?:one|two|three|some|most|a few) of my (?:${dear} )?class) (?:[a-z]+ )?(?:called|asked|told|gave|made|said|brought|drew|thinks?|thought)`,
  `(${set} (?:(?:(?:nearly|almost|really|properly|absolutely|has|have|just) ){0,2}(?:broke|broken|killed|finished|ruined|exhausted|ended|drained|destroyed|tested) me|were feral|asked me))`,
  '(my (?:ta|teaching assistant)|our (?:ta|hlta)(?= (?:is|was|has been) (?:off|away|out|poorly|ill|on a course))) (?:is|was|has|made|brought|and)',
  '((?:my kids at (?:school|work)|the kids at work)) (?:all |just )?(?:passed|loved|made|asked|told|gave|did|were|performed|got|think)',
  // Who leads one, and looks on.
  '(my (?:head ?teacher|h ?o ?[dy]|head of (?:dep(?:artmen)?t|department|year|faculty)|slt)) (?:has |have |is |just |wants |keeps )?(?:asked me (?:to|if)|asking me|making me|made me|wants me|given me|gave me|let us|lets us|sent us home|bought us|brought us|observed|observing|signed off|approved)',
  '(i get observed|(?:got|getting|was|been) observed (?:today|tomorrow|this (?:morning|afternoon)|again|teaching|by))',
  '(got called (?:mum|mummy|miss|sir|dad|nan|grandma) (?:(?:\\d+|two|three|four|five|six|ten|so many|about \\d+) times|by (?:an? (?:child|kid|pupil|year|y\\d)|one of my)))',
  '(classrooms? (?:is |are |s )?(?:looking|all set|all ready|ready|sorted|set up|decorated)(?: [a-z]+){0,3} for (?:september|the (?:new|kids|children|start)|my|monday|tomorrow))',
  '((?:double backing|backing|putting up|setting up|doing|stapling) (?:my |the |new |more |wall ){0,2}displays? (?:boards?|in (?:august|my|the (?:holidays|classroom|hall))|for (?:september|the new|ofsted|year)))',
  '((?:mon|tues|wednes|thurs|fri)day period [1-6]|period [1-6] (?:on )?(?:an? )?(?:mon|tues|wednes|thurs|fri)day|period [1-6] with (?:set|year|my|[789]|1[01]))',
  '(?:with|of|got|have|had) (\\d\\d (?:y|year|yr) ?(?:[1-9]s|ones|twos|threes|fours|fives|sixes))',
  `(cover(?:ing|ed) (?:${set}|${year})(?: ${subject})?|cover(?:ing|ed) an? (?:${year}|${subject}|ks[1-5]) (?:lesson|class))`,
  '(?<=^ |[.;,] |im |been |still |just )(marking) (?:in bed|again|all (?:day|weekend|night|evening|sunday|saturday)|on the sofa|til|till|until|while|whilst)',
  '((?:one|two|three|some|all) of my (?:kids|children|boys|girls|lads) (?:at|in) (?:school|work)) (?:(?:just|today) )?(?:drew|told|asked|called|said|made|gave|wrote|wanted|thought|thinks)',
  '(parents evenings? (?:[a-z]+ ){0,3}and (?:[a-z]+ ){0,2}reports)',
  '(my lesson (?:was |got |is |being )?observed|observed (?:by (?:the head|slt|my head|ofsted|the deputy)|teaching))',
  // Where one is, and when.
  '(my (?:slt|smt|hlta|classroom|ppa|(?:nqt|ect) mentor))(?! of )',
  '((?:hiding |sat |sitting |crying )?in (?:the|our) staff ?room|staff ?room (?:biscuits|fridge|gossip|chat|mug|kettle|cake|microwave|sofa|politics|etiquette|table)|in my classroom|(?:my|our) staff ?room)',
  '((?:back|return|returning|going back|day) (?:in|to|into) the classroom)(?= (?:tomorrow|today|monday|after|teaching|this|next|[.;,]))',
  '((?:break(?: ?time)?|playground|lunch(?: ?time)?|gate|bus|detention|yard|prep|boarding|corridor|crossing) duty|\\d{2,3} (?:school )?(?:dinners|lunches) (?:done|served|cooked|out|before)|(?:gritt|unlock|lock|sweep|swept|mopp)(?:ed|ing)?(?: up)? (?:the (?:school|playground|classrooms|assembly hall)|(?:\\d+|[a-z]+teen|twenty) classrooms)|annual reviews? (?:meetings?|paperwork|season|done|written|to|in|this)|ppa(?= (?:was|is|got|cancelled|today|tomorrow|this|gone|again|and|at home|from home|morning|afternoon|with|[.;,]))|ppa (?:time|day|cover(?! teacher))|cover(?:ing)? ppa|timetabled me|wet play|lesson obs(?:ervations?)?|no frees|learning walk|(?:an?|our|my|the) book (?:look|scrutiny)|book (?:look|scrutiny) (?:on|today|tomorrow|next|this)|walking talking mock|cover lessons?|twilight (?:inset|training)|form time|tutor time)',
  `(inset|(?:inset|baker) day) (?:[a-z,;]+ ){0,9}(?:no ${pupils}|without (?:the )?${pupils}|training|displays|at work)`,
  '(parents? evening) (?:[a-z0-9,;]+ ){0,8}(?:\\d\\d (?:appointments|slots)|no voice|lost my voice|parents to see|back to back|home (?:at|by) (?:8|9|10|nine|ten|eight)|families|\\d\\d parents)',
  '((?:had|have|got|weve got) ofsted (?:in|this|today|tomorrow|all)|ofsted (?:are |is |were )?(?:coming|at ours|with us|in (?:tomorrow|today|school|on)|rang|called|phoned|have rung|next week|tomorrow|window|call)|survived (?:an )?ofsted)',
  '(working walls?|wagoll|mini plenary|retrieval practice|marking policy|continuous provision|provision map|cpoms|carpet time|guided reading (?:group|today|again|planning)|(?:my|new) class list|data drop (?:week|season|done|deadline|due|this|tomorrow|again|week)|gained time (?:is|has|this|starts|begins|at last|again|yet|soon)|seating plans? (?:lasted|for (?:year|8|9|7|1[01]))|my (?:[a-z]+ )?display boards?|my whiteboard (?:pens?|markers?)|moderati(?:on|ng) (?:meeting|writing|maths)|carpet (?:spaces?|spots?)|phonics carpet|bromcom|scholarpack|sims (?:login|register|is down)|handover day|class list day)',
  // What one does.
  `(lesson plan(?:ning|s)|planning (?:an? |my |tomorrows |next weeks |this weeks )?(?:(?:${stage}|${subject}) ){0,2}lessons?|i mark (?:gcses?|a levels?|sats|exam papers)|lessons (?:are )?(?:all )?planned|schemes of work|(?:medium|long) term plan(?:s|ning))`,
  '(mark(?:ing|ed)? (?!(?:your|his|her|their|its|our|ones) own)(?:[a-z0-9]+ ){0,4}(?:books|essays|mocks?|papers|homework|assessments|coursework|tests|scripts|exams|neas?)|(?:books|mocks|essays|assessments|coursework|mock papers|year \\d+ (?:books|tests|essays)) (?:to mark|marked)|(?:so much|loads of|sunday|all this|more|piles? of|behind on|drowning in) marking|marking and planning|planning (?:[,;] |and )marking|(?:doing|done|do|finished|finish) (?:all )?my planning|(?:mock|book|essay) marking|(?:gcse|exam) marking(?! (?:shambles|fiasco|chaos|scandal|errors?|mess|was|is|scheme|boycott|delays?))|marking (?:done|pile))',
  '(?:writing|written|finished|wrote) (\\d\\d (?:[a-z]+ )?reports)',
  '((?:taught|teaching) (?:(?:\\d|three|four|five|six) (?:lessons|periods)|today|all day|(?:[a-z]+ )?on zoom today)|full day of teaching|invigilating)',
  '(\\d\\d (?:[a-z]+ )?reports (?:written|done|down|to (?:go|write)|left))',
  '((?:laminating|laminator|laminated) (?:[a-z]+ ){0,3}(?:till|until|midnight|again|resources|displays?|number lines|phonics|labels|word mats|classroom))',
  '(?<=[.;,] |^ )((?:proud|proudest|happy|tired|exhausted|broken|emotional|shattered|knackered) (?:teacher|ta|head ?teacher)(?: (?:ever|alert|today|tonight|moment|here|right now))?(?= (?:[.;,])| $|$))',
].map((source) => say(source, 'possible', source.includes(taughtAgain) ? ofTeaching : undefined));
