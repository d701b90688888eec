import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotebookApp } from '@/components/notebook/notebook-app.tsx';
import { calendar } from '@/lib/locales/en/calendar.ts';
import { sidebar } from '@/lib/locales/en/sidebar.ts';
import { CALENDAR_NOW, calendarState, memoryCalendar } from '../gallery/calendar-states.ts';
import { notebookState } from '../gallery/notebook-states.ts';

// Every key is typed, one by one.
vi.setConfig({ testTimeout: 30_000 });

function go(hash: string): void {
  act(() => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
}

function show(hash = '#/calendar/new', data = calendarState('full')) {
  go(hash);
  render(<NotebookApp data={notebookState('full')} calendar={data} clock={() => CALENDAR_NOW} />);
  return { data, user: userEvent.setup({ delay: null }) };
}

const field = (name: string) => screen.getByRole('textbox', { name });

async function fill(user: ReturnType<typeof userEvent.setup>, name: string, text: string): Promise<void> {
  await user.clear(field(name));
  if (text !== '') await user.type(field(name), text);
}

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
});
afterEach(() => {
  cleanup();
  go('#/');
});

describe('a new chat', () => {
  it('is typed by keyboard alone, shown in words, and kept', async () => {
    const { data, user } = show();
    act(() => field(calendar.tag).focus());
    await user.keyboard('#MarketTown');
    await user.tab();
    await user.tab();
    await user.keyboard('Market town pharmacy');
    await user.tab();
    await user.keyboard('@market_town, https://x.com/other_host');
    const zone = screen.getByRole('combobox', { name: calendar.zone });
    await user.clear(zone);
    await user.type(zone, 'Asia/Kolkata');
    await user.selectOptions(screen.getByRole('combobox', { name: calendar.kind }), 'monthly');
    await fill(user, calendar.startTimes, '9:05 and 20.00');
    expect(screen.getByText('First and third Tuesday, 09:05–10:05 and 20:00–21:00, Kolkata time')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(data.kept().at(-1)).toMatchObject({
      tag: 'MarketTown',
      name: 'Market town pharmacy',
      hosts: ['market_town', 'other_host'],
      zone: 'Asia/Kolkata',
      rules: [{ pattern: { kind: 'monthly', weekday: 2, nths: [1, 3] }, times: ['09:05', '20:00'] }],
      isConfirmed: true,
      remindBefore: null,
      changedAt: CALENDAR_NOW,
    });
    expect(location.hash).toBe('#/calendar');
  });

  it.each([
    [calendar.tag, 'We Ph', sidebar.tagSpace],
    [calendar.tag, '#weph', calendar.tagTaken('weph')],
    [calendar.name, '', calendar.nameMissing],
    [calendar.hosts, 'a-b', calendar.badHost('a-b')],
    [calendar.minutes, 'an hour', calendar.badMinutes],
    [calendar.startTimes, '25:00', calendar.badTime('25:00')],
    [calendar.startTimes, '', calendar.badTime('')],
    [calendar.every, '0', calendar.badEvery],
  ])('%s “%s” gets a clear sentence, tied to its field, which takes the focus', async (name, typed, sentence) => {
    const { data, user } = show();
    await fill(user, calendar.tag, '#MarketTown');
    await fill(user, calendar.name, 'Market town');
    await fill(user, calendar.startTimes, '20:00');
    await fill(user, name, typed);
    await user.click(screen.getByRole('button', { name: calendar.save }));
    expect(field(name)).toHaveAccessibleDescription(expect.stringContaining(sentence));
    expect(field(name)).toBeInvalid();
    await expect.poll(() => document.activeElement).toBe(field(name));
    expect(data.kept()).toHaveLength(4);
  });

  it.each(['+01:00', 'Mars/Base', ''])('the zone “%s” gets a clear sentence', async (zone) => {
    const { user } = show();
    const box = screen.getByRole('combobox', { name: calendar.zone });
    await user.clear(box);
    if (zone !== '') await user.type(box, zone);
    await user.click(screen.getByRole('button', { name: calendar.save }));
    expect(box).toHaveAccessibleDescription(expect.stringContaining(calendar.badZone(zone)));
  });

  it('says so when it could not be saved, and keeps what was typed', async () => {
    const { user } = show('#/calendar/new', memoryCalendar([], { fails: { write: true } }));
    await fill(user, calendar.tag, '#MarketTown');
    await fill(user, calendar.name, 'Market town');
    await fill(user, calendar.startTimes, '20:00');
    await user.click(screen.getByRole('button', { name: calendar.save }));
    expect(await screen.findByText(calendar.saveFailed)).toBeInTheDocument();
    expect(field(calendar.tag)).toHaveValue('#MarketTown');
  });

  it('takes a tag that nobody catalogued from the address', () => {
    show('#/calendar/new/MarketTown');
    expect(field(calendar.tag)).toHaveValue('#MarketTown');
  });
});

describe('days and times', () => {
  it('every second week needs a date to count from', async () => {
    const { data, user } = show('#/calendar/edit/meadowmeds');
    await fill(user, calendar.every, '2');
    await user.click(screen.getByRole('button', { name: calendar.save }));
    const from = screen.getByLabelText(calendar.weekOf);
    expect(from).toHaveAccessibleDescription(calendar.badWeekOf);
    await user.type(from, '2027-03-04');
    await user.click(screen.getByRole('button', { name: calendar.save }));
    expect(data.kept()[1]?.rules).toEqual([
      { pattern: { kind: 'weekly', weekdays: [4], every: 2, from: '2027-03-04' }, times: ['19:30'] },
    ]);
  });

  it('single dates and days in a row', async () => {
    const { data, user } = show('#/calendar/edit/meadowmeds');
    await user.selectOptions(screen.getByRole('combobox', { name: calendar.kind }), 'dates');
    await user.click(screen.getByRole('button', { name: calendar.addDate }));
    await user.type(screen.getByLabelText(calendar.date(1)), '2027-05-04');
    await user.type(screen.getByLabelText(calendar.date(2)), '2027-03-09');
    await user.click(screen.getByRole('button', { name: calendar.addRule }));
    await user.selectOptions(screen.getAllByRole('combobox', { name: calendar.kind })[1] as HTMLElement, 'run');
    await user.type(screen.getByLabelText(calendar.firstDay), '2027-06-07');
    await user.type(screen.getAllByRole('textbox', { name: calendar.startTimes })[1] as HTMLElement, '20:00');
    await user.click(screen.getByRole('button', { name: calendar.save }));
    expect(data.kept()[1]?.rules).toEqual([
      { pattern: { kind: 'dates', dates: ['2027-03-09', '2027-05-04'] }, times: ['19:30'] },
      { pattern: { kind: 'run', from: '2027-06-07', days: 5 }, times: ['20:00'] },
    ]);
  });

  it('no day chosen gets a clear sentence', async () => {
    const { user } = show('#/calendar/edit/meadowmeds');
    await user.click(screen.getByRole('checkbox', { name: 'Thursday' }));
    await user.click(screen.getByRole('button', { name: calendar.save }));
    expect(screen.getByRole('group', { name: calendar.days })).toHaveAccessibleDescription(calendar.daysMissing);
  });

  it('may all be taken away: then there is nothing to confirm and nothing to remind of', async () => {
    const { data, user } = show('#/calendar/edit/weph');
    await user.click(screen.getByRole('button', { name: calendar.removeRule(1) }));
    await user.click(screen.getByRole('button', { name: calendar.save }));
    expect(data.kept()[0]).toMatchObject({ rules: [], isConfirmed: false, remindBefore: null });
  });
});
