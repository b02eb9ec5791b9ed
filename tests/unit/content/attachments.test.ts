import { beforeEach, describe, expect, it } from 'vitest';

import { createAttachments } from '../../../lib/content/attachments.ts';
import type { TextSurface } from '../../../lib/sites/site-adapter.ts';

/** The picture elements that stand around the box, as a page would show them. */
let pictures: Element[] = [];

const picture = (local = true, width = 200): Element =>
  ({
    matches: () => local,
    closest: () => null,
    getBoundingClientRect: () => ({ width, height: width }),
    isLocal: local,
  }) as unknown as Element;

const region = {
  querySelectorAll: (selector: string) =>
    selector.includes('canvas') ? pictures : pictures.filter((one) => one.matches(selector)),
} as unknown as Element;

const surface = (kind: TextSurface['kind'] = 'composer', inDialog = true): TextSurface => ({
  kind,
  root: { closest: () => (inDialog ? region : null) } as unknown as HTMLElement,
});

const start = () => createAttachments({ around: () => ({ region, controls: [] }) });

beforeEach(() => {
  pictures = [];
});

describe('a picture attached to a box', () => {
  it('is attached until the site shows it no more', () => {
    const [attachments, box] = [start(), surface('composer', false)];
    expect(attachments.has(box)).toBe(false);
    attachments.add(box);
    expect(attachments.has(box)).toBe(true);
    pictures = [picture()];
    expect(attachments.has(box)).toBe(true);
    pictures = [];
    expect(attachments.has(box)).toBe(false);
    expect(attachments.has(box)).toBe(false);
  });

  it('stays attached where the site shows none, until the box is sent', () => {
    const [attachments, box] = [start(), surface('comment', false)];
    attachments.add(box);
    expect([attachments.has(box), attachments.has(box)]).toEqual([true, true]);
    attachments.end(box);
    expect(attachments.has(box)).toBe(false);
  });

  it('is not mistaken for pictures that were there before, or for small ones', () => {
    const [attachments, box] = [start(), surface('composer', false)];
    const [face, own] = [picture(false), picture()];
    pictures = [face];
    attachments.add(box);
    pictures = [face, own];
    expect(attachments.has(box)).toBe(true);
    pictures = [face, picture(false, 24)];
    expect(attachments.has(box)).toBe(false);
  });

  it('came with a draft in a dialog; what was just sent is not found again', () => {
    const [attachments, box] = [start(), surface()];
    pictures = [picture(false)];
    expect(attachments.has(box)).toBe(false);
    pictures.push(picture());
    expect(attachments.has(box)).toBe(true);
    attachments.end(box);
    expect(attachments.has(box)).toBe(false);
    expect(attachments.has(surface('comment'))).toBe(false);
  });

  it('came before its box: the reminder is not given twice', () => {
    const attachments = start();
    pictures = [picture(false)];
    const [before, box] = [surface(), surface()];
    expect(attachments.has(before)).toBe(false);
    attachments.addToNext(true);
    expect([attachments.has(box), attachments.isReminded(box)]).toEqual([true, true]);
    attachments.end(box);
    expect(attachments.has(surface())).toBe(false);
  });

  it('in conversations is spoken of once a page', () => {
    const attachments = start();
    const [one, other, post] = [surface('message'), surface('message'), surface()];
    for (const box of [one, other, post]) attachments.add(box);
    expect([one, other, post].map((box) => attachments.isReminded(box))).toEqual([false, true, false]);
  });
});
