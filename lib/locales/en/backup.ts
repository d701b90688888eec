import type { BackupProblemCode } from '../../history/backup/backup-problem.ts';

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString('en-GB')} ${many}`;

/** The words of backups. */
export const backup = {
  name: 'Backup',
  title: 'Backup and restore',
  text:
    'A backup is one file with everything you have kept: sessions, posts, your calendar and your settings. ' +
    'It is also how you move to another browser or computer: save it here, choose it there.',

  makeHeading: 'Save a backup',
  last: (date: string, added: number) => `Last backup on ${date}; ${count(added, 'post', 'posts')} added since.`,
  never: (added: number) => `No backup yet. ${count(added, 'post', 'posts')} in the notebook.`,
  lock: 'Protect it with a passphrase',
  passphrase: 'Passphrase',
  show: 'Show the passphrase',
  lockWarning: 'Nobody can recover a forgotten passphrase, and without it the file cannot be opened. Write it down.',
  passphraseMissing: 'Type a passphrase, or switch the protection off.',
  plainNote: 'Anyone who has the file can read it. Keep it where you keep other personal files.',
  make: 'Save backup',
  making: 'Making the backup…',
  made: (fileName: string) => `Saved as ${fileName} in your downloads.`,
  makeFailed: 'The backup could not be made. Nothing was changed; please try again.',

  restoreHeading: 'Restore a backup',
  restoreText:
    'What is in the file is added to what is here. Nothing is lost and nothing comes twice; what you deleted stays deleted.',
  choose: 'Choose a backup file',
  drop: 'or drop the file here',
  checking: 'Checking the file…',
  needsPassphrase: 'This backup is protected. Type its passphrase.',
  open: 'Open',
  interrupted:
    'A restore was cut off before it was done. Chatside has the whole backup and is adding the rest now; keep this page open for a moment.',

  contentHeading: 'What is in this backup',
  madeOn: 'Made on',
  sessions: 'Sessions',
  posts: 'Posts',
  newPosts: 'New to this browser',
  again: 'Should this be cut off, choose the file again: repeating a restore does no harm.',
  restore: 'Restore',
  cancel: 'Cancel',
  restoring: 'Restoring…',
  restored: (added: number) =>
    added === 0
      ? 'Done. Every post in the backup was here already.'
      : `Done. ${count(added, 'post was', 'posts were')} added to this notebook.`,
  restoreFailed:
    'The restore was cut off, perhaps because the disk is full. What was added is sound. Make room if needed and choose the file again.',

  due: (added: number, date: string | null) =>
    date === null
      ? `${count(added, 'post', 'posts')}, and no backup yet`
      : `${count(added, 'post', 'posts')} since your last backup on ${date}`,
  later: 'Not now',

  readFailed: 'Chatside could not look up your backups. Nothing was changed; reload this page.',
} as const;

/** What each unusable file is told as. */
export const backupProblems: Readonly<Record<BackupProblemCode, string>> = {
  empty: 'This file is empty. It may not have been saved or copied whole; choose another copy.',
  'not-backup': 'This file is not a Chatside backup. Choose one whose name ends in .chatside.',
  newer: 'This backup was made by a newer Chatside. Update Chatside in this browser, then choose the file again.',
  damaged: 'This backup is damaged: its content is not what was saved. Nothing was changed. Choose another copy.',
  truncated: 'The end of this backup is missing, as after a broken-off copy. Nothing was changed. Choose another copy.',
  'needs-passphrase': 'This backup is protected. Type its passphrase.',
  'wrong-passphrase': 'This is not the passphrase of this backup. Nothing was changed. Type it again.',
};
