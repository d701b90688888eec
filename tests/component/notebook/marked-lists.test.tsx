import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { MarkedLists } from '@/components/notebook/marked-lists.tsx';
import type { MarkedPost, SessionRow } from '@/lib/history/history-types.ts';
import { notebook } from '@/lib/locales/en/notebook.ts';

const START = Date.UTC(2026, 2, 3, 20);
const post = (postId: string, author: string, change: Partial<MarkedPost> = {}): MarkedPost => ({
  postId,
  author,
  text: `A2 said by ${author}`,
  at: START,
  changedAt: START,
  ...change,
});
const SESSION: SessionRow = {
  id: 'weph|1',
  tags: ['WePh'],
  name: null,
  hosts: [],
  account: 'pat_dispenses',
  startsAt: START,
  endsAt: START,
  presentFrom: START,
  presentTo: START,
  minutesPresent: 60,
  questions: [],
};

afterEach(cleanup);

it('shows each list in a section of its own, without what was taken back, and takes out of the right one', async () => {
  const asked: string[] = [];
  const session = {
    ...SESSION,
    shared: [post('1', 'bea_tablets')],
    liked: [post('1', 'bea_tablets'), post('2', 'noor_blister', { isUndone: true })],
    bookmarked: [post('3', 'tomasz_ward', { isUndone: true })],
  };
  render(<MarkedLists session={session} onRemove={(list, postId) => void asked.push(`${list} ${postId}`)} />);
  expect(screen.getByRole('region', { name: notebook.marked.shared.heading })).toBeInTheDocument();
  const liked = screen.getByRole('region', { name: notebook.marked.liked.heading });
  expect(within(liked).getAllByRole('article')).toHaveLength(1);
  expect(screen.queryByText(notebook.marked.bookmarked.heading)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: notebook.marked.liked.remove('bea_tablets') }));
  expect(asked).toEqual(['liked 1']);
});

it('is nothing in a session kept before there were such lists', () => {
  const { container } = render(<MarkedLists session={SESSION} onRemove={() => undefined} />);
  expect(container).toBeEmptyDOMElement();
});
