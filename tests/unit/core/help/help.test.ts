import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { helpLines, siteHelp } from '../../../../lib/core/help/data.ts';
import { findHelp } from '../../../../lib/core/help/find.ts';
import { helpLookedUpBy } from '../../../../lib/core/help/looked-up.ts';
import { catalogue } from '../../../../lib/sites/catalogue.ts';

const entries = siteHelp.flatMap(({ id, entries: own }) => own.map((entry) => ({ id, ...entry })));
const page = readFileSync(new URL('../../../../docs/help.md', import.meta.url), 'utf8');

const found = (question: string) =>
  findHelp(siteHelp, question).map(({ id, entries: own }) => [id, ...own.map(({ task }) => task)]);

describe('the help for each site (R2)', () => {
  it('has every site where Lanyard speaks, and the others that schools ask about', () => {
    const ids = siteHelp.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ['facebook', 'instagram', 'x', 'threads', 'linkedin']) {
      expect(catalogue.map((site) => site.id)).toContain(id);
      expect(ids).toContain(id);
    }
    for (const id of ['messenger', 'tiktok', 'snapchat', 'youtube', 'whatsapp']) expect(ids).toContain(id);
  });

  it.each(siteHelp)('$name: taking down, reporting, and steps that can be followed', ({ entries: own }) => {
    const tasks = own.map(({ task }) => task);
    expect(new Set(tasks).size).toBe(tasks.length);
    expect(tasks).toEqual(expect.arrayContaining(['remove', 'report']));
    for (const { steps } of own) {
      const lines = steps().split('\n');
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(line).toMatch(/^[A-Z].*[.]$/);
    }
  });

  it('says of each entry where it is from and when that was looked up', () => {
    for (const { source, lookedUp, id } of [
      ...entries,
      ...helpLines.map((line) => ({ ...line, source: line.url })),
    ]) {
      expect([id, new URL(source).protocol]).toEqual([id, 'https:']);
      expect(lookedUp).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    expect(helpLookedUpBy() <= '2026-11-21').toBe(true);
  });

  it('stands in the documentation with what was seen of it', () => {
    const rows = [
      ...entries.map((one) => `| ${one.id} | ${one.task} | ${one.seen} | ${one.lookedUp} | ${one.source} |`),
      ...helpLines.map((one) => `| ${one.id} | | ${one.seen} | ${one.lookedUp} | ${one.url} |`),
    ];
    const written = page.split('\n').map((line) => line.replace(/ +/g, ' '));
    expect(rows.filter((row) => !written.includes(row))).toEqual([]);
    expect(written.filter((row) => /^\| [a-z-]+ \|.*https/.test(row)).length).toBe(rows.length);
  });
});

describe('looking for something', () => {
  it('finds a site, a task, or one task on one site', () => {
    expect(found('whatsapp group')).toEqual([['whatsapp', 'group']]);
    expect(found('  BLOCK instagram ')).toEqual([['instagram', 'block']]);
    expect(found('Threads')).toEqual([['threads', 'remove', 'report', 'block']]);
    expect(found('tag').map(([id]) => id)).toEqual(['facebook', 'instagram', 'x', 'linkedin']);
  });

  it('finds everything without a question, and nothing for what is not there', () => {
    expect(findHelp(siteHelp, ' ')).toBe(siteHelp);
    expect(found('carrier pigeon')).toEqual([]);
  });
});

describe('help lines', () => {
  it('have a telephone number as it is dialled here, where they have one', () => {
    for (const { phone } of helpLines.filter((line) => line.phone !== undefined))
      expect(phone?.replaceAll(' ', '')).toMatch(/^0\d{10}$/);
    expect(helpLines.map(({ id }) => id)).toEqual(expect.arrayContaining(['professionals', 'ceop']));
  });
});
