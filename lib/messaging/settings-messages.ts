import * as z from 'zod/mini';

import { longestFile, nameLimits } from '../core/own-settings.ts';
import { quietLengths } from '../core/quiet.ts';
import type { AnswersChange, FileChange, NamesChange, SettingsFacts } from '../core/settings-facts.ts';
import { answering, digest, nothing } from './message-spec.ts';

const name = () =>
  z.string().check(z.trim(), z.minLength(nameLimits.shortest), z.maxLength(nameLimits.longest));

const names = () => z.readonly(z.array(name()).check(z.maxLength(nameLimits.most)));

/** Ids and dates as Lanyard itself gave them. */
const word = () => z.string().check(z.regex(/^[\w-]{1,60}$/));

const site = () => z.object({ siteId: z.exactOptional(word()) });

const subject = () => z.enum(['account', 'notice', 'phrase']);

const group = () => z.object({ site: word(), about: subject(), on: z.exactOptional(word()) });

const row = () => z.extend(group(), { digest: digest(), times: z.int().check(z.minimum(1)) });

/** What Lanyard read of a file, given back to undo its removal: it is checked as what is read from the disk is. */
const ownFile = () => z.record(z.string(), z.unknown());

/**
 * The settings page, and the popup's button that ends quiet. Here a person's own words come to the worker, because they
 * are to be kept: the names of their school, and the file they open.
 */
export const settingsMessages = {
  getSettings: answering<SettingsFacts>()('page', nothing),
  /** In place of those that are kept. */
  setSchoolNames: answering<NamesChange>()('page', () => z.object({ names: names(), aliases: names() })),
  openPolicyFile: answering<FileChange>()('page', () =>
    z.object({ text: z.string().check(z.maxLength(longestFile)) }),
  ),
  /** Undoes an opening or a removal, or removes. */
  putPolicyFile: answering<FileChange>()('page', () => z.object({ file: z.exactOptional(ownFile()) })),
  /** Absent: as the browser. */
  setLanguage: answering<SettingsFacts>()('page', () =>
    z.object({
      language: z.exactOptional(z.string().check(z.regex(/^[A-Za-z0-9-]{2,35}$/))),
    }),
  ),
  /** Nudges rest, on one site or on all. Where the school enforces, that changes nothing. */
  restNudges: answering<SettingsFacts>()('page', () => z.extend(site(), { length: z.enum(quietLengths) })),
  /** They come again, on one site or on all. */
  wakeNudges: answering<SettingsFacts>()('page', site),
  forgetAnswers: answering<AnswersChange>()('page', () =>
    z.object({ groups: z.readonly(z.array(group()).check(z.minLength(1), z.maxLength(2000))) }),
  ),
  putBackAnswers: answering<SettingsFacts>()('page', () =>
    z.object({ rows: z.readonly(z.array(row()).check(z.maxLength(20_000))) }),
  ),
  deleteMyData: answering<SettingsFacts>()('page', nothing),
} as const;
