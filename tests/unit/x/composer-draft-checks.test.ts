import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftAdvice, TabPlan } from '@/lib/messaging/protocol.ts';
import { createDraftChecks, type DraftAnswer, type DraftQuestion } from '@/lib/x/composer/draft-checks.ts';
import type { Editor } from '@/lib/x/composer/write-text.ts';

const advice: DraftAdvice = {
  kind: 'phone',
  what: 'This looks like a phone number.',
  why: 'It may be a patient’s.',
  todo: 'Take it out.',
  source: { title: 'A source', link: 'https://example.com/' },
};

describe('checking drafts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start(isChecking = true) {
    const asked: DraftQuestion[] = [];
    const looks: number[] = [];
    let answer: (answer: DraftAnswer) => void = () => undefined;
    const checks = createDraftChecks({
      getPlan: () => ({ isChecking }) as TabPlan,
      ask: (question) => asked.push(question),
      onAdvice: (listener) => {
        answer = listener;
      },
      lookLater: (ms) => looks.push(ms),
    });
    const editor = {} as Editor;
    const look = (text: string) => checks.adviceOn(editor, text, null);
    const keys = () => asked.flatMap((one) => (one.type === 'draft' ? [one.key] : []));
    return { checks, editor, asked, looks, look, keys, answer: (one: DraftAnswer) => answer(one) };
  }

  test('asks when typing rests, and only once for a text', () => {
    const { look, asked } = start();
    look('Ring 0770');
    vi.advanceTimersByTime(500);
    look('Ring 07700 900123');
    vi.advanceTimersByTime(500);
    look('Ring 07700 900123');
    expect(asked).toEqual([]);
    vi.advanceTimersByTime(200);
    look('Ring 07700 900123');
    look('Ring 07700 900123');
    expect(asked).toMatchObject([{ type: 'draft', text: 'Ring 07700 900123', replyingTo: null }]);
  });

  test('asks again when no answer came, and not when one came', () => {
    const { look, keys, answer } = start();
    look('Ring me');
    vi.advanceTimersByTime(700);
    look('Ring me');
    vi.advanceTimersByTime(3_100);
    look('Ring me');
    expect(keys()).toHaveLength(2);
    answer({ type: 'draft-advice', key: keys()[1] ?? '', advice: [] });
    vi.advanceTimersByTime(10_000);
    look('Ring me');
    expect(keys()).toHaveLength(2);
  });

  test('keeps what was said while the text changes, and forgets it with the text', () => {
    const { look, keys, answer, looks } = start();
    look('Ring 07700 900123');
    vi.advanceTimersByTime(700);
    look('Ring 07700 900123');
    answer({ type: 'draft-advice', key: keys()[0] ?? '', advice: [advice] });
    expect(looks.at(-1)).toBe(0);
    expect(look('Ring 07700 900123 now')).toEqual([advice]);
    expect(look(' ')).toEqual([]);
    expect(look('Something else')).toEqual([]);
  });

  test('an answer about an earlier wording does not count', () => {
    const { look, keys, answer } = start();
    look('Ring 07700 900123');
    vi.advanceTimersByTime(700);
    look('Ring 07700 900123');
    look('Ring me');
    answer({ type: 'draft-advice', key: keys()[0] ?? '', advice: [advice] });
    expect(look('Ring me')).toEqual([]);
  });

  test('what is muted goes at once', () => {
    const { checks, editor, look, keys, answer, asked } = start();
    look('Ring 07700 900123');
    vi.advanceTimersByTime(700);
    look('Ring 07700 900123');
    answer({ type: 'draft-advice', key: keys()[0] ?? '', advice: [advice] });
    checks.mute(editor, 'phone');
    expect(look('Ring 07700 900123')).toEqual([]);
    expect(asked.at(-1)).toEqual({ type: 'mute-risk', kind: 'phone' });
  });

  test('switched off, nothing leaves the page', () => {
    const { look, asked } = start(false);
    look('Ring 07700 900123');
    vi.advanceTimersByTime(5_000);
    expect(look('Ring 07700 900123')).toEqual([]);
    expect(asked).toEqual([]);
  });
});
