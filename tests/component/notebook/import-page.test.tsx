import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportData } from '@/components/notebook/import-data.ts';
import { NotebookApp } from '@/components/notebook/notebook-app.tsx';
import { ArchiveError } from '@/lib/archive/archive-error.ts';
import type { ArchiveFinding, OfferedSession } from '@/lib/archive/examine-archive.ts';
import type { ReadProgress } from '@/lib/archive/read-archive.ts';
import { archiveProblem } from '@/lib/locales/archive.ts';
import { importing } from '@/lib/locales/en/import.ts';
import { notebook } from '@/lib/locales/en/notebook.ts';
import { stored } from '@/lib/locales/en/stored.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { calendarState } from '../gallery/calendar-states.ts';
import { notebookState } from '../gallery/notebook-states.ts';

const START = Date.UTC(2024, 2, 5, 20);

function session(week: number, more: Partial<OfferedSession> = {}): OfferedSession {
  const startsAt = START - week * 7 * 86_400_000;
  return {
    key: `weph|${week}`,
    tags: ['WePh'],
    name: 'WePharmacists',
    hosts: [],
    startsAt,
    endsAt: startsAt + 3_600_000,
    date: '2024-03-05',
    zone: 'Europe/London',
    isOnTime: true,
    postIds: [`${week}1`, `${week}2`],
    reposts: 0,
    posts: [],
    ...more,
  };
}

function finding(sessions: readonly OfferedSession[], handle: string | null = 'rowan_rx'): ArchiveFinding {
  return {
    report: {
      owner: { handle, accountId: '4242' },
      madeAt: null,
      promised: 40,
      absent: [],
      posts: 40,
      deleted: 0,
      longTexts: 0,
      longTextsJoined: 0,
      doubles: 0,
      files: [],
    },
    counts: { posts: 40, replies: 12, quotes: 1, reposts: 3, oldVersions: 0, byYear: {}, byHashtag: {} },
    sessions,
  };
}

/** An import whose reading and keeping the test steers; remembers what was asked of it. */
function steered(known: { accounts?: string[]; kept?: string[]; forgotten?: string[] } = {}) {
  const asked: string[] = [];
  const kept: { account: string; tags: string[][] }[] = [];
  let settle: { resolve: (found: ArchiveFinding) => void; reject: (error: unknown) => void } | null = null;
  let progress: (now: ReadProgress) => void = () => {};
  const data: ImportData = {
    read(files, onProgress) {
      asked.push(`read ${files.map(({ path }) => path).join(' ')}`);
      progress = onProgress;
      return {
        result: new Promise((resolve, reject) => {
          settle = { resolve, reject };
        }),
        pause: () => void asked.push('pause'),
        resume: () => void asked.push('resume'),
        cancel: () => void asked.push('cancel'),
      };
    },
    known: async () => ({
      accounts: new Set(known.accounts),
      kept: new Set(known.kept),
      forgotten: new Set(known.forgotten),
    }),
    async keep(account, sessions) {
      kept.push({ account, tags: sessions.map(({ tags }) => [...tags]) });
      return { newSessions: sessions.length, knownSessions: 0, newPosts: 5, knownPosts: 2, forgottenPosts: 1 };
    },
  };
  return {
    data,
    asked,
    kept,
    tell: (now: ReadProgress) => act(() => progress(now)),
    find: (found: ArchiveFinding) => act(async () => settle?.resolve(found)),
    fail: (error: unknown) => act(async () => settle?.reject(error)),
  };
}

function go(hash: string): void {
  act(() => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
}

function show(data: ImportData, hash = '#/import') {
  go(hash);
  render(<NotebookApp data={notebookState('empty')} calendar={calendarState('empty')} imports={data} />);
  return userEvent.setup();
}

async function choose(user: ReturnType<typeof userEvent.setup>) {
  await user.upload(screen.getByLabelText(importing.filesLabel), new File(['x'], 'twitter-archive.zip'));
}

const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside notebook';
});
afterEach(() => {
  cleanup();
  go('#/');
});

