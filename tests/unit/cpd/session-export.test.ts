import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportSession } from '@/lib/cpd/export-session.ts';
import { sessionRecord } from '@/lib/cpd/session-record.ts';
import type { ContributionRow, SessionRow } from '@/lib/history/history-types.ts';

const start = Date.UTC(2026, 9, 6, 19, 0);
const minute = 60_000;

const session: SessionRow = {
  id: 'weph|2026-10-06T19:00:00.000Z',
  tags: ['WePh'],
  name: 'WePharmacists',
  hosts: ['WePharmacists'],
  account: 'pat_dispenses',
  startsAt: start,
  endsAt: start + 60 * minute,
  presentFrom: start + 2 * minute,
  presentTo: start + 55 * minute,
  minutesPresent: 52.6,
  questions: [
    {
      key: '1',
      label: 'Q1',
      text: 'What helps you say no?',
      at: start + 5 * minute,
      postId: '1001',
      author: 'WePharmacists',
    },
    {
      key: '2',
      label: 'Q2',
      text: '*Which* leaflets work?\nAny [links]?',
      at: start + 15 * minute,
      postId: '1002',
      author: 'WePharmacists',
    },
  ],
};

function contribution(change: Partial<ContributionRow>): ContributionRow {
  return {
    id: 'c1',
    state: 'confirmed',
    postId: '2001',
    sessionId: session.id,
    author: 'pat_dispenses',
    text: 'A1 Time and a calm room #WePh',
    at: start + 7 * minute,
    tags: ['WePh'],
    replyTo: '1001',
    replyToAuthor: 'WePharmacists',
    quoteOf: null,
    questionKeys: ['1'],
    problem: null,
    ...change,
  };
}

const rows = [
  contribution({
    id: 'c3',
    postId: '2003',
    text: '@ana_rx =HYPERLINK("x") agreed 🙌 #WePh',
    at: start + 20 * minute,
    questionKeys: [],
    replyTo: '9',
    replyToAuthor: 'ana_rx',
  }),
  contribution({}),
  contribution({
    id: 'c2',
    postId: '2002',
    text: 'A1 & A2: a line\nand # another',
    at: start + 17 * minute,
    questionKeys: ['1', '2'],
  }),
  contribution({
    id: 'c4',
    state: 'failed',
    text: 'never public',
    problem: { code: 187, message: 'Status is a duplicate.' },
  }),
];
const record = sessionRecord(session, rows);

describe('the record of a session', () => {
  test('has the questions in order with the answers beneath, oldest first, and the rest apart', () => {
    expect(record.questions.map(({ label, answers }) => [label, answers.map(({ link }) => link)])).toEqual([
      ['Q1', ['https://x.com/pat_dispenses/status/2001', 'https://x.com/pat_dispenses/status/2002']],
      ['Q2', ['https://x.com/pat_dispenses/status/2002']],
    ]);
    expect(record.others.map(({ text }) => text)).toEqual(['@ana_rx =HYPERLINK("x") agreed 🙌 #WePh']);
    expect(record.minutesPresent).toBe(53);
  });

  test('leaves out what X refused', () => {
    expect(JSON.stringify(record)).not.toContain('never public');
  });
});

describe('Markdown', () => {
  const { fileName, text } = exportSession(record, 'markdown', 'Europe/London');

  test('names the evening and writes times in the zone given', () => {
    expect(fileName).toBe('2026-10-06 WePh.md');
    expect(text).toContain('# #WePh, WePharmacists');
    expect(text).toContain('- Date: Tuesday 6 October 2026');
    expect(text).toContain('- Time: 20:00 to 21:00 (Europe/London)');
    expect(text).toContain('- Minutes present while the chat was live: 53');
  });

  test('keeps what people wrote from acting as markup', () => {
    expect(text).toContain('### Q2: \\*Which\\* leaflets work? Any \\[links\\]?');
    expect(text).toContain('> and # another');
  });
});

