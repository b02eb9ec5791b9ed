import { h, type VNode } from 'preact';
import { describe, expect, it } from 'vitest';

import { Slot, SLOT, slotFor } from '../../../components/Slot.tsx';

/** What is drawn, in order: text as it is, an element by its type in angle brackets. */
const drawn = (text: string, children: VNode | readonly VNode[]): string =>
  JSON.stringify(
    (Slot({ text, children: children as VNode }) as VNode<{ children: unknown }>).props.children,
    (key, value: unknown) =>
      value !== null && typeof value === 'object' && 'type' in value ? `<${String(value.type)}>` : value,
  );

const link = h('a', { href: '#' }, 'here');
const key = h('kbd', {}, 'Esc');

describe('Slot', () => {
  it.each([
    ['in the sentence', `Look ${SLOT}.`, '[["Look ","<a>","."],[]]'],
    ['at its end', `Look: ${SLOT}`, '[["Look: ","<a>"],[]]'],
  ])('draws the child %s', (_, text, expected) => {
    expect(drawn(text, link)).toBe(expected);
  });

  it('has several children stand where a language wants them', () => {
    const text = `${slotFor(1)} closes what ${slotFor(0)} opens.`;
    expect(drawn(text, [link, key])).toBe('[["<kbd>"," closes what ","<a>"," opens."],[]]');
  });

  it('draws a child that a translation forgot at the end, and none twice', () => {
    expect(drawn('Look.', link)).toBe('[["Look."],["<a>"]]');
    expect(drawn(`${SLOT}, or ${SLOT}`, link)).toBe('[["<a>",", or ",null],[]]');
  });
});