describe('the import page', () => {
  it('is reached from every page and from the empty notebook', async () => {
    const user = show(steered().data, '#/');
    await user.click(screen.getByRole('link', { name: importing.fromEmpty }));
    go(location.hash);
    expect(screen.getByRole('heading', { name: importing.title })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: stored.place })).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('link', { name: importing.place })).toHaveAttribute('aria-current', 'page');
    await checkAccessibility();
  });

  it('shows how far the reading is, pauses it, goes on and cancels', async () => {
    const steer = steered();
    const user = show(steer.data);
    await choose(user);
    expect(steer.asked).toEqual(['read twitter-archive.zip']);
    expect(screen.getByRole('heading', { name: importing.reading })).toHaveFocus();
    steer.tell({ bytesRead: 50, bytesTotal: 200, posts: 1234 });
    expect(screen.getByText(importing.readShare(25, 1234))).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveValue(0.25);
    await user.click(button(importing.pause));
    expect(screen.getByText(importing.paused(25))).toBeInTheDocument();
    await user.click(button(importing.goOn));
    await checkAccessibility();
    await user.click(button(importing.cancel));
    expect(steer.asked.slice(1)).toEqual(['pause', 'resume', 'cancel']);
    expect(screen.getByText(importing.cancelled)).toBeInTheDocument();
    await steer.find(finding([session(0)]));
    expect(screen.getByRole('heading', { name: importing.title })).toBeInTheDocument();
  });

  it('says in a sentence what is wrong, that nothing changed, and lets choose another', async () => {
    const steer = steered();
    const user = show(steer.data);
    await choose(user);
    const error = new ArchiveError('posts-cut', { file: 'data/tweets.js', read: 12, number: 13 });
    await steer.fail(error);
    expect(screen.getByRole('alert')).toHaveTextContent(archiveProblem(error));
    expect(screen.getByText(importing.nothingChanged)).toBeInTheDocument();
    await checkAccessibility();
    await user.click(button(importing.another));
    expect(screen.getByRole('heading', { name: importing.title })).toHaveFocus();
    await choose(user);
    await steer.fail(new Error('something of ours'));
    expect(screen.getByRole('alert')).toHaveTextContent(importing.fault);
  });

  it('keeps the sessions that are chosen; sure and missing ones are chosen beforehand', async () => {
    const steer = steered({ kept: ['11', '12', '21'], forgotten: ['41', '42'] });
    const user = show(steer.data);
    await choose(user);
    await steer.find(
      finding([
        session(0),
        session(1),
        session(2),
        session(3, { tags: ['RxTalk'], name: null, isOnTime: false }),
        session(4),
      ]),
    );
    expect(screen.getByRole('heading', { name: importing.found(4) })).toHaveFocus();
    const boxes = within(screen.getByRole('list', { name: importing.listLabel })).getAllByRole('checkbox');
    expect(boxes.map((box) => [(box as HTMLInputElement).checked, (box as HTMLInputElement).disabled])).toEqual([
      [true, false],
      [false, true],
      [true, false],
      [false, false],
    ]);
    await checkAccessibility();
    await user.click(screen.getByRole('checkbox', { name: /#RxTalk/ }));
    await user.click(boxes[0] as HTMLElement);
    await user.click(button(importing.keep(2)));
    expect(steer.kept).toEqual([{ account: 'rowan_rx', tags: [['WePh'], ['RxTalk']] }]);
    expect(await screen.findByRole('heading', { name: importing.done })).toHaveFocus();
    expect(screen.getByText(importing.doneText(2, 5))).toBeInTheDocument();
    expect(screen.getByText(importing.doneForgotten(1))).toBeInTheDocument();
    await checkAccessibility();
  });

  it('asks whose posts they are, and whether another account is theirs too', async () => {
    const steer = steered({ accounts: ['pat_dispenses'] });
    const user = show(steer.data);
    await choose(user);
    await steer.find(finding([session(0)], null));
    await user.click(button(importing.keep(1)));
    expect(screen.getByRole('alert')).toHaveTextContent(importing.handleNeeded);
    await user.type(screen.getByLabelText(importing.handleLabel), '@rowan_rx');
    await user.click(button(importing.keep(1)));
    expect(steer.kept).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: importing.otherConfirm('rowan_rx') }));
    await checkAccessibility();
    await user.click(button(importing.keep(1)));
    expect(steer.kept).toEqual([{ account: 'rowan_rx', tags: [['WePh']] }]);
  });

  it('tells what to do when no chat was found, and keeps nothing when nothing is chosen', async () => {
    const steer = steered();
    const user = show(steer.data);
    await choose(user);
    await steer.find(finding([]));
    expect(screen.getByText(importing.noneText)).toBeInTheDocument();
    await user.click(button(importing.another));
    await choose(user);
    await steer.find(finding([session(0)]));
    await user.click(button(importing.none));
    await user.click(button(importing.keep(0)));
    expect(screen.getByRole('alert')).toHaveTextContent(importing.chooseOne);
    expect(steer.kept).toEqual([]);
  });

  it('says when the history cannot be written', async () => {
    const steer = steered();
    const user = show({ ...steer.data, keep: () => Promise.reject(new Error('no room')) });
    await choose(user);
    await steer.find(finding([session(0)]));
    await user.click(button(importing.keep(1)));
    expect(await screen.findByRole('alert')).toHaveTextContent(importing.keepFailed);
    expect(screen.queryByText(notebook.emptyTitle)).not.toBeInTheDocument();
  });
});
