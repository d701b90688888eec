import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ContributionCard } from '@/components/notebook/contribution-card.tsx';
import type { ContributionRow } from '@/lib/history/history-types.ts';
import { notebook } from '@/lib/locales/en/notebook.ts';

const ROW: ContributionRow = {
  id: 'client-1',
  state: 'confirmed',
  postId: '1700700000000000000',
  sessionId: null,
  author: 'pat_dispenses',
  text: 'A1 A calm room & a chair #WePh',
  at: Date.UTC(2026, 2, 3, 20, 10),
  tags: ['WePh'],
  replyTo: '1700700000000000009',
  replyToAuthor: 'WePharmacists',
  quoteOf: null,
  questionKeys: [],
  problem: null,
};

afterEach(cleanup);
const show = (change: Partial<ContributionRow>) =>
  render(<ContributionCard row={{ ...ROW, ...change }} onDelete={() => undefined} />);

describe('a post in the notebook', () => {
  it('shows the choices of its poll', () => {
    show({ poll: ['At ten', 'After lunch'] });
    const list = screen.getByRole('list', { name: notebook.poll });
    expect([...list.children].map((one) => one.textContent)).toEqual(
      ['At ten', 'After lunch'].map(notebook.pollChoice),
    );
  });

  it('is opened on X once X has it, and put into X’s composer again while it has not', () => {
    show({});
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://x.com/pat_dispenses/status/1700700000000000000');
    for (const state of ['failed', 'pending'] as const) {
      cleanup();
      const { postId: _, ...unposted } = ROW;
      render(<ContributionCard row={{ ...unposted, state }} onDelete={() => undefined} />);
      const link = new URL(screen.getByRole<HTMLAnchorElement>('link').href);
      expect(screen.getByRole('link')).toHaveTextContent(notebook.postAgain);
      expect(link.origin + link.pathname).toBe('https://x.com/intent/post');
      expect(link.searchParams.get('text')).toBe(ROW.text);
      expect(link.searchParams.get('in_reply_to')).toBe(ROW.replyTo);
    }
  });

  it('deleted on X says so and links nowhere', () => {
    show({ deletedAt: ROW.at + 1000 });
    expect(screen.getByText(notebook.deletedOnX)).toBeVisible();
    expect(screen.getByText(ROW.text)).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('shows its earlier wordings on request', async () => {
    show({ earlier: [{ postId: '1700700000000000000', text: 'A1 A clam room', at: ROW.at }] });
    expect(screen.getByText('A1 A clam room')).not.toBeVisible();
    await userEvent.click(screen.getByText(notebook.earlierWordings(1)));
    expect(screen.getByText('A1 A clam room')).toBeVisible();
  });
});
