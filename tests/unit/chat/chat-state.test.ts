import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatState } from '../../../lib/chat/chat-state.ts';
import type { ChatState, Choices } from '../../../lib/chat/chat-types.ts';
import { reasons } from '../../../lib/locales/en/reasons.ts';
import { EIGHT, evening, inputAt, MINUTE, postAt } from './make-post.ts';

const NO_CHOICES: Choices = { followed: [], declined: [], hosts: [] };
const shown = (state: ChatState) => {
  const chat = state.chat;
  const question = chat?.questions.find((one) => one.key === chat.currentKey);
  return question ? `${question.label}${question.number ?? ''}${question.part ?? ''}` : null;
};
const until = (posts: readonly ReturnType<typeof postAt>[], minute: number) =>
  posts.filter((post) => post.at <= EIGHT + minute * MINUTE);

describe('a chat of the catalogue', () => {
  const posts = evening();

  it('is recognised on its search page, live, with the right question at each minute', () => {
    for (let minute = 3; minute < 60; minute += 1) {
      const state = chatState(inputAt(minute, until(posts, minute)));
      expect(state.status).toBe('chat');
      expect(shown(state)).toBe(`Q${Math.min(6, Math.floor((minute - 3) / 10) + 1)}`);
      expect(state.chat?.session).toMatchObject({
        phase: 'live',
        startsAt: EIGHT,
        endsAt: EIGHT + 60 * MINUTE,
        minute,
      });
      expect(state.chat?.tags).toEqual(['WePh']);
    }
  });

  it('is waiting before the first question and over after the hour', () => {
    const early = chatState(inputAt(-2, until(posts, -2)));
    expect(early.chat?.session).toMatchObject({ phase: 'before', startsAt: EIGHT });
    expect(early.chat?.questions).toEqual([]);
    const late = chatState(inputAt(75, posts));
    expect(late.chat?.session?.phase).toBe('after');
    expect(shown(late)).toBe('Q6');
    const nextWeek = chatState(inputAt(7 * 24 * 60, posts));
    expect(nextWeek.chat?.session?.phase).toBe('none');
    expect(nextWeek.chat?.currentKey).toBeNull();
  });

  it('gives reasons that all have a sentence', () => {
    for (const minute of [-2, 0.6, 2, 4, 20, 40, 57, 62, 80]) {
      const mine = postAt(Math.max(minute - 1, -3), 'ward_sam', 'Hello from Leeds #WePh');
      for (const list of [until(posts, minute), until([...posts, mine], minute)]) {
        const state = chatState(inputAt(minute, list));
        const given = [
          ...state.candidates.flatMap((one) => one.reasons),
          ...(state.chat?.reasons ?? []),
          ...(state.chat?.hosts.map((host) => host.reason) ?? []),
          ...(state.chat?.questions.map((question) => question.reason) ?? []),
          ...(state.chat?.session ? [state.chat.session.reason] : []),
        ];
        for (const { code, values } of given) expect(reasons[code]?.(values ?? {}), code).toMatch(/\S.*[.?]$/u);
        for (const { code, values } of given) expect(reasons[code]?.(values ?? {}), code).not.toContain('undefined');
      }
    }
  });

  it('is the same for every order of arrival and for posts seen twice', () => {
    const whole = chatState(inputAt(45, posts));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...posts], { minLength: posts.length }),
        fc.subarray([...posts]),
        (order, twice) => {
          expect(chatState(inputAt(45, [...order, ...twice]))).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps the question when posts of participants are missing', () => {
    const talk = posts.filter((post) => post.author !== 'WePharmacists');
    const asked = posts.filter((post) => post.author === 'WePharmacists');
    fc.assert(
      fc.property(fc.subarray(talk), (some) => {
        const list = until([...asked, ...some], 36);
        expect(shown(chatState(inputAt(36, list)))).toBe('Q4');
      }),
      { numRuns: 100 },
    );
  });
});

