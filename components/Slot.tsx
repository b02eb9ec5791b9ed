import { toChildArray, type ComponentChildren, type JSX } from 'preact';

import { piecesOf } from '../lib/language/slots.ts';

export { SLOT, slotFor } from '../lib/language/slots.ts';

/**
 * A message with elements inside its sentence: a link, a key, a name in bold. Languages order their words differently, so
 * the message says where, and the children what: `<Slot text={m.x({ link: SLOT })}><a …>…</a></Slot>`. With several,
 * `slotFor(0)`, `slotFor(1)`. A child that a translation forgot stands at the end: a link is never lost.
 */
export function Slot({ text, children }: { text: string; children: ComponentChildren }): JSX.Element {
  const waiting = new Map(toChildArray(children).entries());
  const drawn = piecesOf(text).map((piece) => {
    if (typeof piece === 'string') return piece;
    const child = waiting.get(piece);
    waiting.delete(piece);
    return child;
  });
  return (
    <>
      {drawn}
      {[...waiting.values()]}
    </>
  );
}
