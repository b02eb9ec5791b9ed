import { nudgesOnSite } from '../core/nudges-on-site.ts';
import type { PageNudgeSettings, WatchListAnswer } from '../core/page-settings.ts';
import { present } from '../core/present.ts';
import { dateAt } from '../core/school-day.ts';
import { isQuietOn, type Quiet } from '../core/quiet.ts';
import type { Settings } from '../core/settings.ts';
import type { WatchLists } from '../core/watch-list.ts';
import type { AnswersService } from './answers-service.ts';
import type { LanguageService } from './language-service.ts';
import type { NudgeService } from './nudge-service.ts';
import type { Clock, DeviceStore } from './ports.ts';
import { createSerial } from './serial.ts';

type Ports = {
  settings: () => Promise<Settings>;
  /** The school's lists on a date (`YYYY-MM-DD`); undefined where there are none or they have run out. */
  watchLists: (today: string) => Promise<WatchLists | undefined>;
  /** The user's own list; undefined where it is empty. */
  ownList: () => Promise<WatchLists | undefined>;
  /** By which the lists are made. */
  nicknames: string;
  answers: Pick<AnswersService, 'silent'>;
  nudges: Pick<NudgeService, 'pausesLeft'>;
  /** What rests now. */
  quiet: () => Promise<readonly Quiet[]>;
  device: DeviceStore;
  language: Pick<LanguageService, 'told'>;
  /** A new random salt. */
  makeSalt: () => string;
  clock: Clock;
};

/** What nudges on one site's pages need, and nothing of other sites. */
export function createPageSettingsService(ports: Ports) {
  const {
    settings,
    watchLists,
    ownList,
    nicknames,
    answers,
    nudges: pauses,
    quiet,
    device,
    language,
    makeSalt,
    clock,
  } = ports;
  const serial = createSerial();
  let salt: string | undefined;

  /** Serial, so that two pages that open together get the same salt. */
  const deviceSalt = (): Promise<string> =>
    serial(async () => {
      salt ??= await device.readSalt().catch(() => undefined);
      if (salt !== undefined) return salt;
      salt = makeSalt();
      await device.writeSalt(salt).catch(() => undefined);
      return salt;
    });

  return {
    nudgeSettings: async (siteId: string): Promise<PageNudgeSettings> => {
      const now = clock.now();
      const onSite = nudgesOnSite(await settings(), siteId, now);
      return {
        ...onSite,
        off: [...onSite.off, ...(isQuietOn(await quiet(), siteId, now) ? [siteId] : [])],
        deviceSalt: await deviceSalt(),
        answeredPhrases: await answers.silent(siteId, 'phrase'),
        pausesLeft: await pauses.pausesLeft(),
        ...(await language.told()),
      };
    },

    watchLists: async (siteId: string): Promise<WatchListAnswer> => {
      const { access } = await settings();
      const lists = await watchLists(dateAt(clock.now(), access.timetable.timeZone));
      const answeredAccounts = await answers.silent(siteId, 'account');
      const noticedAccounts = await answers.silent(siteId, 'notice');
      const known = { answeredAccounts, noticedAccounts };
      const own = await ownList();
      if (lists === undefined && own === undefined) return known;
      return { watched: { ...present({ lists, own }), nicknames }, ...known };
    },
  };
}

export type PageSettingsService = ReturnType<typeof createPageSettingsService>;
