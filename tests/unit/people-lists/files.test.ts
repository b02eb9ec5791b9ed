import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimiters, readCsv } from '../../../lib/people-lists/csv.ts';
import { decode } from '../../../lib/people-lists/decode.ts';
import { readExport } from '../../../lib/people-lists/read-export.ts';
import { bytes, exportOf, remarksOf, today } from './a-school.ts';

const text = 'Forename,Surname\nZoë,Brânwyck\nŁukasz,Nowicki\n';

const utf16 = (value: string, swapped: boolean): number[] =>
  [...value].flatMap((letter) => {
    const [low, high] = [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8];
    return swapped ? [high, low] : [low, high];
  });

describe('the encoding of an export', () => {
  it.each([
    ['UTF-8', [...bytes(text)], 'utf-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...bytes(text)], 'utf-8'],
    ['UTF-16 with a mark', [0xff, 0xfe, ...utf16(text, false)], 'utf-16le'],
    ['UTF-16 without a mark', utf16(text, false), 'utf-16le'],
    ['UTF-16, the other way round', [0xfe, 0xff, ...utf16(text, true)], 'utf-16be'],
  ])('%s', (_, file, encoding) => {
    expect(decode(Uint8Array.from(file))).toEqual({ value: { text, encoding } });
  });

  it('is Windows-1252 where it is not UTF-8', () => {
    const file = Uint8Array.from(
      ['Zo', 0xeb, '\r\nO', 0x92, 'Dell'].flatMap((part) =>
        typeof part === 'number' ? [part] : [...bytes(part)],
      ),
    );
    expect(decode(file)).toEqual({ value: { text: 'Zoë\nO’Dell', encoding: 'windows-1252' } });
  });

  it.each([
    ['an Excel workbook', [0x50, 0x4b, 3, 4, 20], 'Excel workbook'],
    ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0], 'old Excel workbook'],
    ['a PDF', [...bytes('%PDF-1.7')], 'PDF'],
    ['a web page', [...bytes('<html><table>')], 'web page'],
    ['nothing', [], 'empty'],
    ['blanks', [...bytes(' \n \n')], 'empty'],
    ['bytes', [1, 0, 2, 7, 0, 0, 0, 3], 'not a text file'],
  ])('is not looked for in %s', (_, file, problem) => {
    expect(decode(Uint8Array.from(file))).toMatchObject({
      problem: expect.stringContaining(problem) as string,
    });
  });
});

describe('the cells of an export', () => {
  const cellsOf = (csv: string, delimiter: (typeof delimiters)[number] = ',') => {
    const read = readCsv(csv, delimiter);
    return 'value' in read ? read.value : read.problem;
  };

  it('keep delimiters, quotation marks and line breaks that are quoted', () => {
    expect(cellsOf('a,"b, c","d ""e"" f","g\nh"\ni,j\n\nk')).toEqual([
      { line: 1, cells: ['a', 'b, c', 'd "e" f', 'g\nh'] },
      { line: 3, cells: ['i', 'j'] },
      { line: 5, cells: ['k'] },
    ]);
  });

  it('lose blanks, invisible characters and what Excel guards with', () => {
    expect(cellsOf(' a\u00a0 b , "c" ,="0012",\u200bd')).toEqual([
      { line: 1, cells: ['a b', 'c', '0012', 'd'] },
    ]);
  });

  it('may have stray marks in them', () => {
    expect(cellsOf('O"Brien,12" ruler,"x"y"')).toEqual([{ line: 1, cells: ['O"Brien', '12" ruler', 'x"y'] }]);
  });

  it('may be empty between tabs', () => {
    expect(cellsOf('a\t\tb\t', '\t')).toEqual([{ line: 1, cells: ['a', '', 'b', ''] }]);
  });

  it('come back as they were written, whatever stands in them, on the line on which they begin', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '\t', '|', '"', '\n', ' ', 'Z') });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...delimiters), (table, delimiter) => {
        const written = table.map((cells) =>
          cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiter),
        );
        const begins = written.map(
          (_, at) => written.slice(0, at).reduce((lines, row) => lines + row.split('\n').length, 0) + 1,
        );
        const squeezed = (each: string): string => each.replace(/[^\S\n]+/g, ' ').trim();
        const expected = table
          .map((cells, at) => ({ line: begins[at], cells: cells.map(squeezed) }))
          .filter(({ cells }) => cells.some((each) => each !== ''));
        expect(cellsOf(written.join('\n'), delimiter)).toEqual(expected);
      }),
    );
  });
});

