import { describe, expect, it } from 'vitest';
import type { PageSighting } from '../../../lib/chat/chat-types.ts';
import type { PlanChat } from '../../../lib/messaging/protocol.ts';
import { proposedAnswer } from '../../../lib/x/composer/proposed-answer.ts';
import type { ParentSeen, SituationInput } from '../../../lib/x/composer/situation.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 9, 6, 19);
const NOW = START + 20 * MINUTE;

const chat = (changes: Partial<PlanChat> = {}): PlanChat => ({
  tags: ['PharmTalk'],
  isJoint: false,
  hosts: ['PharmTalkUK'],
  startsAt: START,
  endsAt: START + 60 * MINUTE,
  questionIds: ['1001', '1002', '1003', '1009'],
  conversationIds: ['1001'],
  answers: [
    { label: 'A1', postIds: ['1001'] },
    { label: 'A2', postIds: ['1002', '1003'] },
  ],
  currentAnswer: 'A2',
  ...changes,
});

const page = (kind: PageSighting['kind'], tags: readonly string[] = []): PageSighting => ({
  kind,
  url: 'https://x.com/',
  tags,
  handle: null,
  statusId: null,
});

const parent = (changes: Partial<ParentSeen> = {}): ParentSeen => ({
  id: '1001',
  author: 'PharmTalkUK',
  text: 'Q1 What helps?',
  at: NOW - 5 * MINUTE,
  hashtags: ['PharmTalk'],
  replyTo: null,
  conversationId: null,
  ...changes,
});

const somebody = (changes: Partial<ParentSeen> = {}) =>
  parent({ id: '2001', author: 'ben', text: 'I keep a list by the till', ...changes });

function propose(changes: Partial<SituationInput> = {}, chats: readonly PlanChat[] = [chat()]): string | null {
  return proposedAnswer({
    plan: {
      chats,
      account: 'mina',
      dock: { isShown: true, isCollapsed: false },
      isTagging: true,
      language: null,
      isNumbering: true,
      isChecking: true,
      keptMarks: [],
    },
    page: page('search', ['PharmTalk']),
    kind: 'reply',
    parent: parent(),
    threadParent: null,
    lookupPost: () => null,
    draftText: '',
    isRemoved: false,
    viewer: 'mina',
    allowsLong: false,
    now: NOW,
    ...changes,
  });
}

describe('the number proposed for an answer', () => {
  it('is that of the question replied to, also an earlier one and one asked again', () => {
    expect(propose()).toBe('A1');
    expect(propose({ parent: parent({ id: '1003' }) })).toBe('A2');
    expect(propose({ kind: 'inline-reply', parent: parent({ id: '1002' }) })).toBe('A2');
    expect(propose({ kind: 'quote' })).toBe('A1');
  });

  it('is none for a reply to a person, to a host’s other post, to nothing known', () => {
    expect(propose({ parent: somebody() })).toBeNull();
    expect(propose({ parent: somebody({ text: 'A2 I keep a list' }) })).toBeNull();
    expect(propose({ parent: parent({ id: '1500', text: 'Welcome all!' }) })).toBeNull();
    expect(propose({ parent: null })).toBeNull();
  });

  it('is none for a question without a number', () => {
    expect(propose({ parent: parent({ id: '1009' }) })).toBeNull();
    expect(propose({ kind: 'quote', parent: parent({ id: '1009' }) })).toBeNull();
    expect(propose({ kind: 'post', parent: null }, [chat({ currentAnswer: null })])).toBeNull();
  });

  it('is the current one for a new post on the chat’s own page while it is live', () => {
    expect(propose({ kind: 'post', parent: null })).toBe('A2');
    expect(propose({ kind: 'post', parent: null, page: page('search', ['pharmtalk']) })).toBe('A2');
    expect(propose({ kind: 'post', parent: null, page: page('home') })).toBeNull();
    expect(propose({ kind: 'post', parent: null, page: page('search', ['Bread']) })).toBeNull();
    expect(propose({ kind: 'post', parent: null, now: START + 61 * MINUTE })).toBeNull();
    expect(propose({ kind: 'post', parent: null, now: START - MINUTE })).toBeNull();
  });

  it('is the current one for a quote of a chat post, but never a number other than the quoted answer’s', () => {
    expect(propose({ kind: 'quote', parent: somebody() })).toBe('A2');
    expect(propose({ kind: 'quote', parent: somebody({ text: 'A2: I keep a list' }) })).toBe('A2');
    expect(propose({ kind: 'quote', parent: somebody({ text: 'A1: I keep a list' }) })).toBeNull();
    expect(propose({ kind: 'quote', parent: somebody({ hashtags: [] }) })).toBeNull();
    expect(propose({ kind: 'quote', parent: parent({ id: null }) })).toBeNull();
  });

  it('still answers a question some hours after the end, not days later or long before', () => {
    expect(propose({ now: START + 5 * 60 * MINUTE })).toBe('A1');
    expect(propose({ now: START + 26 * 60 * MINUTE })).toBeNull();
    expect(propose({ now: START - 30 * MINUTE })).toBeNull();
  });

  it('is none for hosts, for one’s own question, for another account, for later parts of a thread', () => {
    expect(propose({ kind: 'post', parent: null, viewer: 'pharmtalkuk' })).toBeNull();
    expect(propose({ parent: parent({ author: 'mina' }) })).toBeNull();
    expect(propose({ viewer: 'work_account' })).toBeNull();
    expect(propose({ kind: 'thread-2', threadParent: parent() })).toBeNull();
  });

  it('tells the chat of the post from another one followed at once, and is quiet when a page belongs to both', () => {
    const other = chat({
      tags: ['NurseTalk'],
      hosts: ['NurseTalkUK'],
      questionIds: ['3001'],
      conversationIds: ['3001'],
      answers: [{ label: 'T4', postIds: ['3001'] }],
      currentAnswer: 'T4',
    });
    const chats = [chat(), other];
    expect(propose({ parent: parent({ id: '3001', author: 'NurseTalkUK' }) }, chats)).toBe('T4');
    expect(propose({ kind: 'post', parent: null, page: page('search', ['NurseTalk']) }, chats)).toBe('T4');
    expect(propose({ kind: 'post', parent: null, page: page('search', ['NurseTalk', 'PharmTalk']) }, chats)).toBeNull();
  });
});
