import { describe, expect, it } from 'vitest';
import { otherNamesOf } from '../../../../lib/text/school-name/council-names.ts';
import { marked } from './marked.ts';

describe('other names that follow from an official one', () => {
  it.each([
    ['London Borough of Havenby', ['havenby council', 'lb havenby']],
    ['Royal Borough of Havenby Council', ['havenby council']],
    ['City of Edinburgh Council', ['edinburgh council']],
    ['Nottinghamshire County Council', ['notts county council']],
    ['Stoke-on-Trent City Council', ['stoke city council']],
    ['Brighton & Hove City Council', ['brighton council']],
    ['Cyngor Gwynedd', ['gwynedd council']],
    ['The Federation of Larkmoor and Oakdene Schools', ['larkmoor and oakdene schools federation']],
    ['Larkmoor Learning Trust', ['larkmoor trust']],
    ['Larkmoor Trust', []],
  ])('%s', (name, others) => {
    expect(otherNamesOf(name)).toEqual(others);
  });
});

describe('councils and trusts are met as', () => {
  it.each([
    ['Nottinghamshire County Council', 'Notts CC'],
    ['Nottinghamshire County Council', 'Nottinghamshire Council'],
    ['Birmingham City Council', 'B’ham City Council'],
    ['London Borough of Havenby', 'LB Havenby'],
    ['Havenby Metropolitan Borough Council', 'Havenby MBC'],
    [
      'Armagh City, Banbridge and Craigavon Borough Council',
      'Armagh City, Banbridge and Craigavon Borough Council',
    ],
    ['Our Lady of Lourdes Catholic Multi Academy Trust', 'Our Lady of Lourdes CMAT'],
    ['The White Hart Federation', 'white hart fed'],
    ['Federation of Larkmoor and Oakdene Primary Schools', 'Larkmoor & Oakdene Federation'],
    ['United Learning', 'united learning'],
  ])('%s: %s', (name, written) => {
    expect(marked({ organisations: [name] }, `an e-mail from ${written} today`)).toEqual([written]);
  });
});

describe('other things of the name are not met', () => {
  it.each([
    ['Nottinghamshire County Council', 'Notts County 2-0'],
    ['Derbyshire County Council', 'Derby City Council'],
    ['Herefordshire Council', 'Hereford Council have cut the grass'],
    ['Birmingham City Council', 'Birmingham City lost'],
    ['London Borough of Havenby', 'Havenby market'],
    ['White Hart Learning Trust', 'White Hart Housing Trust flats'],
    ['The White Hart Federation', 'a pint at the White Hart'],
    ['Larkmoor Learning Trust', 'the Trust wrote to us'],
    ['United Learning', 'Leeds United learning to defend'],
  ])('%s: %s', (name, text) => {
    expect(marked({ organisations: [name] }, text)).toEqual([]);
  });
});
