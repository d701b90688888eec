import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { catchUp } from '@/components/sidebar/catch-up.ts';
import { catchUpWords } from '@/lib/locales/en/sidebar.ts';
import type { SidebarModel } from '@/lib/messaging/protocol.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { NOW, SIDEBAR_STATES } from '../gallery/sidebar-states.ts';
import { show } from './show-sidebar.tsx';

const late = SIDEBAR_STATES['late-joiner'] as SidebarModel;
const chat = late.chat as NonNullable<SidebarModel['chat']>;
const start = chat.session?.startsAt ?? 0;
const card = () => screen.queryByRole('region', { name: 'What did I miss?' });
const posted = SIDEBAR_STATES['live']?.contributions[0] as SidebarModel['contributions'][0];

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('when there is something to tell', () => {
  const model = (more: Partial<SidebarModel>): SidebarModel => ({ ...late, ...more });
  const inChat = (more: Partial<typeof chat>): SidebarModel => model({ chat: { ...chat, ...more } });

  it('counts as late from ten minutes after the start', () => {
    expect(catchUp(model({ joinedAt: start + 600_000 }), NOW)?.isOffered).toBe(true);
    expect(catchUp(model({ joinedAt: start + 599_999 }), NOW)).toBeNull();
    expect(catchUp(model({ joinedAt: null }), NOW)).toBeNull();
  });

  it('needs two questions, or one and a topic', () => {
    const one = chat.questions.slice(0, 1);
    expect(catchUp(inChat({ topic: null }), NOW)).not.toBeNull();
    expect(catchUp(inChat({ questions: one }), NOW)).not.toBeNull();
    expect(catchUp(inChat({ questions: one, topic: null }), NOW)).toBeNull();
    expect(catchUp(inChat({ questions: [] }), NOW)).toBeNull();
  });

  it('needs a session that is live by the clock', () => {
    expect(catchUp(late, start + 60 * 60_000 - 1)).not.toBeNull();
    expect(catchUp(late, start + 60 * 60_000)).toBeNull();
    expect(catchUp(inChat({ session: null }), NOW)).toBeNull();
    expect(catchUp(model({ sessionId: null }), NOW)).toBeNull();
  });

  it('does not offer itself once closed or after a post, but after a refused one', () => {
    expect(catchUp(model({ isCaughtUp: true }), NOW)?.isOffered).toBe(false);
    expect(catchUp(model({ contributions: [posted] }), NOW)?.isOffered).toBe(false);
    expect(catchUp(model({ contributions: [{ ...posted, state: 'pending' }] }), NOW)?.isOffered).toBe(false);
    expect(catchUp(model({ contributions: [{ ...posted, state: 'failed' }] }), NOW)?.isOffered).toBe(true);
  });
});

describe('the card', () => {
  it('tells topic, start, room and questions, the current one in words', async () => {
    show('late-joiner');
    const region = within(card() as HTMLElement);
    expect(region.getByText('Medicines reviews that last: what helps a change to stay')).toHaveAttribute('dir', 'auto');
    expect(region.getByText(/27 people, 84 posts/)).toHaveTextContent('Started');
    const rows = region.getAllByRole('listitem');
    expect(rows.map((row) => row.textContent?.slice(0, 2))).toEqual(['Q1', 'Q2', 'Q3']);
    expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual([null, null, 'true']);
    expect(rows[2]).toHaveTextContent('Current');
    expect(region.getByText(catchUpWords.listening)).toBeInTheDocument();
  });

  it('has an example hello with all tags, which it copies and says so', async () => {
    const { sent, user } = show('late-joiner-narrow');
    const example = 'Hello all, joining late and catching up. #WePh #WeMDT';
    expect(screen.getByRole('textbox', { name: 'Say hello late' })).toHaveValue(example);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe(example);
    expect(await screen.findByText(catchUpWords.copied)).toHaveAttribute('role', 'status');
    expect(sent).toEqual([]);
    await checkAccessibility();
  });

  it('selects the example when the browser refuses to copy', async () => {
    const { user } = show('late-joiner');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Say hello late' });
    expect(await screen.findByText(catchUpWords.copyByHand)).toHaveAttribute('role', 'status');
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
  });

  it('takes no focus when it appears', () => {
    show('late-joiner');
    expect(document.body).toHaveFocus();
  });

  it('closes by keyboard, is remembered, leaves the focus on the question, and opens again', async () => {
    const { sent, store, user } = show('late-joiner');
    screen.getByRole('button', { name: 'Close' }).focus();
    await user.keyboard('{Enter}');
    expect(card()).toBeNull();
    expect(sent).toEqual([{ type: 'dismiss-catch-up', sessionId: late.sessionId }]);
    expect(screen.getByRole('region', { name: 'Current question' })).toHaveFocus();
    act(() => store.setState({ model: { ...late, isCaughtUp: true } }));
    expect(card()).toBeNull();
    const list = within(screen.getByRole('region', { name: 'Earlier questions' }));
    await user.click(list.getByRole('button', { name: 'What did I miss?' }));
    expect(card()).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'What did I miss?' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'What did I miss?' })).toBeNull();
  });

  it('can be opened again where there is no list of earlier questions', async () => {
    const { user } = show('late-joiner-rtl');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'What did I miss?' }));
    expect(card()).toBeInTheDocument();
  });
});
