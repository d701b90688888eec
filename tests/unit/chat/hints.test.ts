import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '@/lib/chat/catalogue.ts';
import { chatState } from '@/lib/chat/chat-state.ts';
import { type HintFacts, runTogether } from '@/lib/chat/hint-facts.ts';
import { HINT_RULES } from '@/lib/chat/hint-rules.ts';
import { guidanceOf, PROFESSIONS } from '@/lib/chat/hint-sources.ts';
import { nextHint, type SaidHint } from '@/lib/chat/hints.ts';
import { catalogueWith } from '@/lib/chat/own-chat.ts';
import type { Post } from '@/lib/chat/post.ts';
import { hintReasons, hints } from '@/lib/locales/en/hints.ts';
import { EIGHT, inputAt, MINUTE, postAt } from './make-post.ts';
import { makeOwnChat } from './own-chat-for-test.ts';

const HOST = 'WePharmacists';
const ME = 'ann_pharm';

interface Person {
  readonly viewer: string;
  readonly evenings: number;
  /** Minute at which the chat is first before them. */
  readonly from: number;
  readonly posts: readonly Post[];
}

const say = (minute: number, author: string, text: string, more: Partial<Post> = {}) =>
  postAt(minute, author, `${text} #WePh`, more);
const welcome = say(0.2, HOST, 'Good evening and welcome! Please say hello and tell us where you work');
const questions = [
  say(5, HOST, 'Q1: What does a good handover look like to you?'),
  say(18, HOST, 'Q2: Where do errors creep in most often?'),
  say(31, HOST, 'Q3: Who should explain a new medicine?'),
  say(44, HOST, 'Q4: What one thing will you try on Monday?'),
];
const others = [
  say(1, 'nell_rx', 'Hello from Cardiff'),
  say(2, 'ward_sam', 'Evening all, ward pharmacist'),
  ...questions.flatMap(({ at, id }, index) => {
    const minute = (at - EIGHT) / MINUTE;
    return ['nell_rx', 'ward_sam', 'tomos_meds'].map((author, place) =>
      say(minute + 1 + place * 2, author, `A${index + 1} It depends on the day, and on who is there`, { replyTo: id }),
    );
  }),
];
const [q1, q2, q3] = questions;
const mine = (minute: number, text: string, to?: Post, more: Partial<Post> = {}) =>
  say(minute, ME, text, { replyTo: to?.id ?? null, replyToAuthor: to?.author ?? null, ...more });
const hello = mine(3, 'Hello, community pharmacist in Leeds');
const first = mine(9, 'A1 Short, and at the bedside', q1);
const second = mine(21, 'A2 At the weekend', q2);
const answerToMe = say(12, 'nell_rx', 'How do you do that?', { replyTo: first.id, replyToAuthor: ME });
const toNell = mine(34, 'I ask them to say it back', others[0], { replyToAuthor: 'nell_rx' });

const PEOPLE: Readonly<Record<string, Person>> = {
  'first-timer': { viewer: ME, evenings: 0, from: -10, posts: [hello, first, answerToMe, second, toNell] },
  lurker: { viewer: ME, evenings: 1, from: -2, posts: [] },
  'late joiner': {
    viewer: ME,
    evenings: 2,
    from: 25,
    posts: [mine(28, 'Hello, late'), mine(33, 'A3 The one they trust', q3)],
  },
  regular: { viewer: ME, evenings: 30, from: -5, posts: [hello, first, second] },
  host: { viewer: HOST, evenings: 3, from: -20, posts: [] },
};

