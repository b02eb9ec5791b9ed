import { type ComponentChildren, toChildArray, type VNode } from 'preact';

export type DrawnElement = { type: string; props: Readonly<Record<string, unknown>> };

/** Words and elements in order, of components without hooks. */
function drawing(children: ComponentChildren): readonly (string | DrawnElement)[] {
  return toChildArray(children).flatMap((node) => {
    if (typeof node !== 'object') return [String(node)];
    const { type, props } = node as VNode<{ children?: ComponentChildren }>;
    if (typeof type === 'function') return drawing((type as (all: object) => ComponentChildren)(props));
    return [{ type, props }, ...drawing(props.children)];
  });
}

/** The elements that are drawn, an outer one before those in it. */
export const elementsIn = (children: ComponentChildren): readonly DrawnElement[] =>
  drawing(children).filter((part) => typeof part !== 'string');

/** What is said, in order. */
export const wordsIn = (children: ComponentChildren): string =>
  drawing(children)
    .filter((part) => typeof part === 'string')
    .join(' · ');
