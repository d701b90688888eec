import { describe, expect, test } from 'vitest';
import { exportTranscript } from '@/lib/cpd/export-transcript.ts';
import { type TranscriptPost, transcript } from '@/lib/cpd/transcript.ts';
import { evening, ownRow, post, START, session } from './transcript-evening.ts';

const MINUTE = 60_000;
const ZONE = 'Europe/London';
const openly = { isWithoutNames: false, madeAt: START + 26 * 60 * MINUTE };
const covered = { ...openly, isWithoutNames: true };

/** Posts as "author: beginning", replies in brackets. */
function outline(posts: readonly TranscriptPost[]): string[] {
  return posts.map((one) => {
    const replies = one.replies.length > 0 ? ` [${outline(one.replies).join(', ')}]` : '';
    return `${one.author}: ${one.text.split(/\s+/u).slice(0, 2).join(' ')}${replies}`;
  });
}

describe('the transcript of a session', () => {
  const made = transcript(evening, openly);

  test('has each post once, under its question, beneath what it replies to, or where it was posted', () => {
    expect(made.sections.map(({ kind, question, posts }) => [question?.label ?? kind, outline(posts)])).toEqual([
      ['before', ['@PharmTalkUK: Good evening', '@Ben_Rx: Evening all,']],
      [
        'Q1',
        [
          '@Ben_Rx: A1 Time [@tomos: So true, [@Ben_Rx: 👩🏽‍⚕️ Thank]]',
          '@layla_meds: أ1 غرفة',
          '@tomos: A cup [@pat_dispenses: @tomos with]',
          '@pat_dispenses: A1 I',
          '@tomos: A1 &',
          '@layla_meds: A1 a',
        ],
      ],
      [
        'Q2',
        ['@layla_meds: The short', '@Ben_Rx: A newer', '@pat_dispenses: A2 sent,', '@layla_meds: This! #PharmTalk'],
      ],
      ['Q3', []],
      ['after', ['@tomos: Good night,']],
    ]);
  });

  test('counts posts, people, own posts and reposts, each repost once', () => {
    expect(made.counts).toEqual({ posts: 16, people: 5, own: 3, reposts: 1 });
  });

  test('says what else a post answers, whom it quotes, and marks hosts and own posts', () => {
    const [before, first, second] = made.sections;
    expect(before?.posts[0]).toMatchObject({ isHost: true, isOwn: false });
    expect(first?.posts[4]).toMatchObject({ alsoAnswers: ['Q2'], isTruncated: true });
    expect(second?.posts[3]).toMatchObject({ quotes: '@tomos' });
    expect(second?.posts[2]).toMatchObject({ isOwn: true, link: null });
  });

  test('is the same whatever the order of the posts', () => {
    expect(transcript({ ...evening, posts: [...evening.posts].reverse() }, openly)).toEqual(made);
  });

  test('leaves out what was deleted, refused, replaced, or is of no chat', () => {
    const all = JSON.stringify(made);
    for (const words of ['deleted on X', 'never public', 'older wording', 'dahlias']) expect(all).not.toContain(words);
  });

  test('does not bring back an own post that was deleted on X', () => {
    const posts = [post('2101', 12, 'pat_dispenses', 'A1 I count to three #PharmTalk', { isDeleted: true })];
    const source = { session, posts, contributions: [ownRow('2101', 12, 'A1 I count to three #PharmTalk')] };
    expect(transcript(source, openly).counts.posts).toBe(0);
  });

  test('ends where replies go in a circle', () => {
    const posts = [
      post('1', 6, 'a', 'one #PharmTalk', { replyTo: '2' }),
      post('2', 6, 'b', 'two #PharmTalk', { replyTo: '1' }),
      post('3', 7, 'c', 'three #PharmTalk', { replyTo: '3' }),
    ];
    expect(transcript({ session, posts, contributions: [] }, openly).counts.posts).toBe(3);
    expect(exportTranscript(transcript({ session, posts, contributions: [] }, openly), 'html', ZONE).text).toContain(
      'three',
    );
  });

  test('makes one list of a session without questions', () => {
    const source = { ...evening, session: { ...session, questions: [] } };
    const text = exportTranscript(transcript(source, openly), 'markdown', ZONE).text;
    expect(text).toContain('## During the session');
    expect(
      transcript({ ...source, posts: evening.posts.slice(0, 2), contributions: [] }, openly).sections,
    ).toHaveLength(1);
  });
});

