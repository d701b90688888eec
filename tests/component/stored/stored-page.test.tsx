import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeepNothing } from '@/components/stored/keep-nothing.tsx';
import { LowRoomNotice } from '@/components/stored/low-room-notice.tsx';
import { rowText } from '@/components/stored/row-text.ts';
import { lowRoom } from '@/components/stored/stored-data.ts';
import { StoredPage } from '@/components/stored/stored-page.tsx';
import { sizeText, stored, storedKinds } from '@/lib/locales/en/stored.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { memoryBackup } from '../gallery/backup-states.ts';
import { memoryStored } from '../gallery/stored-states.ts';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside notebook';
});
afterEach(cleanup);

async function show(...state: Parameters<typeof memoryStored>) {
  const memory = memoryStored(...state);
  const backup = memoryBackup({ added: 3 });
  const saved: string[] = [];
  render(<StoredPage data={memory.data} backup={backup.data} save={(fileName) => void saved.push(fileName)} />);
  if (!state[1]?.read) await screen.findByText(/in all$/);
  return { ...memory, made: backup.made, saved, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('what is stored', () => {
  it('stands by kind with its number and size, and opens to the rows themselves, by keyboard', async () => {
    const { user } = await show();
    expect(screen.getByText(/^40 · /)).toBeInTheDocument();
    expect(screen.getByText(/Nothing is stored of: CPD records, People to come back to/)).toBeInTheDocument();
    const summary = screen.getByText(storedKinds.contributions.name).closest('summary') as HTMLElement;
    const details = summary.parentElement as HTMLDetailsElement;
    // happy-dom opens details by script only; browsers do it by Enter (tested in them).
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    expect(await within(details).findAllByRole('article')).toHaveLength(10);
    expect(within(details).getByText(/seen 1 times this month/)).toBeInTheDocument();
    await user.click(within(details).getByRole('button', { name: stored.showMore(10) }));
    await waitFor(() => expect(within(details).getAllByRole('article')).toHaveLength(20));
    await checkAccessibility();
  });

  it('says when others’ posts will be deleted', async () => {
    await show();
    expect(screen.getByText(/To be deleted between 10 Mar 2026 and 12 Mar 2026/)).toBeInTheDocument();
  });

  it('is saved whole', async () => {
    const { user, saved } = await show();
    await user.click(button(stored.download));
    expect(saved).toEqual(['chatside-stored-2026-03-10.json']);
    expect(screen.getByText(stored.saved('chatside-stored-2026-03-10.json'))).toBeInTheDocument();
  });

  it('lets something deleted come back', async () => {
    const { user, asked } = await show();
    const details = screen.getByText(storedKinds.forgotten.name).closest('details') as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await user.click(await screen.findByRole('button', { name: stored.allowAgainNamed('9050') }));
    expect(asked).toEqual(['allow 9050']);
    expect(await screen.findByText(stored.allowed)).toBeInTheDocument();
  });

  it('says when nothing can be read', async () => {
    await show({}, { read: true });
    expect(await screen.findByRole('alert')).toHaveTextContent(stored.readFailed);
    await checkAccessibility();
  });

  it('is written out in words, every field of it', () => {
    const at = new Date(2026, 2, 3, 20, 4).getTime();
    const row = {
      id: '7',
      text: 'A1',
      at,
      replyTo: null,
      isTruncated: false,
      tags: ['a', 'b'],
      problem: { code: 187 },
    };
    expect(rowText(row)).toEqual({
      lead: 'A1',
      fields: [
        { name: 'id', value: '7' },
        { name: 'at', value: '3 Mar 2026 20:04' },
        { name: 'reply to', value: '–' },
        { name: 'is truncated', value: 'no' },
        { name: 'tags', value: 'a, b' },
        { name: 'problem', value: '(code: 187)' },
      ],
    });
    expect(rowText({ setting: 'isTagging', value: true }).fields).toEqual([{ name: 'is tagging', value: 'yes' }]);
    expect([0, 1, 999, 1_000, 1_234_000, 61_400_000_000].map(sizeText)).toEqual([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1.0 kB',
      '1.2 MB',
      '61 GB',
    ]);
  });
});

describe('what the person decides', () => {
  it('how long others’ posts are kept, and deleting them now after a question', async () => {
    const { user, asked } = await show();
    expect(screen.getByRole('radio', { name: stored.othersDays[7] })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: stored.othersDays[1] }));
    expect(await screen.findByText(stored.othersChanged(2))).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('radio', { name: stored.othersDays[1] })).toBeChecked());
    await user.click(button(stored.deleteOthers));
    await user.click(button(stored.keepThem));
    expect(asked).toEqual(['days 1']);
    await user.click(button(stored.deleteOthers));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: stored.deleteOthers }));
    expect(await screen.findByText(stored.othersDeleted(2))).toBeInTheDocument();
    expect(asked).toEqual(['days 1', 'delete others']);
  });

  it('whether likes and bookmarks are kept: neither, unless switched on', async () => {
    const { user, asked } = await show();
    const [likes, bookmarks] = [stored.keepsLikes, stored.keepsBookmarks].map(
      (name) => () => screen.getByRole('switch', { name }),
    );
    expect(likes?.()).not.toBeChecked();
    expect(bookmarks?.()).not.toBeChecked();
    expect(screen.getByText(stored.marksText)).toBeInTheDocument();
    await user.click(likes?.() as HTMLElement);
    await waitFor(() => expect(likes?.()).toBeChecked());
    expect(bookmarks?.()).not.toBeChecked();
    await user.click(likes?.() as HTMLElement);
    await waitFor(() => expect(likes?.()).not.toBeChecked());
    expect(asked).toEqual(['marks {"keepsLikes":true}', 'marks {"keepsLikes":false}']);
    await checkAccessibility();
  });

  it('of which chats nothing is kept', async () => {
    const { user, asked } = await show();
    const field = screen.getByRole('textbox', { name: stored.excludeLabel });
    await user.type(field, 'We Ph{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(stored.tagNeeded);
    expect(field).toBeInvalid();
    await user.clear(field);
    await user.type(field, '#WePh{Enter}');
    expect(await screen.findByText(stored.excluded('WePh'))).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: stored.deleteLeftNamed('WePh') }));
    await checkAccessibility();
    await user.click(button(stored.deleteGood));
    expect(await screen.findByText(stored.leftDeleted('WePh'))).toBeInTheDocument();
    await user.click(button(stored.keepAgainNamed('WePh')));
    expect(asked).toEqual(['exclude WePh', 'delete WePh', 'keep WePh']);
    expect(await screen.findByText(stored.excludedNone)).toBeInTheDocument();
  });

  it('whether the browser may clear the storage; a no is taken', async () => {
    const { user, asked } = await show();
    await user.click(button(stored.askToPersist));
    expect(await screen.findByText(stored.persistRefused)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: stored.askToPersist })).toBeNull();
    expect(asked).toEqual(['persist']);
    cleanup();
    const other = await show({ mayPersist: true });
    await other.user.click(button(stored.askToPersist));
    expect(await screen.findByText(stored.persisted)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: stored.askAgain })).toBeNull();
  });

  it('says when a change could not be made', async () => {
    const { user } = await show({}, { write: true });
    await user.click(screen.getByRole('radio', { name: stored.othersDays[30] }));
    expect(await screen.findByText(stored.failed)).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: stored.othersDays[7] })).toBeChecked();
  });

  it('at a session: keeping nothing more of its chat', async () => {
    const { data, asked } = memoryStored();
    const user = userEvent.setup();
    render(<KeepNothing data={data} tags={['WePh', 'WeMDT']} />);
    await user.click(await screen.findByRole('switch', { name: stored.exclusion('#WePh #WeMDT') }));
    expect(await screen.findByRole('link', { name: stored.exclusionWhere })).toHaveAttribute('href', '#/stored');
    await user.click(screen.getByRole('switch'));
    await waitFor(() => expect(asked).toEqual(['exclude WePh WeMDT', 'keep WePh WeMDT']));
  });
});

