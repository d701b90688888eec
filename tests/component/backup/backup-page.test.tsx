import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BackupPage } from '@/components/backup/backup-page.tsx';
import { BackupReminder } from '@/components/backup/backup-reminder.tsx';
import type { BackupProblemCode } from '@/lib/history/backup/backup-problem.ts';
import { backup, backupProblems } from '@/lib/locales/en/backup.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { memoryBackup } from '../gallery/backup-states.ts';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside notebook';
});
afterEach(cleanup);

function show(...state: Parameters<typeof memoryBackup>) {
  const memory = memoryBackup(...state);
  const saved: string[] = [];
  render(<BackupPage data={memory.data} save={(fileName) => void saved.push(fileName)} />);
  return { ...memory, saved, user: userEvent.setup() };
}

async function choose(user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no file input.');
  await user.upload(input, new File([text], 'mine.chatside'));
}

describe('saving a backup', () => {
  it('takes one press, and says where the file is', async () => {
    const { saved, made, user } = show({ added: 25 });
    expect(screen.getByText(backup.never(25))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: backup.make }));
    expect(saved).toEqual(['chatside-2026-01-06.chatside']);
    expect(made).toEqual([null]);
    expect(screen.getByText(backup.made('chatside-2026-01-06.chatside'))).toBeInTheDocument();
    await checkAccessibility();
  });

  it('takes a passphrase, hidden or shown, and never an empty one', async () => {
    const { made, user } = show();
    await user.click(screen.getByRole('switch', { name: backup.lock }));
    expect(screen.getByText(backup.lockWarning)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: backup.make }));
    expect(screen.getByRole('alert')).toHaveTextContent(backup.passphraseMissing);
    expect(made).toEqual([]);
    const field = screen.getByLabelText(backup.passphrase);
    expect(field).toHaveAttribute('type', 'password');
    await user.click(screen.getByRole('switch', { name: backup.show }));
    expect(field).toHaveAttribute('type', 'text');
    await user.type(field, 'pill');
    await user.click(screen.getByRole('button', { name: backup.make }));
    expect(made).toEqual(['pill']);
    await checkAccessibility();
  });

  it('says so when it fails', async () => {
    const { saved, user } = show({}, { write: true });
    await user.click(screen.getByRole('button', { name: backup.make }));
    expect(screen.getByRole('alert')).toHaveTextContent(backup.makeFailed);
    expect(saved).toEqual([]);
  });
});

describe('restoring', () => {
  it('says what is in the file before anything is added', async () => {
    const { user } = show();
    await choose(user, 'plain');
    expect(await screen.findByText(backup.contentHeading)).toBeInTheDocument();
    expect(screen.getByText('1,204')).toBeInTheDocument();
    expect(screen.getByText('317')).toBeInTheDocument();
    await checkAccessibility();
    await user.click(screen.getByRole('button', { name: backup.restore }));
    expect(await screen.findByText(backup.restored(317))).toBeInTheDocument();
  });

  it('asks for the passphrase again after a wrong one', async () => {
    const { user } = show();
    await choose(user, 'locked');
    await user.type(await screen.findByLabelText(backup.passphrase), 'bill{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(backupProblems['wrong-passphrase']);
    await checkAccessibility();
    await user.type(screen.getByLabelText(backup.passphrase), 'pill{Enter}');
    expect(await screen.findByText(backup.contentHeading)).toBeInTheDocument();
  });

  it.each<BackupProblemCode>(['empty', 'not-backup', 'newer', 'damaged', 'truncated'])(
    'tells a file that is %s in a sentence, and another may be chosen',
    async (code) => {
      const { user } = show();
      await choose(user, code);
      expect(await screen.findByRole('alert')).toHaveTextContent(backupProblems[code]);
      expect(screen.getByRole('button', { name: backup.choose })).toBeEnabled();
    },
  );

  it('says that one was cut off', () => {
    show({ isInterrupted: true });
    expect(screen.getByText(backup.interrupted)).toBeInTheDocument();
  });
});

it('says when nothing can be read', async () => {
  show({}, { read: true });
  expect(screen.getByRole('alert')).toHaveTextContent(backup.readFailed);
  await checkAccessibility();
});

it('reminds quietly, and goes when it is put away', async () => {
  const { data } = memoryBackup({ madeAt: Date.UTC(2026, 0, 6), added: 12 });
  const clock = () => Date.UTC(2026, 2, 10);
  render(<BackupReminder data={data} clock={clock} />);
  expect(screen.getByRole('complementary')).toHaveTextContent('12 posts since your last backup on 6 Jan 2026');
  await act(() => userEvent.setup().click(screen.getByRole('button', { name: backup.later })));
  expect(screen.queryByRole('complementary')).toBeNull();
});
