import { describe, expect, test } from 'vitest';
import { carriedOver } from '@/lib/cpd/carried-over.ts';
import type { CpdTemplate } from '@/lib/cpd/cpd-template.ts';
import { CPD_BODIES, isCurrent, isStale, TEMPLATES, templateOf } from '@/lib/cpd/cpd-templates.ts';
import { type FilledField, filledForm, stillToWrite } from '@/lib/cpd/filled-form.ts';
import { recordWords } from '@/lib/locales/en/record.ts';
import { chat, EVENING, MINUTE, post, record } from './record-examples.ts';
import { ROWS } from './template-rows.ts';

const ZONE = 'Europe/London';
const LEARNING =
  /\b(learn\w*|benefit\w*|reflect\w*|improv\w*|insight\w*|understand\w*|realis\w*|changed my|certif\w*|now know)\b/i;

/** What the program alone makes of a record; a planned one has an intention, which is the person's own. */
function madeBy(template: CpdTemplate, chats = [chat()]): readonly FilledField[] {
  const intention = { value: 'How others check dates', at: EVENING - 60 * MINUTE };
  return filledForm(template, record(template.id, chats, template.isPlanned ? { intention } : {}), ZONE);
}

function known(id: string): CpdTemplate {
  const template = templateOf(id);
  if (!template) throw new Error(`No template ${id}.`);
  return template;
}

describe('who fills what', () => {
  test.each(ROWS)('%s, %s: %s', (body, id, _, fields) => {
    const template = known(id);
    expect(template.body.id).toBe(body);
    for (const [fieldId, who] of Object.entries(fields)) {
      const filled = madeBy(template).find(({ field }) => field.id === fieldId);
      expect(filled?.field.filledBy, fieldId).toBe(who);
      expect(filled?.from, fieldId).toBe(who === 'person' ? 'nobody' : 'facts');
      expect(filled?.text === '' ? recordWords.notYetWritten : 'written', fieldId).toBe(
        who === 'person' ? 'not yet written' : 'written',
      );
    }
  });

  test('the table names every field of every form of a body', () => {
    const inTable = ROWS.flatMap(([, id, , fields]) => Object.keys(fields).map((field) => `${id} ${field}`));
    const inData = TEMPLATES.filter(({ body }) => body.id !== 'any').flatMap(({ id, fields }) =>
      fields.map((field) => `${id} ${field.id}`),
    );
    expect(inTable.toSorted()).toEqual(inData.toSorted());
  });

  test('the models of reflection begin with facts only where they ask what happened', () => {
    const begun = TEMPLATES.filter(({ body }) => body.id === 'any').map((template) => [
      template.id,
      ...madeBy(template).flatMap(({ field, text }) => (text === '' ? [] : field.id)),
    ]);
    expect(begun).toEqual([
      ['model-plain', 'title', 'happened'],
      ['model-what', 'title', 'what'],
      ['model-gibbs', 'title', 'description'],
      ['model-kolb', 'title', 'experience'],
    ]);
  });
});

describe.each(TEMPLATES.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const { fields } = template;

  test('the program writes neither learning nor benefit, and names nobody but the hosts', () => {
    const quiet = chat({ questions: [], others: [], minutesPresent: null });
    for (const chats of [[chat()], [quiet], [chat(), chat({ startsAt: EVENING + 86_400_000 })]]) {
      for (const { field, text, from } of madeBy(template, chats)) {
        if (from !== 'facts' || field.fact === 'intention') continue;
        expect(text).not.toMatch(LEARNING);
        expect(text).not.toMatch(/ana_rx|pat_dispenses/);
      }
    }
  });

  test('a field has a fact exactly when the program has a part in it', () => {
    expect(fields.filter(({ fact, filledBy }) => (fact === undefined) !== (filledBy === 'person'))).toEqual([]);
  });

  test('a fact that begins a choice is one of the choices', () => {
    for (const chats of [[chat()], [chat({ others: [], questions: [] })]]) {
      for (const { field, suggestion } of madeBy(template, chats)) {
        if (field.choices && suggestion !== '') expect(field.choices).toContain(suggestion);
      }
    }
  });

  test('choices belong to choosing, and limits are possible', () => {
    for (const { kind, choices, limit } of fields) {
      expect(choices !== undefined).toBe(kind === 'choice' || kind === 'choices');
      expect(new Set(choices).size).toBe(choices?.length ?? 0);
      if (limit) expect(limit.least ?? limit.most).toBeGreaterThan(0);
    }
  });

  test('ids, dates and sources are sound', () => {
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const id of [template.id, ...fields.map((field) => field.id)]) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const days = [template.from, template.until, template.checked].filter((day) => day !== null);
    expect(days.map((day) => new Date(`${day}T00:00Z`).toISOString().slice(0, 10))).toEqual(days);
    if (template.from && template.until) expect(template.from < template.until).toBe(true);
    expect(template.sources.length).toBeGreaterThan(0);
    const addresses = template.sources.map(({ address }) => new URL(address));
    expect(new Set(addresses.map(String)).size).toBe(addresses.length);
    for (const address of addresses) expect(address.protocol).toBe('https:');
    expect(template.when).toMatch(/[.!?]$/);
  });

  test('without any chat nothing is filled but what the person noted', () => {
    const empty = filledForm(template, record(template.id, []), ZONE);
    expect(empty.filter(({ text }) => text !== '')).toEqual([]);
  });
});

