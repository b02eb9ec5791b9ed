/**
 * Words that are not part of a name in running text, so that no pair with them is looked up. It only saves work: a
 * word left out costs one digest.
 */
export const neverNames: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and another any are as at back be because been before being between but by can ' +
    'cant come could day did didnt do does dont down for from get going good got had has have he her here him his how ' +
    'i if im in into is isnt it its ive just know last like little lol made make me more most my need never new next no ' +
    'not now of off on one only or other our out over really said see she so some still than thank thanks that the their ' +
    'them then there these they think this those through time to today tomorrow tonight too two until up us very was we ' +
    'well went were what when where which while who why with without would you your youre'
  ).split(' '),
);

/**
 * Everyday words that are names too. In lower case two of them side by side are words ("may grace", "will young
 * people"); beside a rarer name they count.
 */
export const everydayNames: ReadonlySet<string> = new Set(
  (
    'abbey amber angel april art ash august autumn baker banks barber bill bishop blake bell best bird black blue bob bond ' +
    'bright brook brooks brown bush butler carpenter carter chance chase church clay cliff cook cross crystal daisy dale ' +
    'dawn day dean drew duke earl faith field fields fisher flower ford forest fox frank frost gale gay gene glen glenn ' +
    'good grace grant gray green grey guy hall hand harmony harper heath heather hill hills holly hope hunt hunter ivy jack ' +
    'jade jasmine jay joy june king knight lake lane lily little long love mark marsh mason may mercy miles mills moon ' +
    'moss noble olive page park parks pat pearl penny piper pitt poppy pound power powers price prince rain ray reed ' +
    'rich rivers river rob robin rock rose ruby rusty sage sandy sharp short skip sky small smart snow spring star stone ' +
    'storm strong sue summer summers sunny tiger tom violet wade walker wall ward waters way wells west white will ' +
    'winter wise wolf wood woods young'
  ).split(' '),
);
