import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { closestTo, parentOf, pathFrom, pathOf } from '../../../lib/dom/event-path.ts';

/** What the browser knows of who stands in whom, whatever elements say themselves. */
const parents = new Map<object, object>();
const elements = new Set<unknown>();
const nodePrototype = Object.defineProperty({}, 'parentNode', {
  get(this: object) {
    return parents.get(this) ?? null;
  },
});

beforeEach(() => {
  vi.stubGlobal('Element', { [Symbol.hasInstance]: (one: unknown) => elements.has(one) });
  vi.stubGlobal('ShadowRoot', Array);
  vi.stubGlobal('Node', { prototype: nodePrototype });
});

afterEach(() => {
  vi.unstubAllGlobals();
  parents.clear();
  elements.clear();
});

/** What hides behind a field of a form. */
const asked = [
  ...['matches', 'closest', 'contains', 'querySelector', 'querySelectorAll', 'getAttribute', 'hasAttribute'],
  ...['compareDocumentPosition', 'getBoundingClientRect', 'checkVisibility', 'addEventListener'],
  ...['textContent', 'parentElement', 'getRootNode', 'children', 'firstChild'],
];

/** An element of a kind; what it can be asked is its prototype's, as in a page. */
function element(kind: 'Div' | 'Form' | 'Input', within?: object): Element {
  const made = Object.create({
    matches: (selector: string) => selector === kind.toLowerCase(),
    [Symbol.toStringTag]: `HTML${kind}Element`,
  }) as Element;
  elements.add(made);
  if (within !== undefined) parents.set(made, within);
  return made;
}

/** A form with a field of a name, which stands where the form had something of that name. */
function formWith(name: string, within: object): Element {
  const form = element('Form', within);
  return Object.assign(form, { [name]: element('Input', form) });
}

describe('a form whose fields are called as what elements are asked', () => {
  it.each(asked)('is passed over where one is called %s', (name) => {
    const body = element('Div');
    const form = formWith(name, body);
    const box = element('Div', form);
    expect(pathFrom(box)).toEqual([box, body]);
    expect(pathFrom(form)).toEqual([body]);
    expect(pathOf({ composedPath: () => [box, form, body] } as unknown as Event)).toEqual([box, body]);
    expect(closestTo(box, 'form')).toBeUndefined();
  });

  it.each(['parentNode', 'title'])('leads nowhere else where one is called %s', (name) => {
    const body = element('Div');
    const form = formWith(name, body);
    const box = element('Div', form);
    expect(pathFrom(box)).toEqual([box, form, body]);
    expect(closestTo(box, 'form')).toBe(form);
  });
});

it('a path leads out of an open shadow root', () => {
  const host = element('Div');
  const root = Object.assign([], { host });
  expect(parentOf(element('Div', root))).toBe(host);
});
