import { readFileSync } from 'node:fs';

import { h, toChildArray, type VNode } from 'preact';
import { describe, expect, it } from 'vitest';

import { Popup } from '../../../components/Popup.tsx';
import { nothing } from '../../gallery/frame/nothing.ts';

/** What only words need: they are not known yet in the first frame. */
const OF_WORDS = ['h1'];
const SAID = ['role', 'aria-label'];

const attributesOf = (props: object): string =>
  Object.entries(props)
    .filter(([name]) => name !== 'children' && !SAID.includes(name))
    .map(([name, value]) => ` ${name}="${String(value)}"`)
    .join('');

/** A drawing as HTML, without its words. */
function wordless(node: ReturnType<typeof toChildArray>[number]): string {
  if (typeof node !== 'object') return '';
  const { type, props } = node as VNode<{ children?: Parameters<typeof toChildArray>[0] }>;
  if (typeof type === 'function')
    return toChildArray((type as (all: object) => VNode)(props))
      .map(wordless)
      .join('');
  if (OF_WORDS.includes(type)) return '';
  return `<${type}${attributesOf(props)}>${toChildArray(props.children).map(wordless).join('')}</${type}>`;
}

const actions = {
  ...{ onRetry: nothing, onAllow: nothing, onWake: nothing, onWeek: nothing },
  ...{ onCheckProfile: nothing, onCheckList: nothing },
};

describe('the first frame of the popup', () => {
  it('is what the popup draws while it waits, without a word', () => {
    const file = readFileSync(new URL('../../../entrypoints/popup/index.html', import.meta.url), 'utf8');
    const frame = /<div id="app">(.*)<\/div>/s.exec(file)?.[1] ?? '';
    const tidy = frame
      .replaceAll(/>\s+</g, '><')
      .trim()
      .replaceAll(/<(\w+)([^>]*?) \/>/g, '<$1$2></$1>');
    expect(tidy.replace(' aria-busy="true"', '')).toBe(
      wordless(toChildArray(h(Popup, { state: { kind: 'loading' }, actions }))[0] ?? ''),
    );
  });
});
