/** A registry as a browser meets it: keys in keys, and values of the two types that browsers read. */
export type RegistryNode = { keys: Map<string, RegistryNode>; values: Map<string, string | number> };

export const emptyRegistry = (): RegistryNode => ({ keys: new Map(), values: new Map() });

const parts = (path: string): string[] => path.split('\\');

/** The names of keys are the same in any case. */
const named = (name: string): string => name.toLowerCase();

export function keyAt(root: RegistryNode, path: string): RegistryNode | undefined {
  return parts(path).reduce<RegistryNode | undefined>((node, name) => node?.keys.get(named(name)), root);
}

export function createKey(root: RegistryNode, path: string): RegistryNode {
  return parts(path).reduce((node, name) => {
    const there = node.keys.get(named(name)) ?? emptyRegistry();
    node.keys.set(named(name), there);
    return there;
  }, root);
}

export function removeKey(root: RegistryNode, path: string): void {
  const names = parts(path);
  const last = names.pop() ?? '';
  const parent = names.length === 0 ? root : keyAt(root, names.join('\\'));
  parent?.keys.delete(named(last));
}
