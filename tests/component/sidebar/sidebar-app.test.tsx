import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { sidebar } from '@/lib/locales/en/sidebar.ts';
import type { SidebarModel } from '@/lib/messaging/protocol.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { SIDEBAR_STATES } from '../gallery/sidebar-states.ts';
import { setWidth, show } from './show-sidebar.tsx';

const status = () => screen.getAllByRole('status')[0];

afterEach(() => {
  cleanup();
  setWidth(360);
  delete document.documentElement.dataset['theme'];
});

describe('every state', () => {
  it.each(Object.keys(SIDEBAR_STATES))('%s passes the accessibility rules', async (name) => {
    document.documentElement.lang = 'en-GB';
    document.title = 'Chatside';
    show(name);
    if (name.startsWith('rail')) setWidth(56);
    expect(screen.getByRole('main', { name: sidebar.region })).toBeInTheDocument();
    await checkAccessibility();
  });
});

describe('the current question', () => {
  it('shows number, wording, time, link and that it is not answered', () => {
    show('live');
    const card = screen.getByRole('region', { name: 'Current question' });
    expect(within(card).getByText('Q3')).toBeInTheDocument();
    expect(within(card).getByText(/still in place three months later/)).toBeInTheDocument();
    expect(card.querySelector('time')).toHaveAttribute('datetime', '2026-03-03T20:20:00.000Z');
    expect(within(card).getByRole('link', { name: 'Open on X: Q3 (opens in a new tab)' })).toHaveAttribute(
      'href',
      `https://x.com/WePharmacists/status/${SIDEBAR_STATES['live']?.chat?.questions[2]?.postId}`,
    );
    expect(within(card).getByText('Not answered yet')).toBeInTheDocument();
  });

  it('may have no number', () => {
    show('unnumbered');
    const card = screen.getByRole('region', { name: 'Current question' });
    expect(within(card).getByText(/a colleague who starts tomorrow/)).toBeInTheDocument();
    expect(
      within(card).getByRole('link', { name: 'Open on X: the question (opens in a new tab)' }),
    ).toBeInTheDocument();
  });

  it('says that it is answered, in words', () => {
    show('live-answered');
    const card = screen.getByRole('region', { name: 'Current question' });
    expect(within(card).getByText('Answered')).toBeInTheDocument();
  });

  it('counts a post that X refused as no answer', () => {
    show('refused');
    const second = screen.getByText(/Which barriers/).closest('details') as HTMLElement;
    expect(within(second).getByText('Not answered yet')).toBeInTheDocument();
    expect(screen.getByText(/X says you have posted this before/)).toBeInTheDocument();
  });

  it('says that a question is in a picture instead of showing its stand-in', () => {
    show('picture');
    expect(screen.getByText(sidebar.pictureQuestion)).toBeInTheDocument();
  });

  it('is announced once when it changes, not when the view opens, and not again for the same question', () => {
    const { store, live } = show('live');
    expect(status()).toBeEmptyDOMElement();
    const chat = live.chat as NonNullable<SidebarModel['chat']>;
    const next = {
      ...chat,
      currentKey: '4',
      questions: [
        ...chat.questions,
        { ...(chat.questions[2] as (typeof chat.questions)[0]), key: '4', number: '4', text: 'What next?' },
      ],
    };
    act(() => store.setState({ model: { ...live, chat: next } }));
    expect(status()).toHaveTextContent('New question. Q4: What next?');
    const corrected = {
      ...next,
      questions: next.questions.map((one) => (one.key === '4' ? { ...one, text: 'What then?' } : one)),
    };
    act(() => store.setState({ model: { ...live, chat: corrected } }));
    expect(status()).toHaveTextContent('New question. Q4: What next?');
  });

  it('is not announced on reconnecting with the same question', () => {
    const { store, live } = show('live');
    act(() => store.setState({ model: structuredClone(live) }));
    expect(status()).toBeEmptyDOMElement();
  });

  it('leaves the focus where it is when it changes', async () => {
    const { store, live } = show('live');
    const link = screen.getByRole('link', { name: /Open on X: Q3/ });
    link.focus();
    const chat = live.chat as NonNullable<SidebarModel['chat']>;
    act(() => store.setState({ model: { ...live, chat: { ...chat, currentKey: '2' } } }));
    expect(screen.getByRole('link', { name: /Open on X: Q2/ })).toHaveFocus();
  });
});