describe('deleting everything', () => {
  it('wants a word, offers a backup first, and begins on the way out', async () => {
    const { user, asked, made, saved } = await show();
    await user.click(button(stored.deleteAll));
    expect(button(stored.keepEverything)).toHaveFocus();
    await checkAccessibility();
    await user.click(button(stored.deleteConfirm));
    expect(screen.getByRole('alert')).toHaveTextContent(stored.wordMissing);
    await user.click(button(stored.backupFirst));
    expect(made).toEqual([null]);
    expect(saved).toEqual(['chatside-2026-01-06.chatside']);
    const field = screen.getByRole('textbox', { name: stored.typeWord });
    await user.type(field, 'Delet{Enter}');
    expect(asked).toEqual([]);
    await user.type(field, 'e{Enter}');
    expect(asked).toEqual(['delete everything']);
  });

  it('is left by keeping everything', async () => {
    const { user, asked } = await show();
    await user.click(button(stored.deleteAll));
    await user.type(screen.getByRole('textbox', { name: stored.typeWord }), stored.deleteWord);
    await user.click(button(stored.keepEverything));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('says when not everything could be deleted', async () => {
    const { user } = await show({}, { write: true });
    await user.click(button(stored.deleteAll));
    await user.type(screen.getByRole('textbox', { name: stored.typeWord }), `${stored.deleteWord}{Enter}`);
    expect(await screen.findByText(stored.deleteFailed)).toBeInTheDocument();
    expect(button(stored.deleteAll)).toBeEnabled();
  });
});

describe('the room there is', () => {
  const GB = 1_000_000_000;
  it.each([
    { what: 'plenty', usage: 0.06 * GB, quota: 66 * GB, left: null },
    { what: 'more than four fifths used', usage: 9 * GB, quota: 10 * GB, left: GB },
    { what: 'less than 50 MB left', usage: 0.01 * GB, quota: 0.05 * GB, left: 0.04 * GB },
    { what: 'more used than allowed', usage: 11 * GB, quota: 10 * GB, left: 0 },
    { what: 'not told', usage: null, quota: null, left: null },
  ])('$what', ({ usage, quota, left }) => {
    expect(lowRoom({ usage, quota, isPersisted: false })).toBe(left);
  });

  it('is told before it is used up, with what to do', async () => {
    render(<LowRoomNotice data={memoryStored({ room: { usage: 9.2 * GB, quota: 9.23 * GB } }).data} />);
    const notice = await screen.findByRole('complementary', { name: stored.lowName });
    expect(notice).toHaveTextContent('30 MB left');
    expect(within(notice).getByRole('link', { name: stored.lowSee })).toHaveAttribute('href', '#/stored');
    await checkAccessibility();
  });

  it('is not spoken of while there is plenty', async () => {
    const { data } = memoryStored();
    render(<LowRoomNotice data={data} />);
    await data.room();
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});
