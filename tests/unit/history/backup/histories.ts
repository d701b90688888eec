import fc from 'fast-check';
import { blankPost } from '@/lib/chat/post.ts';
import type { CpdRecord } from '@/lib/cpd/cpd-record.ts';
import type { SessionRecord } from '@/lib/cpd/session-record.ts';
import { mergeContributions } from '@/lib/history/backup/merge-contributions.ts';
import { forgottenKey } from '@/lib/history/backup/merge-forgotten.ts';
import { mergeHistories, type WholeHistory } from '@/lib/history/backup/merge-histories.ts';
import type { ContributionRow, EarlierVersion, SessionRow } from '@/lib/history/history-types.ts';
import { parseSettings } from '@/lib/settings/settings.ts';

/** A history in which nothing is. */
export const NO_HISTORY: WholeHistory = {
  settings: parseSettings(undefined).settings,
  forgotten: new Map(),
  choices: { followed: [], declined: [], hosts: [] },
  followUps: [],
  ownChats: [],
  sessions: [],
  contributions: [],
  records: [],
  posts: [],
};

// Few different values, so that the same post comes under several names, in several states and versions.
const postId = fc.constantFrom('1', '2', '3', '10', '11');
const id = fc.oneof(
  fc.constantFrom('client-a', 'client-b', 'client-c'),
  postId.map((one) => `post:${one}`),
);
const text = fc.constantFrom('', 'A1', 'A1 calm', 'A1 A calm room', 'A2 time');
const few = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { maxLength: 3 });
const time = fc.integer({ min: 1, max: 50 });

const contribution: fc.Arbitrary<ContributionRow> = fc
  .record({
    id,
    postId: fc.option(postId, { nil: undefined }),
    isFailed: fc.boolean(),
    sessionId: fc.option(fc.constantFrom('weph|1', 'weph|2'), { nil: null }),
    author: fc.option(fc.constantFrom('pat', 'Pat_two'), { nil: null }),
    text,
    at: time,
    tags: few(fc.constantFrom('WePh', 'weph', 'OTalk')),
    replyTo: fc.option(postId, { nil: null }),
    questionKeys: few(fc.constantFrom('1', '2', '3')),
    earlier: fc.uniqueArray(fc.record({ postId, text, at: time }), { selector: (one) => one.postId, maxLength: 2 }),
    deletedAt: fc.option(time, { nil: undefined }),
    poll: fc.constantFrom({}, { poll: ['Tea', 'Cake'] }),
  })
  .map(({ isFailed, postId: ofX, earlier, deletedAt, poll, ...facts }) => {
    const state = ofX !== undefined ? 'confirmed' : isFailed ? 'failed' : 'pending';
    return {
      ...facts,
      ...poll,
      state,
      ...(ofX !== undefined && { postId: ofX }),
      ...(facts.text !== '' && versionsBefore(ofX, earlier)),
      ...(deletedAt !== undefined && { deletedAt }),
      replyToAuthor: null,
      quoteOf: null,
      problem: state === 'failed' ? { code: 187, message: 'Status is a duplicate.' } : null,
    };
  });

/** The earlier wordings of a post, oldest first. */
function versionsBefore(ofX: string | undefined, earlier: readonly EarlierVersion[]): Partial<ContributionRow> {
  const before = earlier
    .filter((one) => Number(one.postId) < Number(ofX))
    .sort((a, b) => Number(a.postId) - Number(b.postId));
  return before.length > 0 ? { earlier: before } : {};
}

// The first two are one evening that two browsers saw begin at different times; the last is of another chat.
const evening = fc.oneof(
  fc.record({ id: fc.constant('weph|1'), startsAt: fc.integer({ min: 10, max: 20 }), endsAt: fc.constant(40) }),
  fc.record({ id: fc.constant('weph|2'), startsAt: fc.integer({ min: 15, max: 25 }), endsAt: fc.constant(45) }),
  fc.record({ id: fc.constant('weph|3'), startsAt: fc.integer({ min: 60, max: 65 }), endsAt: fc.constant(70) }),
  fc.record({ id: fc.constant('otalk|1'), startsAt: fc.constant(100), endsAt: fc.integer({ min: 110, max: 120 }) }),
);

const marked = fc.uniqueArray(
  fc
    .record({ postId, text, at: time, changedAt: time, isUndone: fc.boolean() })
    .map(({ isUndone, ...rest }) => ({ ...rest, author: 'host', ...(isUndone && { isUndone: true as const }) })),
  { selector: (one) => one.postId, maxLength: 2 },
);

