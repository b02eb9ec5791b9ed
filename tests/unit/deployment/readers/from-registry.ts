import { describeKey, type KeyKind } from '../../../../lib/policy/describe-key.ts';
import { policyKeyNames } from '../../../../lib/policy/schema.ts';
import type { RegistryNode } from './registry.ts';

type Values = Record<string, unknown>;

/** The name with the capitals of the schema, which a registry keeps and this stand-in for one does not. */
const capitals = new Map(policyKeyNames.map((name) => [name.toLowerCase(), name]));

const spelt = (name: string): string => capitals.get(name.toLowerCase()) ?? name;

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Chrome makes of a value what the managed schema asks for, where it can (components/policy: registry_dict.cc). */
function converted(value: string | number, kind: KeyKind): unknown {
  if (kind === 'text') return typeof value === 'string' ? value : undefined;
  if (kind === 'list') {
    const list = typeof value === 'string' ? fromJson(value) : undefined;
    return Array.isArray(list) ? list : undefined;
  }
  const number = typeof value === 'number' ? value : /^-?\d+$/.test(value) ? Number(value) : undefined;
  return kind === 'flag' && number !== undefined ? number !== 0 : number;
}

/** Lists are the values whose names are numbers, in the order of their names as text. */
const listed = ({ values }: RegistryNode): unknown[] =>
  [...values.keys()]
    .filter((name) => /^\d+$/.test(name))
    .sort()
    .map((name) => values.get(name));

const kindOf = (name: string): KeyKind | undefined => {
  const known = policyKeyNames.find((key) => key === name);
  return known === undefined ? undefined : describeKey(known).kind;
};

/** What Chrome and Edge give to an extension: values first, then keys of the same name over them. */
export function asChromeReads(node: RegistryNode): Values {
  const result: Values = {};
  for (const [name, value] of node.values) {
    const kind = kindOf(spelt(name));
    const read = kind === undefined ? undefined : converted(value, kind);
    if (read !== undefined) result[spelt(name)] = read;
  }
  for (const [name, below] of node.keys)
    if (kindOf(spelt(name)) === 'list') result[spelt(name)] = listed(below);
  return result;
}

/** What Firefox makes of a key (toolkit/components/enterprisepolicies: WindowsGPOParser): no schema, and no order. */
export function asFirefoxReads(node: RegistryNode): unknown {
  const [first] = node.values.keys();
  if (first === '1') return [...node.values.values()];
  const result: Values = {};
  for (const [name, value] of node.values) result[spelt(name)] = value;
  for (const [name, below] of node.keys) result[spelt(name)] = asFirefoxReads(below);
  return result;
}
