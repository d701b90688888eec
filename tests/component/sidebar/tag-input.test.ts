import { describe, expect, it } from 'vitest';
import { readHandle, readTag, tagsInWords } from '@/components/sidebar/tag-input.ts';
import { sidebar } from '@/lib/locales/en/sidebar.ts';

describe('readTag', () => {
  it.each([
    ['#WePh', 'WePh'],
    ['  weph ', 'weph'],
    ['＃WeNurses', 'WeNurses'],
    ['##LTHEchat', 'LTHEchat'],
    ['#صيدلة_الحوار', 'صيدلة_الحوار'],
    ['#薬剤師', '薬剤師'],
    ['4pharm', '4pharm'],
  ])('reads %j as %s', (typed, value) => expect(readTag(typed)).toEqual({ value }));

  it.each([
    ['', sidebar.tagEmpty],
    [' # ', sidebar.tagEmpty],
    ['#We Ph', sidebar.tagSpace],
    ['#2026', sidebar.tagDigits],
    ['#We-Ph', sidebar.tagSigns],
    ['https://x.com/hashtag/WePh', sidebar.tagSigns],
    ['a'.repeat(101), sidebar.tagLong],
  ])('says what is wrong with %j', (typed, problem) => expect(readTag(typed)).toEqual({ problem }));
});

describe('readHandle', () => {
  it.each([
    ['@WePharmacists', 'WePharmacists'],
    ['ann_pharm ', 'ann_pharm'],
    ['https://x.com/ann_pharm/', 'ann_pharm'],
  ])('reads %j as %s', (typed, value) => expect(readHandle(typed)).toEqual({ value }));

  it.each(['', '@', 'ann pharm', 'a-b', 'x'.repeat(16)])('refuses %j', (typed) =>
    expect(readHandle(typed)).toEqual({ problem: sidebar.badHandle }),
  );
});

describe('tagsInWords', () => {
  it('writes one or two tags, and keeps a right-to-left one from reordering the sentence', () => {
    expect(tagsInWords(['WePh'])).toBe('#WePh');
    expect(tagsInWords(['WePh', 'WeMDT'])).toBe('#WePh and #WeMDT');
    expect(tagsInWords(['صيدلة'])).toBe('\u2068#صيدلة\u2069');
  });
});
