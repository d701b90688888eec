import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RECORD_FORMATS } from '@/lib/cpd/export/export-records.ts';
import { recordExport } from '@/lib/locales/en/record-export.ts';
import { recordStates, records } from '@/lib/locales/en/records.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { SESSIONS } from '../gallery/notebook-states.ts';
import { begun, session, showRecords as show } from './show-records.tsx';

const EVENT = /^Describe an unplanned event/;
const BENEFIT = /^Give an example of how/;

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside notebook';
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('beginning a record', () => {
  it('of a session leads to the editor with its facts', async () => {
    const { user, go, data } = show(`#/writeup/${encodeURIComponent(session.id)}`, []);
    expect(await screen.findByText('#WePh')).toBeInTheDocument();
    await checkAccessibility();
    await user.click(screen.getByRole('radio', { name: /^Unplanned CPD/ }));
    await user.click(screen.getByRole('button', { name: records.create }));
    await waitFor(() => expect(location.hash).toBe('#/record/record-1'));
    act(go);
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('#WePh: WePharmacists tweet chat, 3 March 2026');
    expect(await data.lastBody()).toBe('gphc');
  });

  it('that cannot be stored says so and stays', async () => {
    const { user } = show('#/writeup', [], { write: true });
    await user.click(screen.getByRole('button', { name: records.create }));
    expect(await screen.findByRole('alert')).toHaveTextContent(records.createFailed);
  });
});