describe('the place', () => {
  it('collapses and moves to the browser’s panel', async () => {
    const { sent, user } = show('live');
    await user.click(screen.getByRole('button', { name: sidebar.toPanel }));
    await user.click(screen.getByRole('button', { name: sidebar.collapse }));
    expect(sent).toEqual([
      { type: 'move', place: 'panel' },
      { type: 'set-collapsed', isCollapsed: true },
    ]);
  });

  it('explains the way by hand where a click may not open the panel', async () => {
    const { sent, store, user } = show('firefox');
    act(() => store.setState({ panelShortcut: 'Alt+Shift+W' }));
    const button = screen.getByRole('button', { name: sidebar.toPanel });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(screen.getByText(/press Alt\+Shift\+W/)).toBeVisible();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(sent).toEqual([]);
  });

  it('moves back into the page from the panel, where it is never collapsed', async () => {
    const { sent, user } = show('bar', 'panel');
    await user.click(screen.getByRole('button', { name: sidebar.toPage }));
    expect(sent).toEqual([{ type: 'move', place: 'page' }]);
  });

  it('keeps the question in sight in the slim bar, and opens again', async () => {
    const { sent, user } = show('bar');
    expect(screen.getByText('Q3')).toBeInTheDocument();
    expect(screen.getByText(/How do you make sure/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: sidebar.expand }));
    expect(sent).toEqual([{ type: 'set-collapsed', isCollapsed: false }]);
  });

  it('opens a collapsed rail in the page, and says so where neither page nor panel can be opened', async () => {
    const first = show('rail-collapsed');
    setWidth(56);
    await first.user.click(screen.getByRole('button', { name: sidebar.expand }));
    expect(first.sent).toEqual([{ type: 'set-collapsed', isCollapsed: false }]);
    cleanup();
    const second = show('rail-no-room');
    const button = screen.getByRole('button', { name: sidebar.noRoom });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await second.user.click(button);
    expect(second.sent).toEqual([]);
  });

  it('becomes a rail when the frame is narrow', async () => {
    const { sent, user } = show('rail');
    setWidth(56);
    expect(screen.getByText('Q3')).toBeInTheDocument();
    expect(screen.queryByRole('switch')).toBeNull();
    await user.click(screen.getByRole('button', { name: sidebar.toPanel }));
    expect(sent).toEqual([{ type: 'move', place: 'panel' }]);
  });
});

describe('around', () => {
  it('says what to do when the extension was updated', () => {
    const { store } = show('live');
    act(() => store.setState({ isOrphaned: true }));
    expect(screen.getByText('Chatside was updated. Reload this page to go on.')).toBeInTheDocument();
  });

  it('takes X’s theme, and the system’s away from x.com', () => {
    const { store, live } = show('live', 'panel');
    act(() => store.setState({ model: { ...live, theme: 'dim' } }));
    expect(document.documentElement.dataset['theme']).toBe('dim');
    act(() => store.setState({ model: SIDEBAR_STATES['not-x'] ?? null }));
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('shows time words before and after the hour', () => {
    show('before');
    expect(screen.getByText('Starts in 8 min')).toBeInTheDocument();
    cleanup();
    show('after');
    expect(screen.getByText('Ended 5 min ago')).toBeInTheDocument();
  });

  it('shows the previous question first among the earlier ones', () => {
    show('live');
    const list = screen.getByRole('region', { name: 'Earlier questions' });
    expect(
      within(list)
        .getAllByText(/^Q\d$/)
        .map((one) => one.textContent),
    ).toEqual(['Q2', 'Q1']);
  });
});
