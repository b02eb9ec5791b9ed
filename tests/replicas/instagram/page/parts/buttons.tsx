/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { pressProps } from '../../../shared/page/press-props.ts';
import { roleButton } from '../../../shared/page/role-button.ts';

type ButtonProps = { act: () => void; children: ReactNode; primary?: boolean };

/** The site has both kinds: a real button with the text in an element of its own ... */
export function Button({ act, children, primary = false }: ButtonProps): ReactNode {
  return (
    <button type="button" className={primary ? 'k_button k_primary' : 'k_button'} {...pressProps(act)}>
      <div dir="auto">{children}</div>
    </button>
  );
}

type RoleButtonProps = { act: () => void; children: ReactNode; label?: string; disabled?: boolean };

/** ... and an element with the role of one. */
export function RoleButton({ act, children, label, disabled = false }: RoleButtonProps): ReactNode {
  return (
    <div {...roleButton(act, disabled)} aria-label={label} className="k_role-button">
      {children}
    </div>
  );
}