describe('the editor', () => {
  it('begins with the facts and leaves the learning empty', async () => {
    show('#/record/begun');
    expect(screen.getByRole('textbox', { name: EVENT })).toHaveDisplayValue(/I took part in the #WePh tweet chat/);
    expect(screen.getByRole('textbox', { name: BENEFIT })).toHaveValue('');
    expect(screen.getByText(new RegExp(records.notYetWritten))).toBeInTheDocument();
    await checkAccessibility();
  });

  it('saves every key, and can begin with the facts again without losing what was written', async () => {
    const { user, record } = show('#/record/begun');
    await user.type(screen.getByRole('textbox', { name: BENEFIT }), 'Aloud');
    expect(record()?.answers['benefit']?.value).toBe('Aloud');
    const title = screen.getByRole('textbox', { name: 'Title' });
    await user.clear(title);
    await user.type(title, 'Mine');
    await user.click(screen.getByRole('button', { name: records.backToFacts }));
    expect(title).toHaveValue('#WePh: WePharmacists tweet chat, 3 March 2026');
    expect(record()?.answers['title']).toBeUndefined();
    expect(record()?.earlier).toMatchObject([{ fieldId: 'title', value: 'Mine' }]);
    expect(screen.getByText(records.earlier(1))).toBeInTheDocument();
  });

  it('copies a field as it stands', async () => {
    const { user } = show('#/record/begun');
    await user.type(screen.getByRole('textbox', { name: BENEFIT }), 'We read dates aloud.');
    await user.click(screen.getByRole('button', { name: new RegExp(`^${records.copyField('Give an example')}`) }));
    expect(await navigator.clipboard.readText()).toBe('We read dates aloud.');
    expect(screen.getByText(records.copied)).toBeInTheDocument();
  });

  it('says so when copying is refused, and selects the text', async () => {
    const { user } = show('#/record/begun');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: records.copyField('Title') }));
    expect(await screen.findByText(records.copyFailed)).toBeInTheDocument();
    const title = screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' });
    expect(title.selectionEnd).toBe(title.value.length);
  });

  it('keeps the words when they cannot be stored, and stores them with the next key', async () => {
    const fails = { write: true };
    const { user, record } = show('#/record/begun', [begun], fails);
    const benefit = screen.getByRole('textbox', { name: BENEFIT });
    await user.type(benefit, 'Al');
    expect(await screen.findByRole('alert')).toHaveTextContent(records.saveFailed);
    expect(benefit).toHaveValue('Al');
    fails.write = false;
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '!');
    await waitFor(() => expect(record()?.answers['benefit']?.value).toBe('Al'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what is missing when it is called complete, and reminds', async () => {
    const { user, record } = show('#/record/begun');
    await user.selectOptions(screen.getByRole('combobox', { name: records.stateLabel }), recordStates.complete);
    expect(record()?.state.value).toBe('complete');
    expect(screen.getByText(/^Still not written: Describe an unplanned event/)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: records.remindLabel }), records.remindIn(4));
    expect(record()?.remindAt?.value).toBeGreaterThan(Date.now());
    expect(screen.getByText(records.notNotified)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: records.notify }));
    expect(await screen.findByText(records.notified)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: records.notify })).toBeNull();
  });

  it('says where the reminder stands when the browser may not tell', async () => {
    const due = { ...begun, remindAt: { value: Date.UTC(2026, 4, 1), at: 1 } };
    const { user } = show('#/record/begun', [due], { notify: true });
    await user.click(screen.getByRole('button', { name: records.notify }));
    expect(await screen.findByText(records.notifyRefused)).toBeInTheDocument();
    await checkAccessibility();
  });

  it('is of several chats: they are added and taken out', async () => {
    const { user, record } = show('#/record/begun');
    const list = await screen.findByRole('combobox', { name: records.addSession });
    const other = SESSIONS.find(({ id }) => id !== session.id);
    await user.selectOptions(list, other?.id ?? '');
    await waitFor(() => expect(record()?.sessions).toHaveLength(2));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveDisplayValue(/tweet chats, /);
    await user.click(screen.getByRole('button', { name: records.takeOutOf('#WePh') }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Title' })).not.toHaveDisplayValue(/WePh/));
    expect(record()?.sessions).toHaveLength(2);
  });

  it('notes what belongs to it', async () => {
    const { user, record } = show('#/record/begun');
    await user.type(screen.getByRole('textbox', { name: records.attachmentName }), 'Guideline');
    await user.type(screen.getByRole('textbox', { name: records.attachmentPlace }), 'https://example.org/g{Enter}');
    expect(record()?.attachments?.value).toEqual([{ name: 'Guideline', place: 'https://example.org/g' }]);
    await user.click(screen.getByRole('button', { name: records.removeAttachment('Guideline') }));
    expect(record()?.attachments?.value).toEqual([]);
  });

  it('shows the words of a form that it does not know', () => {
    show('#/record/x', [
      { ...begun, id: 'x', templateId: 'of-2031', answers: { z: { value: 'Of a later form', at: 1 } } },
    ]);
    expect(screen.getByText('Of a later form')).toBeInTheDocument();
    expect(screen.getByText(records.unknownForm)).toBeInTheDocument();
  });

  it('is saved in each format, without posts unless they are asked for, and printed', async () => {
    const { user, saved, printed } = show('#/record/begun');
    for (const format of RECORD_FORMATS) {
      const before = saved.length;
      await user.selectOptions(
        screen.getByRole('combobox', { name: recordExport.formatLabel }),
        recordExport.formats[format],
      );
      await user.click(screen.getByRole('button', { name: recordExport.save }));
      await waitFor(() => expect(saved).toHaveLength(before + 1), { timeout: 5_000 });
      await screen.findByText(recordExport.saved(saved.at(-1)?.fileName ?? ''));
    }
    expect(saved.map(({ fileName }) => fileName.split('.').at(-1))).toEqual([
      'docx',
      'html',
      'md',
      'csv',
      'csv',
      'csv',
      'csv',
      'json',
      'ics',
    ]);
    expect(saved[0]?.fileName).toBe('2026-03-03 WePh CPD record.docx');
    expect(saved[0]?.file.size).toBeGreaterThan(5_000);
    const post = begun.sessions[0]?.facts.questions[0]?.answers[0]?.text ?? '';
    expect(post).not.toBe('');
    expect(await saved[1]?.file.text()).not.toContain(post);
    await user.click(screen.getByRole('radio', { name: new RegExp(`^${recordExport.levels.posts.name}`) }));
    await user.click(screen.getByRole('button', { name: recordExport.print }));
    await waitFor(() => expect(printed[0]).toContain(post));
    await checkAccessibility();
  });

  it('deletes the record after asking', async () => {
    const { user, record } = show('#/record/begun');
    await user.click(screen.getByRole('button', { name: records.delete }));
    await user.click(screen.getByRole('button', { name: records.deleteAction }));
    await waitFor(() => expect(record()).toBeUndefined());
    expect(location.hash).toBe('#/records');
  });
});
