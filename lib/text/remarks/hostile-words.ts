/**
 * What hostile remarks, allegations and grievances are made of (C5, C6), in the notation of `phrase-table.ts`. What
 * counts is where they stand: `hostile-remarks.ts` has the grammar. Beside these stand the insults of `insults.ts`.
 *
 * Left out on purpose: what is said in affection of a class (monsters, terrors, monkeys), what praises as often
 * (sick, wicked, mental), and complaints of a hard day (annoying, loud, exhausting).
 */

/** Who somebody is said to be: "is a liar", "you clowns". Never said of a part of the body ("my head is a …"). */
export const hostileNouns = `
cretin+|imbecile+|fool+|clown+|muppet+|numpty/numpties|plonker+|pillock+|prat+|git+|div+|dick+
bellend+|bell end|knob+|knobhead+|minger+|cow+|halfwit+|dimwit+|thicko+|dunce+|hag|toad|pig+
liar+|bully/bullies|coward+|snake+|witch/witches|tyrant+|dictator+|psycho+|sociopath+|psychopath+
narcissist+|bigot+|racists|sexists|misogynist+|thug+|vermin|scumbag+|brat+|yob+|jobsworth+|weasel+
creep+|pervert+|paedo+|nonce+|waster+|hypocrite+|snob+|crook+|thief/thieves|fraud+|control freak+
micromanager+|backstabber+|gobshite+|wrong un|animals|savages|nasty piece of work|joke|disgrace|laughing stock|embarrassment|waste of space/oxygen/skin
piece of shit/work|lying git/cow/bastard+/bitch/toad/gits|fat cow/pig/bitch`;

/** What something is said to be: "a shambles", "a nightmare". */
export const hostileThings = `
shambles|omnishambles|farce|nightmare+|disaster|circus|cesspit|shithole|hellhole|hell hole/on|dump|cult|mess|sham|shitshow|shit show|clusterfuck|car crash|basket case
waste of time/money|piece of crap|pile/load/bag of shit/crap/shite/rubbish|piss take|pisstake`;

/** What people are said to be like, and nothing else: "is two-faced", "are clueless". */
export const hostileManners = `
incompetent|clueless|spineless|gutless|two faced|nasty|rude|ignorant|arrogant|racist|sexist|homophobic|transphobic|misogynistic|ableist|corrupt|unprofessional|untrustworthy
bitchy|bitchiest|gossipy|cliquey|cliquy|manipulative|vindictive|spiteful|deluded|dishonest|bent|crooked|negligent|backstabbing|back stabbing|sly|snidey|power mad/hungry/crazed|unfit
smug|patronising|incapable|good for nothing|jumped up|stuck up|mean spirited|lazy|feral|spoilt|spoiled|entitled|heartless|inept|vile|thick as`;

/** What people and things are said to be like: "are useless", "is shit". */
export const hostileAdjectives = `
useless|pathetic|toxic|brainless|evil|horrible|awful|terrible|dreadful|appalling|atrocious|abysmal|crap|shit|shite|rubbish|disgusting|disgraceful|shameful|hopeless|thick|stupid|dumb
shambolic|laughable|diabolical|poisonous|scummy|worthless|beyond useless|worse than useless|dumb as|shit at|rotten to|the worst`;

/** What only gives weight: not hostile by itself, whatever stands beside it. */
export const expletives = `
fucking|fuckin|effing|bloody|sodding|frigging|freaking|fricking|goddamn|damn|bastarding|shitting|pissing`;

