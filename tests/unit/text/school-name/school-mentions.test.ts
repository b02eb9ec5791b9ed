import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';
import type { Named } from './marked.ts';

const wilfrida: Named = {
  names: ["St Wilfrida's Church of England (VA) Primary School, Marlow Bridge"],
  town: 'Tarnford',
};
const oakdene: Named = { names: ['The Oakdene Community Infant and Nursery School'] };
const bryn: Named = { names: ['Ysgol Gynradd Gymraeg Bryn y Môr'] };
const gymraeg: Named = { names: ['Ysgol Gyfun Gymraeg Llanfelin'] };
const mac: Named = { names: ['The McAuley Catholic High School'] };
const peters: Named = { names: ['SS Peter and Paul RC High School'] };
const harlow: Named = { names: ['Meridian Academy Harlow'] };
const junior: Named = { names: ['Old Quarry Junior, Infant and Nursery School'] };
const tallis: Named = { names: ['Edmund Fairbrass'] };
const borough: Named = { organisations: ['London Borough of Havenby'] };
const trust: Named = { organisations: ['Rutmoor Learning Trust, The'] };
const roger: Named = { names: ["Sir Roger Fairweather's School"], town: 'Tarnford' };
const edward: Named = { names: ['King Edward VI High School'] };
const allSaints: Named = { names: ['All Saints CofE Primary School'] };
const holy: Named = { names: ['Holy Innocents Catholic Primary School'], town: 'Orpham' };

describe('names of British schools are met as', () => {
  it.each<[Named, string]>([
    [wilfrida, "St Wilfrida's Church of England (VA) Primary School"],
    [wilfrida, 'St Wilfridas C.E. Primary'],
    [wilfrida, 'St. Wilfridas’ C of E'],
    [wilfrida, 'Saint Wilfrida Prim Sch'],
    [wilfrida, 'SS Wilfrida primary'],
    [wilfrida, 'S. Wilfrida’s School'],
    [wilfrida, 'St Wilfridas Primary, Marlow Bridge'],
    [wilfrida, 'St Wilfridas Primary in Tarnford'],
    [wilfrida, 'St Wilfridas Tarnford'],
    [wilfrida, 'St Wilfrida’s Primary Academy'],
    [wilfrida, 'stwilfridas primary'],
    [wilfrida, 'St Wilfirda’s Primray'],
    [oakdene, 'Oakdene Infants'],
    [oakdene, 'Oakdene Nursery'],
    [oakdene, 'Oakdene Infant & Nursery'],
    [oakdene, 'oakdene school'],
    [bryn, 'Ysgol Bryn y Môr'],
    [bryn, 'Ysgol Gynradd Bryn y Mor'],
    [gymraeg, 'Ysgol Gyfun Gymraeg Llanfelin'],
    [gymraeg, 'ysgol llanfelin'],
    [mac, 'McAuley High'],
    [mac, 'mcauley high school'],
    [peters, 'St Peter and St Paul’s High School'],
    [peters, 'St Peter & Paul RC High'],
    [peters, 'St Peters and St Pauls High'],
    [harlow, 'Meridian Academy Harlow'],
    [harlow, 'Meridian Harlow Academy'],
    [junior, 'Old Quarry Juniors'],
    [junior, 'Old Quarry Infant & Nursery School'],
    [tallis, 'Edmund Fairbrass'],
    [tallis, 'Edmund Fairbrass School'],
    [borough, 'London Borough of Havenby'],
    [borough, 'Havenby Council'],
    [trust, 'Rutmoor Learning Trust'],
    [roger, 'Fairweather’s School'],
    [roger, 'Sir Roger Fairweathers Tarnford'],
    [{ names: ["Dr Fairweather's High School"] }, 'Doctor Fairweathers High'],
    [edward, 'King Edwards High'],
    [allSaints, 'All Saints Primary'],
    [{ names: ['Broadfell Primary School (Tarnford)'] }, 'Broadfell Primary, Tarnford'],
    [{ names: ['Broadfell All Through School'] }, 'Broadfell School'],
    [{ names: ['Great Broadfell UTC'] }, 'Great Broadfell UTC’s'],
    [{ names: ['Hope School'] }, 'Hope School'],
    [{ names: ['Hope School'] }, 'hope school'],
    [{ names: ["St Cyprian's Greek Orthodox Primary Academy"] }, 'St Cyprians Primary'],
    [{ names: ['Great Broadfell Sixth Form College'] }, 'Great Broadfell 6th form'],
    [{ names: ["St Patrick's Academy"] }, 'St Pat’s Academy'],
    [holy, 'Holy Innocents RC'],
    [holy, 'Holy Innocents Orpham'],
  ])('%j: %s', (school, written) => {
    expect(marked(school, `what a day at ${written} today`)).toEqual([written]);
  });

  it.each<[Named, string]>([
    [wilfrida, '#StWilfridasCofEPrimary'],
    [wilfrida, '@stwilfridasprimary'],
    [wilfrida, '@st_wilfridas_ce_primary'],
    [wilfrida, 'www.st-wilfridas-primary.co.uk'],
    [oakdene, '#theoakdeneinfantschool'],
    [{ names: ['Holy Cross Academy'] }, '#holycrossacademy'],
    [trust, '@RutmoorLearningTrust'],
    [{ ...oakdene, aliases: ['OIS'] }, '#OIS'],
    [{ ...oakdene, aliases: ['OIS'] }, '@ois'],
  ])('%j: %s', (school, written) => {
    expect(marked(school, `what a day ${written} today`)).toEqual([written]);
  });
});

