import { before, matchesOf } from './found.ts';
import type { Found } from './found.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

const pass = String.raw`(?:password|passwd|pass ?(?:code|word|phrase)|pwd|pw|p/w|pin(?: (?:number|code|no))?)`;
const login = String.raw`(?:log ?-?in|user ?-?(?:name|id)?)`;
const says = String.raw`(?:(?: (?:hasn't changed|is the same))?,? ?(?:is still|is now|still|is|'s|are|[:=]|-)[ :]?)`;
const whose = String.raw`(?: (?:for|to|on) [a-z' -]{2,30})?`;

/** A value with a digit or sign among the first characters: 4 to 32 of them, the first close to the word. */
const odd = String.raw`["']?(?![*.•_#-]{4,32}(?:\s|$))(?=[^\s"']{0,20}[0-9:!@$%&*#])[^\s"']{4,32}`;
const anyValue = String.raw`["']?([^\s"',]{3,32})`;

/** "password is Badger42", "log in: class9c". */
const withSign = new RegExp(String.raw`\b(?:${pass}|log ?in|user ?name)${whose}${says} ?${odd}`, 'g');

/** "password: sunflower", "wifi password is sunflower": one plain word that ends what is said. */
const withWord = new RegExp(
  String.raw`(\b[a-z-]{2,15} )?\b(password|passwd|passcode|pwd|pw|p/w)${whose}(${says}) ?${anyValue}(?=$|[\n.,;!?)•]| x)`,
  'g',
);

/** "login: y4spelling pw: acorns", "log in as jo with password tiger". */
const pair = new RegExp(
  String.raw`\b${login}(?: (?:is|as|with))?[ :=]{1,3}([^\s"',]{2,32})[ ,/\n]{1,3}(?:(?:and|with|the) ){0,2}(?:${pass}|pass)(?: is)?[ :=]{1,3}${anyValue}`,
  'g',
);

const locks =
  'alarm|door|gate|entry|key ?pad|key ?safe|key ?box|lock ?box|safe|building|padlock|locker|garage|security|screen|laptop|tablet|ipad|staff ?room|cupboard|shed';
const digits = String.raw`[a-z]?\d{3,8}[a-z]?[#*]?(?![\w.]\w|%)`;

/** "the alarm code is 1234", "gate code 4471", "the code for the door is 2580", "passcode 135790". */
const lockCode = new RegExp(
  String.raw`\b(?:(?:${locks}) (?:pin|entry|key|access)? ?(?:code|pin|key ?pad)${whose}|code (?:for|to) (?:the |our |my )?(?:[a-z]{2,12} )?(?:${locks})|passcode)(?:${says}| ) ?${digits}`,
  'g',
);

/** A password everybody laughs about is nobody's. */
const talkedOf = /\b(?:common|popular|worst|weakest|example|favourite|typical|joke) $/;

/** What a shared thing is called: the wi-fi, the class laptop. After it "is" gives the value, not an opinion. */
const shared =
  /^(?:wi-?fi|router|hub|network|internet|laptop|tablet|ipad|computer|pc|app|account|site|portal|staff|class|school|guest|netflix|zoom|admin|mash|rockstars|homework|office|email|e-mail) $/;

function* plainWords(text: string): Generator<Found> {
  for (const { match, start, end } of matchesOf(withWord, text)) {
    const [, owner = '', , said = '', value = ''] = match;
    const quoted = /["']/.test(text.charAt(end - value.length - 1));
    const named = /[:=]/.test(said) || shared.test(owner);
    if ((named || quoted) && !isOrdinaryWord(value)) yield { start: start + owner.length, end };
  }
}

function* pairs(text: string): Generator<Found> {
  for (const { match, start, end } of matchesOf(pair, text)) {
    const [, user = '', secret = ''] = match;
    if (!isOrdinaryWord(user) && !isOrdinaryWord(secret)) yield { start, end };
  }
}

function* all(text: string): Generator<Found> {
  yield* pairs(text);
  for (const pattern of [withSign, lockCode]) yield* matchesOf(pattern, text);
  yield* plainWords(text);
}

/** Passwords, PINs, log-ins and door codes that stand with their value. */
export function credentialsIn(text: string): Found[] {
  if (!/pass|pwd|\bpw|p\/w|\bpin\b|log|user|code|key ?pad/.test(text)) return [];
  const found: Found[] = [];
  for (const { start, end } of all(text)) {
    if (talkedOf.test(before(text, start, 20))) continue;
    if (found.every((other) => end <= other.start || start >= other.end)) found.push({ start, end });
  }
  return found;
}
