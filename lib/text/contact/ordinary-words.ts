/** What people say of a password, or after the word, without giving it. */
const ordinary = new Set(
  (
    'wrong long short forgotten taken stolen terrible weak strong same different on in at the a an my your our their his her not now still required invalid incorrect ' +
    'case expired so too very working broken gone lost safe secure secret easy hard there here what whatever stuck only just always never down ' +
    'back old new out up super pretty kind like about no unknown needed set for from behind under below above and or but all correct right fine ' +
    'good bad great simple stupid dumb silly funny rude insane shocking mad crazy rubbish useless nonsense pants dead gone wrong overdue due ' +
    'public private yours mine his hers ours theirs none nothing something anything everything someone nobody it this that these those me you us ' +
    'them him with your email user guest reset recovery manager managers protection hell magic please thanks thank love hate god genius perfect ' +
    'ridiculous crap shit sick dodgy tricky ace next first last upper lower capital capitals characters letters numbers today tomorrow week help ' +
    'sorry again already yet soon later pending ready free open closed locked shut live optional essential important visible hidden empty blank ' +
    'error page screen button box field list sheet form card code name username password pin face google facebook apple twitter'
  ).split(' '),
);

/** Endings of words that say what something is like or what is done with it. */
const descriptive = /(?:ing|ed|ly|ous|ful|able|ible|less|ish|est)$/;

/** Whether a word after "password is" or "log in with" is talk rather than a value. */
export const isOrdinaryWord = (word: string): boolean =>
  !/\d/.test(word) &&
  (!/[a-z]/.test(word) || word.length < 3 || ordinary.has(word) || descriptive.test(word));
