import type { MayIFacts } from '../core/may-i/facts.ts';
import { present } from '../core/present.ts';
import type { Settings } from '../core/settings.ts';
import type { AccessService } from './access-service.ts';

type Ports = {
  settings: () => Promise<Settings>;
  access: Pick<AccessService, 'together'>;
};

/** “May I…?”: what holds now, as far as its questions go. The answers are the page's to work out. */
export const createMayIService = ({ settings, access }: Ports) => ({
  facts: async (): Promise<MayIFacts> => {
    const { origin, policyName, policyVersion, exemptSites, ...held } = await settings();
    const { mode, enforced, timetable, dailyMinutes } = held.access;
    const { severities, clauses, familyExemption, contacts, policyUrl, newAccountFormUrl } = held.nudges;
    return {
      ...{ origin, mode, enforced, timetable, exemptSites, severities, familyExemption },
      access: await access.together(),
      clauses: { ...held.checkUpClauses, ...held.mayIClauses, ...clauses },
      ...present({
        policyName,
        policyVersion,
        policyUrl,
        newAccountFormUrl,
        dailyMinutes,
        head: contacts.head,
      }),
    };
  },
});

export type MayIService = ReturnType<typeof createMayIService>;
