import { expect, test } from 'vitest';
import { readTweet } from '@/lib/x/wire-posts.ts';
import { tweet } from './wire-samples.ts';

const read = (result: unknown) => readTweet(result)?.post ?? null;

test('the choices of a poll, in order, whatever else the card holds', () => {
  const value = (key: string, words: string) => ({ key, value: { type: 'STRING', string_value: words } });
  const card = (values: unknown) => ({ card: { legacy: { name: 'poll3choice_text_only', binding_values: values } } });
  const values = [
    value('choice2_label', 'After lunch'),
    value('choice1_count', '4'),
    value('choice1_label', 'At ten 💊'),
  ];
  expect(read(tweet(1, 'When?', {}, card(values)))?.poll).toEqual(['At ten 💊', 'After lunch']);
  for (const odd of [undefined, 'x', [null, 7], [value('title', 'A page')], { choice1_label: 'x' }])
    expect(read(tweet(1, 'When?', {}, card(odd)))).not.toHaveProperty('poll');
});
