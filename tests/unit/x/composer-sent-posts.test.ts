import { beforeEach, describe, expect, it } from 'vitest';
import { blankPost, type Post } from '../../../lib/chat/post.ts';
import type { ContributionEvent } from '../../../lib/messaging/protocol.ts';
import { createSentPosts, type SentDraft, type SentPosts } from '../../../lib/x/composer/sent-posts.ts';

let events: ContributionEvent[];
let clock: number;
let sentPosts: SentPosts;

const draft = (text: string): SentDraft => ({
  text,
  composer: 'reply',
  replyTo: '1001',
  replyToAuthor: 'PharmTalkUK',
  quoteOf: null,
  tags: ['PharmTalk'],
});

const post = (id: string, text: string): Post => ({
  ...blankPost,
  id,
  author: 'mina',
  authorName: 'Mina',
  text,
  replyTo: '1001',
  eyes: ['wire'],
});

beforeEach(() => {
  events = [];
  clock = 1_000_000;
  let next = 0;
  sentPosts = createSentPosts({
    onEvent: (event) => events.push(event),
    now: () => clock,
    newId: () => `id-${++next}`,
    getViewer: () => 'mina',
    draftOfRequest: (text) => (text.includes('#PharmTalk') ? draft(text) : null),
  });
});

const summary = () =>
  events.map((event) =>
    event.kind === 'pending' ? `pending ${event.pending.text}` : `${event.kind} ${event.clientId}`,
  );

describe('a sent post', () => {
  it('is pending at once and confirmed by the answer to its request', () => {
    sentPosts.sent([draft('A1 tea #PharmTalk')]);
    sentPosts.saw({ kind: 'request', requestId: 'r1', text: 'A1 tea #PharmTalk', replyTo: '1001', quoteOf: null });
    sentPosts.saw({ kind: 'accepted', requestId: 'r1', post: post('9001', 'A1 tea #PharmTalk') });
    expect(summary()).toEqual(['pending A1 tea #PharmTalk', 'confirmed id-1']);
    expect(events[0]).toMatchObject({ pending: { author: 'mina', replyTo: '1001', at: clock } });
  });

  it('is noted by its request alone, once, whatever way comes first', () => {
    sentPosts.saw({ kind: 'request', requestId: 'r1', text: 'A1 tea #PharmTalk', replyTo: '1001', quoteOf: null });
    sentPosts.sent([draft('A1 tea #PharmTalk ')]);
    expect(summary()).toEqual(['pending A1 tea #PharmTalk']);
    sentPosts.saw({ kind: 'request', requestId: 'r2', text: 'private words', replyTo: '55', quoteOf: null });
    expect(events).toHaveLength(1);
  });

  it('is one for a double click, and two for the same words later', () => {
    sentPosts.sent([draft('yes #PharmTalk')]);
    clock += 300;
    sentPosts.sent([draft('yes #PharmTalk')]);
    expect(events).toHaveLength(1);
    clock += 6_000;
    sentPosts.sent([draft('yes #PharmTalk')]);
    expect(events).toHaveLength(2);
  });

  it('is new when the person presses again after a refusal', () => {
    sentPosts.sent([draft('yes')]);
    sentPosts.saw({ kind: 'request', requestId: 'r1', text: 'yes', replyTo: null, quoteOf: null });
    sentPosts.saw({ kind: 'refused', requestId: 'r1', code: 187, message: 'Status is a duplicate.' });
    clock += 1_000;
    sentPosts.sent([draft('yes')]);
    expect(summary()).toEqual(['pending yes', 'failed id-1', 'pending yes']);
  });

  it('stays pending however long X keeps silent', () => {
    sentPosts.sent([draft('yes')]);
    clock += 86_400_000;
    expect(sentPosts.isWaiting()).toBe(true);
    expect(events).toHaveLength(1);
  });

  it('is confirmed by the note where no answer is seen, and not twice', () => {
    sentPosts.sent([draft('yes')]);
    sentPosts.sawToast('9002');
    sentPosts.sawToast('9002');
    expect(summary()).toEqual(['pending yes', 'confirmed id-1']);
  });

  it('is confirmed by its words when the request could not be read', () => {
    sentPosts.sent([draft('yes')]);
    sentPosts.saw({ kind: 'accepted', requestId: 'unseen', post: post('9003', 'yes') });
    expect(summary()).toEqual(['pending yes', 'confirmed id-1']);
  });
});

describe('a thread', () => {
  it('is one contribution per box, also with the same words twice', () => {
    sentPosts.sent([draft('one'), draft('one'), draft('two')]);
    sentPosts.sent([draft('one'), draft('one'), draft('two')]);
    expect(events).toHaveLength(3);
    for (const [index, text] of ['one', 'one', 'two'].entries()) {
      sentPosts.saw({ kind: 'request', requestId: `r${index}`, text, replyTo: null, quoteOf: null });
      sentPosts.saw({ kind: 'accepted', requestId: `r${index}`, post: post(`90${index}`, text) });
    }
    expect(summary().slice(3)).toEqual(['confirmed id-1', 'confirmed id-2', 'confirmed id-3']);
  });

  it('is not guessed at from the note of one of its posts', () => {
    sentPosts.sent([draft('one'), draft('two')]);
    sentPosts.sawToast('9005');
    expect(events).toHaveLength(2);
  });
});
