import { browsers, idIn } from '../browser.ts';
import type { Format, PolicyValues } from '../format.ts';
import { type KeyDescription, type KeyKind, describeKey, shownExample } from '../../policy/describe-key.ts';
import { keyGroups } from '../../policy/key-groups.ts';
import { jsonText } from '../json/json-text.ts';

/** The types of Jamf’s form fields; a list is a field that can be had again and again. */
const types = {
  text: { type: 'string' },
  number: { type: 'integer' },
  flag: { type: 'boolean' },
  list: { type: 'array', items: { type: 'string', title: 'Item' } },
} satisfies Record<KeyKind, object>;

const described = (key: KeyDescription): string =>
  [
    key.description,
    `Example: ${shownExample(key)}.`,
    ...(key.absent === undefined ? [] : [`Otherwise: ${key.absent}.`]),
  ].join(' ');

const property = (key: KeyDescription, order: number, value: PolicyValues[string] | undefined): object => ({
  title: key.title,
  description: described(key),
  property_order: order,
  ...types[key.kind],
  ...(key.choices === undefined ? {} : { enum: key.choices }),
  ...(key.range === undefined ? {} : { minimum: key.range.least, maximum: key.range.most }),
  ...(value === undefined ? {} : { default: value }),
});

/** A form of Jamf Pro for one preference domain, filled in with this policy. */
function manifest(title: string, policy: PolicyValues): object {
  const keys = keyGroups.flatMap((group) => group.keys.map(describeKey));
  return {
    title,
    description:
      'What Lanyard may be told by the school. A field that is taken out holds what Lanyard does of itself.',
    options: { remove_empty_properties: true },
    type: 'object',
    properties: Object.fromEntries(
      keys.map((key, index) => [key.name, property(key, (index + 1) * 5, policy[key.name])]),
    ),
  };
}

const [chrome, edge] = browsers;

export const jamf: Format = {
  id: 'mac-jamf',
  title: 'Forms for Jamf Pro',
  platform: 'mac',
  describe:
    'Chrome’s and Edge’s policy as a form in Jamf Pro, filled in with this policy. For Firefox, and to install Lanyard, take the profiles.',
  refusals: () => [],
  files: (policy, deployment) =>
    [chrome, edge].map((browser) => {
      const domain = `${browser.domain}.extensions.${idIn(browser, deployment)}`;
      return {
        name: `lanyard-${browser.id}-jamf.json`,
        text: jsonText(manifest(`Lanyard in ${browser.title} (${domain})`, policy)),
        place: `Jamf Pro > Computers > Configuration Profiles > Application & Custom Settings > External Applications > Add > Custom Schema; preference domain ${domain}`,
      };
    }),
};
