import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { withAnswer } from '@/lib/cpd/change-record.ts';
import type { CpdRecord } from '@/lib/cpd/cpd-record.ts';
import { exportRecords, RECORD_FORMATS, type RecordFormat } from '@/lib/cpd/export/export-records.ts';
import { PRIVACY_LEVELS, type PrivacyLevel } from '@/lib/cpd/export/portfolio.ts';
import { filledForm } from '@/lib/cpd/filled-form.ts';
import { ownPosts } from '@/lib/cpd/time-spent.ts';
import { portfolioWords } from '@/lib/locales/en/portfolio.ts';
import { documentText } from './docx-text.ts';
import { evening, examplePortfolio, exampleRecord, inForm, MADE, SCRIPTS, START, ZONE } from './example-records.ts';

const options = (level: PrivacyLevel) => ({ level, zone: ZONE, madeAt: MADE });

async function textOf(records: Parameters<typeof exportRecords>[0], format: RecordFormat, level: PrivacyLevel) {
  const { content } = await exportRecords(records, format, options(level));
  return typeof content === 'string' ? content : documentText(content);
}

/** The project's own files have plain line ends and no blanks before them; that the CSV has Excel's is tested by itself. */
function forGolden(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/ +$/gm, (blanks) => '·'.repeat(blanks.length));
}

describe('golden files', () => {
  test.each([
    ['markdown', 'posts', 'record.md'],
    ['html', 'posts', 'record.html'],
    ['csv', 'own', 'record.csv'],
    ['json', 'own', 'record-json.txt'],
    ['docx', 'posts', 'record-docx.txt'],
  ] as const)('of one record as %s, %s', async (format, level, golden) => {
    await expect(forGolden(await textOf([inForm(exampleRecord())], format, level))).toMatchFileSnapshot(
      `golden/${golden}`,
    );
  });

  test.each([
    ['markdown', 'links', 'portfolio.md'],
    ['html', 'links', 'portfolio.html'],
    ['csv-british', 'links', 'portfolio.csv'],
    ['docx', 'links', 'portfolio-docx.txt'],
    ['csv-access', 'own', 'portfolio-access.csv'],
    ['csv-river', 'own', 'portfolio-river.csv'],
    ['calendar', 'own', 'portfolio-ics.txt'],
  ] as const)('of a portfolio as %s, %s', async (format, level, golden) => {
    await expect(forGolden(await textOf(examplePortfolio(), format, level))).toMatchFileSnapshot(`golden/${golden}`);
  });
});

test('files are named by their day, chat and kind', async () => {
  const names = async (records: Parameters<typeof exportRecords>[0]) =>
    Promise.all(RECORD_FORMATS.map(async (format) => (await exportRecords(records, format, options('own'))).fileName));
  expect(await names([inForm(exampleRecord())])).toEqual(
    ['docx', 'html', 'md', 'csv', 'csv', 'csv', 'csv', 'json', 'ics'].map(
      (ending) => `2026-10-06 WePh CPD record.${ending}`,
    ),
  );
  expect((await names(examplePortfolio()))[0]).toBe('CPD portfolio 2026-10-06.docx');
});

/** The calendar holds nothing that anybody wrote, the files for other systems only what those take. */
const WRITTEN = RECORD_FORMATS.filter((format) => !['calendar', 'csv-access', 'csv-river'].includes(format));

