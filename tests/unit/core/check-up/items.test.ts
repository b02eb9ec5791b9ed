import { describe, expect, it } from 'vitest';

import { allLookedUpBy, checkUpSites, searchPages } from '../../../../lib/core/check-up/addresses.ts';
import { checkUpItemIds, groupsOf } from '../../../../lib/core/check-up/items.ts';
import { mailToHead, messageToHead } from '../../../../lib/core/check-up/message-to-head.ts';
import {
  checkUpCitations,
  checkUpModes,
  isCitedByCheckUp,
  topicsOf,
} from '../../../../lib/core/check-up/topics.ts';
import { wordsOf } from '../../../../lib/core/check-up/words.ts';
import { siteOfUrl } from '../../../../lib/core/site-info.ts';
import * as m from '../../../../lib/language/made/messages.ts';
import { ruleIds } from '../../../../lib/rules/rule-ids.ts';
import { adapters } from '../../../../lib/sites/adapters.ts';
import { catalogue } from '../../../../lib/sites/catalogue.ts';
import { profileReaderOf } from '../../../../lib/sites/profile-readers.ts';

const idsIn = (mode: (typeof checkUpModes)[number], exempt: readonly string[] = []): readonly string[] =>
  groupsOf(mode, exempt).flatMap(({ items }) => items.map(({ id }) => id));

describe('the addresses of the check-up', () => {
  const all = Object.entries(checkUpSites).flatMap(([site, { pages }]) =>
    Object.entries(pages).flatMap(([topic, own]) => own.map((page) => ({ site, topic, ...page }))),
  );

  it('are there for every site on which Lanyard helps', () => {
    expect(Object.keys(checkUpSites).sort()).toEqual(adapters.map(({ info }) => info.id).sort());
  });

  it('lead somewhere for every topic of every site', () => {
    for (const { pages } of Object.values(checkUpSites))
      expect(Object.values(pages).filter((own) => own.length === 0)).toEqual([]);
  });

  it.each(all)('$site, $topic: $href is a page of the sites Lanyard knows', ({ site, href }) => {
    expect(new URL(href).protocol).toBe('https:');
    const own = siteOfUrl(catalogue, href)?.id;
    // Threads is signed into with an account of Instagram.
    expect(site === 'threads' ? ['threads', 'instagram'] : [site]).toContain(own);
  });

  it('each have a day on which they were looked up', () => {
    for (const { lookedUp } of [...all, ...searchPages]) expect(lookedUp).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(allLookedUpBy).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('say where the profile check-up can be asked for', () => {
    for (const { id, hosts } of catalogue.filter((one) => one.id in checkUpSites))
      expect(checkUpSites[id]?.readsProfile).toBe(
        profileReaderOf(`https://${String(hosts[0])}/`) !== undefined,
      );
  });
});

describe('the items', () => {
  it('have ids of their own in each mode, which messages may name', () => {
    for (const mode of checkUpModes) {
      const ids = idsIn(mode);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !checkUpItemIds.has(id))).toEqual([]);
    }
    expect(checkUpItemIds.has('facebook.audience')).toBe(true);
    expect(checkUpItemIds.has('myspace.audience')).toBe(false);
  });

  it('leave the profile of an exempt forum alone on joining (S4), and not on leaving', () => {
    expect(idsIn('joining')).toContain('linkedin.profile');
    expect(idsIn('joining', ['linkedin'])).not.toContain('linkedin.profile');
    expect(idsIn('joining', ['linkedin'])).toContain('linkedin.audience');
    expect(idsIn('leaving', ['linkedin'])).toContain('linkedin.profile');
  });

  it('stand under names in policies that no rule has', () => {
    expect(checkUpCitations.every(isCitedByCheckUp)).toBe(true);
    expect(ruleIds.filter(isCitedByCheckUp)).toEqual([]);
  });

  it('say why in a few sentences, and what each is asked by', () => {
    for (const mode of checkUpModes)
      for (const topic of [...topicsOf[mode].site, ...topicsOf[mode].own]) {
        const { title, why, asked } = wordsOf(mode, topic);
        expect(title().length).toBeLessThan(50);
        expect(why().split(/[.?] /).length).toBeLessThan(4);
        expect(why()).toMatch(/\.$/);
        expect(asked.length).toBeGreaterThan(0);
      }
    expect(wordsOf('leaving', 'profile').title()).not.toBe(wordsOf('joining', 'profile').title());
  });

  it('cover every clause that is for the check-up', () => {
    const asked = checkUpModes.flatMap((mode) =>
      [...topicsOf[mode].site, ...topicsOf[mode].own].flatMap((topic) => wordsOf(mode, topic).asked),
    );
    for (const clause of ['S5', 'P6', 'P10', 'P12', 'P13', 'V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'A5'])
      expect(asked).toContain(clause);
  });
});

describe('the message to the head (P6)', () => {
  it('goes to the address that policy names, if any, and names nobody', () => {
    expect(mailToHead('Mrs A. Marsh, head@ashgrove.sch.uk')).toMatch(/^mailto:head@ashgrove\.sch\.uk\?/);
    expect(mailToHead('Mrs A. Marsh, 01632 960123')).toMatch(/^mailto:\?/);
    const { searchParams } = new URL(mailToHead(undefined));
    expect(searchParams.get('subject')).toBe(m.checkUpMessageSubject());
    expect(searchParams.get('body')?.replace(/\r/g, '')).toBe(messageToHead());
    expect(messageToHead()).not.toMatch(/pupil|parent|child|name:|\[/i);
  });
});
