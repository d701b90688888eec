import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotebookApp } from '@/components/notebook/notebook-app.tsx';
import type { NotebookData } from '@/components/notebook/notebook-data.ts';
import { finding } from '@/lib/locales/en/finding.ts';
import { notebook } from '@/lib/locales/en/notebook.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { calendarState } from '../gallery/calendar-states.ts';
import { notebookState } from '../gallery/notebook-states.ts';

function go(hash: string): void {
  act(() => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
}

function show(state: string | NotebookData = 'full', hash = '#/posts') {
  go(hash);
  const data = typeof state === 'string' ? notebookState(state) : state;
  render(<NotebookApp data={data} calendar={calendarState('empty')} save={() => {}} />);
  return userEvent.setup();
}

const texts = () => screen.queryAllByRole('article').map((article) => article.querySelector('p')?.textContent ?? '');
const choose = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const choices = (name: string) => [...choose(name).options].map((option) => option.text);

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside notebook';
});
afterEach(() => {
  cleanup();
  go('#/');
});

describe('filters', () => {
  it('stand with their counts, and only where there is something to choose', () => {
    show();
    expect(choices(finding.names.chat)).toEqual([finding.any.chat, '#WePh (9)', `${finding.outside} (1)`]);
    expect(choices(finding.names.host)).toEqual([finding.any.host, '@guest_host (5)', '@WePharmacists (8)']);
    expect(choices(finding.names.state)).toEqual([
      finding.any.state,
      `${finding.states.deleted} (1)`,
      `${finding.states.failed} (1)`,
      `${finding.states.pending} (1)`,
    ]);
    expect(screen.queryByRole('combobox', { name: finding.names.year })).toBeNull();
    expect(screen.queryByRole('combobox', { name: finding.names.account })).toBeNull();
  });

  it('narrow down together with the words and live in the address', async () => {
    const user = show();
    await user.selectOptions(choose(finding.names.host), '@guest_host (5)');
    expect(location.hash).toBe('#/posts?host=guest_host');
    expect(await screen.findByText('5 posts')).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox', { name: notebook.searchLabel }), 'calm');
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'a3');
    await waitFor(() => expect(location.hash).toBe('#/search/a3?host=guest_host'));
    expect(await screen.findByText('1 post')).toBeInTheDocument();
    expect(texts()).toEqual([expect.stringContaining('A3 We ring')]);
    // The words go, the filter stays.
    await user.clear(screen.getByRole('searchbox'));
    expect(location.hash).toBe('#/posts?host=guest_host');
  });

  it('are read from the address', async () => {
    show('full', '#/search/weph?state=failed');
    expect(choose(finding.names.state)).toHaveValue('failed');
    expect(texts()).toEqual([expect.stringContaining('next colleague')]);
  });

  it('go with one click, and the focus stays in the page', async () => {
    const user = show('full', '#/posts?chat=weph&state=failed&question=barriers');
    expect(await screen.findByText(finding.noneFiltered)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: finding.clear }));
    expect(location.hash).toBe('#/posts');
    expect(await screen.findByText('9 posts')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: finding.clear })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: finding.question })).toHaveValue('');
  });

  it('find the answers to a question by its words and its number', async () => {
    const user = show();
    await user.type(screen.getByRole('textbox', { name: finding.question }), 'barriers');
    await waitFor(() => expect(texts()).toEqual([expect.stringContaining('A2 Mostly time')]));
    expect(screen.getByRole('textbox', { name: finding.question })).toHaveFocus();
    await user.clear(screen.getByRole('textbox', { name: finding.question }));
    await user.type(screen.getByRole('textbox', { name: finding.question }), 'q3');
    await waitFor(() => expect(texts()).toHaveLength(2));
    expect(location.hash).toBe('#/posts?question=q3');
  });

  it('that no post passes any more are still shown as set', () => {
    show('full', '#/posts?chat=gonechat&year=1999');
    expect(choose(finding.names.chat)).toHaveDisplayValue('#gonechat (0)');
    expect(choose(finding.names.year)).toHaveDisplayValue('1999 (0)');
    expect(screen.getByText(finding.noneFiltered)).toBeInTheDocument();
  });

  it('work by the keyboard alone', async () => {
    const user = show();
    choose(finding.names.chat).focus();
    await user.tab();
    expect(choose(finding.names.host)).toHaveFocus();
    await user.tab();
    expect(choose(finding.names.state)).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('textbox', { name: finding.question })).toHaveFocus();
  });

  it('open and close by their button where there is little room', async () => {
    const user = show('full', '#/posts?state=failed');
    const toggle = screen.getByRole('button', { name: finding.filtersChosen(1) });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(toggle.getAttribute('aria-controls') ?? '')).toContainElement(
      choose(finding.names.chat),
    );
  });
});

