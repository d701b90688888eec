import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotebookApp } from '@/components/notebook/notebook-app.tsx';
import type { ExportFile } from '@/lib/cpd/export-session.ts';
import { calendar } from '@/lib/locales/en/calendar.ts';
import { notebook } from '@/lib/locales/en/notebook.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { CALENDAR_NOW, calendarState, memoryCalendar } from '../gallery/calendar-states.ts';
import { notebookState } from '../gallery/notebook-states.ts';

// The whole catalogue is on the page: the rules of accessibility take a while on it.
vi.setConfig({ testTimeout: 30_000 });

function go(hash: string): void {
  act(() => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
}

function show(data = calendarState('full'), hash = '#/calendar') {
  go(hash);
  const saved: ExportFile[] = [];
  render(
    <NotebookApp
      data={notebookState('full')}
      calendar={data}
      save={(file) => void saved.push(file)}
      clock={() => CALENDAR_NOW}
    />,
  );
  return { saved, data, user: userEvent.setup() };
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const card = (tag: string) =>
  within(
    region(calendar.yourChats)
      .getByRole('heading', { level: 3, name: new RegExp(`^#${tag}`) })
      .closest('li') as HTMLElement,
  );

const ownTz = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Europe/London';
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside notebook';
});
afterEach(() => {
  cleanup();
  go('#/');
  if (ownTz === undefined) delete process.env.TZ;
  else process.env.TZ = ownTz;
});

describe('every state', () => {
  it.each([
    ['the calendar', 'full', '#calendar'],
    ['before the first reminder', 'unasked', '#/calendar'],
    ['leave withdrawn', 'withdrawn', '#/calendar'],
    ['nothing confirmed', 'unconfirmed', '#/calendar'],
    ['empty', 'empty', '#/calendar'],
    ['unreadable', 'unreadable', '#/calendar'],
    ['a new chat', 'empty', '#/calendar/new'],
    ['a chat of the catalogue', 'empty', '#/calendar/new/ECRchat'],
    ['a chat to change', 'full', '#/calendar/edit/weph'],
    ['a chat that is gone', 'full', '#/calendar/edit/gone'],
  ])('%s passes the accessibility rules', async (_, state, hash) => {
    show(calendarState(state), hash);
    expect(screen.getByRole('main')).toBeInTheDocument();
    await checkAccessibility();
  });

  it('has a visible way between sessions and calendar that says where one is', () => {
    show();
    const places = within(screen.getByRole('navigation', { name: notebook.places }));
    expect(places.getByRole('link', { name: notebook.calendar })).toHaveAttribute('aria-current', 'page');
    go('#/');
    expect(places.getByRole('link', { name: notebook.sessions })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('#WePh');
  });
});

describe('next dates', () => {
  const rows = () =>
    region(calendar.nextDates)
      .getAllByRole('listitem')
      .map((row) => row.textContent ?? '');

  it('are those of confirmed chats, by nearness, on the viewer’s clock and the chat’s own', () => {
    show();
    const headings = region(calendar.nextDates).getAllByRole('heading', { level: 3 });
    expect(headings.map((heading) => heading.textContent)).toEqual(['Tonight', 'This week', 'Next week', 'Later']);
    expect(rows()[0]).toContain('Tue2 Mar20:00–21:00#WePh WePharmacists');
    expect(rows()[1]).toContain('Fri5 Mar00:30–01:15#MeadowMeds');
    expect(rows()[1]).toContain('For the chat: Thursday 19:30–20:15, New York time');
    // The clocks of New York go forward on 14 March, those of London only on the 28th.
    expect(rows()[4]).toContain('Thu18 Mar23:30–00:15#MeadowMeds');
    expect(rows().join()).not.toContain('OTalk');
  });

  it('are on the clock of another viewer on another day', () => {
    process.env.TZ = 'Asia/Kolkata';
    show();
    expect(rows()[0]).toContain('Wed3 Mar01:30–02:30#WePh');
    expect(rows()[0]).toContain('For the chat: Tuesday 20:00–21:00, London time');
  });

  it('lead to X and never claim that a chat is live', () => {
    show();
    const link = screen.getByRole('link', { name: calendar.openNamed('WePh') });
    expect(link).toHaveAttribute('href', 'https://x.com/search?q=%23WePh&f=live');
    expect(link).toHaveAttribute('target', '_blank');
    expect(document.body.textContent).not.toMatch(/\blive\b/i);
  });

  it('lead to a plan for the next session of each chat', () => {
    show();
    const start = Date.UTC(2027, 2, 2, 20);
    const links = region(calendar.nextDates).getAllByRole('link', { name: new RegExp(calendar.plan) });
    expect(links[0]).toHaveAttribute('href', `#/plan/WePh/${start}`);
    expect(links).toHaveLength(new Set(links.map(({ textContent }) => textContent)).size);
  });

  it('go into a calendar file', async () => {
    const { saved, user } = show();
    await user.click(screen.getByRole('button', { name: calendar.addNamed('WePh') }));
    expect(saved).toEqual([
      {
        fileName: 'WePh.ics',
        mimeType: 'text/calendar',
        text: expect.stringContaining('DTSTART;TZID=Europe/London:20270302T200000'),
      },
    ]);
    expect(screen.getByText(calendar.fileSaved('WePh.ics'))).toBeInTheDocument();
  });
});

describe('suggestions', () => {
  it('give no dates until the person confirms them', async () => {
    const { data, user } = show(calendarState('unconfirmed'));
    expect(screen.getByText(calendar.noDates)).toBeInTheDocument();
    expect(card('OTalk').getByText(/last seen October 2021/)).toBeInTheDocument();
    expect(card('OTalk').queryByRole('switch')).toBeNull();
    await user.click(screen.getByRole('button', { name: calendar.confirmNamed('OTalk') }));
    expect(data.kept()[0]).toMatchObject({ tag: 'OTalk', isConfirmed: true, changedAt: CALENDAR_NOW });
    expect(region(calendar.nextDates).getAllByRole('listitem')[0]).toHaveTextContent('#OTalk');
    expect(card('OTalk').getByText(calendar.confirmed)).toBeInTheDocument();
  });

  it('are found by name, hashtag, handle and day', async () => {
    const { user } = show(calendarState('empty'));
    const box = screen.getByRole('searchbox', { name: calendar.filter });
    const found = async (text: string) => {
      await user.clear(box);
      await user.type(box, text);
      return region(calendar.suggestions)
        .queryAllByRole('link')
        .map((link) => link.getAttribute('aria-label'));
    };
    expect(await found('#weph')).toEqual(['Add #WePh']);
    expect(await found('@otalk_')).toEqual(['Add #OTalk']);
    expect(await found('nephrology tuesday')).toEqual(['Add #NephJC']);
    expect(await found('nothing like it')).toEqual([]);
    expect(screen.getByText(calendar.nothingFound('nothing like it'))).toBeInTheDocument();
  });

  it('begin the form, unconfirmed, and leave out what nobody knows', async () => {
    const { data, user } = show(calendarState('empty'), '#/calendar/new/WePh');
    expect(screen.getByText(/last seen 2016/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: calendar.tag })).toHaveValue('#WePh');
    expect(screen.queryByRole('checkbox', { name: /checked day and time/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: calendar.save }));
    expect(data.kept()).toMatchObject([
      { tag: 'WePh', hosts: ['WePharmacists'], rules: [], isConfirmed: false, remindBefore: null },
    ]);
  });
});

