import { describe, expect, test } from 'vitest';
import { withAnswer, withPart } from '@/lib/cpd/change-record.ts';
import { templateOf } from '@/lib/cpd/cpd-templates.ts';
import { filledForm } from '@/lib/cpd/filled-form.ts';
import { isChecked, risksInRecord } from '@/lib/cpd/record-risks.ts';
import { exampleRecord, inForm, ZONE } from './export/example-records.ts';

const PHONE = 'Ring 07700 900123';
const found = (record: ReturnType<typeof exampleRecord>, withPosts = false) =>
  risksInRecord(inForm(record), withPosts, ZONE).map(({ fieldId, risk }) => `${fieldId}: ${risk.kind}`);

describe('what leaves the computer with a record', () => {
  test('the facts alone are nothing to look at', () => {
    expect(found(exampleRecord(6), true)).toEqual([]);
  });

  test('every place where the person wrote is looked at, and each kind is named once', () => {
    const record = withPart(
      withAnswer(withAnswer(exampleRecord(6), 'benefit', `${PHONE} or 07700 900456`, 1), 'title', PHONE, 1),
      'attachments',
      [{ name: 'Letter to jo.smith@example.com', place: 'shared drive' }],
      1,
    );
    expect(found(record)).toEqual(['title: phone', 'benefit: phone', 'attachments: email']);
  });

  test('posts count only where they go along', () => {
    const record = exampleRecord(6);
    const [session] = record.sessions;
    if (!session) throw new Error('The example has no session.');
    const questions = session.facts.questions.map((question) => ({
      ...question,
      answers: question.answers.map((answer) => ({ ...answer, text: PHONE })),
    }));
    const posting = { ...record, sessions: [{ ...session, facts: { ...session.facts, questions } }] };
    expect(found(posting)).toEqual([]);
    expect(found(posting, true)).toEqual(['posts: phone']);
  });

  test('the chat’s own day is no date of birth', () => {
    const record = exampleRecord(6);
    const at = new Date(record.sessions[0]?.facts.startsAt ?? 0);
    const day = `${at.getUTCDate()}/${at.getUTCMonth() + 1}/${at.getUTCFullYear()}`;
    expect(found(withAnswer(record, 'benefit', `DOB ${day}`, 1))).toEqual([]);
    expect(found(withAnswer(record, 'benefit', 'DOB 3/4/1951', 1))).toEqual(['benefit: date-of-birth']);
  });

  test('a peer who consented is named without advice', () => {
    const template = templateOf('gphc-peer-discussion');
    const record = { ...exampleRecord(6), templateId: 'gphc-peer-discussion' };
    if (!template) throw new Error('There is no form of that name.');
    const answered = withAnswer(withAnswer(record, 'peer-phone', PHONE, 1), 'effect', PHONE, 1);
    const checked = filledForm(template, answered, ZONE).flatMap((one) => (isChecked(one) ? [one.field.id] : []));
    expect(checked).toContain('effect');
    expect(checked).not.toContain('peer-phone');
  });
});
