import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRoute } from '@/components/notebook/notebook-route.ts';
import { RecordsPlace } from '@/components/records/records-place.tsx';
import { newRecord, withAnswer } from '@/lib/cpd/change-record.ts';
import type { CpdRecord } from '@/lib/cpd/cpd-record.ts';
import { advice } from '@/lib/locales/en/advice.ts';
import { recordExport } from '@/lib/locales/en/record-export.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { memoryRecords } from '../gallery/memory-records.ts';

const BENEFIT = /^Give an example of how/;
// A number of the range that is kept for films (dossier cpd-standards 11.2).
const PHONE = 'Her daughter is on 07700 900123';
const TOLD = 'This looks like a phone number.';
const begun = newRecord({ id: 'begun', templateId: 'gphc-unplanned', sessions: [], state: 'draft' }, 1_000);
const written = withAnswer(begun, 'benefit', PHONE, 2_000);

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside notebook';
});
afterEach(cleanup);

function show(hash: string, rows: readonly CpdRecord[] = [written], data = memoryRecords(rows, [])) {
  location.hash = hash;
  const user = userEvent.setup();
  const files = { save: () => undefined, print: async () => undefined };
  const place = (
    <RecordsPlace data={data} route={readRoute(hash)} files={files} zone="Europe/London" clock={() => 9_000} />
  );
  return { user, data, ...render(place) };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: BENEFIT });
const note = () => screen.findByText(TOLD, { selector: 'p' }, { timeout: 3_000 });

describe('what could identify somebody, in a record', () => {
  it('is told under the field with its reason and source', async () => {
    const { user } = show('#/record/begun', [begun]);
    await user.click(field());
    await user.paste(PHONE);
    await note();
    expect(await screen.findByText(TOLD, { selector: '[role=status]' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: advice.why }));
    expect(screen.getByRole('link', { name: /^Source: GPhC/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:/),
    );
    await checkAccessibility();
  });

  it('is shown in the text', async () => {
    const { user } = show('#/record/begun');
    await note();
    await user.click(screen.getByRole('button', { name: advice.show }));
    expect(field()).toHaveFocus();
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('07700 900123');
  });

  it('is left as it is for good when the person says so, also before sharing', async () => {
    const { user, data, unmount } = show('#/record/begun');
    await note();
    await screen.findByText(recordExport.look(1), undefined, { timeout: 3_000 });
    await user.click(screen.getByRole('button', { name: advice.letStand }));
    expect(screen.queryByText(TOLD, { selector: 'p' })).toBeNull();
    expect(screen.queryByText(recordExport.look(1))).toBeNull();
    expect(field()).toHaveFocus();
    unmount();
    show('#/record/begun', [], data);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(screen.queryByText(TOLD, { selector: 'p' })).toBeNull();
  });

  it('of a kind the person never wants to hear of is told nowhere', async () => {
    const { user, data } = show('#/record/begun');
    await note();
    await user.click(screen.getByRole('button', { name: advice.why }));
    await user.click(screen.getByRole('button', { name: advice.mute }));
    expect(screen.queryByText(TOLD, { selector: 'p' })).toBeNull();
    expect((await data.checking()).mutedRisks).toEqual(['phone']);
  });

  it('goes with the words', async () => {
    const { user } = show('#/record/begun');
    await note();
    await user.clear(field());
    await waitFor(() => expect(screen.queryByText(TOLD, { selector: 'p' })).toBeNull(), { timeout: 3_000 });
  });

  it('is named before a portfolio is shared, with the way to its record', async () => {
    show('#/records');
    await screen.findByText(recordExport.look(1), undefined, { timeout: 3_000 });
    expect(screen.getByRole('link', { name: recordExport.openRecord })).toHaveAttribute('href', '#/record/begun');
    await checkAccessibility();
  });

  it('is not looked for where the check is switched off', async () => {
    const data = { ...memoryRecords([written], []), checking: async () => OFF };
    show('#/record/begun', [], data);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(screen.queryByText(TOLD)).toBeNull();
  });
});

const OFF = { isChecking: false, mutedRisks: [], acceptedRisks: [] };
