/** Text that is XML already. */
export type Xml = { readonly xml: string };

const codes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // In an attribute a reader makes a space of these, and of a return in a text a line feed; some of the last three as well.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};

const inText = (text: string): string =>
  text.replace(/[&<>\r\u0085\u2028\u2029]/g, (sign) => codes[sign] ?? sign);

const inAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r\u0085\u2028\u2029]/g, (sign) => codes[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${inAttribute(String(value))}"`))
    .join('');

/** An element with elements in it, each on lines of its own. Texts are never indented: their spaces count. */
export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  if (children.length === 0) return { xml: `<${name}${written(attributes)}/>` };
  const inside = children.map(({ xml }) => xml).join('\n');
  return { xml: `<${name}${written(attributes)}>\n${inside}\n</${name}>` };
}

/** An element with a text in it. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): Xml => ({
  xml: `<${name}${written(attributes)}>${inText(text)}</${name}>`,
});

/** A whole document. `before`: what stands between its first line and its root. */
export const xmlDocument = ({ xml }: Xml, before: readonly string[] = []): string =>
  ['<?xml version="1.0" encoding="utf-8"?>', ...before, xml, ''].join('\n');
