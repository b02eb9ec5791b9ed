import * as z from 'zod';

import { longestFile, nameLimits } from '../core/own-settings.ts';
import { quietLengths } from '../core/quiet.ts';
import type { AnswersChange, FileChange, NamesChange, SettingsFacts } from '../core/settings-facts.ts';
import { answering, digest, nothing } from './message-spec.ts';

const names = () =>
  z.array(z.string().trim().min(nameLimits.shortest).max(nameLimits.longest)).max(nameLimits.most).readonly();

/** Ids and dates as Lanyard itself gave them. */
const word = () => z.string().regex(/^[\w-]{1,60}$/);

const site = () => z.object({ siteId: word().exactOptional() });

const subject = () => z.enum(['account', 'notice', 'phrase']);

const group = () => z.object({ site: word(), about: subject(), on: word().exactOptional() });

const row = () => group().extend({ digest: digest(), times: z.int().min(1) });

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
  openPolicyFile: answering<FileChange>()('page', () => z.object({ text: z.string().max(longestFile) })),
  /** Undoes an opening or a removal, or removes. */
  putPolicyFile: answering<FileChange>()('page', () => z.object({ file: ownFile().exactOptional() })),
  /** Absent: as the browser. */
  setLanguage: answering<SettingsFacts>()('page', () =>
    z.object({
      language: z
        .string()
        .regex(/^[A-Za-z0-9-]{2,35}$/)
        .exactOptional(),
    }),
  ),
  /** Nudges rest, on one site or on all. Where the school enforces, that changes nothing. */
  restNudges: answering<SettingsFacts>()('page', () => site().extend({ length: z.enum(quietLengths) })),
  /** They come again, on one site or on all. */
  wakeNudges: answering<SettingsFacts>()('page', site),
  forgetAnswers: answering<AnswersChange>()('page', () =>
    z.object({ groups: z.array(group()).min(1).max(2000).readonly() }),
  ),
  putBackAnswers: answering<SettingsFacts>()('page', () =>
    z.object({ rows: z.array(row()).max(20_000).readonly() }),
  ),
  deleteMyData: answering<SettingsFacts>()('page', nothing),
} as const;
