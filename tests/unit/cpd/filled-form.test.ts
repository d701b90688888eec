import { describe, expect, test } from 'vitest';
import { templateOf } from '@/lib/cpd/cpd-templates.ts';
import { filledForm, stillToWrite } from '@/lib/cpd/filled-form.ts';
import { chat, EVENING, record } from './record-examples.ts';

function form(answers: Readonly<Record<string, string>>, chats = [chat()]) {
  const template = templateOf('nmc-log');
  if (!template) throw new Error('The log of the NMC is missing.');
  const dated = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, at: EVENING }]));
  const filled = filledForm(template, record('nmc-log', chats, { answers: dated }), 'Europe/London');
  return { filled, of: (id: string) => filled.find(({ field }) => field.id === id) };
}

describe('a filled form', () => {
  test('is in the order of the form', () => {
    expect(form({}).filled.map(({ field }) => field.id)).toEqual(templateOf('nmc-log')?.fields.map(({ id }) => id));
  });

  test('begins with facts, and keeps them as a suggestion beside what the person says', () => {
    expect(form({}).of('hours')).toMatchObject({ text: '1', suggestion: '1', from: 'facts' });
    expect(form({ hours: ' 0.75 ' }).of('hours')).toMatchObject({ text: '0.75', suggestion: '1', from: 'person' });
  });

  test('a field that the person emptied stays empty', () => {
    expect(form({ topic: '' }).of('topic')).toMatchObject({
      text: '',
      from: 'nobody',
      suggestion: 'Repeat prescriptions',
    });
  });

  test('a field of the person has neither text nor suggestion until they write', () => {
    expect(form({}).of('code')).toMatchObject({ text: '', suggestion: '', from: 'nobody' });
    expect(form({ code: 'Preserve safety' }).of('code')).toMatchObject({ text: 'Preserve safety', from: 'person' });
  });

  test('a record without chats can be written by hand', () => {
    const byHand = form({ dates: '06/10/2026', hours: '1' }, []);
    expect(byHand.filled.filter(({ text }) => text !== '').map(({ field }) => field.id)).toEqual(['dates', 'hours']);
    expect(byHand.filled.map(({ suggestion }) => suggestion).join('')).toBe('');
  });

  test('answers of fields that the form does not have are kept out of it', () => {
    expect(form({ elsewhere: 'x' }).filled.map(({ text }) => text)).not.toContain('x');
  });
});

test('what is still to write shrinks as the person writes', () => {
  const open = (answers: Readonly<Record<string, string>>) =>
    stillToWrite(form(answers).filled).map(({ field }) => field.id);
  expect(open({})).toEqual(['topic', 'code']);
  expect(open({ topic: 'Repeats; I run the repeat desk' })).toEqual(['code']);
  expect(open({ topic: 'Repeats; I run the repeat desk', code: 'Preserve safety' })).toEqual([]);
  expect(open({ topic: 'Repeats', code: 'Preserve safety', hours: '' })).toEqual(['hours']);
});
