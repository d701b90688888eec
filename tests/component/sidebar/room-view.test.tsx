import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { peopleInRoom, sharedLinks } from '@/components/sidebar/room.ts';
import { stream as words } from '@/lib/locales/en/stream.ts';
import { makeStreamPost as post } from '../../unit/views/stream-post-for-test.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { STREAM_STATES } from '../gallery/stream-states.ts';
import { show } from './show-sidebar.tsx';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

async function open(name = 'live') {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside';
  const shown = show('starred');
  act(() => shown.store.setState({ stream: STREAM_STATES[name] ?? null }));
  await shown.user.click(screen.getByRole('tab', { name: 'People' }));
  return shown;
}

describe('the people', () => {
  it('are listed with posts, marks and profile, by activity or by time', async () => {
    const { user, sent } = await open();
    const people = () => within(screen.getByRole('region', { name: 'In the room' })).getAllByRole('listitem');
    expect(people()[0]).toHaveTextContent('WePharmacistsHost@WePharmacists55 posts');
    const star = within(people()[1] as HTMLElement).getByRole('button', { name: 'Follow up @noor_gp' });
    expect(star).toHaveAttribute('aria-pressed', 'true');
    await user.click(star);
    expect(sent.at(-1)).toEqual({ type: 'follow-up', handle: 'noor_gp', isOn: false });
    expect(screen.getByText('9 people, 15 posts')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '@tomasz_meds' })).toHaveAttribute('href', 'https://x.com/tomasz_meds');
    await user.click(screen.getByRole('radio', { name: 'Latest first' }));
    expect(
      people()
        .map((one) => within(one).getByRole('link').textContent)
        .slice(0, 3),
    ).toEqual(['@WePharmacists', '@noor_gp', '@tomasz_meds']);
    await checkAccessibility();
  });

  it('and links say so while there are none', async () => {
    await open('empty');
    expect(screen.getByText(words.nobody)).toBeInTheDocument();
    expect(screen.getByText(words.noLinks)).toBeInTheDocument();
    await checkAccessibility();
  });

  it('are one whatever the letters of their handle, with the newest name', () => {
    const posts = [
      post('1', { author: 'Ann', authorName: null }),
      post('2', { author: 'ann', authorName: 'Ann P' }),
      post('3', { author: 'bea' }),
    ];
    expect(peopleInRoom(posts, 'active').map(({ handle, posts: count }) => [handle, count])).toEqual([
      ['ann', 2],
      ['bea', 1],
    ]);
    expect(peopleInRoom(posts, 'recent')[0]?.handle).toBe('bea');
  });
});

describe('the links', () => {
  it('are there once each, newest first, without X’s own', () => {
    const links = sharedLinks([
      post('1', { author: 'ann', links: ['https://example.org/a?utm_source=x', 'https://x.com/ann/status/1'] }),
      post('2', {
        author: 'bea',
        links: ['http://www.example.org/a/', 'https://pic.x.com/abc', 'javascript:alert(1)'],
      }),
      post('3', { author: 'Ann', links: ['https://example.org/a', 'https://example.org/b?page=2'] }),
      post('4', { author: 'cy', links: ['https://example.org/b?page=3', 'https://exx.com/x'] }),
    ]);
    expect(links.map(({ address, handles }) => [address, handles.join(' ')])).toEqual([
      ['https://example.org/b?page=3', 'cy'],
      ['https://exx.com/x', 'cy'],
      ['https://example.org/b?page=2', 'Ann'],
      ['https://example.org/a?utm_source=x', 'ann bea'],
    ]);
  });
});