/** What is said to a person, minute by minute, from half an hour before the chat to half an hour after it. */
function evening(
  person: Person,
  change: Partial<HintFacts> = {},
  dismissed: readonly string[] = [],
): { said: SaidHint[]; shown: (string | null)[] } {
  const all = [welcome, ...questions, ...others, ...person.posts];
  const said: SaidHint[] = [];
  const shown: (string | null)[] = [];
  for (let minute = -30; minute <= 95; minute += 1) {
    const now = EIGHT + minute * MINUTE;
    const { chat } = chatState({
      ...inputAt(
        minute,
        all.filter((post) => post.at <= now),
      ),
      viewer: person.viewer,
      catalogue: catalogueWith([makeOwnChat()], CATALOGUE),
    });
    if (!chat || minute < person.from) continue;
    const facts = {
      ...chat,
      now,
      isViewerHost: chat.hosts.some(({ handle }) => handle === person.viewer),
      joinedAt: EIGHT + person.from * MINUTE,
      evenings: person.evenings,
      profession: null,
      ...change,
    };
    const hint = nextHint(facts, said, dismissed);
    shown.push(hint?.code ?? null);
    if (!hint) continue;
    expect(hints[hint.code]?.(hint.values ?? {}), hint.code).toMatch(/^\S[^\n]*[.?]$/u);
    expect(hints[hint.code]?.(hint.values ?? {}), hint.code).not.toContain('undefined');
    expect(hint.source.link, hint.code).toMatch(/^https?:\/\/\S+$/u);
    if (!said.some(({ code }) => code === hint.code)) said.push({ code: hint.code, at: now });
  }
  return { said, shown };
}

const told = (person: Person, change?: Partial<HintFacts>) =>
  evening(person, change).said.map(({ code, at }) => `${(at - EIGHT) / MINUTE} ${code.replace('hint-', '')}`);

describe('what is said in an evening', () => {
  it.each([
    [
      'first-timer',
      [
        '-10 before',
        '-6 public-account',
        '-3 followers',
        '1 hello',
        '5 number',
        '9 confidential',
        '14 answered',
        '21 talk',
        '34 polite',
        '55 thank',
        '61 after',
      ],
    ],
    ['lurker', ['-2 before', '1 hello', '20 listen', '61 after-listening']],
    ['late joiner', ['25 hello-late', '28 number', '55 thank', '61 after']],
    ['regular', []],
    ['host', ['-20 host-rules', '55 host-thanks']],
  ] as const)('to a %s', (name, expected) => {
    const person = PEOPLE[name];
    if (!person) throw new Error(name);
    expect(told(person)).toEqual(expected);
  });

  it.each(Object.keys(PEOPLE))('comes one at a time and never twice: %s', (name) => {
    const person = PEOPLE[name];
    if (!person) throw new Error(name);
    const { shown } = evening(person);
    const turns = shown.filter((code, index) => code !== null && code !== shown[index - 1]);
    expect(new Set(turns).size).toBe(turns.length);
  });

  it('gets less with experience', () => {
    const person = PEOPLE['first-timer'];
    if (!person) throw new Error('There is no first-timer.');
    const counts = [0, 1, 2, 3, 5, 10].map((evenings) => told({ ...person, evenings }).length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.at(-1)).toBe(0);
  });

  it('leaves out what was put away', () => {
    const person = PEOPLE['lurker'];
    if (!person) throw new Error('There is no lurker.');
    const [away = ''] = evening(person).said.map(({ code }) => code);
    expect(evening(person, {}, [away]).said.map(({ code }) => code)).not.toContain(away);
  });
});

describe('a tag in small letters', () => {
  const own = (tag: string) => [{ post: postAt(1, ME, `A1 Yes #${tag}`), questionKeys: [] }];
  it('is told of only where others write it with capitals between its words', () => {
    const around = [postAt(1, 'nell_rx', 'Look at #MedicinesSafety and #Hypertension')];
    expect(runTogether(own('medicinessafety'), around)).toBe('medicinessafety');
    for (const tag of ['hypertension', 'polypharmacy', 'MedicinesSafety', 'MEDS'])
      expect(runTogether(own(tag), around), tag).toBeNull();
  });
});

describe('the rules', () => {
  it('have a sentence, a reason and a source each', () => {
    const codes = HINT_RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(Object.keys(hints).toSorted()).toEqual(codes.toSorted());
    expect(Object.keys(hintReasons).toSorted()).toEqual(codes.toSorted());
  });

  it('cite the regulator of the profession', () => {
    expect(PROFESSIONS.map((one) => guidanceOf(one).confidential.title.split(':')[0])).toEqual([
      'GPhC',
      'GPhC',
      'NMC',
      'GMC',
      'HCPC',
    ]);
    expect(guidanceOf(null)).toEqual(guidanceOf('pharmacist'));
  });
});
