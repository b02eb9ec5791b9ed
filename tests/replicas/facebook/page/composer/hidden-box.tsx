/** @jsxImportSource react */
import type { CSSProperties, ReactNode } from 'react';
import { LexicalBox } from '../../../shared/page/lexical/lexical-box.tsx';
import { mentionable } from './mentionable.ts';

type HiddenBoxProps = { label: string; how: 'none' | 'invisible' | 'small' };

const STYLES: Record<HiddenBoxProps['how'], CSSProperties> = {
  none: { display: 'none' },
  invisible: { visibility: 'hidden', position: 'absolute' },
  small: { width: 0, height: 0, overflow: 'hidden' },
};

/** A real editor that nobody can see or reach, of the kind the real site leaves about. */
export function HiddenBox({ label, how }: HiddenBoxProps): ReactNode {
  return (
    <div style={STYLES[how]} aria-hidden="true">
      <LexicalBox placeholder={label} people={mentionable} />
    </div>
  );
}
