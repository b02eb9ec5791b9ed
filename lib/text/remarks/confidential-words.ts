/**
 * Confidential matters (C2), in the notation of `phrase-table.ts`: the special categories of the UK GDPR (article 9),
 * and what schools keep in confidence besides.
 */

/** Matters that are confidential of whomever they are said. */
export const confidentialMatters = `
autism|autistic|asd|asperger+|adhd|pda|odd diagnosis|dyslexia/dyslexic|dyspraxia/dyspraxic|dyscalculia|tourettes|downs syndrome|down syndrome|cerebral palsy|on the spectrum|neurodivergent
sen|ehcp+|ehc plan+|sen register|special needs|special educational needs|learning difficulties/difficulty/disability/disabilities|statemented|send register|ed psych|educational psychologist
camhs|selective mute/mutism|selectively mute|one to one support|1 to? 1 support|speech therapy/therapist|diagnosis|diagnosed|undiagnosed|assessed/referred/referral for
epilepsy/epileptic|seizure+|diabetes/diabetic|cystic fibrosis|leukaemia|leukemia|cancer|tumour|chemo|brain injury|hiv|anorexia/anorexic|bulimia|eating disorder|heart condition
self harm+/harming/harmed|selfharming|suicidal|suicide|overdose/overdosed|depression|depressed|mental health|panic attacks|anxiety|trauma|traumatised|ptsd|psychosis|sectioned
medication|meds|ritalin|insulin|epipen|inhaler|feeding tube|catheter|incontinent|toilet trained|potty trained|wet himself/herself/themselves/themself|soiled himself/herself/themselves|in nappies|wets/wet the bed
nits|head lice|pregnant|miscarriage|miscarried|abortion|in hospital|intensive care|terminally ill|terminal|life limiting
safeguarding|social services|social worker+|child protection|cp plan|child in need|cin plan|in care|looked after child/children|foster care/carer+/placement/parents/family|fostered|care order|early help
abuse|abused|abusive|abusing|neglect|neglected|neglecting|domestic violence|domestic abuse|bruise+/bruising|beaten up? by|hits him/her/them|beats him/her/them|hit+/beats mummy/mum/mam/mom|taken into care|removed from his/her/their|groomed|cpoms|disclosed|disclosure
rehab|on drugs|drug addict+|heroin|alcoholic+|in prison|in jail|out of prison/jail|went/gone/going to prison/jail|got/been/were/was arrested|raided by|evicted|homeless|in a hostel|in a refuge|temporary accommodation|refugee+|asylum seeker+|deported
food bank|foodbank|on benefits|free school meals|fsm|pupil premium|come+/came in/to hungry|come+/came to school hungry|cant/couldnt afford|living in poverty
excluded|exclusion|suspended|suspension|expelled|perm ex|permanently excluded|fixed term|managed move|behaviour plan|restrain/restrained/restraining|internal exclusion|detention
bit/bites/bitten/biting me/another/somebody/someone|hit+/hitting/punched/punches/punching/kicked/kicks/kicking/slapped/spat/spits/spitting/headbutted/scratched/attacked/assaulted at? me/another/someone/somebody/a/the/staff/him/her
threw/throws/throwing/thrown a? chair+/table+/scissors|chair/table/chairs/tables at/across|swore/swears/swearing at me/staff/teachers|trashed/trashes/trashing/smashed/smashing/destroyed my/the/our room/classroom/class|brought a knife|caught vaping|smoking weed
school refuser/refusal/refusing|attendance|persistently absent|persistent absentee|truanting|truant+|bunking off|ewo|education welfare|hasnt/havent/not been in school? since/for/all/this
bereaved|bereavement|lost his/her/their mum/dad/mother/father/brother/sister/nan/grandad/grandma/baby/parents/twin|passed away|funeral|has/have/just died|died last/this/on/at/in/over/yesterday/today/suddenly|mum/dad/mother/father/brother/sister/nan/grandad died|was/were/been killed
split up|splitting up|breaking up|divorce|divorced|divorcing|getting a divorce|custody|separated|separating|having an affair|restraining order|contact centre|leaving/left her/his husband/wife/kids|walked out on|kicked out of
below expected|working towards|working below|below age/average|reading age|behind in/with|cant/couldnt read/write|failed his/her/their/maths/english/phonics/every/sats/the/all|predicted a/an|got a? grade|grade 1/2/3/4/5/6/7/8/9|bottom set
sats/mock/gcse/phonics/test/exam/assessment scores/score/results/result/levels|greater depth|p levels/scales`;

/** Matters that are so only of somebody who is named. */
export const confidentialOfNamed = `
sen|send|senco|ehc|iep|hospital|poorly|illness|disabled|disability|asthma|allergy/allergies/allergic|surgery|operation|therapist|therapy|counselling|counsellor|doctor+|gp|mental|nappies|behaviour|isolation|kicked off
meltdown+|naughty|disruptive|bullying|bullied|fight|fighting|late/absent/off again|off sick|off school|unauthorised|fined|absent|died|dead|death|dying|killed|grief|grieving|affair|police|court|arrested|prison|jail|drugs|drunk
drinking|weed|vaping|debt|benefits|poor|dirty|smelly|smells|stinks|hungry|starving|results|grades/grade|marks|failed|failing|fails|sats|mocks|level+|left his/her/their/the|moved out|new school|abusive|hits|hit|bit|bites|bruise|crying
gay|lesbian|trans|transgender|transitioning|religion|visa|immigration|date of birth|dob|lives at/on|address is|phone number is|number is`;

/** What makes a sentence one of giving or rules, not of somebody: "raising money for cancer research". */
export const givingTalk =
  / (?:awareness|charity|charities|raise|raises|raised|raising|fundrais\w+|sponsor\w*|donat\w+|justgiving|marathon|research|training|course|webinar|inset|funding|cuts|government|govt|minister|politic\w+|polic(?:y|ies)|campaign|national|international) /;

/** What makes it one of learning, or of a class that is no school's: it says nothing where somebody is named. */
export const learningTalk =
  / (?:assembly|assemblies|topic|lessons? (?:on|about)|learn(?:ed|t|ing|s)? (?:about|all)|taught (?:about|them)|teaching (?:about|them|my class about)|reading about|books? (?:about|on|called)|novel|poem|films?|movie|documentary|podcast|poster|workshop|visit(?:or)? from|talk (?:about|on)|day for|week for|world|quiz|gym|yoga|pilates|uni|university|college|lecture|lecturer|seminar|antenatal|dance class|spin|evening class|puppy|dog|driving) /;
