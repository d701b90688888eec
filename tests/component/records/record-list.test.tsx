import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dashboard } from '@/lib/locales/en/dashboard.ts';
import { recordStates, records } from '@/lib/locales/en/records.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { begun, showRecords as show } from './show-records.tsx';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside notebook';
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('the list of records', () => {
  it('tells how far each is, and which to come back to', async () => {
    const due = { ...begun, id: 'due', remindAt: { value: Date.UTC(2026, 4, 1), at: 1 } };
    show('#/records', [begun, due]);
    expect(screen.getByRole('heading', { name: records.comeBack })).toBeInTheDocument();
    expect(screen.getAllByText(recordStates.draft)).toHaveLength(2);
    expect(screen.getAllByText(new RegExp(records.stillToWrite(1)))).toHaveLength(2);
    await checkAccessibility();
  });

  it('of many is searched by their words', async () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...begun, id }));
    const benefit = { value: 'A carer in Môn heard it', at: 1 };
    const { user } = show('#/records', [...others, { ...begun, id: 'found', answers: { benefit } }]);
    await user.type(screen.getByRole('searchbox', { name: records.search }), 'mon CARER');
    expect(await screen.findByText(records.found(1))).toBeInTheDocument();
    const links = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('#/record/'));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/record/found']);
    await checkAccessibility();
    await user.type(screen.getByRole('searchbox', { name: records.search }), ' nowhere');
    expect(await screen.findByText(records.found(0))).toBeInTheDocument();
  });

  it('says where to begin when there are none', async () => {
    show('#/records', []);
    expect(screen.getByRole('heading', { level: 1, name: records.emptyTitle })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: records.toSessions })).toHaveAttribute('href', '#/');
    await checkAccessibility();
  });

  it('says so when they cannot be read', () => {
    show('#/records', [], { read: true });
    expect(screen.getByRole('alert')).toHaveTextContent(records.readFailed);
  });
});

describe('the cycles', () => {
  it('are followed, show what is asked for, and are left again', async () => {
    const { user, data } = show('#/records');
    const list = await screen.findByRole('combobox', { name: dashboard.add });
    await user.selectOptions(list, 'gphc');
    const gphc = await screen.findByRole('region', { name: /^GPhC/ });
    expect(within(gphc).getByText('0 of 4 records')).toBeInTheDocument();
    expect(within(gphc).getByText(/1 begun/)).toBeInTheDocument();
    expect(await data.cycles()).toEqual([{ rulesId: 'gphc', start: '2026-01-01' }]);
    const start = within(gphc).getByLabelText(/a day on which your cycle began/);
    fireEvent.change(start, { target: { value: '2025-11-01' } });
    expect(within(gphc).getByText(/1 Nov(ember)? 2025 to .*31 Oct(ober)? 2026/)).toBeInTheDocument();
    await checkAccessibility();
    await user.click(within(gphc).getByRole('button', { name: dashboard.stopNamed('GPhC') }));
    expect(await data.cycles()).toEqual([]);
  });

  it('say so when the choice cannot be stored', async () => {
    const { user } = show('#/records', [begun], { write: true });
    await user.selectOptions(await screen.findByRole('combobox', { name: dashboard.add }), 'nmc');
    expect(await screen.findByRole('alert')).toHaveTextContent(dashboard.failed);
    expect(screen.queryByRole('region', { name: /^NMC/ })).toBeNull();
  });

  it('stand above a year of sessions', async () => {
    show('#/records');
    expect(await screen.findByText(/^March 2026: \d+ sessions?, 1 written up/)).toBeInTheDocument();
  });
});
