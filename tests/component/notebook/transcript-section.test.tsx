import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotebookApp } from '@/components/notebook/notebook-app.tsx';
import type { NotebookData } from '@/components/notebook/notebook-data.ts';
import { routeHash } from '@/components/notebook/notebook-route.ts';
import type { ExportFile } from '@/lib/cpd/export-session.ts';
import { notebook } from '@/lib/locales/en/notebook.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { calendarState } from '../gallery/calendar-states.ts';
import { memoryNotebook } from '../gallery/memory-notebook.ts';
import { CONTRIBUTIONS, notebookState, SESSIONS, STORED } from '../gallery/notebook-states.ts';

const DAY = 24 * 60 * 60_000;

function show(data: NotebookData = notebookState('full'), place = 0) {
  act(() => {
    location.hash = routeHash({ page: 'session', sessionId: SESSIONS[place]?.id ?? '' });
    window.dispatchEvent(new Event('hashchange'));
  });
  const saved: ExportFile[] = [];
  render(<NotebookApp data={data} calendar={calendarState('empty')} save={(file) => void saved.push(file)} />);
  const part = screen.getByRole('region', { name: notebook.transcriptHeading });
  return { saved, part, user: userEvent.setup() };
}

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside notebook';
});
afterEach(cleanup);

describe('the transcript', () => {
  it('says how many posts of others are stored and until when', () => {
    const { part } = show();
    expect(part).toHaveTextContent(
      '214 posts of others are stored until 10 Mar 2126 and then deleted. Your own posts stay.',
    );
  });

  it('says so when the days differ, and when they are over', () => {
    const id = SESSIONS[0]?.id ?? '';
    const at = STORED[id]?.until?.first ?? 0;
    const { part } = show(
      memoryNotebook(SESSIONS, [], {}, { [id]: { count: 2, until: { first: at, last: at + 2 * DAY } } }),
    );
    expect(part).toHaveTextContent(
      '2 posts of others are stored for now and deleted between 10 Mar 2126 and 12 Mar 2126',
    );
    cleanup();
    expect(show(notebookState('full'), 2).part).toHaveTextContent(
      '1 post of others is stored for now and will be deleted',
    );
  });

  it('says that nothing is stored any more, and offers nothing then', async () => {
    const { part } = show(notebookState('full'), 1);
    expect(part).toHaveTextContent(notebook.othersGone);
    expect(within(part).queryByRole('button')).toBeNull();
    expect(within(part).queryByRole('switch')).toBeNull();
    await checkAccessibility();
  });

  it.each([
    [notebook.saveTranscriptHtml, 'transcript.html', 'html'],
    [notebook.saveTranscriptMarkdown, 'transcript.md', 'markdown'],
  ])('%s saves the file, with or without names', async (name, fileName, format) => {
    const { saved, part, user } = show();
    await user.click(within(part).getByRole('button', { name }));
    await user.click(within(part).getByRole('switch', { name: notebook.leaveOutNames }));
    await user.click(within(part).getByRole('button', { name }));
    expect(await within(part).findByText(notebook.saved(fileName))).toBeInTheDocument();
    const id = SESSIONS[0]?.id;
    expect(saved.map(({ text }) => text)).toEqual([`${format} of ${id}`, `${format} of ${id} without names`]);
  });

  it('keeps the posts, and says that they will be deleted when that is switched off again', async () => {
    const { part, user } = show();
    const keep = within(part).getByRole('switch', { name: notebook.keepPosts });
    await user.click(keep);
    expect(keep).toBeChecked();
    expect(part).toHaveTextContent('214 posts of others are stored until you switch this off');
    await user.click(keep);
    expect(keep).not.toBeChecked();
    expect(part).toHaveTextContent('until 10 Mar 2126 and then deleted');
  });

  it('says so when nothing could be changed or made', async () => {
    const { part, user } = show(memoryNotebook(SESSIONS, CONTRIBUTIONS, { write: true }, STORED));
    await user.click(within(part).getByRole('switch', { name: notebook.keepPosts }));
    expect(await within(part).findByText(notebook.keepPostsFailed)).toBeInTheDocument();
    expect(within(part).getByRole('switch', { name: notebook.keepPosts })).not.toBeChecked();
    await user.click(within(part).getByRole('button', { name: notebook.saveTranscriptHtml }));
    expect(await within(part).findByText(notebook.exportFailed)).toBeInTheDocument();
  });

  it('passes the accessibility rules', async () => {
    show();
    await checkAccessibility();
  });
});
