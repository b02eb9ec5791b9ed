import type { MouseEvent, PointerEvent } from 'react';
import { settings } from './settings.ts';

type PressProps = { onClick: (event: MouseEvent) => void; onPointerDown?: (event: PointerEvent) => void };

const MAIN_BUTTON = 0;

/**
 * How the buttons of the page act: at the click, or (`?press=pointerdown`) already when pressed. In the second case
 * a click without a press before it came from the keyboard (detail 0) and acts too.
 */
export function pressProps(act: () => void): PressProps {
  const handled = (event: MouseEvent): void => {
    // A button inside a cell that is a button itself: one press, one act.
    event.stopPropagation();
    act();
  };
  if (settings.press === 'click') return { onClick: handled };
  return {
    onPointerDown: (event) => {
      if (event.button === MAIN_BUTTON) handled(event);
    },
    onClick: (event) => {
      event.stopPropagation();
      if (event.detail === 0) act();
    },
  };
}
