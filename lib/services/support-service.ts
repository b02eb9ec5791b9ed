import { present } from '../core/present.ts';
import type { Settings } from '../core/settings.ts';
import type { SupportFacts } from '../core/support.ts';

/** Whom to speak to and where to turn, from the policy that holds (R1, R2). Nothing is written down, not even that somebody asked. */
export const createSupportService = ({ settings }: { settings: () => Promise<Settings> }) => ({
  facts: async (): Promise<SupportFacts> => {
    const { access, nudges, concernSystemUrl, unionLine } = await settings();
    const { head, chair, chairTitle, dsl } = nudges.contacts;
    return {
      contacts: present({ head, chair, chairTitle, dsl }),
      timeZone: access.timetable.timeZone,
      ...present({ concernSystemUrl, unionLine, policyUrl: nudges.policyUrl }),
    };
  },
});

export type SupportService = ReturnType<typeof createSupportService>;
