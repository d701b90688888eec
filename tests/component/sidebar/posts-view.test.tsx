import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stream as words } from '@/lib/locales/en/stream.ts';
import type { SidebarModel } from '@/lib/messaging/protocol.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { STREAM_STATES } from '../gallery/stream-states.ts';
import { articles, at, giveHeights, showPosts, size } from './show-posts.tsx';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside';
  giveHeights();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  sessionStorage.clear();
});

const status = () => screen.getAllByRole('status').at(-1);
const names = () => articles().map((one) => one.querySelector('p bdi')?.textContent);
const choose = (name: RegExp) => screen.getByRole('radio', { name });

describe('the posts', () => {
  it.each(Object.keys(STREAM_STATES))('%s pass the accessibility rules', async (name) => {
    await showPosts(name, name === 'rtl' ? 'rtl' : 'starred');
    await checkAccessibility();
  });

  it('are asked for while they or the people are shown, and no longer', async () => {
    const { sent, user } = await showPosts();
    expect(sent).toEqual([{ type: 'watch-stream', isOn: true }]);
    await user.click(screen.getByRole('tab', { name: 'People' }));
    expect(sent).toHaveLength(1);
    await user.click(screen.getByRole('tab', { name: 'Question' }));
    expect(sent.at(-1)).toEqual({ type: 'watch-stream', isOn: false });
  });

  it('are no longer asked for when the sidebar is collapsed, and asked for again', async () => {
    const { sent, store, live } = await showPosts();
    act(() => store.setState({ model: { ...live, dock: { ...live.dock, isCollapsed: true } } }));
    expect(sent.at(-1)).toEqual({ type: 'watch-stream', isOn: false });
    act(() => store.setState({ model: live }));
    expect(sent.at(-1)).toEqual({ type: 'watch-stream', isOn: true });
    expect(articles().length).toBeGreaterThan(0);
  });

  it('open again after the page was loaded again', async () => {
    await showPosts();
    cleanup();
    await showPosts();
    expect(screen.getByRole('tab', { name: 'Posts' })).toHaveAttribute('aria-selected', 'true');
  });

  it('stand under their questions, newest first, below the current question', async () => {
    const { user } = await showPosts();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings[0]).toMatch(/^Q3The current question66 posts$/);
    expect(headings[1]).toMatch(/^Q2Which barriers/);
    expect(names()[0]).toBe('WePharmacists');
    await user.click(screen.getByRole('button', { name: /^Q3 How do you make sure.*Show the question$/ }));
    expect(screen.getByRole('region', { name: 'Current question' })).toBeInTheDocument();
  });

  it('say in words who hosts, who one is oneself, what is answered, shown and reposted', async () => {
    await showPosts();
    const host = at(1);
    expect(host).toHaveAccessibleName(/WePharmacists\s*Host/);
    expect(host).toHaveAccessibleDescription(/Great point about the date/);
    expect(within(host).getByText('To @ben_dispenses')).toBeInTheDocument();
    expect(within(host).getByText(/We ring after two weeks. The call/)).toBeInTheDocument();
    const leaflet = at(4);
    expect(within(leaflet).getByText('A leaflet with three pictures: morning, noon and night')).toBeInTheDocument();
    const link = within(leaflet).getByRole('link', { name: /^example.org/ });
    expect(link).toHaveAttribute('href', expect.stringContaining('a-very-long-address-for-a-leaflet'));
    expect(link.textContent?.length).toBeLessThan(40);
    expect(within(leaflet).queryByText(/#WePh/)).toBeNull();
    const question = at(6);
    expect(within(question).getByText('Asks Q3')).toBeInTheDocument();
    expect(within(question).getByText('Reposted by 2')).toBeInTheDocument();
  });

  it('show a long one in part until all is wanted', async () => {
    const { user } = await showPosts('long');
    const whole = screen.getByRole('button', { name: words.wholePost });
    expect(screen.getByText(words.cut)).toBeInTheDocument();
    await user.click(whole);
    expect(screen.queryByRole('button', { name: words.wholePost })).toBeNull();
  });

  it('are marked for a follow-up, and their author as a host, of both chats of a joint one', async () => {
    const { user, sent, store, live } = await showPosts();
    const chat = { ...(live.chat as NonNullable<SidebarModel['chat']>), tags: ['WePh', 'WeMDT'] };
    act(() => store.setState({ model: { ...live, chat } }));
    await user.click(within(at(2)).getByRole('button', { name: 'Follow up @noor_gp' }));
    expect(sent.at(-1)).toEqual({ type: 'follow-up', handle: 'noor_gp', isOn: true });
    await user.click(within(at(2)).getByRole('button', { name: 'More about the post of @noor_gp' }));
    await user.click(within(at(2)).getByRole('button', { name: 'This is a host: @noor_gp' }));
    expect(sent.slice(-2)).toEqual([
      { type: 'set-host', tag: 'WePh', handle: 'noor_gp', isHost: true },
      { type: 'set-host', tag: 'WeMDT', handle: 'noor_gp', isHost: true },
    ]);
  });
});

describe('the filters', () => {
  it('count and choose, and say something helpful where there is nothing', async () => {
    const { user, store, live } = await showPosts();
    expect(choose(/^All/).closest('label')).toHaveTextContent('All 15');
    await user.click(choose(/^Hosts/));
    expect(new Set(names())).toEqual(new Set(['WePharmacists']));
    expect(choose(/^Hosts/).closest('label')).toHaveTextContent(`Hosts ${size()}`);
    await user.click(choose(/^Unanswered/));
    expect(names()).toEqual([
      'Dr Noor Rahman',
      'Cerys at the Community Pharmacy on the Corner',
      'Tomasz Zieliński',
      '@quiet_listener',
    ]);
    await user.click(choose(/^Follow up/));
    expect(screen.getByText(words.nothing['follow-ups'])).toBeInTheDocument();
    act(() => store.setState({ model: { ...live, followUps: ['someone_silent'] } }));
    expect(screen.getByText(words.nothing['follow-ups-silent'])).toBeInTheDocument();
    act(() => store.setState({ model: { ...live, followUps: ['Iris_RX'] } }));
    expect(new Set(names())).toEqual(new Set(['Iris Lindqvist']));
  });

  it('leave a post where it is being read when somebody replies to it', async () => {
    const { user, change } = await showPosts();
    await user.click(choose(/^Unanswered/));
    await user.hover(at(1));
    change((post) => ({ ...post, isAnswered: true }));
    expect(size()).toBe(4);
    expect(choose(/^Unanswered/).closest('label')).toHaveTextContent('Unanswered 0');
    await user.click(choose(/^All/));
    await user.click(choose(/^Unanswered/));
    expect(screen.getByText(words.nothing.unanswered)).toBeInTheDocument();
  });
});

describe('holding still', () => {
  it('lets posts in by themselves while nobody reads', async () => {
    const { arrive } = await showPosts();
    arrive(1);
    expect(size()).toBe(16);
    expect(screen.getByText(words.flows)).toBeInTheDocument();
  });

  it('keeps new posts behind a button while somebody reads, and takes the focus to the first of them', async () => {
    const { user, arrive } = await showPosts();
    await user.hover(at(2));
    expect(screen.getByText(words.reading)).toBeInTheDocument();
    const before = names();
    arrive(4);
    expect(names()).toEqual(before);
    await user.click(screen.getByRole('button', { name: '4 new posts' }));
    expect(size()).toBe(19);
    expect(at(1)).toHaveFocus();
    expect(at(1)).toHaveTextContent('One more thought, number 4');
    expect(within(at(4)).getByText('New')).toBeInTheDocument();
    expect(within(at(5)).queryByText('New')).toBeNull();
  });

  it('goes on some seconds after the pointer has left', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user, arrive } = await showPosts();
    await user.hover(at(2));
    await user.unhover(screen.getByRole('feed').parentElement?.parentElement as HTMLElement);
    arrive(2);
    expect(size()).toBe(15);
    act(() => void vi.advanceTimersByTime(3_100));
    expect(size()).toBe(17);
  });

  it('holds on request, while the person writes on X, and away from the newest post', async () => {
    const { user, arrive, store, live } = await showPosts();
    await user.click(screen.getByRole('switch', { name: 'Hold still' }));
    await user.unhover(screen.getByRole('feed').parentElement?.parentElement as HTMLElement);
    arrive(1);
    expect(screen.getByRole('button', { name: '1 new post' })).toBeInTheDocument();
    act(() => store.setState({ model: { ...live, isWriting: true } }));
    await user.click(screen.getByRole('button', { name: '1 new post' }));
    expect(size()).toBe(16);
    expect(screen.getByText(words.held)).toBeInTheDocument();
    cleanup();
    const second = await showPosts('live', 'writing');
    expect(screen.getByText(words.heldWhileWriting)).toBeInTheDocument();
    second.arrive(1);
    expect(size()).toBe(15);
    act(() => second.store.setState({ model: second.live }));
    expect(size()).toBe(16);
    const list = screen.getByRole('feed').parentElement as HTMLElement;
    list.scrollTop = 300;
    fireEvent.scroll(list);
    second.arrive(1);
    expect(size()).toBe(16);
  });

  it('tells a screen reader of waiting posts at once and then at most every 30 seconds', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user, arrive } = await showPosts();
    await user.hover(at(1));
    arrive(1);
    act(() => void vi.advanceTimersByTime(50));
    expect(status()).toHaveTextContent('1 new post is waiting.');
    arrive(2);
    act(() => void vi.advanceTimersByTime(20_000));
    expect(status()).toHaveTextContent('1 new post is waiting.');
    act(() => void vi.advanceTimersByTime(10_000));
    expect(status()).toHaveTextContent('3 new posts are waiting.');
  });

  it('goes on when a background that started anew gives the stream another name', async () => {
    const { user, store, arrive } = await showPosts();
    await user.hover(at(2));
    act(() => store.setState(({ stream }) => ({ stream: { key: 'another', posts: stream?.posts ?? [] } })));
    arrive(1);
    expect(size()).toBe(15);
    expect(screen.getByRole('button', { name: '1 new post' })).toBeInTheDocument();
  });

  it('lets a deleted post go, whatever is held', async () => {
    const { user, change } = await showPosts();
    await user.hover(at(1));
    change((post) => (post.author === 'noor_gp' ? null : post));
    expect(names()).not.toContain('Dr Noor Rahman');
  });
});
