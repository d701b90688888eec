import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAddresses, plainText } from '../../../lib/safety/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['９９９', '999'],
    ['٣٤٥', '345'],
    ['𝟗𝟠𝟽', '987'],
    ['4️⃣2️⃣', '42'],
    ['01‑02–03—04', '01-02-03-04'],
    ['a\u2009b\u00a0c\td', 'a b c d'],
    ['Crohn’s', "Crohn's"],
    ['März 12', 'Marz 12'],
    ['jo\u200b@x', 'jo@x'],
    ['½ and ㎎', '½ and ㎎'],
    ['＠．：', '@.:'],
  ])('%s becomes %s', (text, plain) => expect(plainText(text).text).toBe(plain));

  it('knows where everything stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: plain, from } = plainText(text);
        expect(from.length).toBe(plain.length + 1);
        expect(from.at(-1)).toBe(text.length);
        expect(from).toEqual(from.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('maskAddresses', () => {
  it('blots out links, DOIs and handles, keeps the words of hashtags and every place', () => {
    const text =
      'See https://x.com/a/status/1730999123456789012 @nell_rx #Crohns doi 10.1016/j.x.2019 nhs.uk/9990000018';
    const masked = maskAddresses(text);
    expect(masked.length).toBe(text.length);
    expect(masked).not.toMatch(/\d{5}|nell|nhs/);
    expect(masked).toContain(' Crohns ');
  });

  it('leaves e-mail addresses and sentences alone', () => {
    expect(maskAddresses('jo@example.com. Then go.')).toBe('jo@example.com. Then go.');
  });
});
