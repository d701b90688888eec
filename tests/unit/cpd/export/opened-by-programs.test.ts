import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withAnswer } from '@/lib/cpd/change-record.ts';
import { exportRecords } from '@/lib/cpd/export/export-records.ts';
import { portfolioWords } from '@/lib/locales/en/portfolio.ts';
import { examplePortfolio, exampleRecord, inForm, MADE, SCRIPTS, ZONE } from './example-records.ts';
import { converted, hasPrograms, pdfText } from './programs.ts';

describe.skipIf(!hasPrograms())('opened by the programs that people use', { timeout: 120_000 }, () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chatside-office-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  test('the Word document: every field, answer and link, in every script', async () => {
    const benefit = withAnswer(exampleRecord(6), 'benefit', 'A carer heard the second strength.', MADE);
    const { content } = await exportRecords([inForm(benefit), ...examplePortfolio()], 'docx', {
      level: 'posts',
      zone: ZONE,
      madeAt: MADE,
    });
    const path = join(folder, 'record.docx');
    await writeFile(path, new Uint8Array(content as ArrayBuffer));
    const text = pdfText(converted(folder, path, 'pdf'));
    for (const wanted of [
      portfolioWords.notice,
      'Safer repeats: reading dates aloud',
      'Give an example of how this learning benefited the people using your services',
      'A carer heard the second strength.',
      portfolioWords.notYetWritten,
      'https://x.com/pat_dispenses/status/2005',
      SCRIPTS[0],
      SCRIPTS[1],
      SCRIPTS[4],
    ])
      expect(text).toContain(wanted);
    // Extracted text runs in the order of sight, where words of other directions may stand in pieces.
    expect(text).toContain('غرفة');
    expect(text).toContain('חדר');
  });

  test('the CSV: the same cells come back from a spreadsheet', async () => {
    const records = examplePortfolio();
    const { content } = await exportRecords(records, 'csv', { level: 'posts', zone: ZONE, madeAt: MADE });
    const path = join(folder, 'records.csv');
    await writeFile(path, content as string);
    // 44 comma, 34 quote, 76 UTF-8: what its dialog proposes for the file.
    const sheet = converted(folder, path, 'ods', 'ods', ['--infilter=CSV:44,34,76,1']);
    const again = converted(folder, sheet, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false', 'csv');
    const cells = (csv: string) =>
      Papa.parse<string[]>(
        csv
          .replace(/^\ufeff/, '')
          .replace(/\r\n/g, '\n')
          .trim(),
      ).data;
    const [read, made] = [cells(await readFile(again, 'utf8')), cells(content as string)];
    // A spreadsheet may write dates and numbers its own way; words it must leave alone.
    expect(read.map((row) => row.filter((cell) => /\p{L}{4}/u.test(cell)))).toEqual(
      made.map((row) => row.filter((cell) => /\p{L}{4}/u.test(cell))),
    );
  });
});
