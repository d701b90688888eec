import { describe, expect, it } from 'vitest';
import { isOwnQuery } from '../../../lib/safety/reply-to-patient.ts';
import { foundIn } from './found-in.ts';

describe('replies to patients', () => {
  it.each(['Should I stop my ramipril?', 'been on sertraline a week, help', 'My rash is worse, any advice'])(
    '"%s" asks about own health',
    (text) => expect(isOwnQuery(text)).toBe(true),
  );
  it.each([
    'Should we stop ramipril before surgery?',
    'My patient has a rash, any advice?',
    'My rash is better now',
    'I love this chat, any advice?',
  ])('"%s" does not', (text) => expect(isOwnQuery(text)).toBe(false));
  it('marks the advice', () => {
    const replyingTo = { text: 'Should I stop my ramipril?', isHost: false };
    expect(foundIn('Hi! You should stop it today. Bye', 'reply-to-patient', { kind: 'post', replyingTo })).toEqual([
      'You should stop it today',
    ]);
  });
});

describe('colleagues named', () => {
  it('minds blame in a post and any name in a record', () => {
    expect(foundIn('Dr Lee made an error', 'names-colleague')).toEqual(['Dr Lee']);
    expect(foundIn('Dr Lee made my day', 'names-colleague')).toEqual([]);
    expect(foundIn('Dr Lee made my day', 'names-colleague', { kind: 'reflection' })).toEqual(['Dr Lee']);
  });
});

describe('offers of medicines', () => {
  it('needs words that sell', () => {
    expect(foundIn('Wegovy from £99, order now', 'advertises-medicine')).toEqual(['Wegovy']);
    expect(foundIn('Wegovy works by slowing the stomach', 'advertises-medicine')).toEqual([]);
    expect(foundIn('Flu jabs from £9, book now', 'advertises-medicine')).toEqual([]);
  });
});
