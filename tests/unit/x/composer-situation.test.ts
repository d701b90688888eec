import { describe, expect, it } from 'vitest';
import type { PageSighting } from '../../../lib/chat/chat-types.ts';
import { blankPost, type Post } from '../../../lib/chat/post.ts';
import { decideTags } from '../../../lib/chat/tagging.ts';
import type { PlanChat, TabPlan } from '../../../lib/messaging/protocol.ts';
import {
  buildSituation,
  followedTagsIn,
  type ParentSeen,
  type SituationInput,
  sessionLive,
} from '../../../lib/x/composer/situation.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 9, 6, 19);
const NOW = START + 20 * MINUTE;

const chat = (changes: Partial<PlanChat> = {}): PlanChat => ({
  tags: ['PharmTalk'],
  isJoint: false,
  hosts: ['PharmTalkUK'],
  startsAt: START,
  endsAt: START + 60 * MINUTE,
  questionIds: ['1001'],
  conversationIds: ['1001'],
  answers: [],
  currentAnswer: null,
  ...changes,
});

const plan = (chats: readonly PlanChat[] = [chat()], account: string | null = 'mina'): TabPlan => ({
  chats,
  account,
  dock: { isShown: true, isCollapsed: false },
  isTagging: true,
  language: null,
  isNumbering: true,
  isChecking: true,
  keptMarks: [],
});

const page = (kind: PageSighting['kind'], tags: readonly string[] = []): PageSighting => ({
  kind,
  url: 'https://x.com/',
  tags,
  handle: null,
  statusId: null,
});

const parent = (changes: Partial<ParentSeen> = {}): ParentSeen => ({
  id: '2001',
  author: 'ben',
  text: 'I keep a list by the till',
  at: NOW - 5 * MINUTE,
  hashtags: [],
  replyTo: null,
  conversationId: null,
  ...changes,
});

const known = (id: string, changes: Partial<Post>): Post => ({
  ...blankPost,
  id,
  author: 'ben',
  at: NOW - 10 * MINUTE,
  eyes: ['wire'],
  ...changes,
});

function build(changes: Partial<SituationInput> = {}, posts: readonly Post[] = []) {
  return buildSituation({
    plan: plan(),
    page: page('search', ['PharmTalk']),
    kind: 'reply',
    parent: parent(),
    threadParent: null,
    lookupPost: (id) => posts.find((post) => post.id === id) ?? null,
    draftText: 'A1 the same here',
    isRemoved: false,
    viewer: 'mina',
    allowsLong: false,
    now: NOW,
    ...changes,
  });
}

describe('sessionLive', () => {
  it.each([
    [START - 90_000, -2],
    [START - 10 * MINUTE, -10],
    [START, true],
    [START + 60 * MINUTE - 1, true],
    [START + 60 * MINUTE, 1],
    [START + 90 * MINUTE, 30],
    [START + 91 * MINUTE, 31],
    [START - 25 * 60 * MINUTE, false],
  ])('at %d is %s', (now, live) => {
    expect(sessionLive(chat(), now)).toBe(live);
  });

  it('is false where no session is known', () => {
    expect(sessionLive(chat({ startsAt: null, endsAt: null }), NOW)).toBe(false);
  });
});

describe('the parent', () => {
  it.each([
    ['by the conversation the wire knows', { conversationId: '1001' }],
    ['as the question itself', { id: '1001' }],
    ['as an answer to the question', { replyTo: '1001' }],
  ])('belongs to the chat %s', (_, changes) => {
    expect(build({ parent: parent(changes) }).situation.parent?.partOfChatConversation).toBe(true);
  });

  it('belongs to the chat by the known posts above it', () => {
    const posts = [known('3001', { replyTo: '3000' }), known('3000', { hashtags: ['pharmtalk'] })];
    expect(build({ parent: parent({ replyTo: '3001' }) }, posts).situation.parent?.partOfChatConversation).toBe(true);
    const old = [posts[0]!, known('3000', { hashtags: ['PharmTalk'], at: START - 40 * 24 * 60 * MINUTE })];
    expect(build({ parent: parent({ replyTo: '3001' }) }, old).situation.parent?.partOfChatConversation).toBe(false);
    const ring = [known('3001', { replyTo: '3002' }), known('3002', { replyTo: '3001' })];
    expect(build({ parent: parent({ replyTo: '3001' }) }, ring).situation.parent?.partOfChatConversation).toBe(false);
  });

  it('has an age, an owner and a host', () => {
    const { situation } = build({ parent: parent({ author: 'pharmtalkuk', at: NOW - 7.5 * MINUTE }) });
    expect(situation.parent).toMatchObject({ isHost: true, minutesAgo: 7, isOwn: false });
    expect(build({ parent: parent({ author: 'Mina', at: null }) }).situation.parent).toMatchObject({
      isOwn: true,
      minutesAgo: null,
    });
  });

  it('of a later thread part carries the chat on from what the thread answers', () => {
    const inputs = { kind: 'thread-2' as const, parent: parent({ id: null, author: 'mina', at: NOW }) };
    const threadParent = parent({ hashtags: ['PharmTalk'] });
    expect(decideTags(build({ ...inputs, threadParent }).situation).decision).toBe('add');
    expect(decideTags(build({ ...inputs, threadParent: parent() }).situation).decision).toBe('leave');
  });
});

