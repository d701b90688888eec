import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Stream } from '@/components/sidebar/apply-stream.ts';
import type { StreamPost } from '@/lib/messaging/protocol.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { streamOf } from '../gallery/stream-states.ts';
import { show } from './show-sidebar.tsx';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside';
});
afterEach(cleanup);

async function open(stream: Stream = streamOf(12), tab: 'Posts' | 'People' = 'Posts') {
  const shown = show('live');
  act(() => shown.store.setState({ stream }));
  await shown.user.click(screen.getByRole('tab', { name: tab }));
  return { ...shown, stream };
}

const articles = () => screen.getAllByRole('article');
/** The post at a place of the list, 1 for the newest. */
const at = (place: number) =>
  articles().find((one) => one.getAttribute('aria-posinset') === String(place)) as HTMLElement;
/** Of all posts of the stream only those near the window are in the document. */
const size = () => Number(articles()[0]?.getAttribute('aria-setsize'));
const withNews = (stream: Stream, ...ids: string[]): Stream => ({
  ...stream,
  posts: [
    ...stream.posts,
    ...ids.map((id, index) => ({
      ...(stream.posts.at(-1) as StreamPost),
      id,
      isOwn: false,
      author: 'newcomer',
      authorName: 'New',
      at: (stream.posts.at(-1)?.at ?? 0) + 1000 * (index + 1),
    })),
  ],
});

describe('the stream of posts', { timeout: 20_000 }, () => {
  it('is asked for while it is shown', async () => {
    const { sent, user } = await open();
    expect(sent).toEqual([{ type: 'watch-stream', isOn: true }]);
    await user.click(screen.getByRole('tab', { name: 'Question' }));
    expect(sent.at(-1)).toEqual({ type: 'watch-stream', isOn: false });
  });

  it('keeps the current question in sight and groups the posts under theirs, newest first', async () => {
    await open();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings[0]).toMatch(/^Q3How do you make sure/);
    expect(headings[1]).toMatch(/^Q2/);
    expect(articles()[0]).toHaveAccessibleName('Ann @ann_pharm');
    expect(screen.getByText(/^Current question/)).toBeInTheDocument();
  });

  it('passes the accessibility rules', async () => {
    await open();
    await checkAccessibility();
  });

  it('goes from post to post by arrow keys, and keeps the focus when posts arrive', async () => {
    const { user, store, stream } = await open();
    await user.tab();
    await user.tab();
    await user.tab();
    expect(at(1)).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const third = at(3);
    await waitFor(() => expect(third).toHaveFocus());
    act(() => store.setState({ stream: withNews(stream, '4000001') }));
    expect(third).toHaveFocus();
    expect(third).toHaveAttribute('aria-posinset', '3');
    await user.keyboard('{Home}');
    await waitFor(() => expect(at(1)).toHaveFocus());
    await user.keyboard('{End}');
    await waitFor(() => expect(at(size())).toHaveFocus());
  });

  it('holds still on request and while the person writes, and says how many posts wait', async () => {
    const { user, store, stream, live } = await open();
    await user.click(screen.getByRole('switch', { name: 'Hold still' }));
    const before = size();
    act(() => store.setState({ stream: withNews(stream, '4000001', '4000002') }));
    expect(size()).toBe(before);
    await user.click(screen.getByRole('button', { name: '2 new posts' }));
    expect(size()).toBe(before + 2);
    await user.click(screen.getByRole('switch', { name: 'Hold still' }));
    act(() => store.setState({ model: { ...live, isWriting: true } }));
    act(() => store.setState({ stream: withNews(stream, '4000001', '4000002', '4000003') }));
    expect(screen.getByText('Held still while you write')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '1 new post' })).toBeInTheDocument();
    act(() => store.setState({ model: live }));
    expect(size()).toBe(before + 3);
  });

  it('lets new posts in by themselves when nobody reads', async () => {
    const { store, stream } = await open();
    const before = size();
    act(() => store.setState({ stream: withNews(stream, '4000001') }));
    expect(size()).toBe(before + 1);
  });

  it('filters to hosts, to posts left without a reply, and to people to follow up', async () => {
    const { user, store, live } = await open();
    await user.click(screen.getByRole('radio', { name: /^Hosts/ }));
    expect(articles().map((one) => one.getAttribute('aria-label'))).toEqual(['WePharmacists @WePharmacists']);
    await user.click(screen.getByRole('radio', { name: /^Following up/ }));
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByText(/^Nobody marked yet/)).toBeInTheDocument();
    act(() => store.setState({ model: { ...live, followUps: ['Nell_Rx'] } }));
    expect(new Set(articles().map((one) => one.getAttribute('aria-label')))).toEqual(new Set(['Nell @nell_rx']));
    await user.click(screen.getByRole('radio', { name: /^Unanswered/ }));
    for (const article of articles()) expect(within(article).queryByText('Host')).toBeNull();
  });

  it('marks a person to come back to, and a host', async () => {
    const { user, sent } = await open();
    const [star] = screen.getAllByRole('button', { name: 'Follow up @nell_rx' });
    await user.click(star as HTMLElement);
    expect(sent.at(-1)).toEqual({ type: 'follow-up', handle: 'nell_rx', isOn: true });
    const [host] = screen.getAllByRole('button', { name: '@nell_rx is a host' });
    await user.click(host as HTMLElement);
    expect(sent.at(-1)).toEqual({ type: 'set-host', tag: 'WePh', handle: 'nell_rx', isHost: true });
  });
});

describe('the people', () => {
  it('are listed with their posts, hosts first, and the links they shared', async () => {
    await open(streamOf(12), 'People');
    const [first] = within(screen.getByRole('region', { name: 'In the room' })).getAllByRole('listitem');
    expect(first).toHaveTextContent('WePharmacistsHost@WePharmacists1 post');
    const links = within(screen.getByRole('region', { name: 'Links shared' })).getAllByRole('listitem');
    expect(links).toHaveLength(1);
    await checkAccessibility();
  });
});

describe('the tabs', () => {
  it('go round by arrow keys', async () => {
    const { user } = await open();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'People' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Question' })).toHaveAttribute('aria-selected', 'true');
  });
});
