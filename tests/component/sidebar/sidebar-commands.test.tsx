import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { sidebar } from '@/lib/locales/en/sidebar.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { setWidth, show } from './show-sidebar.tsx';

afterEach(() => {
  cleanup();
  setWidth(360);
  delete document.documentElement.dataset['theme'];
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

  it('keeps nothing of a chat, and keeps it again', async () => {
    const first = show('live');
    await first.user.click(screen.getByText(sidebar.more));
    await first.user.click(screen.getByRole('switch', { name: sidebar.keeping('#WePh') }));
    expect(first.sent).toEqual([{ type: 'set-keeping', tags: ['WePh'], isOn: false }]);
    cleanup();
    const { sent, user } = show('not-kept');
    expect(screen.getByText(/Nothing of #WePh is kept/)).toBeInTheDocument();
    expect(screen.getByText(sidebar.notListed)).toBeInTheDocument();
    await user.click(screen.getByText(sidebar.more));
    await user.click(screen.getByRole('switch', { name: sidebar.keeping('#WePh') }));
    expect(sent).toEqual([{ type: 'set-keeping', tags: ['WePh'], isOn: true }]);
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

  it('switches the offer of a number', async () => {
    const { sent, user } = show('live');
    await user.click(screen.getByText('Chat options'));
    await user.click(screen.getByRole('switch', { name: 'Offer the number of the answer' }));
    expect(sent).toEqual([{ type: 'set-numbering', isOn: false }]);
  });

  it.each(['live', 'no-chat'])('opens the calendar: %s', async (state) => {
    const { sent, user } = show(state);
    if (state === 'live') await user.click(screen.getByText('Chat options'));
    await user.click(screen.getByRole('button', { name: 'Open the calendar' }));
    expect(sent).toEqual([{ type: 'open-calendar' }]);
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

  it('tells why a hint is given, and who says so', async () => {
    const { user } = show('live-answered');
    const line = screen.getByRole('complementary', { name: 'Good to know' });
    const why = within(line).getByRole('button', { name: 'Why?' });
    expect(within(line).queryByRole('link')).toBeNull();
    await user.click(why);
    expect(why).toHaveAttribute('aria-expanded', 'true');
    expect(within(line).getByRole('link')).toHaveAccessibleName(/^University of Surrey: .*\(opens in a new tab\)$/);
    await checkAccessibility();
  });

  it('offers words for one’s followers, and the rules of the chat', async () => {
    const { user } = show('followers');
    const words = screen.getByRole('textbox', { name: 'Words for your followers' });
    expect(words).toHaveValue(
      'I am joining the #WePh tweet chat for the next hour and may post more than usual. Mute #WePh if you like.',
    );
    await user.click(screen.getByText('How this chat is done'));
    expect(screen.getByText(/begin your answers with A1/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Open on X: what @WePharmacists said/ })).toBeVisible();
    await checkAccessibility();
  });

  it('dismisses the hint and a notice that may be dismissed', async () => {
    const first = show('live-answered');
    await first.user.click(screen.getByRole('button', { name: sidebar.dismissHint }));
    expect(first.sent).toEqual([
      { type: 'hint-seen', code: 'hint-number' },
      { type: 'dismiss-hint', code: 'hint-number' },
    ]);
    cleanup();
    const second = show('page-eye-blind');
    await second.user.click(screen.getByRole('button', { name: sidebar.dismissNotice }));
    expect(second.sent).toEqual([{ type: 'dismiss-notice', code: 'page-eye-blind' }]);
    cleanup();
    show('both-eyes-blind');
    expect(screen.queryByRole('button', { name: sidebar.dismissNotice })).toBeNull();
  });

  it('leads from a session that is over to writing it up', async () => {
    const { sent, user } = show('after');
    await user.click(screen.getByRole('button', { name: sidebar.writeUp }));
    expect(sent).toEqual([{ type: 'write-up', sessionId: 'weph|2026-03-03T20:00:00.000Z' }]);
  });

  it('leads from the time before a session to a plan for it, and not later', async () => {
    const { sent, user } = show('before');
    await user.click(screen.getByRole('button', { name: sidebar.plan }));
    expect(sent).toEqual([{ type: 'plan', tags: ['WePh'], startsAt: expect.any(Number) }]);
    cleanup();
    show('live');
    expect(screen.queryByRole('button', { name: sidebar.plan })).toBeNull();
  });

  it('opens the notebook at this session', async () => {
    const { sent, user } = show('live');
    await user.click(screen.getByRole('button', { name: 'Open the notebook' }));
    expect(sent).toEqual([{ type: 'open-notebook', sessionId: 'weph|2026-03-03T20:00:00.000Z' }]);
  });
});