describe('a session of two days', () => {
  const window = { startsAt: NOW - 30 * 60 * MINUTE, endsAt: NOW + 18 * 60 * MINUTE };
  const old = parent({ at: NOW - 20 * 60 * MINUTE, hashtags: ['PharmTalk'] });

  it('takes a post of yesterday for one of its own', () => {
    const { situation } = build({ plan: plan([chat(window)]), parent: old });
    expect(situation.longSession).toBe(30 * 60);
    expect(decideTags(situation).decision).toBe('add');
    const before = build({
      plan: plan([chat(window)]),
      parent: parent({ at: NOW - 31 * 60 * MINUTE, hashtags: ['PharmTalk'] }),
    });
    expect(decideTags(before.situation).decision).toBe('leave');
  });

  it('is no evening: there yesterday’s post is asked about', () => {
    const { situation } = build({ parent: old });
    expect(situation.longSession).toBeNull();
    expect(decideTags(situation).decision).toBe('ask');
  });
});

describe('the length', () => {
  it('counts the missing tag with its blank', () => {
    expect(build({ draftText: 'x'.repeat(269) }).situation.lengthLeftAfterTag).toBe(0);
    expect(build({ draftText: 'x'.repeat(275) }).situation.lengthLeftAfterTag).toBe(-6);
    expect(build({ draftText: `${'x'.repeat(269)} ` }).situation.lengthLeftAfterTag).toBe(0);
    expect(build({ draftText: '薬'.repeat(135) }).situation.lengthLeftAfterTag).toBe(-1);
  });

  it('allows more where X does', () => {
    expect(build({ draftText: 'x'.repeat(400), allowsLong: true }).situation.lengthLeftAfterTag).toBeGreaterThan(0);
  });
});

describe('account, page, several chats', () => {
  it('compares accounts without letter case and trusts an unknown one', () => {
    expect(build({ viewer: 'MINA' }).situation.account).toBe('same');
    expect(build({ viewer: 'other' }).situation.account).toBe('other');
    expect(build({ viewer: null }).situation.account).toBe('same');
  });

  it('names the followed tag of a page before others', () => {
    expect(build({ page: page('search', ['Tea', 'pharmtalk']) }).situation.pageTag).toBe('pharmtalk');
    expect(build({ page: page('home') }).situation.pageTag).toBeNull();
  });

  it('takes the chat that the parent names, and asks when it names none', () => {
    const nurses = chat({ tags: ['NurseTalk'], questionIds: ['5001'], conversationIds: ['5001'] });
    const both = plan([chat(), nurses]);
    expect(build({ plan: both, parent: parent({ replyTo: '5001' }) }).tags).toEqual(['NurseTalk']);
    expect(build({ plan: both, parent: parent({ hashtags: ['PharmTalk'] }) }).tags).toEqual(['PharmTalk']);
    const open = build({ plan: both, kind: 'post', parent: null, page: page('home') });
    expect(open.tags).toEqual(['PharmTalk', 'NurseTalk']);
    expect(open.situation.jointChat).toBe(false);
    expect(decideTags(open.situation).decision).toBe('ask');
  });

  it('keeps the two tags of a joint chat together', () => {
    const joint = build({
      plan: plan([chat({ tags: ['PharmTalk', 'NurseTalk'], isJoint: true })]),
      parent: parent({ replyTo: '1001' }),
    });
    expect(decideTags(joint.situation)).toMatchObject({ decision: 'add', tagsToAdd: ['PharmTalk', 'NurseTalk'] });
  });

  it('lists the followed tags of a sent text in the chat’s spelling', () => {
    expect(followedTagsIn('done #pharmtalk #tea', plan())).toEqual(['PharmTalk']);
  });
});
