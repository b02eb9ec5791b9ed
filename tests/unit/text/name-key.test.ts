import { describe, expect, it } from 'vitest';
import { hasCommonName } from '../../../lib/text/common-names.ts';
import { formalNamesFrom } from '../../../lib/text/formal-names.ts';
import { nameKeys, weakNameKeys } from '../../../lib/text/name-key.ts';
import { nicknames } from '../../../lib/text/nicknames.ts';
import { packKeys } from '../../../lib/text/pack-keys.ts';
import { compilePeople } from '../../../lib/text/people-index.ts';
import { checkDisplayName } from '../../../lib/text/people.ts';

const salt = 'a salt';

describe('name keys', () => {
  const keysOf = (name: string): readonly string[] => nameKeys(name, formalNamesFrom(nicknames));

  it.each([
    ['Katie O’Neill', 'Katherine ONeill'],
    ['Brady, Tallulah', 'Tallulah Brady'],
    ['Mr Max L. Hobson', 'Max Hobson'],
    ['Raphael Mc Kenzie', 'Raphael McKenzie'],
    ['Renée Dubois', 'RENEE DUBOIS'],
    ['Harpreet Kaur Randhawa', 'Harpreet Randhawa'],
    ['Mohammed Usman Raja', 'Usman Raja'],
    ['Mohammed Usman Raja', 'Md Raja'],
    ['Ayesha Siddiqui', 'Aisha Siddiqui'],
    ['Yousef Al-Masri', 'Yousef El Masri'],
    ['Yousef Al-Masri', 'Yusuf Masri'],
    ['Abdul Rahman Choudhury', 'Abdulrahman Choudhury'],
    ['Abdul Rahman Choudhury', 'Abdul Choudhury'],
    ['Zain-ul-Abideen Mirza', 'Zain ul Abideen Mirza'],
    ['Zain-ul-Abideen Mirza', 'Zain Mirza'],
    ['Agnieszka Nowak', 'Aga Nowak'],
    ['María García López', 'Maria Garcia'],
    ['María García López', 'Maria Lopez'],
    ['João Pereira da Silva', 'Joao Silva'],
    ['Jürgen Weiß', 'Juergen Weiss'],
    ['Heidi Mueller', 'Heidi Müller'],
    ['Işıl Yıldırım', 'Isil Yildirim'],
    ['Saoirse Ní Chonaill', 'Saoirse NiChonaill'],
    ['Catrin Llwyd ab Owain', 'Catrin Ab Owain'],
    ['Rufus van der Meer', 'Rufus Vandermeer'],
    ['Oluwaseun Adebayo', 'Seun Adebayo'],
  ])('%s is %s', (one, other) => {
    expect(keysOf(one).some((key) => keysOf(other).includes(key))).toBe(true);
  });

  it.each([
    ['Robert Sadler', 'Roberta Sadler'],
    ['Henry Burgess', 'Henrietta Burgess'],
    ['Joan Dickinson', 'Joanna Dickinson'],
    ['Tallulah Brady', 'Tallulah Jones'],
    ['Baljinder Kaur', 'Sukhwinder Kaur'],
    ['Harpreet Kaur Randhawa', 'Harpreet Kaur'],
    ['Henry Craig Davies', 'Henry Craig'],
    ['Krzysztof Mazur', 'Krystyna Mazur'],
    ['Isobel MacDonald', 'Isobel Donald'],
    ['Zain-ul-Abideen Mirza', 'Zain Abideen'],
  ])('%s is not %s', (one, other) => {
    expect(keysOf(one).some((key) => keysOf(other).includes(key))).toBe(false);
  });
});

describe('weak keys', () => {
  const weakOf = (name: string): readonly string[] =>
    weakNameKeys(name, formalNamesFrom(nicknames), hasCommonName);

  it.each([
    ['Tallulah Brady-Quillfeather', ['brady tallulah', 'quillfeather tallulah', 'bradyquillfeather t']],
    ['Tallulah Quillfeather', ['quillfeather t']],
    ['Oliver Smith-Quillfeather', ['oliver quillfeather', 'o smithquillfeather']],
    ['Tallulah Smith', []],
    ['Harpreet Kaur', []],
    ['Tallulah', []],
  ])('of %s are the halves and the initial, but not of common names', (name, keys) => {
    expect(weakOf(name)).toEqual(keys);
  });

  it.each(['T Quillfeather', '@tquillfeather', '@tquillfeather_03', 't.quillfeather'])(
    'make %s possible, as a display name',
    (name) => {
      const packed = packKeys(weakOf('Tallulah Quillfeather'), salt);
      const lists = [{ role: 'pupil', common: true, packed }] as const;
      const index = compilePeople({ salt, lists }, nicknames);
      expect(checkDisplayName(name, index, [])).toMatchObject({ confidence: 'possible' });
      expect(checkDisplayName(name.replace('t', 'b').replace('T', 'B'), index, [])).toBeUndefined();
    },
  );
});
