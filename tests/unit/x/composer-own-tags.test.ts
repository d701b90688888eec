import { describe, expect, it } from 'vitest';
import {
  gluedTags,
  isTagFinished,
  missingTags,
  placeOfTag,
  spareBlank,
  tagSuffix,
  tagSuffixForTyping,
  withoutTags,
} from '../../../lib/x/composer/own-tags.ts';

describe('tagSuffix', () => {
  it.each([
    ['hello', ' #PharmTalk'],
    ['hello ', '#PharmTalk'],
    ['hello\n', '#PharmTalk'],
    ['hello\u00a0', '#PharmTalk'],
    ['hello\nthere', ' #PharmTalk'],
    ['🩺', ' #PharmTalk'],
    ['see #PharmTalks', ' #PharmTalk'],
  ])('ends %j with %j', (text, suffix) => {
    expect(tagSuffix(text, ['PharmTalk'])).toBe(suffix);
  });

  it('writes the tags of a joint chat in one go', () => {
    expect(tagSuffix('hi', ['PharmTalk', 'NurseTalk'])).toBe(' #PharmTalk #NurseTalk');
    expect(tagSuffix('hi', [])).toBe('');
  });
});

describe('tagSuffixForTyping and spareBlank', () => {
  it.each(['hello', 'hello ', 'hello\n', 'a\nb '])('keeps what is typed next to %j apart from the tag', (text) => {
    const draft = text + tagSuffixForTyping(text, ['PharmTalk']);
    expect(withoutTags(draft, ['PharmTalk'])).toBe(text);
    const next = `${text}x${draft.slice(text.length)}`;
    expect(missingTags(next, ['PharmTalk'])).toEqual([]);
  });

  it('finds the blank that is one too many when the draft is sent', () => {
    expect(spareBlank('hello  #PharmTalk', ['PharmTalk'])).toBe(7);
    expect(spareBlank('hello\n #PharmTalk', ['PharmTalk'])).toBe(7);
    expect(spareBlank('hello #PharmTalk', ['PharmTalk'])).toBeNull();
    expect(spareBlank('hello #PharmTalk #NurseTalk', ['PharmTalk', 'NurseTalk'])).toBeNull();
  });
});

describe('placeOfTag', () => {
  it('takes the blank before the tag along', () => {
    expect(placeOfTag('hello #PharmTalk', 'PharmTalk')).toEqual({ start: 5, end: 16 });
    expect(placeOfTag('hello\n#PharmTalk you', 'PharmTalk')).toEqual({ start: 6, end: 16 });
  });

  it('finds the last one standing alone', () => {
    expect(placeOfTag('#PharmTalk a #PharmTalk #PharmTalk2026', 'PharmTalk')).toEqual({ start: 12, end: 23 });
    expect(placeOfTag('ask#PharmTalk', 'PharmTalk')).toBeNull();
    expect(placeOfTag('hello #pharmtalk', 'PharmTalk')).toBeNull();
  });
});

describe('withoutTags', () => {
  it('gives back exactly what the person wrote', () => {
    for (const text of ['hello', 'hello ', 'one\ntwo', 'a\n', '👩‍⚕️ ok', 'مرحبا']) {
      const tags = ['PharmTalk', 'NurseTalk'];
      const whole = text + tagSuffix(text, tags);
      const rest = withoutTags(whole, tags);
      expect(rest.trimEnd()).toBe(text.trimEnd());
    }
    expect(withoutTags('hello #PharmTalk you', ['PharmTalk'])).toBe('hello you');
  });
});

describe('missingTags and isTagFinished', () => {
  it('knows a tag in any letter case and not within a longer one', () => {
    expect(missingTags('hi #pharmtalk', ['PharmTalk', 'NurseTalk'])).toEqual(['NurseTalk']);
    expect(missingTags('hi #PharmTalks', ['PharmTalk'])).toEqual(['PharmTalk']);
  });

  it('waits for the end of a tag still being typed', () => {
    expect(isTagFinished('hi #PharmTalk', 'PharmTalk')).toBe(false);
    expect(isTagFinished('hi #PharmTalk ', 'PharmTalk')).toBe(true);
    expect(isTagFinished('hi #PharmTalk, you', 'PharmTalk')).toBe(true);
  });
});

describe('gluedTags', () => {
  it('finds tags that the person has typed on to', () => {
    expect(gluedTags('h #PharmTalk', 'h #PharmTalkello', ['PharmTalk'])).toEqual({ start: 1, end: 12 });
    expect(gluedTags('hi #PharmTalk #NurseTalk', 'hi #PharmTalk #NurseTalkx', ['PharmTalk', 'NurseTalk'])).toEqual({
      start: 2,
      end: 24,
    });
  });

  it('leaves tags alone that are followed by a blank, punctuation or nothing, or were not at the end', () => {
    for (const text of ['h #PharmTalk', 'h #PharmTalk x', 'h #PharmTalk!', 'h #PharmTal', 'hx #PharmTalk']) {
      expect(gluedTags('h #PharmTalk', text, ['PharmTalk'])).toBeNull();
    }
    expect(gluedTags('h #PharmTalk you', 'h #PharmTalk youx', ['PharmTalk'])).toBeNull();
    expect(gluedTags('h #PharmTalk', 'h #PharmTalkx', [])).toBeNull();
    expect(gluedTags('h #PharmTalk ', 'h #PharmTalk x', ['PharmTalk'])).toBeNull();
  });
});