describe('the list', () => {
  it('tells places and the whole number to assistive technology', () => {
    show();
    const items = within(screen.getByRole('main'))
      .getAllByRole('listitem')
      .filter((item) => item.ariaSetSize === '9' || item.getAttribute('aria-setsize') === '9');
    expect(items.map((item) => item.getAttribute('aria-posinset'))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
    ]);
  });

  it('says the number politely once the typing pauses', async () => {
    const user = show();
    await user.type(screen.getByRole('searchbox', { name: notebook.searchLabel }), 'medicines');
    const status = within(screen.getByRole('main')).getByRole('status');
    expect(status).toBeEmptyDOMElement();
    await waitFor(() => expect(status).toHaveTextContent('1 post'), { timeout: 3_000 });
  });

  it('sets off what was found, accents and letter case apart', async () => {
    show('full', '#/search/ÚNHURRIED');
    expect(document.querySelector('mark')).toHaveTextContent('Unhurried');
  });

  it('says that words were found inside others', () => {
    show('full', '#/search/echnician');
    expect(screen.getByText(finding.inside('echnician'))).toBeInTheDocument();
    expect(document.querySelector('mark')).toHaveTextContent('echnician');
  });

  it('follows what is deleted', async () => {
    const user = show('full', '#/search/unhurried');
    await user.click(screen.getByRole('button', { name: notebook.deletePost }));
    await user.click(screen.getByRole('button', { name: notebook.deleteAction }));
    expect(await screen.findByText(finding.none('unhurried'))).toBeInTheDocument();
  });
});

describe('states', () => {
  it.each([
    ['nothing kept', 'empty', '#/posts', notebook.noPosts],
    ['nothing found', 'full', '#/search/zebra', finding.none('zebra')],
    ['nothing found with filters', 'full', '#/search/zebra?chat=weph', finding.noneFilteredWith('zebra')],
    ['still looking', 'search-slow', '#/search/weph', finding.soFar(9)],
    ['not an answer yet', 'search-never', '#/search/weph', finding.looking],
    ['an error', 'search-fails', '#/search/weph', finding.failed],
    ['words inside others', 'full', '#/search/echnician', finding.inside('echnician')],
    ['several years, accounts and scripts', 'years', '#/posts?year=2024', '2 posts'],
  ])('%s is told and passes the accessibility rules', async (_name, state, hash, sentence) => {
    show(state, hash);
    expect(screen.getByText(sentence)).toBeInTheDocument();
    await checkAccessibility();
  });

  it('an error is an alert, and no number stands beside it', () => {
    show('search-fails', '#/search/weph');
    expect(screen.getByRole('alert')).toHaveTextContent(finding.failed);
    expect(texts()).toEqual([]);
  });
});

describe('sessions of several years', () => {
  it('stand under their years, of which the newest are open', async () => {
    const user = show('years', '#/');
    const nav = screen.getByRole('navigation', { name: notebook.navigation });
    const years = [...nav.querySelectorAll('details')];
    expect(years.map((year) => [year.querySelector('summary')?.textContent, year.open])).toEqual([
      ['2026 45 sessions', true],
      ['2024 1 session', false],
    ]);
    expect(within(years[1] as HTMLElement).queryByRole('link')).toBeNull();
    await user.click(within(nav).getByText('2024'));
    expect(await within(years[1] as HTMLElement).findByRole('link')).toHaveTextContent('#OTalk');
  });
});