describe('questions of a session', () => {
  const posts = evening();

  it('are not put back by a repeat for latecomers, a quote of a participant or a missed question', () => {
    const repeat = postAt(
      27,
      'WePharmacists',
      'For those just joining, Q2: Where do errors creep in most often? #WePh',
    );
    const copy = postAt(28, 'nell_rx', 'Q1: What does a safe discharge look like to you? #WePh');
    const lost = postAt(28.5, 'greg_on_call', 'Help, what was Q2 please? #WePh');
    const state = chatState(inputAt(29, until([...posts, repeat, copy, lost], 29)));
    expect(shown(state)).toBe('Q3');
    expect(state.chat?.questions.map((question) => question.key)).toEqual(['1', '2', '3']);
    expect(state.chat?.questions[1]?.postIds).toContain(repeat.id);
  });

  it('take the wording of a correction and the number of a corrected number', () => {
    const wording = postAt(
      24,
      'WePharmacists',
      'Q3: Who should explain new medicines to the patient and the family? #WePh',
    );
    expect(chatState(inputAt(25, until([...posts, wording], 25))).chat?.questions[2]).toMatchObject({
      text: 'Who should explain new medicines to the patient and the family?',
      postId: wording.id,
    });
    const wrong = postAt(33, 'WePharmacists', 'Q5: How do you reach the community pharmacy in time? #WePh');
    const right = postAt(
      34,
      'WePharmacists',
      'Sorry, that should be Q4: How do you reach the community pharmacy in time? #WePh',
    );
    const rest = until(posts, 32);
    expect(shown(chatState(inputAt(33, [...rest, wrong])))).toBe('Q5');
    const state = chatState(inputAt(35, [...rest, wrong, right]));
    expect(shown(state)).toBe('Q4');
    expect(state.chat?.questions.map((question) => question.number)).toEqual(['1', '2', '3', '4']);
  });

  it('show a question whose wording is in a picture', () => {
    const card = postAt(33, 'WePharmacists', 'Q4 #WePh', { hasMedia: true });
    const state = chatState(inputAt(34, [...until(posts, 32), card]));
    expect(shown(state)).toBe('Q4');
    expect(state.chat?.questions.at(-1)).toMatchObject({ isInPicture: true });
    expect(state.chat?.questions.at(-1)?.text).not.toBe('');
  });

  it('keep two parts apart and join two pieces', () => {
    const list = [
      ...until(posts, 12),
      postAt(13, 'WePharmacists', 'Q2a: Where do errors creep in? #WePh'),
      postAt(14, 'WePharmacists', 'Q2b: And who finds them? #WePh'),
    ];
    expect(chatState(inputAt(15, list)).chat?.questions.map((question) => question.key)).toEqual(['1', '2a', '2b']);
    const pieces = [
      ...until(posts, 12),
      postAt(13, 'WePharmacists', 'Q2 The new discharge service begins in April 1/2 #WePh'),
      postAt(13.2, 'WePharmacists', 'Q2 What will it change for your team? 2/2 #WePh'),
    ];
    expect(chatState(inputAt(15, pieces)).chat?.questions.at(-1)?.text).toBe(
      'The new discharge service begins in April What will it change for your team?',
    );
  });

  it('go on in the host’s own reply, and are answered there too', () => {
    const first = postAt(33, 'WePharmacists', 'Q4: The ward closes at six, the pharmacy at five. #WePh');
    const next = postAt(34, 'WePharmacists', 'So who brings the medicines home? #WePh', {
      replyTo: first.id,
      replyToAuthor: 'WePharmacists',
    });
    const mine = postAt(35, 'ward_sam', 'The neighbours, mostly', { replyTo: next.id, replyToAuthor: 'WePharmacists' });
    const state = chatState(inputAt(36, [...until(posts, 32), first, next, mine]));
    expect(state.chat?.questions.at(-1)).toMatchObject({
      key: '4',
      text: 'The ward closes at six, the pharmacy at five. So who brings the medicines home?',
    });
    expect(state.chat?.own).toMatchObject([{ questionKeys: ['4'] }]);
  });

  it('may have no numbers: then only what a known host asks everybody counts', () => {
    const list = [
      postAt(-2, 'WePharmacists', 'Hello everyone and welcome to tonight’s #WePh chat. How is everybody this evening?'),
      postAt(2, 'nell_rx', 'Hello! How do we do this? #WePh'),
      postAt(7, 'WePharmacists', 'How should community and hospital teams share a patient’s record? #WePh'),
      postAt(9, 'tomos_meds', 'Is there not a system for that already? #WePh'),
      postAt(12, 'WePharmacists', '@tomos_meds which one do you use at your place? #WePh'),
    ];
    const chat = chatState(inputAt(15, list)).chat;
    expect(chat?.questions).toMatchObject([{ number: null, kind: 'unnumbered', postId: list[2]?.id }]);
    expect(chat?.currentKey).toBe(list[2]?.id);
  });

  it('come from a guest host that nobody knew, and from a host set by a click', () => {
    const guest = evening('drjune_guest', 'ZedRounds');
    const state = chatState(inputAt(30, until(guest, 30), {}, 'ZedRounds'));
    expect(state.status).toBe('chat');
    expect(shown(state)).toBe('Q3');
    expect(state.chat?.hosts.map((host) => host.handle)).toEqual(['drjune_guest']);
    const click = { ...NO_CHOICES, hosts: [{ tag: 'WePh', handle: 'lena_tech', isHost: true, at: EIGHT }] };
    const ask = postAt(26, 'lena_tech', 'Q4 Tell us about your best handover #WePh');
    const list = until([...posts, ask], 27);
    expect(shown(chatState(inputAt(27, list)))).toBe('Q3');
    expect(shown(chatState(inputAt(27, list, { choices: click })))).toBe('Q4');
  });

  it('may be labelled T, and answered with T', () => {
    const list = evening('hcldr', 'hcldr', 'T');
    const mine = postAt(26, 'ward_sam', 'T3 kindness first #hcldr');
    const state = chatState(inputAt(30, until([...list, mine], 30), {}, 'hcldr'));
    expect(shown(state)).toBe('T3');
    expect(state.chat?.own).toMatchObject([{ questionKeys: ['3'] }]);
  });
});

