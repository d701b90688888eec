import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotebookApp } from '@/components/notebook/notebook-app.tsx';
import type { NotebookData } from '@/components/notebook/notebook-data.ts';
import { routeHash } from '@/components/notebook/notebook-route.ts';
import type { ExportFile } from '@/lib/cpd/export-session.ts';
import { finding } from '@/lib/locales/en/finding.ts';
import { notebook } from '@/lib/locales/en/notebook.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { calendarState } from '../gallery/calendar-states.ts';
import { memoryNotebook } from '../gallery/memory-notebook.ts';
import { CONTRIBUTIONS, notebookState, SESSIONS } from '../gallery/notebook-states.ts';

const FIRST = SESSIONS[0]?.id ?? '';

function go(hash: string): void {
  act(() => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
}

function show(data: NotebookData = notebookState('full'), hash = '#/') {
  go(hash);
  const saved: ExportFile[] = [];
  render(<NotebookApp data={data} calendar={calendarState('empty')} save={(file) => void saved.push(file)} />);
  return { saved, user: userEvent.setup() };
}

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside notebook';
});
afterEach(() => {
  cleanup();
  go('#/');
});

describe('every page', () => {
  it.each([
    ['a session', 'full', routeHash({ page: 'session', sessionId: FIRST })],
    ['a session with nothing kept', 'full', routeHash({ page: 'session', sessionId: SESSIONS[1]?.id ?? '' })],
    ['all posts', 'full', '#/posts'],
    ['a search', 'full', '#/search/medicines'],
    ['a session that is gone', 'full', '#/session/gone'],
    ['the empty notebook', 'empty', '#/'],
    ['the unreadable notebook', 'unreadable', '#/'],
  ])('%s passes the accessibility rules', async (_name, state, hash) => {
    show(notebookState(state), hash);
    expect(screen.getByRole('main')).toBeInTheDocument();
    await checkAccessibility();
  });
});

describe('sessions', () => {
  it('lists them newest first with date, minutes and posts', async () => {
    show();
    await screen.findByText(/· 5 posts/);
    const links = within(screen.getByRole('navigation', { name: notebook.navigation }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(links[0]).toBe('#WePh3 Mar 202656 minutes · 5 posts');
    expect(links[1]).toBe('#WeMDT19 Feb 202631 minutes · no posts');
    expect(links[3]).toContain('less than a minute');
  });

  it('shows the questions in order with the own answers beneath, and the other posts', () => {
    show();
    const items = within(screen.getByRole('region', { name: notebook.questionsHeading })).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('p')?.textContent)).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
    expect(items[0]).toHaveTextContent('A1 Unhurried');
    expect(within(items[2] as HTMLElement).getAllByRole('article')).toHaveLength(2);
    expect(items[2]).toHaveTextContent(notebook.failed);
    expect(items[3]).toHaveTextContent(notebook.noAnswer);
    expect(screen.getByRole('region', { name: notebook.otherHeading })).toHaveTextContent('Good evening everyone');
  });

  it('moves by its address and takes the focus to the content', () => {
    show();
    go(routeHash({ page: 'session', sessionId: SESSIONS[1]?.id ?? '' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('#WeMDT');
    expect(screen.getByRole('main')).toHaveFocus();
    expect(screen.getByText(notebook.nothingInSession)).toBeInTheDocument();
  });

  it('says so when a session is gone', () => {
    show(notebookState('full'), '#/session/gone');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(notebook.goneTitle);
  });
});

describe('deleting', () => {
  it('asks first, begins on the way out, and keeps when told so', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: notebook.deleteSession }));
    const dialog = screen.getByRole('dialog', { name: notebook.deleteSessionTitle });
    expect(dialog).toHaveAccessibleDescription(/the 5 posts kept with it .* What you posted stays on X/);
    await user.click(within(dialog).getByRole('button', { name: notebook.keep }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('#WePh WePharmacists');
  });

  it('deletes a session and its posts, and shows the next one', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: notebook.deleteSession }));
    await user.click(screen.getByRole('button', { name: notebook.deleteAction }));
    expect(within(screen.getByRole('navigation', { name: notebook.navigation })).getAllByRole('listitem')).toHaveLength(
      3,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('#WeMDT');
  });

  it('deletes one post', async () => {
    const { user } = show();
    const post = screen.getByText(/Good evening everyone/).closest('article') as HTMLElement;
    await user.click(within(post).getByRole('button', { name: notebook.deletePost }));
    await user.click(screen.getByRole('button', { name: notebook.deleteAction }));
    expect(screen.queryByText(/Good evening everyone/)).toBeNull();
    expect(await screen.findByText(/· 4 posts/)).toBeInTheDocument();
  });

  it('says so when nothing could be deleted', async () => {
    const { user } = show(memoryNotebook(SESSIONS, CONTRIBUTIONS, { write: true }));
    const post = screen.getByText(/Good evening everyone/).closest('article') as HTMLElement;
    await user.click(within(post).getByRole('button', { name: notebook.deletePost }));
    await user.click(screen.getByRole('button', { name: notebook.deleteAction }));
    expect(await screen.findByRole('alert')).toHaveTextContent(notebook.deleteFailed);
    expect(screen.getByText(/Good evening everyone/)).toBeInTheDocument();
  });
});

describe('exporting', () => {
  it.each([
    [notebook.exportMarkdown, 'WePh.md', 'text/markdown'],
    [notebook.exportCsv, 'WePh.csv', 'text/csv'],
  ])('%s saves the file and says so', async (name, fileName, mimeType) => {
    const { saved, user } = show();
    await user.click(screen.getByRole('button', { name }));
    expect(await screen.findByText(notebook.saved(fileName))).toBeInTheDocument();
    expect(saved).toEqual([expect.objectContaining({ fileName, mimeType })]);
  });

  it('says so when the file could not be made', async () => {
    const data = { ...notebookState('full'), exportSession: () => Promise.reject(new Error('gone')) };
    const { saved, user } = show(data);
    await user.click(screen.getByRole('button', { name: notebook.exportCsv }));
    expect(await screen.findByText(notebook.exportFailed)).toBeInTheDocument();
    expect(saved).toEqual([]);
  });
});

describe('searching', () => {
  it('finds posts while typing and sets the words off', async () => {
    const { user } = show();
    await user.type(screen.getByRole('searchbox', { name: notebook.searchLabel }), 'medicines');
    expect(await screen.findByText('1 post')).toBeInTheDocument();
    expect(document.querySelector('mark')).toHaveTextContent('medicines');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('medicines');
  });

  it('says so when nothing is found', async () => {
    show(notebookState('full'), '#/search/zebra');
    expect(await screen.findByText(finding.none('zebra'))).toBeInTheDocument();
  });

  it('keeps a post in the results when it could not be deleted', async () => {
    const { user } = show(memoryNotebook(SESSIONS, CONTRIBUTIONS, { write: true }), '#/search/medicines');
    await user.click(await screen.findByRole('button', { name: notebook.deletePost }));
    await user.click(screen.getByRole('button', { name: notebook.deleteAction }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByText('1 post')).toBeInTheDocument();
  });
});

describe('without data', () => {
  it('says what the empty notebook is for', () => {
    show(notebookState('empty'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(notebook.emptyTitle);
  });

  it('says what happened and what to do when the history cannot be read', () => {
    show(notebookState('unreadable'));
    expect(screen.getByRole('alert')).toHaveTextContent(notebook.readFailedText);
    expect(screen.getByRole('button', { name: notebook.reload })).toBeInTheDocument();
  });
});
