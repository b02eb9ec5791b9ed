import type { Token } from '../token.ts';

/**
 * Words of which every job of a kind has one, so that a kind is looked for only where it can be. A word more costs time and
 * changes nothing; a word too few loses jobs. Plurals and numbers at the end ("nqt2") go without saying.
 */
const words = {
  school:
    'school primary primaries secondary secondaries academy comp comprehensive sixth p pr pru infant junior',
  head: `head deputy headteacher headteachership headmaster headmastership headmistress headmistresss headmistressship h ho hod hof hoy principal principalship
    high adht dht aht hht ht at aah 2 2i 2ic 2nd second director ceo chief lead leader coordinator mat slt smt senior teachership mastership mistressship`,
  teacher: 'teacher',
  post: `assistant lead leader co coord coordinator coordination ordinator manager mentor officer worker playworker supervisor supervisory supporter support controller
    organiser lady ladie ladies man men practitioner educator instructor adviser advisor champion tutor teacher ta director administrator liaison welfare
    care technician nurse matron nanny clerk specialist auxiliary auxiliarie assistante coach coache master mistress mistresss parent playleader`,
  plain: `hlta dinnerlady dinnerladie lollipoplady schoolkeeper msa nle national peri peripatetic primary secondary infant junior practitioner lsa lsw sta psa mdsa smsa co senco sendco nco alnco asnco ordinator coord sen send
    patrol dinner lollipop lunch bursar pgce scitt itt trainee specialist elsa worker assistant lead teacher welfare ta invigilator reprographics form nqt ect rqt dsl
    ddsl sbm tlr slt smt sle portage playworker playleader governor clerk midday pa qtvi qtod vi od pt p probationer first direct athro athrawes athrawon bennaeth
    brifathro brifathrawes pennaeth prifathro prifathrawes housemaster housemistress
    houseparent cynorthwyydd cynorthwy cymhorthydd`,
  ta: 'ta',
} as const;

/** What kind of job a word may be a part of. */
export type JobWordKind = keyof typeof words;

const kinds = Object.keys(words) as JobWordKind[];
const bitOf = (kind: JobWordKind): number => 1 << kinds.indexOf(kind);

function readWords(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const kind of kinds) {
    for (const word of words[kind].split(/\s+/)) {
      for (const form of [word, `${word}s`]) bits.set(form, (bits.get(form) ?? 0) | bitOf(kind));
    }
  }
  return bits;
}

const bits = readWords();

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The kinds of jobs that some words may hold: says at once whether one of them may be there. */
export function jobKindsIn(tokens: readonly Pick<Token, 'text'>[]): (kind: JobWordKind) => boolean {
  let found = 0;
  for (const { text } of tokens) {
    const known = bits.get(text);
    if (known !== undefined) found |= known;
    else if (isDigit(text.charCodeAt(text.length - 1))) found |= bits.get(text.replace(/\d+$/, '')) ?? 0;
  }
  return (kind) => (found & bitOf(kind)) !== 0;
}
