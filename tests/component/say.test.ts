import { describe, expect, it } from 'vitest';
import { problems } from '@/lib/locales/en/problems.ts';
import { canSay, say } from '@/lib/locales/say.ts';

describe('say', () => {
  it('finds the sentence of a code and fills in its values', () => {
    expect(say({ code: 'x-other', values: { message: 'Oops' } })).toBe(problems['x-other']?.({ message: 'Oops' }));
    expect(say({ code: 'other-account', values: { now: 'shop', began: 'ann' } })).toContain('@shop');
  });

  it('says something neutral for a code without a sentence, also one named like a method', () => {
    for (const code of ['no-such-code', 'constructor', 'toString', '']) {
      expect(canSay(code)).toBe(false);
      expect(say({ code })).toBe('Chatside has no words for this yet.');
    }
  });
});