describe.each(WRITTEN)('as %s', (format) => {
  test('sixty answers in six scripts are all there, and every link', async () => {
    const text = await textOf([inForm(exampleRecord(60))], format, 'posts');
    for (const { text: words, link } of ownPosts(evening(60))) {
      if (!format.startsWith('csv')) expect(text.replace(/\\(?=[*_[\]<>~|])/g, '')).toContain(words.split(' @')[0]);
      expect(text).toContain(link);
    }
  });

  test('what is not written says so, and nothing calls itself a certificate', async () => {
    const text = await textOf([inForm(exampleRecord())], format, 'own');
    if (!format.startsWith('csv') && format !== 'json') {
      expect(text).toContain(portfolioWords.notYetWritten);
      expect(text).toContain(portfolioWords.notice);
    }
    expect(text).not.toMatch(/certificate|certified/iu);
  });

  test('the level without posts holds none, and no level the names of others', async () => {
    for (const level of PRIVACY_LEVELS) {
      const text = await textOf(examplePortfolio(), format, level);
      if (level === 'own') for (const script of SCRIPTS.slice(0, 2)) expect(text).not.toContain(script);
      expect(text).not.toContain('carl_mortar');
      expect(text).not.toContain('Carl’s');
      expect(text).not.toContain('bea_tablets');
      expect(text.includes('/status/3001')).toBe(level === 'links' && !format.startsWith('csv'));
    }
  });

  test('whatever is written comes out', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '=1+1',
        '@SUM(A1)',
        '<script>alert(1)</script>',
        '# no heading',
        '&amp; "quotes"',
        'a\u0000b\ud800c',
        '\u202eabc',
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (words) => {
        const record = withAnswer(exampleRecord(1), 'benefit', `before ${words} after`, MADE);
        const text = await textOf([inForm(record)], format, 'own');
        expect(text).toContain('before');
        expect(text).toContain('after');
        if (format === 'html') expect(text).not.toContain('<script');
      }),
      { numRuns: format === 'docx' ? 15 : 60 },
    );
  });
});

describe('for other systems', () => {
  const rows = async (format: 'csv-access' | 'csv-river', record: CpdRecord) =>
    Papa.parse<Record<string, string>>((await textOf([inForm(record)], format, 'own')).replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    }).data;

  test('the hours that the person claims count', async () => {
    const [log] = await rows('csv-access', withAnswer(exampleRecord(6, 'a', 'nmc-log'), 'hours', '1,5', MADE));
    expect(log?.['Hours']).toBe('1.5');
  });

  test('what the person wrote stands with its label, and no formula starts', async () => {
    const [row] = await rows('csv-access', withAnswer(exampleRecord(), 'benefit', '=1+1 read aloud', MADE));
    expect(row?.['Reflection']).toMatch(/^Give an example of how .*: =1\+1 read aloud$/);
    const [river] = await rows('csv-river', withAnswer(exampleRecord(), 'title', '=1+1', MADE));
    expect(river?.['Title']).toBe("'=1+1");
  });

  test('columns that must match the other system’s lists are left empty', async () => {
    const [row] = await rows('csv-river', exampleRecord());
    expect(Object.entries(row ?? {}).flatMap(([column, cell]) => (cell === '' ? [column] : []))).toEqual([
      'RiverUserNameOrMembershipNo',
      'CPD Value type',
      'Category',
      'Tags',
      'Status',
    ]);
  });
});

test('the CSV has what Excel needs: a byte order mark and its line ends', async () => {
  const text = await textOf([inForm(exampleRecord())], 'csv', 'own');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
});

test('the calendar has each session once, at its time, and nothing that was written', async () => {
  const text = await textOf([...examplePortfolio(), inForm(exampleRecord())], 'calendar', 'links');
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  const [event] = events.map((one) => new ICAL.Event(one));
  expect(event?.startDate.toJSDate().getTime()).toBe(START);
  expect(event?.endDate.toJSDate().getTime()).toBe(START + 60 * 60_000);
  expect(event?.summary).toBe('#WePh, Safer repeats');
  for (const script of SCRIPTS) expect(text).not.toContain(script);
});

test('no cell of the CSV is a formula', async () => {
  const record = withAnswer(exampleRecord(), 'benefit', '=HYPERLINK("https://example.org")', MADE);
  const { data } = Papa.parse<string[]>((await textOf([inForm(record)], 'csv', 'posts')).replace(/^\ufeff/, ''));
  expect(data[1]?.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
  for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s]*[=+\-@]/u);
});

test('JSON is read back as it was, with the fields of the form', async () => {
  const record = exampleRecord();
  const read = JSON.parse(await textOf([inForm(record)], 'json', 'links')) as { records: Record<string, unknown>[] };
  expect(read).toMatchObject({ format: 'chatside-cpd-records', version: 1, level: 'links', zone: ZONE });
  const { form, fields, sessions: _, ...rest } = read.records[0] ?? {};
  const { sessions: __, ...kept } = record;
  expect(rest).toEqual(kept);
  expect(form).toMatchObject({ id: 'gphc-unplanned', body: 'GPhC' });
  const { template } = inForm(record);
  const filled = template ? filledForm(template, record, ZONE) : [];
  expect((fields as unknown[]).length).toBe(filled.length);
});