describe('CSV', () => {
  const { text } = exportSession(record, 'csv', 'Europe/London');
  const { data } = Papa.parse<string[]>(text.slice(1).trimEnd());

  test('is what Excel reads: byte order mark, CRLF, one header, same number of cells in each row', () => {
    expect(text.startsWith('\ufeffChat,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([10]));
    expect(data[1]).toEqual(expect.arrayContaining(['session', '2026-10-06 20:00:00', '53']));
  });

  test('has answers beneath their question', () => {
    expect(data.slice(2).map((row) => `${row[3]} ${row[4]}`)).toEqual([
      'question Q1',
      'my answer Q1',
      'my answer Q1',
      'question Q2',
      'my answer Q2',
      'my reply ',
    ]);
  });

  test('no cell can act as a formula', () => {
    const dangerous = /^[\s]*[=+\-@＝＋－＠]/u;
    expect(data.flat().filter((cell) => dangerous.test(cell))).toEqual([]);
    expect(data.at(-1)?.[7]).toBe(`'@ana_rx =HYPERLINK("x") agreed 🙌 #WePh`);
  });
});

describe('posts that were shared', () => {
  const shared = {
    ...session,
    shared: [
      {
        postId: '3002',
        author: 'noor_blister',
        text: 'taken back',
        at: start,
        changedAt: start,
        isUndone: true as const,
      },
      { postId: '3001', author: 'bea_tablets', text: 'A2 One\n*change*', at: start + minute, changedAt: start },
    ],
  };
  const withShared = sessionRecord(shared, []);

  test('stand in the record of the session, without those taken back', () => {
    const { text } = exportSession(withShared, 'markdown', 'Europe/London');
    expect(text).toContain(
      '## Posts I shared\n\nBy @bea\\_tablets, shared at 20:01: <https://x.com/bea_tablets/status/3001>\n\n> A2 One\n> \\*change\\*\n',
    );
    expect(text).not.toContain('taken back');
  });

  test('are rows of their own in the table', () => {
    const { text } = exportSession(withShared, 'csv', 'Europe/London');
    const { data } = Papa.parse<string[]>(text.replace('\ufeff', ''));
    const row = data.find((cells) => cells[3] === 'I shared');
    expect(row?.slice(6, 9)).toEqual(["'@bea_tablets", 'A2 One\n*change*', 'https://x.com/bea_tablets/status/3001']);
  });
});

test('what was liked and bookmarked stands in sections of its own, after what was shared', () => {
  const one = { postId: '3001', author: 'bea_tablets', text: 'A2 One change', at: start + minute, changedAt: start };
  const two = { ...one, postId: '3002', text: 'A2 taken back', isUndone: true as const };
  const three = { ...one, postId: '3003', author: 'noor_blister', text: 'A2 I ask' };
  const marked = sessionRecord({ ...session, shared: [one], liked: [two, three], bookmarked: [one] }, []);
  const { text } = exportSession(marked, 'markdown', 'Europe/London');
  expect(text.match(/^## Posts I .*/gm)).toEqual(['## Posts I shared', '## Posts I liked', '## Posts I bookmarked']);
  expect(text).toContain(
    'By @noor\\_blister, liked at 20:01: <https://x.com/noor_blister/status/3003>\n\n> A2 I ask\n',
  );
  expect(text).not.toContain('taken back');
  const { data } = Papa.parse<string[]>(exportSession(marked, 'csv', 'Europe/London').text);
  expect(data.map((cells) => cells[3]).filter((kind) => kind?.startsWith('I '))).toEqual([
    'I shared',
    'I liked',
    'I bookmarked',
  ]);
});

test('the choices of a poll stand below its words', () => {
  const polled = sessionRecord(session, [contribution({ poll: ['At *ten*', 'After lunch'] })]);
  const { text } = exportSession(polled, 'markdown', 'Europe/London');
  expect(text).toContain('> Poll choice: At \\*ten\\*\n> Poll choice: After lunch\n');
});

test('the pictures of a post are told by their descriptions', () => {
  const pictured = sessionRecord(session, [
    contribution({ hasMedia: true, altTexts: ['A leaflet on *repeat* prescriptions'] }),
    contribution({ id: 'c2', postId: '2002', text: '', hasMedia: true, questionKeys: [] }),
  ]);
  const { text } = exportSession(pictured, 'markdown', 'Europe/London');
  expect(text).toContain('> A1 Time and a calm room #WePh\n> Picture: A leaflet on \\*repeat\\* prescriptions\n');
  expect(text).toContain('\n\n> With a picture or video; see the post on X.\n');
  const { data } = Papa.parse<string[]>(exportSession(pictured, 'csv', 'Europe/London').text);
  const answer = data.find((cells) => cells[3] === 'my answer');
  expect(answer?.[7]).toBe('A1 Time and a calm room #WePh\nPicture: A leaflet on *repeat* prescriptions');
});
