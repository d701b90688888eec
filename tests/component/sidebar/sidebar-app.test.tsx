import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SidebarApp } from '@/components/sidebar/sidebar-app.tsx';
import { createSidebarStore, type Place } from '@/components/sidebar/sidebar-store.ts';
import { sidebar } from '@/lib/locales/en/sidebar.ts';
import type { SidebarModel, ViewCommand } from '@/lib/messaging/protocol.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { NOW, SIDEBAR_STATES } from '../gallery/sidebar-states.ts';

function show(name: string, place: Place = 'page') {
  const sent: ViewCommand[] = [];
  const store = createSidebarStore(place, (command) => void sent.push(command));
  store.setState({ model: SIDEBAR_STATES[name] ?? null });
  render(<SidebarApp store={store} clock={() => NOW} />);
  return { sent, store, user: userEvent.setup(), live: SIDEBAR_STATES['live'] as SidebarModel };
}

function setWidth(width: number): void {
  act(() => {
    Object.defineProperty(window, 'innerWidth', { value: width, configurable: true });
    window.dispatchEvent(new Event('resize'));
  });
}

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
    expect(within(card).getByRole('link', { name: 'Open Q3 on X (opens in a new tab)' })).toHaveAttribute(
      'href',
      `https://x.com/WePharmacists/status/${SIDEBAR_STATES['live']?.chat?.questions[2]?.postId}`,
    );
    expect(within(card).getByText('Not answered yet')).toBeInTheDocument();
  });

  it('may have no number', () => {
    show('unnumbered');
    const card = screen.getByRole('region', { name: 'Current question' });
    expect(within(card).getByText(/a colleague who starts tomorrow/)).toBeInTheDocument();
    expect(within(card).getByRole('link', { name: 'Open the question on X (opens in a new tab)' })).toBeInTheDocument();
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
    const link = screen.getByRole('link', { name: /Open Q3/ });
    link.focus();
    const chat = live.chat as NonNullable<SidebarModel['chat']>;
    act(() => store.setState({ model: { ...live, chat: { ...chat, currentKey: '2' } } }));
    expect(screen.getByRole('link', { name: /Open Q2 on X/ })).toHaveFocus();
  });
});

describe('commands', () => {
  it('declines a recognised chat, both tags of a joint one', async () => {
    const { sent, user } = show('joint');
    await user.click(screen.getByRole('button', { name: 'Not this chat' }));
    expect(sent).toEqual([
      { type: 'decline', tag: 'WePh' },
      { type: 'decline', tag: 'WeMDT' },
    ]);
  });

  it('leaves a chat followed by hand', async () => {
    const { sent, user } = show('no-session');
    await user.click(screen.getByRole('button', { name: 'Stop following' }));
    expect(sent).toEqual([{ type: 'leave' }]);
  });

  it('follows the candidate that the person chooses', async () => {
    const { sent, user } = show('ask');
    await user.click(screen.getByRole('button', { name: /#WeMDT/ }));
    expect(sent).toEqual([{ type: 'follow', tags: ['WeMDT'], isJoint: false }]);
  });

  it('follows a hashtag typed by hand, by keyboard alone', async () => {
    const { sent, user } = show('no-chat');
    screen.getByRole('textbox', { name: 'Hashtag of the chat' }).focus();
    await user.keyboard('#WeNurses{Enter}');
    expect(sent).toEqual([{ type: 'follow', tags: ['WeNurses'], isJoint: false }]);
  });

  it('says what is wrong with a hashtag, ties it to the box and returns there', async () => {
    const { sent, user } = show('no-chat');
    const box = screen.getByRole('textbox', { name: 'Hashtag of the chat' });
    await user.type(box, 'We Ph{Enter}');
    expect(sent).toEqual([]);
    expect(screen.getByRole('alert')).toHaveTextContent(sidebar.tagSpace);
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription(sidebar.tagSpace);
    expect(box).toHaveFocus();
  });

  it('follows a joint chat, and wants two different hashtags', async () => {
    const { sent, user } = show('no-chat');
    await user.type(screen.getByRole('textbox', { name: 'Hashtag of the chat' }), 'WePh');
    await user.click(screen.getByRole('button', { name: /joint chat/ }));
    const second = screen.getByRole('textbox', { name: /Second hashtag/ });
    await user.type(second, '#weph{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(sidebar.tagTwice);
    await user.clear(second);
    await user.type(second, 'WeMDT{Enter}');
    expect(sent).toEqual([{ type: 'follow', tags: ['WePh', 'WeMDT'], isJoint: true }]);
  });

  it('switches the tagging', async () => {
    const { sent, user } = show('live');
    await user.click(screen.getByRole('switch', { name: 'Add #WePh to my replies' }));
    expect(sent).toEqual([{ type: 'set-tagging', isOn: false }]);
  });

  it('sets and unsets hosts', async () => {
    const { sent, user } = show('live');
    await user.click(screen.getByText('Chat options'));
    await user.click(screen.getByRole('button', { name: '@WePharmacists is not a host' }));
    await user.type(screen.getByRole('textbox', { name: 'Add a host' }), '@wepharmacists{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('@wepharmacists is a host already.');
    await user.clear(screen.getByRole('textbox', { name: 'Add a host' }));
    await user.type(screen.getByRole('textbox', { name: 'Add a host' }), '@guest_host{Enter}');
    expect(sent).toEqual([
      { type: 'set-host', tag: 'WePh', handle: 'WePharmacists', isHost: false },
      { type: 'set-host', tag: 'WePh', handle: 'guest_host', isHost: true },
    ]);
  });

  it('dismisses the hint and a notice that may be dismissed', async () => {
    const first = show('live-answered');
    await first.user.click(screen.getByRole('button', { name: sidebar.dismissHint }));
    expect(first.sent).toEqual([{ type: 'dismiss-hint', code: 'hint-number' }]);
    cleanup();
    const second = show('page-eye-blind');
    await second.user.click(screen.getByRole('button', { name: sidebar.dismissNotice }));
    expect(second.sent).toEqual([{ type: 'dismiss-notice', code: 'page-eye-blind' }]);
    cleanup();
    show('both-eyes-blind');
    expect(screen.queryByRole('button', { name: sidebar.dismissNotice })).toBeNull();
  });

  it('opens the notebook at this session', async () => {
    const { sent, user } = show('live');
    await user.click(screen.getByRole('button', { name: 'Open the notebook' }));
    expect(sent).toEqual([{ type: 'open-notebook', sessionId: 'weph|2026-03-03T20:00:00.000Z' }]);
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
