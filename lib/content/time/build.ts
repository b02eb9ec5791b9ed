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

const path = (d: string, colour: string, width: string): Element =>
  fill(document.createElementNS(SVG, 'path'), { d, stroke: colour, 'stroke-width': width }, []);

/** The mark of `assets/mark.svg` in strokes alone: this is carried into every counted page. */
export const makeMark = (): Element =>
  fill(
    document.createElementNS(SVG, 'svg'),
    { viewBox: '0 0 128 128', class: 'mark', 'aria-hidden': 'true' },
    [
      path('M64 10C98 10 104 40 66 76', '#1c6f66', '15'),
      path('M64 10C30 10 24 40 62 76', '#2f9485', '15'),
      path('M64 68v8', '#4d4670', '15'),
      path('M40 87h48v24H40z', '#f2ac5f', '24'),
      path('M52 99h0', '#fff6e8', '24'),
      path('M75 93h12M75 105h6', '#fff6e8', '6'),
    ],
  );