describe('names left out', () => {
  const made = transcript(evening, covered);
  const files = (['html', 'markdown'] as const).map((format) => exportTranscript(made, format, ZONE).text);

  test('nobody but the hosts and the person is told, in text, link, picture or mention', () => {
    for (const text of files) {
      expect(text).not.toMatch(/ben_rx|tomos|layla|NurseOutside|status\/200[2-9]|status\/201/iu);
      expect(text).toContain('@PharmTalkUK');
      expect(text).toContain('@pat\\_dispenses'.replaceAll('\\', text.startsWith('<') ? '' : '\\'));
      expect(text).toContain('https://x.com/PharmTalkUK/status/1001');
      expect(text).toContain('https://x.com/pat_dispenses/status/2101');
    }
  });

  test('each person keeps one number, and mentions have it too', () => {
    const [, first] = made.sections;
    expect(first?.posts[0]).toMatchObject({ author: 'Participant 1', link: null });
    expect(first?.posts[0]?.replies[0]).toMatchObject({
      author: 'Participant 3',
      text: 'So true, Participant 1 and someone! See [link]',
    });
    expect(first?.posts[2]?.pictures).toEqual(['A mug on a "till" by Participant 1']);
  });

  test('addresses that are nobody’s, and e-mail addresses, stay', () => {
    const text =
      'See https://example.org/@a and https://x.com/search?q=%23PharmTalk or write to ask@tomos.example #PharmTalk';
    const source = { session, posts: [post('1', 6, 'tomos', text)], contributions: [] };
    expect(transcript(source, covered).sections[0]?.posts[0]?.text).toContain('https://x.com/search?q=%23PharmTalk');
    expect(transcript(source, covered).sections[0]?.posts[0]?.text).toContain('ask@tomos.example');
  });
});

describe('the files', () => {
  test.each([
    ['markdown', openly, 'transcript.md'],
    ['html', openly, 'transcript.html'],
    ['markdown', covered, 'transcript-without-names.md'],
  ] as const)('%s', async (format, options, golden) => {
    const file = exportTranscript(transcript(evening, options), format, ZONE);
    expect(file.fileName).toBe(`2026-10-06 PharmTalk transcript.${format === 'html' ? 'html' : 'md'}`);
    await expect(file.text).toMatchFileSnapshot(`golden/${golden}`);
  });

  test('the web page runs nothing, loads nothing and lets no post act as markup', () => {
    const nasty = '"><img src=x onerror=alert(1)>\u0000<style>*{display:none}</style>&lt;b&gt; </p></html> \u202Eevil';
    const source = {
      session: { ...session, name: nasty, tags: ['PharmTalk'], hosts: ['PharmTalkUK'] },
      posts: [post('1', 6, 'mallory', `${nasty} #PharmTalk`, { altTexts: [nasty], lang: '"><script>' })],
      contributions: [],
    };
    const { text } = exportTranscript(transcript(source, openly), 'html', ZONE);
    const tags = new Set([...text.matchAll(/<\/?([a-z!][a-z0-9]*)/giu)].map(([, name]) => name));
    expect([...tags].filter((tag) => /^(?:img|script|iframe|object|link|base|form)$/iu.test(tag ?? ''))).toEqual([]);
    expect(text.match(/<style>/gu)).toHaveLength(1);
    const attributes = [...text.matchAll(/<[a-z][^>]*>/giu)].flatMap(([tag]) => [...tag.matchAll(/\s([a-z-]+)="/gu)]);
    const safe = /^(?:lang|charset|http-equiv|content|name|class|dir|datetime|href|rel|id|aria-labelledby)$/u;
    expect(attributes.map(([, name]) => name ?? '').filter((name) => !safe.test(name))).toEqual([]);
    expect(text).not.toContain('\u0000');
    expect(text).toContain('&amp;lt;b&amp;gt;');
    expect(text).toContain(`default-src 'none'`);
    expect(text.match(/<article/gu)).toHaveLength(1);
    expect(text.match(/<\/html>/gu)).toHaveLength(1);
  });

  test('no link leads anywhere but to X', () => {
    const { text } = exportTranscript(transcript(evening, openly), 'html', ZONE);
    const addresses = [...text.matchAll(/href="([^"]*)"/gu)].map(([, address]) => address ?? '');
    expect(addresses.filter((one) => !/^(?:#s\d+|https:\/\/x\.com\/\w+\/status\/\d+)$/u.test(one))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(10);
  });

  test('2,000 posts take less than two seconds', () => {
    const posts = Array.from({ length: 2000 }, (_, n) =>
      post(String(10_000 + n), 5 + n / 40, `person_${n % 40}`, `A${1 + (n % 3)} words and more words #PharmTalk`, {
        replyTo: n % 2 === 0 ? null : String(10_000 + n - 1),
      }),
    );
    const began = performance.now();
    const { text } = exportTranscript(transcript({ session, posts, contributions: [] }, covered), 'html', ZONE);
    expect(text.match(/<article/gu)).toHaveLength(2000);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
