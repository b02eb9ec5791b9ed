import type { PolicyValues, Refusal } from './format.ts';

/** One text of a policy, and where it stands in it. */
type PlacedText = { key: string; text: string; at: string };

/** Every text of a policy, those in lists one by one. */
const textsOf = (policy: PolicyValues): PlacedText[] =>
  Object.entries(policy).flatMap(([key, value]): PlacedText[] => {
    if (typeof value === 'string') return [{ key, text: value, at: 'it' }];
    if (typeof value !== 'object') return [];
    return value.map((text, index) => ({ key, text, at: `item ${index + 1}` }));
  });

/** Group policy, its editor and its templates hold this many characters in a text (Microsoft: `text` element). */
const longestText = 1023;

const counted = new Intl.NumberFormat('en-GB');

/** Texts that are cut short somewhere on their way through group policy. */
const tooLong = (policy: PolicyValues): Refusal[] =>
  textsOf(policy)
    .filter(({ text }) => text.length > longestText)
    .map(({ key, text, at }) => ({
      key,
      problem: `${at} has ${counted.format(text.length)} characters, and group policy holds ${counted.format(longestText)}`,
    }));

/** What XML 1.0 has no way to write, whatever its escape: control characters, halves of a pair, and two that are none. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u;

/** Texts with characters that no profile and no registry should carry; pasted text brings them unseen. */
const unprintable = (policy: PolicyValues): Refusal[] =>
  textsOf(policy)
    .filter(({ text }) => unwritable.test(text))
    .map(({ key, at }) => ({
      key,
      problem: `${at} has a character in it that cannot be seen, and that this kind of file cannot hold`,
    }));

/** Names that would lead elsewhere in a registry, or break a profile: a key of ours is letters and digits. */
const strangeNames = (policy: PolicyValues): Refusal[] =>
  Object.keys(policy)
    .filter((key) => !/^[A-Za-z][A-Za-z0-9]{0,99}$/.test(key))
    .map((key) => ({ key, problem: 'its name is not of letters and digits' }));

/** Numbers that a registry has no type for. */
const noDwords = (policy: PolicyValues): Refusal[] =>
  Object.entries(policy)
    .filter(
      ([, value]) => typeof value === 'number' && !(Number.isInteger(value) && value >= 0 && value < 2 ** 31),
    )
    .map(([key]) => ({ key, problem: 'it is not a whole number that a registry can hold' }));

/** What no file of Windows’ can hold. */
export const unfitForWindows = (policy: PolicyValues): Refusal[] =>
  [strangeNames, tooLong, unprintable, noDwords].flatMap((check) => check(policy));

/** What no configuration profile can hold. */
export const unfitForMac = (policy: PolicyValues): Refusal[] =>
  [strangeNames, unprintable].flatMap((check) => check(policy));
