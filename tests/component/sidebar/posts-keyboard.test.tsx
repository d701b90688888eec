import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eveningOf, streamOf } from '../gallery/stream-states.ts';
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

describe('the keyboard', () => {
  const press = async (user: Awaited<ReturnType<typeof showPosts>>['user'], keys: string) => {
    await user.keyboard(keys);
    return document.activeElement?.getAttribute('aria-posinset');
  };

  it('walks from post to post, to the ends, and out of the feed', async () => {
    const { user } = await showPosts();
    at(1).focus();
    expect(await press(user, '{ArrowDown}{PageDown}')).toBe('3');
    expect(await press(user, '{ArrowUp}')).toBe('2');
    expect(await press(user, '{End}')).toBe('15');
    expect(await press(user, '{ArrowDown}')).toBe('15');
    expect(await press(user, '{Home}{PageUp}')).toBe('1');
    await user.keyboard('{Control>}{End}{/Control}');
    expect(screen.getByRole('switch', { name: 'Add #WePh to my replies' })).toHaveFocus();
    at(1).focus();
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(screen.getByRole('switch', { name: 'Hold still' })).toHaveFocus();
  });

  it('comes to the actions of a post by Enter and back by Escape', async () => {
    const { user } = await showPosts();
    at(2).focus();
    await user.keyboard('{Enter}');
    expect(within(at(2)).getByRole('link', { name: /^Open on X/ })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(at(2)).toHaveFocus();
    expect(within(at(2)).queryByRole('link', { name: /^Open on X/ })).toBeNull();
  });

  it('passes only through the active post, so that some thousand posts are left in a few steps', async () => {
    const { user } = await showPosts('busy');
    at(1).focus();
    let steps = 0;
    while (screen.getByRole('feed').contains(document.activeElement) && steps < 10) {
      await user.tab();
      steps += 1;
    }
    expect(steps).toBeLessThan(8);
  });

  it('keeps the focus when posts arrive, and gives it to the next when the post itself is deleted', async () => {
    const { user, arrive, change } = await showPosts();
    at(1).focus();
    await user.keyboard('{ArrowDown}');
    const focused = document.activeElement;
    arrive(3);
    expect(document.activeElement).toBe(focused);
    change((post) => (post.author === 'noor_gp' ? null : post));
    expect(focused).not.toBeInTheDocument();
    expect(at(2)).toHaveFocus();
  });

  it('keeps the focus on a post that scrolls out of sight', async () => {
    await showPosts('busy');
    at(1).focus();
    const list = screen.getByRole('feed').parentElement as HTMLElement;
    list.scrollTop = 90_000;
    fireEvent.scroll(list);
    expect(articles().some((one) => Number(one.getAttribute('aria-posinset')) > 500)).toBe(true);
    expect(at(1)).toHaveFocus();
  });
});

describe('2,000 posts', () => {
  it('are in the document only as far as they are near the window', async () => {
    await showPosts(streamOf(eveningOf(2_000)));
    expect(size()).toBe(2_000);
    expect(articles().length).toBeLessThan(40);
  });
});
