import type { Browser } from '../browser.ts';
import type { PolicyValues } from '../format.ts';
import { type KeyDescription, describeKey, shownExample } from '../../policy/describe-key.ts';
import { keyGroups } from '../../policy/key-groups.ts';
import { policyKeyNames } from '../../policy/schema.ts';
import { element, textElement, type Xml, xmlDocument } from '../xml.ts';
import { named, schemaVersion } from './admx.ts';

const string = (id: string, text: string): Xml => textElement('string', text, { id });

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

/** The school’s own list, for copying into the setting: a template can offer a list no values of its own. */
function ownItems({ secret }: KeyDescription, value: PolicyValues[string] | undefined): string[] {
  if (secret === true || !isList(value) || value.length === 0) return [];
  return ['', 'In the policy that this template was made with:', ...value];
}

const shape = (key: KeyDescription): string =>
  key.kind === 'list' ? `Each line is ${key.form}.` : `It is ${key.form}.`;

/** What the editor shows beside a setting. */
function explained(key: KeyDescription, value: PolicyValues[string] | undefined): string {
  return [
    key.description,
    '',
    shape(key),
    `Example: ${shownExample(key)}`,
    ...(key.absent === undefined ? [] : [`Not configured: ${key.absent}.`]),
    ...(key.kind === 'list' ? ['Disabled: an empty list.'] : []),
    ...ownItems(key, value),
  ].join('\n');
}

const stringsOf = (key: KeyDescription, value: PolicyValues[string] | undefined): Xml[] => [
  string(key.name, key.title),
  string(named.explained(key.name), explained(key, value)),
  ...(key.choices ?? []).map((choice) => string(named.choice(key.name, choice), choice)),
];

/** The field of a setting, filled in with the policy’s own value where a template can do so and it stands for nobody. */
function field(key: KeyDescription, value: PolicyValues[string] | undefined): Xml {
  const { name, title, kind, choices, secret } = key;
  if (kind === 'list') return textElement('listBox', `${title}:`, { refId: name });
  if (kind === 'number') {
    const defaultValue = typeof value === 'number' ? value : undefined;
    return textElement('decimalTextBox', `${title}:`, { refId: name, defaultValue });
  }
  if (choices !== undefined) {
    const chosen = choices.indexOf(String(value).trim().toLowerCase());
    const defaultItem = chosen < 0 ? undefined : chosen;
    return textElement('dropdownList', `${title}:`, { refId: name, noSort: true, defaultItem });
  }
  const filled = value === undefined || secret === true ? [] : [textElement('defaultValue', String(value))];
  return element('textBox', { refId: name }, [textElement('label', `${title}:`), ...filled]);
}

/** The words of the template, in English; `policy` is what its fields are filled in with. */
export function adml(browser: Browser, policy: PolicyValues): string {
  const keys = policyKeyNames.map(describeKey);
  const strings = [
    string('lanyard', `Lanyard (${browser.title})`),
    string('browser', browser.title),
    ...keyGroups.map(({ title }, group) => string(named.category(group), title)),
    ...keys.flatMap((key) => stringsOf(key, policy[key.name])),
  ];
  const presentations = keys
    .filter(({ kind }) => kind !== 'flag')
    .map((key) => element('presentation', { id: key.name }, [field(key, policy[key.name])]));
  const attributes = {
    xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
    revision: '1.0',
    schemaVersion,
  };
  return xmlDocument(
    element('policyDefinitionResources', attributes, [
      textElement('displayName', 'Lanyard'),
      textElement('description', `Lanyard’s settings for ${browser.title}`),
      element('resources', {}, [
        element('stringTable', {}, strings),
        element('presentationTable', {}, presentations),
      ]),
    ]),
  );
}
