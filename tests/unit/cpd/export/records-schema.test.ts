import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { withAnswer, withoutSession, withPart } from '@/lib/cpd/change-record.ts';
import { exportRecords } from '@/lib/cpd/export/export-records.ts';
import { PRIVACY_LEVELS, type RecordInForm } from '@/lib/cpd/export/portfolio.ts';
import { examplePortfolio, exampleRecord, inForm, MADE, START, ZONE } from './example-records.ts';

const schema = JSON.parse(readFileSync('lib/cpd/export/records.schema.json', 'utf8')) as object;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** A record with every part that a record can have. */
function fullRecord(): RecordInForm {
  let record = withAnswer(withAnswer(exampleRecord(6), 'benefit', 'First', 1), 'benefit', 'Then', 9 * 3_600_000);
  record = withPart(record, 'intention', 'To learn how others say no', 1);
  record = withPart(record, 'preparationMinutes', 12.5, 1);
  record = withPart(record, 'attachments', [{ name: 'Leaflet', place: 'shared drive' }], 1);
  record = withPart(record, 'remindAt', MADE, 1);
  const [first] = record.sessions;
  if (!first) throw new Error('The example has no session.');
  const post = { ...first.facts.questions[0]?.answers[0], pictures: ['A shelf'], poll: ['Yes', 'No'] };
  const facts = { ...first.facts, others: [post] } as typeof first.facts;
  record = {
    ...record,
    sessions: [
      { ...first, facts },
      { ...first, sessionId: 'weph|2' },
    ],
  };
  return inForm({ ...withoutSession(record, 'weph|2', 2), plannedFor: { tags: ['WePh'], startsAt: START } });
}

async function exported(records: readonly RecordInForm[], level: (typeof PRIVACY_LEVELS)[number]): Promise<unknown> {
  const { content } = await exportRecords(records, 'json', { level, zone: ZONE, madeAt: MADE });
  return JSON.parse(String(content));
}

describe('the schema of the JSON file', () => {
  test.each(PRIVACY_LEVELS)('describes what is saved on the level %s', async (level) => {
    const unknown = { record: { ...exampleRecord(2), templateId: 'of-2031' }, template: undefined };
    const file = await exported([fullRecord(), unknown, ...examplePortfolio()], level);
    validate(file);
    expect(validate.errors).toBeNull();
  });

  test('knows every part of a record', async () => {
    const { records } = (await exported([fullRecord()], 'links')) as { records: Record<string, unknown>[] };
    const described = Object.keys(
      (schema as { properties: { records: { items: { properties: object } } } }).properties.records.items.properties,
    );
    expect(Object.keys(records[0] ?? {}).toSorted()).toEqual(described.toSorted());
  });

  test('refuses a part that it does not describe', async () => {
    const file = (await exported([fullRecord()], 'own')) as { records: object[] };
    expect(validate({ ...file, records: file.records.map((one) => ({ ...one, mood: 'good' })) })).toBe(false);
  });

  test('has words for every part', () => {
    const silent: string[] = [];
    const look = (part: unknown, at: string): void => {
      if (typeof part !== 'object' || part === null) return;
      const { properties, items, additionalProperties, description, $ref } = part as Record<string, unknown>;
      const isShapeOfText = (part as { type?: unknown }).type === 'string' && at.endsWith('[]');
      if (!description && !$ref && !isShapeOfText) silent.push(at);
      for (const [name, one] of Object.entries(properties ?? {})) look(one, `${at}.${name}`);
      if (items) look(items, `${at}[]`);
      look(additionalProperties, `${at}.*`);
    };
    look(schema, 'file');
    expect(silent).toEqual([]);
  });
});
