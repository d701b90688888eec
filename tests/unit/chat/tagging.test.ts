import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaggingSituation } from '../../../lib/chat/tagging.ts';
import { decideTags } from '../../../lib/chat/tagging.ts';
import { reasons } from '../../../lib/locales/en/reasons.ts';
import { readCase } from '../../eval/tagging.ts';

const lines = readFileSync(new URL('./tagging-situations.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);

describe('decideTags', () => {
  for (const [index, line] of lines.entries()) {
    const value = JSON.parse(line) as Record<string, unknown>;
    it(`situation ${index + 1}, rule ${String(value.rule)}`, () => {
      const one = readCase(index + 1, value);
      if (typeof one === 'string') throw new Error(one);
      const got = decideTags(one.situation);
      expect({ decision: got.decision, tagsToAdd: got.tagsToAdd }).toEqual({
        decision: one.expect,
        tagsToAdd: one.tagsToAdd,
      });
      expect(reasons[got.reason.code]?.(got.reason.values ?? {})).toMatch(/\S\.$|\?$/u);
    });
  }

  it('has at least 120 situations', () => expect(lines.length).toBeGreaterThanOrEqual(120));

  it('says how many characters are missing', () => {
    const one = readCase(1, JSON.parse(lines[0] ?? '{}') as Record<string, unknown>);
    if (typeof one === 'string') throw new Error(one);
    const situation: TaggingSituation = { ...one.situation, followedTags: ['WePh'], lengthLeftAfterTag: -7 };
    expect(decideTags(situation)).toMatchObject({ decision: 'ask', missing: 7, tagsToAdd: ['WePh'] });
  });

  it('never writes a tag that is there already, nor one that is not followed', () => {
    const parent = fc.option(
      fc.record({
        author: fc.constant('nell_rx'),
        isHost: fc.boolean(),
        hashtags: fc.subarray(['WePh', 'WeMDT', 'football']),
        partOfChatConversation: fc.boolean(),
        minutesAgo: fc.option(fc.integer({ min: 0, max: 2000 })),
        isOwn: fc.boolean(),
        textShort: fc.constantFrom(null, 'Q1: What helps you most?', 'Hello'),
      }),
    );
    const situation = fc.record({
      followedTags: fc.subarray(['WePh', 'WeMDT']),
      sessionLive: fc.oneof(fc.boolean(), fc.integer({ min: -100, max: 1500 })),
      pageKind: fc.constantFrom('search', 'hashtag', 'home', 'status'),
      pageTag: fc.constantFrom(null, 'weph', 'WeMDT', 'football'),
      composerKind: fc.constantFrom('reply', 'inline-reply', 'post', 'quote', 'thread-2'),
      parent,
      draftText: fc.constantFrom('', ' ', 'A1 time', 'A1 time #weph', 'A1 #WeMDT', 'ask#WePh'),
      userRemovedTagHere: fc.boolean(),
      account: fc.constantFrom('same', 'other'),
      lengthLeftAfterTag: fc.integer({ min: -20, max: 270 }),
      jointChat: fc.constantFrom(null, true, false),
    }) as fc.Arbitrary<TaggingSituation>;
    fc.assert(
      fc.property(situation, (one) => {
        const got = decideTags(one);
        expect(one.followedTags).toEqual(expect.arrayContaining([...got.tagsToAdd]));
        for (const tag of got.tagsToAdd)
          expect(one.draftText.toLowerCase()).not.toMatch(new RegExp(`(?<!\\w)#${tag.toLowerCase()}\\b`));
        expect(got.tagsToAdd.length === 0).toBe(got.decision === 'leave');
        if (got.decision === 'add') {
          expect(one.userRemovedTagHere || one.account === 'other' || one.lengthLeftAfterTag < 0).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