describe('an export', () => {
  it.each(delimiters)('may be delimited by “%s”', (delimiter) => {
    const csv = ['Surname,Forename,Year', 'Brânwyck,Zoë,4', '"Nowicki, Lis",Ewa,5']
      .join('\n')
      .replaceAll(/,(?! )/g, delimiter);
    expect(exportOf(csv).households.map(({ people }) => people[0]?.names[0]?.name)).toEqual([
      'Zoë Brânwyck',
      'Ewa Nowicki, Lis',
    ]);
  });

  it('may have a heading above the titles, and the titles again in the middle', () => {
    const read = exportOf(
      'Ashgrove School,,\n"Made 1 May,\n2026",,\n\nsep,,\nForename,Surname\nAda,Vane\nForename,Surname\n',
    );
    expect(read.households.map(({ line }) => line)).toEqual([7]);
    expect(remarksOf(read)).toEqual(['8 titles-again']);
  });

  it.each([
    ['without titles', 'Ada,Vane\nBea,Wold\n', 'titles of columns'],
    ['with a mark that is never closed', 'Forename,Surname\nAda,"Vane\nBea,Wold\n', 'never closed'],
    [
      'with a mark too many, which swallows a line',
      'Forename,Surname\n"Ada,Vane\nBea,"Wold"\nCy,Yarrow\n',
      'quotation mark is missing on line 2',
    ],
    [
      'with one in a column that is not used',
      'Forename,Surname,Year,Address,Notes\nAda,Vane,4,"1 High St,x\nBea,Wold,5,2 High St,"y"\nCy,Yarrow,5,3,z\n',
      'quotation mark is missing on line 2',
    ],
  ])('is refused %s', (_, csv, problem) => {
    expect(readExport('x', bytes(csv), { today })).toMatchObject({
      problem: expect.stringContaining(problem) as string,
    });
  });

  it('may have line breaks in an address', () => {
    expect(exportOf('Forename,Surname,Address\nAda,Vane,"1 High St\nTown, AB1"\n').households).toHaveLength(
      1,
    );
  });
});

describe('whatever a file holds', () => {
  const piece = fc.constantFrom(
    'Forename',
    'Surname',
    'Role',
    'DOB',
    'Contact 1 Name',
    'Ada',
    'Vane',
    'O’Dell',
    'Zoë',
    'pupil',
    'staff',
    '1/2/12',
    ',',
    ',',
    ',',
    ';',
    '\t',
    '"',
    '""',
    '\n',
    '\n',
    '\r\n',
    '\0',
    '\ufeff',
    ' ',
    '=',
    '😀',
    '=HYPERLINK("x")',
  );
  const pieces = fc.array(piece, { maxLength: 60 }).map((all) => bytes(all.join('')));

  it('there is an export or a clear reason, never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.uint8Array({ maxLength: 300 })), (file) => {
        const read = readExport('x', file, { today });
        const isClear =
          'problem' in read ? read.problem.length > 8 : read.value.rows >= read.value.households.length;
        expect(isClear).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('every line with something on it gives a person or a reason', () => {
    const cell = fc.constantFrom(
      '',
      'Ada',
      'Vane',
      'Mum',
      'J',
      'N/A',
      '12',
      'Zo?',
      'pupil',
      'staff',
      'wizard',
      'left',
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const lines = rows.map((cells) => cells.join(','));
        const read = exportOf(['Forename,Surname,Role,DOB,Mother', ...lines].join('\n'));
        const told = new Set([
          ...read.households.map(({ line }) => line),
          ...read.remarks.map(({ line }) => line),
        ]);
        const filled = lines.flatMap((line, at) => (/[^,\s]/.test(line) ? [at + 2] : []));
        expect([...told].toSorted((a, b) => a - b)).toEqual(filled);
      }),
    );
  });
});
