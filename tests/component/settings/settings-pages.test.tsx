import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SettingsPage } from '@/components/settings/settings-page.tsx';
import { WelcomePage } from '@/components/settings/welcome-page.tsx';
import { settingsWords as words } from '@/lib/locales/en/settings.ts';
import { welcome } from '@/lib/locales/en/welcome.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { settingsState } from '../gallery/settings-states.ts';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside notebook';
});
afterEach(cleanup);

function show(name: string, Page: typeof SettingsPage = SettingsPage) {
  const data = settingsState(name);
  render(<Page data={data} />);
  return { data, user: userEvent.setup() };
}

describe('the settings', () => {
  it.each(['fresh', 'used', 'no-access'])('have no fault of accessibility: %s', async (name) => {
    show(name);
    await screen.findByRole('heading', { name: words.you });
    await checkAccessibility();
  });

  it('are stored as they are changed', async () => {
    const { data, user } = show('fresh');
    await user.selectOptions(await screen.findByRole('combobox', { name: words.profession }), 'nurse-midwife');
    await user.click(screen.getByRole('switch', { name: words.numbering }));
    expect(await data.load()).toMatchObject({ profession: 'nurse-midwife', isNumbering: false });
    await user.selectOptions(screen.getByRole('combobox', { name: words.profession }), '');
    expect((await data.load()).profession).toBeNull();
  });

  it('follow a change that another page makes', async () => {
    const { data } = show('fresh');
    expect(await screen.findByRole('switch', { name: words.tagging })).toBeChecked();
    await data.change({ isTagging: false });
    await expect.poll(() => screen.getByRole<HTMLInputElement>('switch', { name: words.tagging }).checked).toBe(false);
  });

  it('bring back what was put away', async () => {
    const { data, user } = show('used');
    await user.click(await screen.findByRole('button', { name: words.unmute }));
    await user.click(screen.getByRole('button', { name: words.showHints }));
    expect(await data.load()).toMatchObject({ mutedRisks: [], dismissedHints: [] });
    expect(screen.queryByRole('button', { name: words.showHints })).toBeNull();
  });

  it('say so when nothing can be stored, and stay as they were', async () => {
    const { user } = show('failing');
    await user.click(await screen.findByRole('switch', { name: words.tagging }));
    expect(await screen.findByText(words.failed)).toBeInTheDocument();
    expect(screen.getByRole('switch', { name: words.tagging })).toBeChecked();
  });

  it('show the shortcut, and where it is changed', async () => {
    const { user } = show('no-access');
    expect(await screen.findByText('Alt+Shift+W')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: words.changeKeys }));
    expect(await screen.findByText(words.keysByHand.firefox)).toBeInTheDocument();
  });
});

describe('the welcome page', () => {
  it.each(['fresh', 'no-access'])('has no fault of accessibility: %s', async (name) => {
    show(name, WelcomePage);
    await screen.findByRole('heading', { level: 1, name: welcome.title });
    await checkAccessibility();
  });

  it('keeps the profession, and asks for nothing', async () => {
    const { data, user } = show('fresh', WelcomePage);
    expect(screen.getByRole('link', { name: welcome.practice })).toHaveAttribute('href', '/practice.html');
    expect(screen.getByRole('link', { name: '#WePh' })).toHaveAttribute('href', '#/calendar/new/WePh');
    await user.selectOptions(screen.getByRole('combobox', { name: words.profession }), 'doctor');
    expect((await data.load()).profession).toBe('doctor');
    expect(screen.queryByRole('button', { name: welcome.allow })).toBeNull();
  });

  it('asks to be allowed on x.com where it is not yet, and says where else that is done', async () => {
    const { user } = show('no-access', WelcomePage);
    await user.click(await screen.findByRole('button', { name: welcome.allow }));
    expect(await screen.findByText(welcome.accessRefused)).toBeInTheDocument();
  });
});
