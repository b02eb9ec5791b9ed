import './notice.css';

import type { JSX } from 'preact';

import type { NoticeView } from './notices.ts';

export type NoticeProps = {
  notice: NoticeView;
  action?: { label: string; run: () => void };
  /** Where more is said. */
  link?: { label: string; href: string };
};

/** Something about this device, and what can be done about it. */
export const Notice = ({ notice, action, link }: NoticeProps): JSX.Element => (
  <section class="notice" aria-label={notice.title}>
    <h2>{notice.title}</h2>
    <p>{notice.text}</p>
    {action && (
      <button type="button" class="main" onClick={action.run}>
        {action.label}
      </button>
    )}
    {link && (
      <p>
        <a href={link.href} target="_blank" rel="noreferrer">
          {link.label}
        </a>
      </p>
    )}
  </section>
);