describe('other things of the name are not met', () => {
  it.each<[Named, string]>([
    [wilfrida, 'Bells at St Wilfrida’s woke me'],
    [wilfrida, 'St Wilfrida’s C of E church'],
    [wilfrida, 'Lunch on St Wilfridas Road, Tarnford'],
    [wilfrida, 'St Wilfrida’s High School'],
    [wilfrida, 'St Wilfrida’s Catholic Primary'],
    [wilfrida, 'St Wilfrida’s and St Bede’s'],
    [wilfrida, 'St Winifred’s Primary School'],
    [wilfrida, 'teaching at St Wilfrida of Bosham'],
    [oakdene, 'Oakdene Junior School'],
    [oakdene, 'Oakdene Lane'],
    [oakdene, 'Oakdene'],
    [oakdene, 'West Oakdene Infant School'],
    [peters, 'St Peter’s High School'],
    [harlow, 'Meridian Harlow shopping'],
    [harlow, 'Meridian Academy Ware'],
    [{ ...oakdene, aliases: ['CHAT'] }, 'fancy a chat later?'],
    [borough, 'Havenby market'],
    [trust, 'Mossley Learning Trust'],
    [trust, 'Rutmoor learning walk'],
    [{ names: ['Forest School'] }, 'forest school in wellies'],
    [{ names: ['Emberley School'] }, 'Emberley School of Dance'],
    [{ names: ['Emberley School'] }, 'Emberley School Lane'],
    [{ names: ['Emberley School'] }, 'Emberley Academy'],
    [{ names: ['Emberley School'] }, 'Emberley College'],
    [{ names: ['Thornhill School'] }, 'Hornhill School'],
    [oakdene, 'Oakdene #sunnydaysahead Infants'],
    [{ names: ['Emberley Primary School'] }, 'Emberley Primary Care Network'],
    [edward, 'King Edward VII High School'],
    [allSaints, 'for all primary schools'],
    [{ names: ['All Saints School'] }, 'well done all, pupils and staff'],
    [{ names: ['Emberley School'] }, 'Emberley Council'],
    [{ names: ['Emberley School'] }, 'Emberley CC all out for 40'],
    [{ names: ['Hope School'] }, 'I hope school is shut'],
    [{ names: ['Hope School'] }, 'hope schools stay open'],
    [{ names: ['Reading School'] }, 'reading school e-mails at nine'],
    [{ names: ['Blue School'] }, 'a blue school jumper'],
    [roger, 'Fairweather High School'],
    [{ names: ["All Saints' CofE Primary School"] }, 'the fair at Upton All Saints Primary'],
    [{ names: ['Emberley First School'] }, 'got to Emberley first, then home'],
  ])('%j: %s', (school, text) => {
    expect(marked(school, text)).toEqual([]);
  });
});

describe('a bare saint', () => {
  it.each([
    'our Y2 class at St Wilfrida’s',
    'taught at St Wilfridas all week',
    'Nativity at St Wilfridas had me in tears',
  ])('is met beside a school cue: %s', (text) => {
    expect(marked(wilfrida, text)).toHaveLength(1);
  });

  it.each(['lovely service at St Wilfridas, then school run', 'St Wilfridas Hospice quiz for the staff'])(
    'is not met as a church or hospice: %s',
    (text) => {
      expect(marked(wilfrida, text)).toEqual([]);
    },
  );
});

describe('what stands beside a whole name does not hide it', () => {
  it.each([
    ['Oakdene Infants first day back', 'Oakdene Infants'],
    ['Oakdene Infants sports day', 'Oakdene Infants'],
    ['Oakdene School girls won', 'Oakdene School'],
    ['the Oakdene Infants PTA', 'Oakdene Infants'],
    ['Oakdene Infants. And then home', 'Oakdene Infants'],
    ['Oakdene School Council met', 'Oakdene School Council'],
    ['Oakdene School for secondary, please', 'Oakdene School'],
  ])('%s', (text, name) => {
    expect(marked(oakdene, text)).toEqual([name]);
  });
});