/** What somebody is said to do, just after them: "…lied to us", "…couldn't run a bath". */
export const hostileActs = `
lied|lies|lie/lying to/about me/us/staff/parents/everyone/kids/children/him/her/them|lying through
bullies/bullied/bullying staff/people/everyone/us/me/teachers/tas/kids/children/colleagues/everybody/him/her/them/their/pupils|gaslights/gaslit/gaslighting
belittled/belittles/humiliated/humiliates/victimised/victimises/harassed/harasses/shafted/intimidated/intimidates me/us/staff/him/her/them/people/teachers
picks/picked/picking on me/us/staff/kids/him/her/them|discriminates/discriminated/discriminating against
cover+/covered/covering it/this/everything/things/that/stuff? up|sweep+/swept/sweeping it/this/everything/things under|turn+/turned/turning a blind
couldnt/cant/cannot teach/run/manage/organise/lead|cant/couldnt be trusted/arsed/bothered|couldnt/could care less
hasnt/havent got? a clue|has/have no/zero backbone/spine/morals/integrity/shame/brain+/empathy/compassion
has/have no/zero clue/idea how/what hes/shes/theyre/they/to|not a clue what hes/shes/theyre
treat+/treated/treating me/us/staff/people/kids/children/tas/everyone/them/him/her/its/their staff? like/worse a? dirt/shit/crap/rubbish/scum/idiots/slaves/animals/garbage/criminals/than/piece
treat+/treated/treating me/us/staff/people/kids/children/tas/him/her/them so? badly/terribly/appallingly/awfully/horribly/disgracefully/unfairly
doesnt/dont give a shit/fuck/toss/damn/monkeys|doesnt/dont care about staff/us/me/the/kids/children/anyone/pupils/its/their/my/him/her/anything
dont/doesnt care|never listens|never listen to me/us/parents/staff|dont/doesnt listen to me/us/parents/staff
make+/made/making my working? life hell/misery/miserable|make+/made/making my life a living? hell/misery|makes/make me sick/puke
has/had it in for|had/has it out for|stabbed/stabs me/us in the back|threw/throw+/thrown me/us/her/him/staff under|screwed/shafted/fucked me/us/her/him over
failed/failing/ignored/ignores/ignoring me/us/him/her/them/my/our|let+/letting me/us/him/her/them/my/our son/daughter/child/kids/staff? down|fobbed me/us off
should/deserves/deserve to? all? be/have? been? sacked/fired/ashamed/struck/shut/closed/prosecuted/locked/investigated/banned|want+/need+ to be sacked/fired/shut/closed/ashamed/struck
need+/deserve+/want+ a good? slap/sacking/kicking/smack/hiding/punch|need+/want+ sacking/shooting/firing/shutting/closing
can/should/need+ to? fuck/piss/sod/bugger off|fuck/piss/sod off|can do one|can go to hell|can get stuffed|can shove/stick/kiss|can kiss my
up their/his/her/its own arse+/backside/arsehole/ass|full of shit/crap/bullshit/themselves/himself/herself/it|out of her/his/their depth|on a power trip|taking/takes/take the piss
not fit to/for|in the wrong job|not right in the head|a law unto|run by liars/idiots/clowns/bullies/morons/crooks|falling apart|going to the dogs|went mental|screamed/shouted/swore/yelled at me/us/her/him/staff`;

/** What somebody feels about people and much else, just before them: "sick of …", "hate …". */
export const hostileFeelings = `
hate+/hating/hated|fucking hate|despise|loathe|detest|cant/cannot stand/bear/abide|sick to? death? of|sick and tired of|so done with|fed up with/of|had enough of|had it with|had it up`;

/** What is said of how others behaved, just before them: "let down by …", "shame on …". */
export const grievances = `
disgusted with/by/at/in|appalled with/by/at|ashamed of/by|ashamed to work at/for|embarrassed to work at/for|disappointed with/in/by/at|let down by|furious with/at|livid with/at|raging at/with
bullied/harassed/gaslit/victimised/betrayed/humiliated/shafted/belittled/ignored/failed by|bullied out of|lied to by|fobbed off by|treated like? so? dirt/shit/crap/badly/terribly/appallingly/awfully/unfairly by
no faith/confidence/respect in/for|zero faith/confidence/respect in/for|lost faith/confidence/respect in/for all?|grievance against/about/with|complain/complaint/complaining/complained about/against
never/dont/wouldnt send your/my/any kids/children/child/kid to|stay/keep away from|shame on|screw|sod|fuck|to hell with|dont/never/wouldnt/cant trust|at war with|feud with|fallen out with|sue/suing|wish would die|want to punch/slap/kill|could punch/slap/kill/strangle`;