describe('bodies and editions', () => {
  test('ids are unique and never change: what people wrote is stored under them', () => {
    expect(new Set(CPD_BODIES.map(({ id }) => id)).size).toBe(CPD_BODIES.length);
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
    const released =
      'gphc-unplanned gphc-planned gphc-peer-discussion gphc-account-2019 ' +
      'gphc-account-2022 gphc-account-2026 nmc-log nmc-reflective-account ' +
      'psni-cycle-2021 hcpc-activity hcpc-statement hcpc-profile ' +
      'gmc-entry gdc-log coru-record nmba-log ' +
      'pharmba-record rcvs-1cpd sra-training-record engineers-log ' +
      'gtcs-log model-plain model-what model-gibbs ' +
      'model-kolb';
    expect(TEMPLATES.map(({ id }) => id)).toEqual(released.split(' '));
  });

  test('every body has a form, but for the one where a chat does not count', () => {
    const without = CPD_BODIES.filter(({ id }) => !TEMPLATES.some(({ body }) => body.id === id));
    expect(without.map(({ id }) => id)).toEqual(['acpe']);
    expect(without[0]?.warning).toContain('no continuing pharmacy education credit unless');
    expect(CPD_BODIES.find(({ id }) => id === 'gdc')?.warning).toContain('not verifiable');
  });

  test.each([
    ['2019-06-01', 'gphc-account-2019', ['3', '6', '9']],
    ['2022-09-30', 'gphc-account-2019', ['3', '6', '9']],
    ['2022-10-01', 'gphc-account-2022', ['1', '2', '5']],
    ['2025-12-31', 'gphc-account-2022', ['1', '2', '5']],
    ['2026-01-01', 'gphc-account-2026', ['1', '2', '3', '4', '5', '6', '7', '8', '9']],
    ['2031-01-01', 'gphc-account-2026', ['1', '2', '3', '4', '5', '6', '7', '8', '9']],
  ])('on %s the reflective account is %s, about the standards %j', (day, id, standards) => {
    const current = TEMPLATES.filter((one) => one.id.startsWith('gphc-account') && isCurrent(one, day));
    expect(current.map((one) => one.id)).toEqual([id]);
    const choices = current[0]?.fields.find((field) => field.id === 'standards')?.choices ?? [];
    expect(choices.map((choice) => choice.split(' ')[0])).toEqual(standards);
  });

  test('a form that nobody compared with its sources for more than a year is stale', () => {
    expect(isStale({ checked: '2026-11-22' }, '2026-11-22')).toBe(false);
    expect(isStale({ checked: '2026-11-22' }, '2027-11-22')).toBe(false);
    expect(isStale({ checked: '2026-11-22' }, '2027-11-23')).toBe(true);
    expect(isStale({ checked: '2028-02-29' }, '2029-02-28')).toBe(false);
    expect(isStale({ checked: '2028-02-29' }, '2029-03-01')).toBe(true);
    expect(TEMPLATES.filter((one) => isStale(one, '2026-11-23'))).toEqual([]);
  });

  test('limits stand only where a source gives them', () => {
    const limits = TEMPLATES.flatMap(({ id, fields }) =>
      fields.flatMap((field) => (field.limit ? [`${id} ${field.id} ${field.limit.most} ${field.limit.unit}`] : [])),
    );
    expect(limits).toEqual([
      'hcpc-statement what 1500 words',
      'hcpc-statement learnt 1500 words',
      'hcpc-statement benefit 1500 words',
      'hcpc-profile summary 500 words',
    ]);
  });
});

describe('what is still to write', () => {
  test('what the person must add to facts is open until they touch it; what comes later and is optional is not', () => {
    const open = (answers: Readonly<Record<string, string>>) => {
      const dated = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, at: EVENING }]));
      const filled = filledForm(known('gmc-entry'), record('gmc-entry', [chat()], { answers: dated }), ZONE);
      return stillToWrite(filled).map(({ field }) => field.id);
    };
    expect(open({})).toEqual(['summary', 'domain', 'learnt', 'change']);
    expect(open({ summary: 'Two chats on dates.', learnt: 'That …' })).toEqual(['domain', 'change']);
  });

  test('several chats make one entry', () => {
    const second = chat({ startsAt: EVENING + 86_400_000, endsAt: EVENING + 86_400_000 + 60 * MINUTE, name: 'Labels' });
    const filled = madeBy(known('gmc-entry'), [second, chat()]);
    const textOf = (id: string) => filled.find(({ field }) => field.id === id)?.text;
    expect(textOf('title')).toBe(
      '#WePh: Repeat prescriptions; #WePh: Labels tweet chats, 6 October 2026, 7 October 2026',
    );
    expect(textOf('date')).toBe('06/10/2026, 07/10/2026');
    expect(textOf('summary')?.match(/I took part/g)).toHaveLength(2);
  });
});

describe('what is carried over', () => {
  const account = known('gphc-account-2026');
  const earlier = (id: string, value: string, at: number) =>
    record('gphc-account-2022', [], { id, answers: { area: { value, at }, account: { value: 'An example', at } } });

  test('the latest text of the body’s forms, of the fields that stay the same', () => {
    const records = [earlier('b', 'Hospital', 2), earlier('a', 'Community', 1), earlier('c', ' ', 3)];
    expect(carriedOver(account, records, templateOf)).toEqual({ area: 'Hospital' });
  });

  test('nothing from another body, and nothing into a form without such fields', () => {
    const other = record('nmc-log', [], { answers: { area: { value: 'A ward', at: 5 } } });
    expect(carriedOver(account, [other], templateOf)).toEqual({});
    expect(carriedOver(known('gphc-unplanned'), [earlier('a', 'Community', 1)], templateOf)).toEqual({});
  });
});

test('a post is no fact: what the person posted is never put into a form', () => {
  const telling = chat({ others: [post(30, { text: 'I learned a lot, thank you #WePh' })] });
  for (const template of TEMPLATES) {
    for (const { suggestion } of madeBy(template, [telling])) expect(suggestion).not.toContain('I learned');
  }
});
