import type { ReadText } from '../read-text.ts';
import { rememberLast } from '../remember-last.ts';
import { phonesIn } from './phone.ts';
import type { PhoneNumber } from './phone.ts';
import { postcodesIn } from './postcode.ts';
import type { Postcode } from './postcode.ts';
import { addressesIn } from './street-address.ts';
import type { StreetAddress } from './street-address.ts';

/** What says where somebody is to be reached, by offsets into the normal text. */
export type Details = {
  phones: readonly PhoneNumber[];
  addresses: readonly StreetAddress[];
  postcodes: readonly Postcode[];
};

const none: Details = { phones: [], addresses: [], postcodes: [] };

/** Telephone numbers, home addresses and postcodes; looked for once, as several rules ask for them. */
export const detailsIn = rememberLast(({ normal: { text, capitals } }: ReadText): Details => {
  const phones = phonesIn(text);
  // A number may be said in words; there is no address without a digit.
  if (!/\d/.test(text)) return phones.length === 0 ? none : { ...none, phones };
  const isCapital = (at: number): boolean => capitals[at] === 1;
  return { phones, addresses: addressesIn(text, isCapital), postcodes: postcodesIn(text, isCapital) };
});
