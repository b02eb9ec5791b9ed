import type { Contacts } from './settings.ts';

/** Whom to speak to and where to turn (R1, R2), as policy names them: for the concern note and the help page. */
export type SupportFacts = {
  contacts: Pick<Contacts, 'head' | 'chair' | 'chairTitle' | 'dsl'>;
  /** The school's zone (IANA name), in which a note is dated. */
  timeZone: string;
  /** The school's own system for concerns. */
  concernSystemUrl?: string;
  /** The school's own sentence about unions. */
  unionLine?: string;
  policyUrl?: string;
};
