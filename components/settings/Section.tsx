import type { ComponentChildren, JSX } from 'preact';

type SectionProps = {
  id: string;
  title: string;
  /** What cannot be changed here carries a lock. */
  locked?: string | undefined;
  children: ComponentChildren;
};

const Lock = ({ label }: { label: string }): JSX.Element => (
  <svg class="lock" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={label}>
    <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2" fill="none" stroke="currentColor" stroke-width="1.75" />
    <rect x="3" y="7" width="10" height="7" rx="1.5" fill="currentColor" />
  </svg>
);

/** One part of the settings page. */
export const Section = ({ id, title, locked, children }: SectionProps): JSX.Element => (
  <section id={id} class="part" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>
      {title}
      {locked !== undefined && <Lock label={locked} />}
    </h2>
    {children}
  </section>
);
