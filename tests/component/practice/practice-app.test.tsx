import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PracticeApp } from '@/components/practice/practice-app.tsx';
import { practice } from '@/lib/locales/en/practice.ts';
import { practiceTopics } from '@/lib/locales/en/practice-chats.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { PRACTICE_STATES, practiceState } from '../gallery/practice-states.ts';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside practice chat';
});
afterEach(cleanup);

function show(name: string) {
  const told: (readonly [string, ...unknown[]])[] = [];
  const stage = practiceState(name, told);
  render(<PracticeApp stage={stage} />);
  return { stage, told, user: userEvent.setup() };
}

const arrive = (stage: ReturnType<typeof show>['stage'], name: string) =>
  act(() => stage.store.setState({ posts: PRACTICE_STATES[name]?.posts ?? [] }));

describe('the practice chat', () => {
  it.each(Object.keys(PRACTICE_STATES))('has no fault of accessibility: %s', async (name) => {
    show(name);
    expect(within(screen.getByRole('main')).getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await checkAccessibility();
  });

  it('begins with a topic and a pace', async () => {
    const { user, told } = show('choosing');
    await user.click(screen.getByRole('radio', { name: new RegExp(practiceTopics[1]?.name ?? '?') }));
    await user.click(screen.getByRole('radio', { name: new RegExp(practice.paces.own.name) }));
    await user.click(screen.getByRole('button', { name: practice.start }));
    expect(told).toEqual([['begin', practiceTopics[1], 'own']]);
  });

  it.each(['elsewhere', 'failed'] as const)('says why it cannot begin: %s', (name) => {
    show(name);
    expect(screen.getByRole('alert')).toHaveTextContent(practice[name]);
  });

  it('sends what is written, with Ctrl and Enter too, and no empty or too long post', async () => {
    const { user, told } = show('begun');
    const [button] = screen.getAllByRole('button', { name: practice.replyTo('Practice host') });
    if (!button) throw new Error('There is no post of the host.');
    await user.click(button);
    const dialog = screen.getByRole('dialog', { name: practice.composerReply('Practice host') });
    await checkAccessibility();
    const area = within(dialog).getByRole('textbox');
    expect(area).toHaveFocus();
    const send = within(dialog).getByRole('button', { name: practice.send });
    await user.click(send);
    expect(told).toEqual([]);
    await user.click(area);
    await user.paste('a'.repeat(281));
    expect(within(dialog).getByText(practice.left(-1))).toBeInTheDocument();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(told).toEqual([]);
    await user.clear(area);
    await user.type(area, 'Hello');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(told).toEqual([['send', 'Hello', expect.objectContaining({ author: 'practice_host' })]]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('keeps the draft of each post that is answered', async () => {
    const { user } = show('begun');
    const [first, second] = screen.getAllByRole('button', { name: /^Reply to / });
    if (!first || !second) throw new Error('There are no two posts.');
    await user.click(first);
    await user.keyboard('One');
    await user.keyboard('{Escape}');
    await user.click(second);
    await user.keyboard('Two');
    await user.keyboard('{Escape}');
    await user.click(first);
    expect(within(screen.getByRole('dialog')).getByRole('textbox')).toHaveValue('One');
  });

  it('lets no post move away while one points at them', async () => {
    const { user, stage } = show('begun');
    const region = screen.getByRole('region', { name: practice.posts });
    const before = within(region).getAllByRole('article').length;
    await user.hover(region);
    arrive(stage, 'paused');
    expect(within(region).getAllByRole('article')).toHaveLength(before + 1);
    const waiting = (PRACTICE_STATES['paused']?.posts.length ?? 0) - before - 1;
    await user.click(screen.getByRole('button', { name: practice.waiting(waiting) }));
    expect(within(region).getAllByRole('article')).toHaveLength(before + 1 + waiting);
  });

  it('is stopped, goes on and is skipped', async () => {
    const { user, told } = show('answered');
    await user.click(screen.getByRole('button', { name: practice.pause }));
    await user.click(screen.getByRole('button', { name: practice.next(2) }));
    await user.click(screen.getByRole('button', { name: practice.leave }));
    expect(told).toEqual([['setPaused', true], ['skip'], ['leave']]);
  });

  it('says at its end what was done, and begins again', async () => {
    const { user, told } = show('over');
    expect(screen.getByRole('heading', { name: practice.over })).toHaveFocus();
    expect(screen.getByText(practice.summary.risky(1))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Reply to / })).toBeNull();
    await user.click(screen.getByRole('button', { name: practice.again }));
    expect(told).toEqual([['begin', practiceTopics[0], 'steady']]);
  });
});