describe('own contributions', () => {
  it('are tied to the question they name, reply to or quote', () => {
    const posts = evening();
    const q2 = posts.find((post) => post.text.startsWith('Q2'));
    const mine = [
      postAt(5, 'ward_sam', 'A1 a quiet corner #WePh'),
      postAt(15, 'ward_sam', 'Mostly on Fridays #WePh', { replyTo: q2?.id ?? null, replyToAuthor: 'WePharmacists' }),
      postAt(16, 'Ward_Sam', 'Q2 also at night #weph'),
      postAt(17, 'ward_sam', 'A1 & A2 both need time #WePh'),
      postAt(18, 'ward_sam', 'Lovely to see everyone #WePh'),
      postAt(18.5, 'ward_sam', 'Fridays, see above', { quoteOf: q2?.id ?? null, hashtags: ['WePh'] }),
    ];
    const state = chatState(inputAt(20, until([...posts, ...mine], 20)));
    expect(state.chat?.own.map((one) => one.questionKeys)).toEqual([['1'], ['2'], ['2'], ['1', '2'], [], ['2']]);
  });
});

describe('a question that its host words anew', () => {
  const first = evening().filter((post) => post.at <= EIGHT + 15 * MINUTE);
  it.each(['Q2 in better words:', 'Q2 reworded:', 'Q2 (second attempt)', 'Sorry, Q2 rephrased -'])('%s', (lead) => {
    const again = postAt(16, 'WePharmacists', `${lead} which step would you fix tomorrow? #WePh`);
    const { chat } = chatState(inputAt(17, [...first, again]));
    expect(chat?.questions.map((question) => question.key)).toEqual(['1', '2']);
    expect(chat?.questions[1]?.text).toBe('which step would you fix tomorrow?');
    expect(chat?.currentKey).toBe('2');
  });
});
