import type { Document, Element } from '@xmldom/xmldom';
import type { PolicyValues } from '../../../../lib/deployment/format.ts';
import { createKey, emptyRegistry, type RegistryNode } from './registry.ts';
import { all, children, need } from './xml.ts';

/** What stands for the editor of group policy: it knows templates, and nothing of Lanyard. */
export type Editor = {
  /** The words of the school’s language for a reference such as `$(string.lanyard)`. */
  words(reference: string): string;
  setting(name: string): Element;
  /** What a setting’s field is filled in with when it is opened. */
  offered(name: string): string | undefined;
};

function only(found: readonly Element[], what: string): Element {
  const [first, ...more] = found;
  if (first === undefined || more.length > 0) throw new Error(`There are ${found.length} of ${what}.`);
  return first;
}

export function editor(admx: Document, adml: Document): Editor {
  const words = (reference: string): string => {
    const id = /^\$\(string\.(.*)\)$/.exec(reference)?.[1];
    return (
      only(
        all(adml, 'string').filter((one) => need(one, 'id') === id),
        reference,
      ).textContent ?? ''
    );
  };
  const setting = (name: string): Element =>
    only(
      all(admx, 'policy').filter((one) => need(one, 'name') === name),
      name,
    );
  /** The field of a setting, by way of its presentation; it has to lead back to the setting’s element. */
  const field = (name: string): Element | undefined => {
    const reference = setting(name).getAttribute('presentation');
    if (reference === null) return undefined;
    const id = reference.slice('$(presentation.'.length, -1);
    const shown = only(
      all(adml, 'presentation').filter((one) => need(one, 'id') === id),
      reference,
    );
    const box = only(children(shown), `fields of ${name}`);
    const filled = only(all(setting(name), 'elements').flatMap(children), `elements of ${name}`);
    if (need(box, 'refId') !== need(filled, 'id')) throw new Error(`The field of ${name} leads elsewhere.`);
    return box;
  };
  const offered = (name: string): string | undefined => {
    const box = field(name);
    if (box === undefined) return undefined;
    if (box.tagName === 'textBox') return all(box, 'defaultValue')[0]?.textContent ?? undefined;
    if (box.tagName === 'decimalTextBox') return box.getAttribute('defaultValue') ?? undefined;
    const item = box.getAttribute('defaultItem');
    const chosen = item === null ? undefined : all(setting(name), 'item')[Number(item)];
    return chosen === undefined ? undefined : words(need(chosen, 'displayName'));
  };
  return { words, setting, offered };
}

const dataOf = (value: Element): string | number => {
  const [data] = children(value);
  if (data?.tagName === 'decimal') return Number(need(data, 'value'));
  if (data?.tagName === 'string') return data.textContent ?? '';
  throw new Error('A value has no data.');
};

/** Writes what `enabledList` or `disabledList` say. */
function writeList(registry: RegistryNode, list: Element): void {
  for (const item of children(list)) {
    const [value] = children(item);
    const node = createKey(registry, need(item, 'key'));
    if (value === undefined) throw new Error('An item has no value.');
    if (children(value)[0]?.tagName === 'delete') node.values.delete(need(item, 'valueName'));
    else node.values.set(need(item, 'valueName'), dataOf(value));
  }
}

function fill(
  registry: RegistryNode,
  { words }: Editor,
  key: string,
  element: Element,
  value: unknown,
): void {
  if (element.tagName === 'list') {
    if (need(element, 'valuePrefix') !== '')
      throw new Error('Chrome would not take these names for numbers.');
    const node = createKey(registry, need(element, 'key'));
    (value as readonly string[]).forEach((item, index) => node.values.set(String(index + 1), item));
    return;
  }
  const node = createKey(registry, key);
  const name = need(element, 'valueName');
  if (element.tagName === 'enum') {
    const item = only(
      children(element).filter((one) => words(need(one, 'displayName')) === value),
      `choices ${String(value)}`,
    );
    node.values.set(name, dataOf(only(children(item), 'values of a choice')));
    return;
  }
  const isOutside =
    element.tagName === 'decimal'
      ? Number(value) < Number(need(element, 'minValue')) || Number(value) > Number(need(element, 'maxValue'))
      : String(value).length > Number(need(element, 'maxLength'));
  if (isOutside) throw new Error(`The editor would not take ${String(value)} for ${name}.`);
  node.values.set(name, element.tagName === 'decimal' ? Number(value) : String(value));
}

/** What a device’s registry has after an administrator set every key of this policy by hand. */
export function setByHand(template: Editor, policy: PolicyValues): RegistryNode {
  const registry = emptyRegistry();
  for (const [name, value] of Object.entries(policy)) {
    const setting = template.setting(name);
    const key = need(setting, 'key');
    const isOff = value === false || (Array.isArray(value) && value.length === 0);
    for (const part of children(setting)) {
      const { tagName } = part;
      if (tagName === (isOff ? 'disabledValue' : 'enabledValue'))
        createKey(registry, key).values.set(need(setting, 'valueName'), dataOf(part));
      if (tagName === (isOff ? 'disabledList' : 'enabledList')) writeList(registry, part);
      if (tagName === 'elements' && !isOff)
        children(part).forEach((element) => fill(registry, template, key, element, value));
    }
  }
  return registry;
}
