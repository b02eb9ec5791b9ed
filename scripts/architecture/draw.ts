import { createRequire } from 'node:module';

type Layer = { own: readonly string[]; npm: readonly string[] };

const { layers } = createRequire(import.meta.url)('./layers.cjs') as {
  layers: Readonly<Record<string, Layer>>;
};

const begin = '<!-- import rules: made by npm run architecture -->';
const end = '<!-- end of import rules -->';

/** A path of the table as people write it: `entrypoints/[^/]+[.]content` is `entrypoints/*.content`. */
const readable = (path: string): string =>
  path
    .replace(/\(\?!.*?\)/, '')
    .replace(/\[\^.*?\]\+/, '*')
    .replace('[.]', '.')
    .replace(/\/$/, '');

const nodeName = (path: string): string => readable(path).replace(/[^a-z]/g, '_');

/** The layer a path belongs to: `lib/messaging/send` is drawn at `lib/messaging`. */
const layerOf = (path: string): string => Object.keys(layers).find((layer) => path.startsWith(layer)) ?? path;

function arrowsFrom([layer, { own }]: [string, Layer]): string[] {
  return own.map((path) => {
    const target = layerOf(path);
    const part = target === path ? '' : `|${path.slice(target.length)}|`;
    return `  ${nodeName(layer)} -->${part} ${nodeName(target)}`;
  });
}

/** The import rules as a Mermaid flow chart: an arrow reads "may import". */
export function drawLayers(): string {
  const boxes = Object.entries(layers).map(([layer, { npm }]) => {
    const packages = npm.length > 0 ? `<br><i>${npm.join(', ')}</i>` : '';
    return `  ${nodeName(layer)}["${readable(layer)}${packages}"]`;
  });
  return ['```mermaid', 'flowchart TD', ...boxes, ...Object.entries(layers).flatMap(arrowsFrom), '```'].join(
    '\n',
  );
}

/** The page with the picture between its two marks. Throws where a mark is missing. */
export function replacePicture(page: string, picture: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/architecture.md needs the marks ${begin} and ${end}`);
  return `${page.slice(0, from)}${begin}\n\n${picture}\n\n${page.slice(to)}`;
}
