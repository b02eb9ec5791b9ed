/** What is written under a key of the registry; an object is a key below it, a list its numbered values. */
export type Written = { readonly [name: string]: string | number | boolean | readonly string[] | Written };

/** Of the types of a registry only these two are read by every browser. */
export type RegistryValue = { name: string; text: string } | { name: string; dword: number };

/** A key with its values. */
export type RegistryKey = { path: string; values: readonly RegistryValue[] };

/** The fewest digits of a number in a list: browsers take the values in the order of their names, as text. */
const fewestDigits = 3;

function numbered(items: readonly string[]): RegistryValue[] {
  const digits = Math.max(fewestDigits, String(items.length).length);
  return items.map((text, index) => ({ name: String(index + 1).padStart(digits, '0'), text }));
}

/** An empty key is a list to Chrome and none to Firefox; this text is an empty list to both. */
const emptyList = '[]';

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

function valueOf(name: string, value: Written[string]): RegistryValue[] {
  if (typeof value === 'string') return [{ name, text: value }];
  if (typeof value === 'number') return [{ name, dword: value }];
  if (typeof value === 'boolean') return [{ name, dword: value ? 1 : 0 }];
  return isList(value) && value.length === 0 ? [{ name, text: emptyList }] : [];
}

function below(path: string, value: Written[string]): RegistryKey[] {
  if (isList(value)) return value.length === 0 ? [] : [{ path, values: numbered(value) }];
  return typeof value === 'object' ? registryKeys(path, value) : [];
}

/** Values as keys of a registry: first the key itself, then those below it. */
export function registryKeys(path: string, written: Written): RegistryKey[] {
  const entries = Object.entries(written);
  return [
    { path, values: entries.flatMap(([name, value]) => valueOf(name, value)) },
    ...entries.flatMap(([name, value]) => below(`${path}\\${name}`, value)),
  ];
}
