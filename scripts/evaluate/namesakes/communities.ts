import { byRank, drawFrom, rareNames } from './random.ts';
import type { Draw, Random } from './random.ts';

/** How people of one community are named. Drawn in small letters; a full name has its parts by spaces. */
export type Community = {
  /** Given names of children and of grown-ups are those of other decades. */
  given: { child: Draw; adult: Draw };
  surname: Draw;
  /** The full name as registers have it. */
  register(given: string, surname: string, random: Random): string;
};

const plain = (given: string, surname: string): string => `${given} ${surname}`;

const rareGiven = rareNames(2_000);
const rareSurnames = rareNames(20_000);

/** Weights from the ranks of the ONS's baby names (see lib/text/common-given-names.ts), estimates elsewhere. */
const britishGiven = {
  child: drawFrom(
    byRank(
      'oliver olivia amelia george isla noah ava arthur mia harry ivy leo lily muhammad jack charlie freya oscar ' +
        'florence theo willow freddie emily alfie sophia archie ella henry grace thomas poppy joshua evie james charlotte ' +
        'william elsie daisy lucas sophie max harrison rosie isabella ethan logan ruby sienna joseph matilda edward ' +
        'alexander phoebe daniel jacob reuben maisie millie chloe erin finley luca ellie samuel evelyn tommy jude maya ' +
        'benjamin aria eva molly jessica scarlett holly zara emma lola layla amber hugo toby bobby caleb nathan jenson harper',
      0.62,
      0.7,
    ),
    rareGiven,
  ),
  adult: drawFrom(
    byRank(
      'david paul sarah andrew mark michael john james claire nicola karen robert susan richard julie stephen emma ' +
        'christopher peter lisa joanne matthew michelle rebecca daniel helen samantha laura steven simon rachel amanda ' +
        'louise jennifer ian lee katherine deborah victoria anthony thomas tracey gary kevin alison jonathan gemma ' +
        'elizabeth sharon jane jason kelly martin darren stuart neil nicholas zoe hannah caroline adam amy catherine ' +
        'benjamin alan lucy craig philip wayne katie carl natalie alexander charlotte lauren jessica angela donna ' +
        'dawn kerry ryan luke melanie jacqueline sally wendy hayley keith graham colin leanne stephanie ruth carol linda ' +
        'margaret patricia christine sandra gareth scott dean sean jamie samuel joseph edward barry nigel trevor brian kenneth',
      0.8,
      0.7,
    ),
    rareGiven,
  ),
};

const english =
  'smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker white roberts green hall wood ' +
  'jackson clarke clark harris edwards turner hughes lewis hill cooper ward moore martin king baker lee harrison morgan ' +
  'allen scott watson mitchell kelly murphy bennett davis phillips price parker cook bailey young shaw bell richardson ' +
  'cox collins carter griffiths miller marshall anderson james campbell simpson wilkinson adams foster chapman mason webb ' +
  'rogers gray hunt barnes knight holmes palmer matthews butler mills fisher russell dixon stevens graham murray pearson ' +
  'barker fletcher harvey howard gibson andrews reynolds fox west brooks elliott saunders ryan payne pearce day ford lawrence';

const british: Community = {
  given: britishGiven,
  surname: drawFrom(byRank(english, 0.27, 0.8), rareSurnames),
  register: plain,
};

const welsh: Community = {
  given: {
    child: drawFrom(
      byRank(
        'osian mali seren macsen ffion cadi elis efa ioan mabli tomos lili gruffydd erin nansi',
        0.2,
        0.7,
      ),
      britishGiven.child,
    ),
    adult: drawFrom(
      byRank('sian rhys gareth nia huw catrin owen rhian dafydd megan emyr bethan aled lowri ceri', 0.3, 0.7),
      britishGiven.adult,
    ),
  },
  surname: drawFrom(
    byRank(
      'jones williams davies evans thomas roberts lewis hughes morgan griffiths edwards owen james rees jenkins price phillips morris lloyd parry',
      0.55,
      0.9,
    ),
    british.surname,
  ),
  register: plain,
};