const session: fc.Arbitrary<SessionRow> = fc
  .record({
    evening,
    isJoint: fc.boolean(),
    name: fc.constantFrom(null, 'WePharmacists'),
    hosts: few(fc.constantFrom('one', 'two')),
    account: fc.constantFrom(null, 'pat', 'pat_two'),
    presentFrom: time,
    presentTo: time,
    minutesPresent: time,
    isFromArchive: fc.constantFrom({}, { isFromArchive: true }),
    shared: marked,
    liked: marked,
    bookmarked: marked,
    questions: fc.uniqueArray(
      fc.record({
        key: fc.constantFrom('1', '2', '3'),
        label: fc.constantFrom('Q1', 'Q2', ''),
        text,
        at: time,
        postId,
        author: fc.constantFrom('host', 'guest'),
      }),
      { selector: ({ key }) => key, maxLength: 3 },
    ),
  })
  .map(({ evening: facts, isJoint, isFromArchive, shared, liked, bookmarked, ...rest }) => {
    const isOther = facts.id.startsWith('otalk');
    const tags = isOther ? ['OTalk'] : isJoint ? ['WePh', 'JointChat'] : ['weph'];
    return {
      ...facts,
      tags,
      ...rest,
      ...isFromArchive,
      ...(shared.length > 0 && { shared }),
      ...(liked.length > 0 && { liked }),
      ...(bookmarked.length > 0 && { bookmarked }),
      ...(isOther && { questions: [] }),
    };
  });

const seenPost = fc
  .record({ id: postId, text, isTruncated: fc.boolean(), at: time, seenAt: time, isDeleted: fc.boolean() })
  .map((change) => ({ ...blankPost, ...change }));

const dated = <Value>(value: fc.Arbitrary<Value>) => fc.record({ value, at: time });
const noFacts: SessionRecord = {
  tags: ['WePh'],
  name: null,
  hosts: [],
  account: null,
  startsAt: 10,
  endsAt: 40,
  minutesPresent: null,
  questions: [],
  others: [],
  shared: [],
  liked: [],
  bookmarked: [],
};

const record: fc.Arbitrary<CpdRecord> = fc
  .record({
    id: fc.constantFrom('record-a', 'record-b'),
    templateId: fc.constant('gphc-unplanned'),
    madeAt: time,
    changedAt: time,
    sessions: fc.uniqueArray(
      fc
        .record({ sessionId: fc.constantFrom('weph|1', 'otalk|1'), minutes: fc.integer({ min: 1, max: 2 }), at: time })
        .map(({ minutes, ...rest }) => ({ ...rest, facts: { ...noFacts, minutesPresent: minutes } })),
      { selector: ({ sessionId }) => sessionId, maxLength: 2 },
    ),
    title: fc.option(dated(text), { nil: undefined }),
    benefit: fc.option(dated(text), { nil: undefined }),
    state: dated(fc.constantFrom('draft' as const, 'complete' as const)),
    remindAt: fc.option(dated(fc.constantFrom(null, 99)), { nil: undefined }),
  })
  .map(({ title, benefit, remindAt, ...rest }) => ({
    ...rest,
    answers: { ...(title && { title }), ...(benefit && { benefit }) },
    ...(remindAt && { remindAt }),
  }));

const entry = fc.oneof(postId, fc.constantFrom('client-a', 'session:otalk|1', 'record:record-a'));

/** A history as one browser may hold it: each post and each session once. */
export const history: fc.Arbitrary<WholeHistory> = fc
  .record({
    settings: fc
      .record({
        isTagging: fc.boolean(),
        isNumbering: fc.boolean(),
        keepsLikes: fc.boolean(),
        dismissedHints: few(fc.constantFrom('a', 'b', 'c')),
        cpdCycles: fc.uniqueArray(
          fc.record(
            {
              rulesId: fc.constantFrom('gphc', 'nmc'),
              start: fc.constantFrom('2025-01-01', '2026-04-01'),
              at: time,
            },
            { requiredKeys: ['rulesId', 'start'] },
          ),
          { selector: ({ rulesId }) => rulesId, maxLength: 2 },
        ),
      })
      .map((some) => parseSettings(some).settings),
    forgotten: fc.uniqueArray(fc.tuple(entry.map(forgottenKey), time), { selector: ([key]) => key, maxLength: 2 }),
    hosts: fc.array(
      fc.record({
        tag: fc.constantFrom('WePh', 'weph'),
        handle: fc.constantFrom('a', 'b'),
        isHost: fc.boolean(),
        at: time,
      }),
      { maxLength: 3 },
    ),
    followUps: fc.array(fc.record({ handle: fc.constantFrom('x', 'X', 'y'), at: time }), { maxLength: 3 }),
    sessions: fc.array(session, { maxLength: 3 }),
    contributions: fc.array(contribution, { maxLength: 5 }),
    records: fc.uniqueArray(record, { selector: (one) => one.id, maxLength: 2 }),
    posts: fc.array(seenPost, { maxLength: 3 }),
  })
  .map(({ forgotten, hosts, contributions, ...rest }) =>
    mergeHistories(NO_HISTORY, {
      ...NO_HISTORY,
      ...rest,
      forgotten: new Map(forgotten),
      choices: { ...NO_HISTORY.choices, hosts },
      contributions: mergeContributions(contributions, new Map()).rows,
    }),
  );
