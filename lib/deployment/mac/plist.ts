import { element, textElement, type Xml, xmlDocument } from '../xml.ts';

/** What a property list of ours holds. */
export type PlistValue =
  string | number | boolean | readonly PlistValue[] | { readonly [name: string]: PlistValue };

const isArray = (value: PlistValue): value is readonly PlistValue[] => Array.isArray(value);

function written(value: PlistValue): Xml {
  if (typeof value === 'string') return textElement('string', value);
  if (typeof value === 'number')
    return textElement(Number.isInteger(value) ? 'integer' : 'real', String(value));
  if (typeof value === 'boolean') return element(String(value));
  if (isArray(value)) return element('array', {}, value.map(written));
  const entries = Object.entries(value);
  return element(
    'dict',
    {},
    entries.flatMap(([name, inside]) => [textElement('key', name), written(inside)]),
  );
}

const documentType =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';

/** A property list, in the XML that Apple’s tools and those of management services read. */
export const plist = (value: PlistValue): string =>
  xmlDocument(element('plist', { version: '1.0' }, [written(value)]), [documentType]);