const sikhGiven = drawFrom(
  byRank(
    'harpreet gurpreet manpreet jaspreet amandeep sandeep simran mandeep kiran jasleen arjan gurdeep sukhdeep rajinder ' +
      'kamaljit baljit harjit manjit paramjit jaswinder balwinder sukhvinder kulwinder parminder ravinder surinder inderjit ' +
      'navdeep jagdeep kirandeep rajvir jasmeet gurleen harleen taran karan prabhjot navjot ranjit satnam amarjit daljit ' +
      'charanjit avneet anmol ekam gurvinder hardeep jatinder lakhvir maninder onkar rupinder satwinder tejinder varinder',
    0.85,
    0.6,
  ),
  rareGiven,
);

const sikhClan = drawFrom(
  byRank(
    'gill sandhu sidhu dhillon grewal dhaliwal bains johal sahota atwal rai mann brar cheema kang randhawa samra sangha sohal uppal',
    0.75,
    0.7,
  ),
  rareNames(400),
);

const sikh: Community = {
  given: { child: sikhGiven, adult: sikhGiven },
  surname: sikhClan,
  register(given, surname, random) {
    const religious = random() < 0.5 ? 'kaur' : 'singh';
    const way = random();
    if (way < 0.4) return `${given} ${religious}`;
    return way < 0.8 ? `${given} ${religious} ${surname}` : `${given} ${surname}`;
  },
};

const muslimGiven = drawFrom(
  byRank(
    'mohammed fatima aisha ali maryam ahmed ibrahim zainab hassan khadija omar amina yusuf hamza bilal imran sana abdullah ' +
      'zara nadia saima usman adam hafsa asif shazia tariq samina ismail farah iqra nasreen noor hussain rukhsana safa ' +
      'haroon zahra khalid uzma junaid asma kashif sadia rabia tahir yasmin faisal saira rashid salma zain bushra waseem ' +
      'halima rehan farzana nadeem layla shahid naila sumaya idris shabana',
    0.75,
    0.75,
  ),
  rareGiven,
);

const muslim: Community = {
  given: { child: muslimGiven, adult: muslimGiven },
  surname: drawFrom(
    byRank(
      'khan hussain ahmed ali begum mohammed akhtar bibi malik shah iqbal mahmood miah rahman uddin khatun islam chowdhury ' +
        'mirza butt sheikh qureshi hassan patel aslam rashid bashir javed saleem parveen',
      0.68,
      0.9,
    ),
    rareNames(1_500),
  ),
  register: (given, surname, random) =>
    given === 'mohammed' && random() < 0.6
      ? `${given} ${muslimGiven(random)} ${surname}`
      : plain(given, surname),
};

/** A community that no table of Lanyard knows: five surnames and twenty given names are most of it. */
const madeUp = (prefix: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${prefix}${String.fromCharCode(97 + (at % 26))}`).join(' ');

const unknownGiven = drawFrom(byRank(madeUp('tenzi', 20), 0.7, 0.6), rareGiven);

const unknown: Community = {
  given: { child: unknownGiven, adult: unknownGiven },
  surname: drawFrom(byRank(madeUp('sherpo', 5), 0.7, 0.5), rareNames(500)),
  register: plain,
};

/** Who lives around a school: communities with their shares. */
export const mixes: Readonly<Record<string, readonly (readonly [Community, number])[]>> = {
  british: [[british, 1]],
  welsh: [[welsh, 1]],
  sikh: [
    [sikh, 0.85],
    [british, 0.15],
  ],
  muslim: [
    [muslim, 0.85],
    [british, 0.15],
  ],
  mixed: [
    [british, 0.4],
    [muslim, 0.25],
    [sikh, 0.2],
    [unknown, 0.15],
  ],
  unknown: [[unknown, 1]],
};
