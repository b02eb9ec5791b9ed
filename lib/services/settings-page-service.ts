import { allowanceOf } from '../core/access-decision.ts';
import { chooseLanguage } from '../core/choose-language.ts';
import type { PeopleReport, PolicyReport } from '../core/diagnostics.ts';
import { present } from '../core/present.ts';
import { standingQuiet } from '../core/quiet.ts';
import { dateAt } from '../core/school-day.ts';
import type { Settings } from '../core/settings.ts';
import type { SettingsFacts } from '../core/settings-facts.ts';
import type { SiteInfo } from '../core/site-info.ts';
import { english, type Languages } from '../language/language.ts';
import type { AnswersService } from './answers-service.ts';
import type { OwnListService } from './own-list-service.ts';
import type { OwnSettingsService } from './own-settings-service.ts';
import type { Clock, EnvironmentPort } from './ports.ts';

type Ports = {
  settings: () => Promise<Settings>;
  ownSettings: Pick<OwnSettingsService, 'read'>;
  answers: Pick<AnswersService, 'groups'>;
  ownList: Pick<OwnListService, 'facts'>;
  policyReport: () => Promise<PolicyReport>;
  peopleReport: (today: string) => Promise<PeopleReport>;
  environment: Pick<EnvironmentPort, 'nudgedSites'>;
  /** Those beside English. */
  languages: Languages;
  catalogue: readonly SiteInfo[];
  clock: Clock;
};

/** All that the settings page shows. Rejects where the disk does not answer: a page that shows nothing set would be wrong. */
export function createSettingsPageService(ports: Ports) {
  const { settings, ownSettings, answers, ownList, environment, catalogue, clock } = ports;
  const named = ({ id, name }: SiteInfo): { id: string; name: string } => ({ id, name });

  const ownListCount = async (): Promise<number | undefined> =>
    (await ownList.facts().catch(() => undefined))?.count;

  return async (): Promise<SettingsFacts> => {
    const { own, damaged } = await ownSettings.read();
    const { origin, access, nudges, language } = await settings();
    const now = clock.now();
    const { timeZone } = access.timetable;
    const made = Object.keys(ports.languages);
    const nudged = environment.nudgedSites();
    return {
      ...{ origin, timeZone, now, own, damaged, nudges },
      enforced: access.enforced,
      rationed: allowanceOf(access) !== undefined,
      synced: access.syncMinutes === true,
      quiet: access.enforced ? [] : standingQuiet(own.quiet, now),
      nudgedSites: catalogue.filter(({ id }) => nudged.includes(id)).map(named),
      sites: catalogue.map(named),
      answers: await answers.groups(),
      policy: await ports.policyReport(),
      people: await ports.peopleReport(dateAt(now, timeZone)),
      languages: [english.tag, ...made],
      ...present({
        ownListCount: await ownListCount(),
        policyLanguage:
          language === undefined ? undefined : chooseLanguage({ policy: language, browser: [] }, made),
      }),
    };
  };
}
