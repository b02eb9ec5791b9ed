const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string>>;

function fill<E extends Element>(
  element: E,
  attributes: Attributes,
  children: readonly (Node | string)[],
): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Makes an element without ever parsing text as HTML. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => fill(document.createElement(tag), attributes, children);

const path = (d: string, colour: string): Element =>
  fill(document.createElementNS(SVG, 'path'), { d, class: colour }, []);

/** The mark of `assets/mark.svg` in few strokes: this is carried into every counted page. */
export const makeMark = (): Element =>
  fill(
    document.createElementNS(SVG, 'svg'),
    { viewBox: '0 0 128 128', class: 'mark', 'aria-hidden': 'true' },
    [
      path('M64 10C98 10 104 40 66 76', 'far'),
      path('M64 10C30 10 24 40 62 76', 'near'),
      path('M64 68v8', 'clasp'),
      path('M40 87h48v24H40z', 'card'),
    ],
  );
