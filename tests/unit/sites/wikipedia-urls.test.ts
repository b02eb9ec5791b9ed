import { describe, expect, it } from 'vitest';

import { readingAddress, titleEdited } from '../../../lib/sites/wikipedia/urls.ts';

const at = (path: string): string => `https://en.wikipedia.org${path}`;

describe('editing Wikipedia, by its addresses', () => {
  it.each([
    ['/w/index.php?title=Lapwing&action=edit', 'Lapwing'],
    ['/w/index.php?title=Lapwing&action=edit&section=new', 'Lapwing'],
    ['/wiki/Lapwing?action=edit', 'Lapwing'],
    ['/wiki/Lapwing?veaction=edit', 'Lapwing'],
    ['/w/index.php?title=AC/DC&veaction=editsource', 'AC/DC'],
    ['/wiki/Lapwing#/editor/0', 'Lapwing'],
    ['/wiki/Special:EditPage/Lapwing', 'Lapwing'],
  ])('%s edits %s', (path, title) => {
    expect(titleEdited(at(path))).toBe(title);
  });

  it.each([
    '/wiki/Lapwing',
    '/wiki/Edit',
    '/wiki/Lapwing#Editing',
    '/w/index.php?title=Lapwing&action=history',
    '/w/index.php?title=Lapwing&action=submit',
    '/w/index.php?title=Lapwing&action=editnothing',
    '/wiki/Lapwing?vefrom=edit',
    '/',
  ])('%s is for reading', (path) => {
    expect(titleEdited(at(path))).toBeUndefined();
  });

  it.each([
    ['Lapwing', '/wiki/Lapwing'],
    ['Northern lapwing', '/wiki/Northern_lapwing'],
    ['Who?', '/wiki/Who%3F'],
  ])('%s is read at %s, in the same language', (title, path) => {
    expect(readingAddress('https://cy.m.wikipedia.org/w/index.php?action=edit', title)).toBe(
      `https://cy.m.wikipedia.org${path}`,
    );
  });
});
