import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** A document read strictly: whatever the parser complains of is an end. */
export function xmlOf(text: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(text, 'text/xml');
}

/** The elements of a name, anywhere in it. */
export const all = (within: Document | Element, name: string): Element[] =>
  Array.from(within.getElementsByTagName(name));

/** The elements that stand directly in it. */
export const children = (within: Element): Element[] =>
  Array.from(within.childNodes).filter((node): node is Element => node.nodeType === 1);

/** An attribute, which has to be there. */
export function need(of: Element, attribute: string): string {
  const value = of.getAttribute(attribute);
  if (value === null) throw new Error(`<${of.tagName}> has no ${attribute}.`);
  return value;
}
