/**
 * The words British school names are made of beside the name proper (Get Information About Schools, and the lists of
 * the Welsh, Scottish and Northern Irish departments):
 * phase (whom it teaches), faith, type (what it calls itself), status (who runs it; never tells two schools apart),
 * civic (only in names of councils).
 */
export type WordClass = 'phase' | 'faith' | 'type' | 'status' | 'civic';

/** One class word or phrase: what it means, and how many words it is. */
export type ClassWord = { class: WordClass; value: string; length: number };

/** `value: form form_of_two_words, …` */
const tables: Readonly<Record<WordClass, string>> = {
  phase:
    'primary: primary primarys primaries prim prm pri ps p_s gynradd cp c_p, infant: infant infants inf infs babanod, ' +
    'junior: junior juniors jun jnr iau, jmi: jmi j_m_i, nursery: nursery feithrin, preschool: preschool pre_school playgroup kindergarten, first: first, middle: middle, ' +
    'high: high hs h_s, secondary: secondary sec uwchradd, comprehensive: comprehensive comp gyfun, grammar: grammar gs g_s, ' +
    'upper: upper, lower: lower, combined: combined, sixth: sixth_form 6th_form sixth, prep: prep preparatory, senior: senior, ' +
    'special: special, girls: girls, boys: boys',
  faith:
    'ce: ce cofe cof_e c_of_e c_o_e coe c_e church_of_england church_in_wales ciw anglican eglwys, ' +
    'rc: rc r_c roman_catholic catholic, orthodox: greek_orthodox orthodox, quaker: quaker, methodist: methodist, christian: christian, jewish: jewish, ' +
    'muslim: muslim islamic, hindu: hindu, sikh: sikh khalsa',
  type:
    'school: school schools sch schl ysgol, academy: academy academies acad acd, college: college coleg colleges, ' +
    'trust: trust trusts mat cmat mac lt company multi_academy_trust, federation: federation fed, utc: utc, studio: studio, ' +
    'collegiate: collegiate, council: council cc mbc cbc mdc bc dc, partnership: partnership',
  status:
    'aided: va aided voluntary_aided, controlled: vc controlled voluntary_controlled, voluntary: voluntary, ' +
    'community: community comm, foundation: foundation, endowed: endowed, maintained: maintained, free: free, ' +
    'memorial: memorial, multi: multi, education: education educational, mixed: mixed, gymraeg: gymraeg, ' +
    'ecumenical: ecumenical, independent: independent, integrated: integrated, through: all_through through, ' +
    'specialist: technology arts sports science sport performing_arts enterprise business languages engineering maths computing',
  civic: 'civic: city county borough metropolitan metropolitan_borough district unitary authority',
};

function readTables(): ReadonlyMap<string, ClassWord> {
  const words = new Map<string, ClassWord>();
  for (const [name, table] of Object.entries(tables)) {
    for (const entry of table.split(', ')) {
      const [value = '', forms = ''] = entry.split(': ');
      for (const form of forms.split(' ')) {
        words.set(form, { class: name as WordClass, value, length: form.split('_').length });
      }
    }
  }
  return words;
}

const words = readTables();

/** How many words the longest phrase has that begins with a word. Most words begin none. */
const longestFrom = new Map<string, number>();
for (const [form, { length }] of words) {
  const first = form.split('_')[0] ?? '';
  longestFrom.set(first, Math.max(length, longestFrom.get(first) ?? 0));
}

/** Phases that are everyday words too: "first", "high" and "special" say something only beside a name, as it is written. */
export const weakPhases: ReadonlySet<string> = new Set(
  'first middle high upper lower special combined girls boys sixth senior'.split(' '),
);

/** Class words that stand before a Welsh name. */
export const welshHeads: ReadonlySet<string> = new Set(
  'ysgol gynradd uwchradd gyfun gymraeg iau babanod feithrin eglwys coleg'.split(' '),
);

/** Words between class words that mean nothing of their own. */
export const connectors: ReadonlySet<string> = new Set(['and', 'the', 'for', 'a', 'of', 'with', 'y', 'yr']);

/** Words that stand for "Saint". */
export const saints: ReadonlySet<string> = new Set(['st', 'saint', 'ss', 'sts', 'saints']);

/** Single class words, for taking glued ones apart. */
export const classForms: readonly string[] = [...words.keys()].flatMap((form) => form.split('_'));

/** The class word or phrase at a position, the longest first; undefined where there is none. */
export function classWordAt(texts: (at: number) => string | undefined, at: number): ClassWord | undefined {
  const first = texts(at) ?? '';
  for (let length = longestFrom.get(first) ?? 1; length > 0; length--) {
    let form = first;
    for (let i = 1; i < length; i++) form += `_${texts(at + i) ?? ''}`;
    const found = words.get(form);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Long class words that a slip of the finger may still be read as. */
const slippable =
  'primary secondary school academy college infant junior nursery catholic methodist community federation combined grammar council'.split(
    ' ',
  );

/** The class word a misspelt one was meant for ("primry", "shcool"); undefined where it is one already or none is near. */
export function slippedClassWord(
  text: string,
  isSlip: (written: string, meant: string) => boolean,
): ClassWord | undefined {
  if (text.length < 5 || words.has(text)) return undefined;
  const meant = slippable.find((word) => isSlip(text, word));
  return meant === undefined ? undefined : words.get(meant);
}
