import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';
import type { Named } from './marked.ts';

const hazel: Named = { names: ['Hazelbrook Primary School'], town: 'Tarnford' };
const saint: Named = { names: ["St Wilfrida's CofE Primary School"], town: 'Tarnford' };
const view: Named = { names: ['Castle Fell Enterprise Academy'] };
const chain: Named = { names: ['Harris Academy Tarnford'] };

describe('hashtags, handles and addresses', () => {
  it.each<[Named, string]>([
    [hazel, '@hazelbrookprimaryofficial'],
    [hazel, '#hazelbrookprimaryrocks'],
    [hazel, '@HazelbrookPS'],
    [hazel, '@hazelbrookschool2024'],
    [hazel, 'www.hazelbrook.wessing.sch.uk'],
    [hazel, 'https://hazelbrook-primary.org/news'],
    [saint, '@stwilfridasceps'],
    [saint, '@StWilfridasPTA'],
    [saint, '@StWilfridasTarnford'],
    [saint, 'stwilfridas-tarnford.co.uk'],
    [saint, 'st-wilfridasprimary.wessing.sch.uk'],
    [view, '@castlefellea'],
    [chain, '#HarrisTarnford'],
  ])('%j: %s', (school, written) => {
    expect(marked(school, `see ${written} for more`)).toEqual([written]);
  });

  it.each<[Named, string]>([
    [hazel, '#hazelbrook'],
    [hazel, '#hazelbrooklane'],
    [hazel, '#hazelbrookhighschool'],
    [hazel, '#hazelbrookschooling'],
    [hazel, '#hazelbrookprimarycare'],
    [hazel, 'www.hazelbrook-farm.co.uk'],
    [hazel, 'j.smith@hazelbrookprimary.org'],
    [saint, '#stwilfridas'],
    [saint, 'stwilfridas-church.org.uk'],
    [view, '@castlefell'],
  ])('%j: not %s', (school, text) => {
    expect(marked(school, `see ${text} for more`)).toEqual([]);
  });
});

describe('glued and parted words', () => {
  it.each<[Named, string]>([
    [hazel, 'hazelbrookprimary'],
    [hazel, 'Hazel Brook Primary'],
    [hazel, 'H A Z E L B R O O K S C H O O L'],
    [{ names: ['Co-op Academy Tarnford'] }, 'Coop Academy Tarnford'],
    [{ names: ["King's Meadow School"] }, 'Kingsmeadow School'],
  ])('%j: %s', (school, written) => {
    expect(marked(school, `what a day at ${written} today`)).toEqual([written]);
  });
});
