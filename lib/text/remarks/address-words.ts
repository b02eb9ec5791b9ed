/** How one child is praised or told off by name on a school's account (A3), in the notation of `phrase-table.ts`. */

const deeds =
  'work/working/effort/job/try/start/reading/writing/spelling/maths/listening/learning/singing/dancing/art/thinking/progress/sharing/homework/poem/goal/running/behaviour/attitude/manners/stuff/idea/questions/achievement/performance';

/** What stands just before a name: "well done Josh". */
export const callsBefore = `
well done to? our?|weldone|congratulations to? our?|congrats to? our?|bravo|hats off to|three cheers for|high five to?|go on|way to go|nice one|you go|good luck to?|happy birthday to? our?
great/good/brilliant/fantastic/super/superb/amazing/excellent/lovely/fab/fabulous/wonderful/awesome/incredible/impressive/outstanding/terrific/marvellous/better/poor/disappointing/lazy ${deeds} today/yesterday/again/everyone? in/by/from? ${deeds}? by/from?
great/good/brilliant/fantastic/super/amazing/excellent/lovely/fab/better ${deeds} this week/morning/afternoon/term
proud of you|proud of|keep it up|keep going|keep trying|keep smiling|keep practising|must/could/can/should try harder|try harder|thats better|much better|not good enough today?|better luck next time
what a star|star of the week|pupil of the week|you smashed it|you did it|disappointed in you|disappointed with you|disappointed in|shame on you|shame on|see me|get well soon|thank you for your help|welcome back`;

const verdicts =
  'amazing/brilliant/fantastic/great/super/superb/excellent/wonderful/lovely/awesome/incredible/outstanding/fabulous/clever/kind/brave/better/rude/naughty/lazy/late/silly/unkind/disappointing/ashamed/star/superstar/legend/credit/hero/champion/proud/disappointed';

/** What stands just after a name that is spoken to, with no comma between: "Noah you were amazing". */
export const callsAfter = `
you are/were/have so/really/very/absolutely/been/a/an/such/simply/just? a/an/our? ${verdicts}|youre/youve so/really/very/absolutely/been/a/an/such? a/an? ${verdicts}|youve worked/tried/done/made/improved/earned
you smashed/nailed/aced/rocked/did it|you worked/tried so|you made us|you make us|you should/need/must be/to? ashamed/try/work/listen/behave|you let/lets|we are/were so? proud/disappointed|well done`;

/** The same after a comma: "Amelia, you should…". */
export const callsAfterComma = `
you are/were|youre/youve|you should/must/need/smashed/nailed/did/made/make/worked/tried|your ${deeds} is/was|well done|great/good/brilliant/fantastic/super/amazing/excellent/lovely ${deeds}|keep it up|keep trying|try harder
we/i expect/expected|we/i are/am/were so/very/really? proud/disappointed|stop it/that/talking/messing/running|that was not? so? ${verdicts}/good/unacceptable|what a star/superstar/legend/hero/shame`;

/** Words of which one makes a sentence with "you" one of praise or criticism. */
export const verdictWords: ReadonlySet<string> = new Set(
  `${verdicts}/${deeds}/well/smashed/hard/harder/good/enough`.split('/'),
);

/** Words in -ly that are names; others are not. */
export const namesInLy: ReadonlySet<string> = new Set(
  'emily lily lilly molly holly polly sally kelly billy carly milly tilly willy elly ally olly dolly jolly beverly kimberly ely ily'.split(
    ' ',
  ),
);

/** Words in a capital where a name might stand that are nobody's: grown-ups, groups, houses, teams, days. */
export const notChildren: ReadonlySet<string> = new Set(
  (
    'a i the an to for on in at all and our my your this that it we you he she they mr mrs ms miss mx sir dr master madam lord lady rev father sister mum mums mummy dad dads daddy nan nana gran granny ' +
    'grandma grandad grandpa everyone everybody team teams year years class classes reception nursery eyfs choir band orchestra eco school schools house houses boys girls lads ladies gents children kids ' +
    'pupils students staff teachers parents carers families friends folks guys pta ptfa governors councillors council head headteacher chef cook coach santa god england scotland wales ireland britain ' +
    'gb uk lionesses monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter eid diwali ramadan ' +
    'halloween oak maple ash beech willow elm birch hawthorn rowan cedar sycamore chestnut poplar pine hazel alder aspen sapphire emerald diamond topaz opal reds blues greens yellows red blue green yellow purple orange pink gold ' +
    'silver bronze lions tigers eagles kestrels falcons hawks owls robins foxes badgers hedgehogs otters bears wolves dolphins sharks penguins dragons phoenix griffins ladybirds butterflies bumblebees ' +
    'caterpillars squirrels rabbits hares puffins swans swallows swifts starlings bees ants stars rangers rovers united city albion town saints vikings romans aztecs spartans giraffes elephants ' +
    'turtles pandas koalas monkeys frogs hummingbirds kingfishers woodpeckers mercury venus earth mars jupiter saturn neptune uranus pluto key stage football netball rugby cricket hockey athletics ' +
    'cross swimming maths english science art music drama pe spanish french history geography computing phonics sats world book day sports prefects captains winners finalists readers writers runners ' +
    'footballers netballers leavers volunteers helpers ambassadors buddies monitors champions scholars explorers discoverers juniors infants seniors primary secondary academy today tomorrow yes no oh so ' +
    'what who when where why how if but as is are was were here there now then just not very good great well done thank thanks please happy new first last next one two three four five six seven eight nine ten ' +
    'however therefore otherwise meanwhile also besides again perhaps maybe sometimes remember dear hello hi hey did do does have has had can could will would should may might must let please everything anything something nothing both either ' +
    'im ive ill id its thats once often anyway thus instead note second third yet still nevertheless okay ok right sorry madame ' +
    'god allah jesus nhs bbc ofsted community country county district local'
  ).split(' '),
);