describe('reminders', () => {
  it('say beforehand what the browser will ask, ask once, and are kept', async () => {
    const { data, user } = show(calendarState('unasked'));
    expect(screen.getByText(calendar.notifyReason)).toBeInTheDocument();
    await user.click(card('WePh').getByRole('switch'));
    expect(data.asked()).toBe(1);
    expect(data.kept()[0]).toMatchObject({ remindBefore: 10 });
    expect(screen.queryByText(calendar.notifyReason)).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: calendar.remindBefore('WePh') }), '60');
    expect(data.kept()[0]).toMatchObject({ remindBefore: 60 });
    await user.click(screen.getByRole('button', { name: calendar.reminderOnNamed('WePh') }));
    expect(data.kept()[0]).toMatchObject({ remindBefore: null });
    expect(data.asked()).toBe(1);
  });

  it('stay off when the person refuses, and say so', async () => {
    const unasked = calendarState('unasked').kept();
    const { data, user } = show(memoryCalendar(unasked, { allows: false }));
    await user.click(card('WePh').getByRole('switch'));
    expect(await screen.findByRole('alert')).toHaveTextContent(calendar.notifyRefused);
    expect(card('WePh').getByRole('switch')).not.toBeChecked();
    expect(data.kept()[0]).toMatchObject({ remindBefore: null });
  });
});

describe('reminders without leave', () => {
  it('are said not to appear, and leave can be given again', async () => {
    const { data, user } = show(calendarState('withdrawn'));
    expect(screen.getByText(calendar.cannotNotify)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: calendar.allow }));
    expect(data.asked()).toBe(1);
    expect(screen.queryByText(calendar.cannotNotify)).toBeNull();
  });

  it('say how to allow them when they are refused again', async () => {
    const { user } = show(memoryCalendar(calendarState('withdrawn').kept(), { allows: false }));
    await user.click(screen.getByRole('button', { name: calendar.allow }));
    expect(await screen.findByRole('alert')).toHaveTextContent(calendar.stillRefused);
  });
});

describe('removing', () => {
  it('can be undone from where the focus is', async () => {
    const { data, user } = show();
    await user.click(screen.getByRole('button', { name: calendar.removeNamed('WePh') }));
    expect(data.kept().some(({ tag }) => tag === 'WePh')).toBe(false);
    expect(screen.getByText(calendar.removed('WePh'))).toBeInTheDocument();
    expect(screen.getByRole('button', { name: calendar.undo })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(data.kept().find(({ tag }) => tag === 'WePh')).toMatchObject({ id: 'weph', remindBefore: 10 });
  });

  it('says so when nothing could be changed', async () => {
    const { user } = show(memoryCalendar(calendarState('full').kept(), { fails: { write: true } }));
    await user.click(screen.getByRole('button', { name: calendar.removeNamed('WePh') }));
    expect(await screen.findByRole('alert')).toHaveTextContent(calendar.saveFailed);
  });
});
