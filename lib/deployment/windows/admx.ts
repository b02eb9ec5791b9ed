import { type Browser, idIn } from '../browser.ts';
import type { Deployment } from '../format.ts';
import { type KeyDescription, describeKey } from '../../policy/describe-key.ts';
import { keyGroups } from '../../policy/key-groups.ts';
import { element, textElement, type Xml, xmlDocument } from '../xml.ts';
import { policyKey } from './policy-key.ts';

/** The newest schema that every editor of group policy since Windows 7 reads. */
export const schemaVersion = '1.0';

/** Names within a template; the strings of the ADML have the same. */
export const named = {
  category: (group: number) => `group_${group}`,
  explained: (key: string) => `${key}_explained`,
  choice: (key: string, choice: string) => `${key}_${choice.replace(/[^A-Za-z0-9]/g, '_')}`,
};

const string = (id: string): string => `$(string.${id})`;

const valued = (value: Xml): Xml => element('value', {}, [value]);

const decimal = (value: number): Xml => element('decimal', { value });

const text = (value: string): Xml => textElement('string', value);

/** Enabled is true, disabled is false: there is nothing to fill in. */
const flag = (): Xml[] => [
  element('enabledValue', {}, [decimal(1)]),
  element('disabledValue', {}, [decimal(0)]),
];

/** Disabled is an empty list, which ends one in so many words; “not configured” leaves the key out. */
const list = (name: string, key: string): Xml[] => [
  element('enabledList', {}, [element('item', { key, valueName: name }, [valued(element('delete'))])]),
  element('disabledList', {}, [element('item', { key, valueName: name }, [valued(text('[]'))])]),
  element('elements', {}, [element('list', { id: name, key: `${key}\\${name}`, valuePrefix: '' })]),
];

/** Lists are numbered values below; texts, numbers and choices are one value. */
function elements({ name, kind, choices, range }: KeyDescription, key: string): Xml[] {
  const about = { id: name, valueName: name, required: true };
  if (kind === 'flag') return flag();
  if (kind === 'list') return list(name, key);
  if (kind === 'number')
    return [
      element('elements', {}, [
        element('decimal', { ...about, minValue: range?.least, maxValue: range?.most }),
      ]),
    ];
  if (choices === undefined)
    return [element('elements', {}, [element('text', { ...about, maxLength: 1023 })])];
  const items = choices.map((choice) =>
    element('item', { displayName: string(named.choice(name, choice)) }, [valued(text(choice))]),
  );
  return [element('elements', {}, [element('enum', about, items)])];
}

function policy(description: KeyDescription, group: number, key: string): Xml {
  const { name, kind } = description;
  const attributes = {
    name,
    class: 'Machine',
    displayName: string(name),
    explainText: string(named.explained(name)),
    presentation: kind === 'flag' ? undefined : `$(presentation.${name})`,
    key,
    valueName: kind === 'flag' ? name : undefined,
  };
  return element('policy', attributes, [
    element('parentCategory', { ref: named.category(group) }),
    element('supportedOn', { ref: 'browser' }),
    ...elements(description, key),
  ]);
}

const categories = (): Xml =>
  element('categories', {}, [
    element('category', { name: 'lanyard', displayName: string('lanyard') }),
    ...keyGroups.map((_, group) =>
      element('category', { name: named.category(group), displayName: string(named.category(group)) }, [
        element('parentCategory', { ref: 'lanyard' }),
      ]),
    ),
  ]);

/** The template for one browser: every key of the schema as a setting of group policy. It has words in no language. */
export function admx(browser: Browser, deployment: Deployment): string {
  const key = policyKey(browser, idIn(browser, deployment));
  const parts = [
    element('policyNamespaces', {}, [
      element('target', { prefix: 'lanyard', namespace: `Lanyard.Policies.${browser.id}` }),
    ]),
    element('resources', { minRequiredRevision: '1.0' }),
    element('supportedOn', {}, [
      element('definitions', {}, [
        element('definition', { name: 'browser', displayName: string('browser') }),
      ]),
    ]),
    categories(),
    element(
      'policies',
      {},
      keyGroups.flatMap(({ keys }, group) => keys.map((name) => policy(describeKey(name), group, key))),
    ),
  ];
  const attributes = {
    xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
    revision: '1.0',
    schemaVersion,
  };
  return xmlDocument(element('policyDefinitions', attributes, parts));
}
