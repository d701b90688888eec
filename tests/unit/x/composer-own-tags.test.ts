import { describe, expect, it } from 'vitest';
import { isTagFinished, missingTags, placeOfTag, tagSuffix, withoutTags } from '../../../lib/x/composer/own-tags.ts';

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
