import { describe, expect, it } from 'vitest';
import { chatState } from '../../../lib/chat/chat-state.ts';
import type { ActiveChat } from '../../../lib/chat/chat-types.ts';
import { parseSettings } from '../../../lib/settings/settings.ts';
import { tabPlan } from '../../../lib/views/tab-plan.ts';
import { evening, inputAt, postAt } from '../chat/make-post.ts';

const { settings } = parseSettings(undefined);

function planAt(minute: number, posts = evening(), change: (chat: ActiveChat) => ActiveChat = (chat) => chat) {
  const shown = posts.filter((post) => post.at <= inputAt(minute, []).now);
  const state = chatState(inputAt(minute, shown));
  const chat = state.chat && change(state.chat);
  const plan = tabPlan({ ...state, chat }, [], shown, settings, 'ward_sam', false);
  return { plan, chat, first: plan.chats[0] };
}

describe('the plan of a tab', () => {
  it('tells how the answers to the questions so far begin, and to the current one', () => {
    const { first, chat } = planAt(25);
    expect(first?.answers.map(({ label }) => label)).toEqual(['A1', 'A2', 'A3']);
    expect(first?.answers.map(({ postIds }) => postIds)).toEqual(chat?.questions.map(({ postIds }) => postIds));
    expect(first?.currentAnswer).toBe('A3');
  });

  it('says T for topics, and A where the people of the chat answer them so', () => {
    const topics = evening('WePharmacists', 'WePh', 'T');
    const asked = topics.filter((post) => !/\bA\d/u.test(post.text));
    expect(planAt(25, asked).first?.currentAnswer).toBe('T3');
    expect(planAt(25, topics).first?.currentAnswer).toBe('A3');
  });

  it('has no label for a question without a number', () => {
    const { first } = planAt(25, evening(), (chat) => ({
      ...chat,
      questions: chat.questions.map((question) => ({ ...question, number: null })),
    }));
    expect(first).toMatchObject({ answers: [], currentAnswer: null });
  });

  it('has nothing before the first question, and says whether the person wants numbers', () => {
    const { first, plan } = planAt(1);
    expect(first).toMatchObject({ answers: [], currentAnswer: null });
    expect(plan.isNumbering).toBe(true);
    const off = tabPlan(chatState(inputAt(1, evening())), [], [], { ...settings, isNumbering: false }, null, false);
    expect(off.isNumbering).toBe(false);
  });

  it('names the conversations of the session, each once, without those of days before', () => {
    const old = postAt(-60 * 24, 'WePharmacists', 'Tomorrow is #WePh day!');
    const { first } = planAt(25, [old, ...evening()]);
    expect(new Set(first?.conversationIds).size).toBe(first?.conversationIds.length);
    expect(first?.conversationIds).not.toContain(old.id);
    expect(first?.conversationIds.length).toBeGreaterThan(3);
  });
});
