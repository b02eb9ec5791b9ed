import { parseAccountEntry } from './parse/account-entry.ts';
import { parseClauseEntry } from './parse/clause-entry.ts';
import { parseNudgeOffEntry } from './parse/nudge-off-entry.ts';
import { valueOf } from './parse/parsed.ts';
import { parseSeverityEntry } from './parse/severity-entry.ts';
import type { PolicyKey } from './schema.ts';

/**
 * The ids that this version of Lanyard has: its rules, the sites of its catalogue, and what words of the school's
 * document can be given for: rules, the topics of the check-up, and the questions of “May I…?”.
 */
export type KnownIds = { rules: readonly string[]; sites: readonly string[]; cited: readonly string[] };

/** What an entry names: a rule or a site. */
type Reference = { to: keyof KnownIds; idOf: (entry: string) => string | undefined };

const account: Reference = { to: 'sites', idOf: (entry) => valueOf(parseAccountEntry(entry))?.site };

const site: Reference = { to: 'sites', idOf: (entry) => entry };

/** The lists whose entries name a rule or a site. */
export const references: Partial<Record<PolicyKey, Reference>> = {
  severities: { to: 'rules', idOf: (entry) => valueOf(parseSeverityEntry(entry))?.rule },
  clauses: { to: 'cited', idOf: (entry) => valueOf(parseClauseEntry(entry))?.rule },
  sites: site,
  exemptSites: site,
  officialAccounts: account,
  educationAccounts: account,
  nudgesOff: { to: 'sites', idOf: (entry) => valueOf(parseNudgeOffEntry(entry))?.site },
};
