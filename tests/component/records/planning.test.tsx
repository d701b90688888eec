import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRoute } from '@/components/notebook/notebook-route.ts';
import { RecordsPlace } from '@/components/records/records-place.tsx';
import { newRecord } from '@/lib/cpd/change-record.ts';
import type { CpdRecord } from '@/lib/cpd/cpd-record.ts';
import { records } from '@/lib/locales/en/records.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { memoryRecords } from '../gallery/memory-records.ts';
import { SESSIONS } from '../gallery/notebook-states.ts';

const NOTE = 'How others ask about medicines that may stop.';
const startsAt = Date.UTC(2026, 5, 2, 19);
const soon = `#/plan/WePh%2BWeMDT/${startsAt}`;
const [session] = SESSIONS;
if (!session) throw new Error('The gallery has no session.');
const kept: CpdRecord = {
  ...newRecord({ id: 'kept', templateId: 'gphc-planned', sessions: [], state: 'planned' }, 5),
  intention: { value: NOTE, at: 5 },
};

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside notebook';
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

function show(hash: string, rows: readonly CpdRecord[], fails: Parameters<typeof memoryRecords>[2] = {}) {
  const data = memoryRecords(rows, SESSIONS, fails);
  const files = { save: () => undefined, print: async () => undefined };
  const clock = () => Date.UTC(2026, 5, 1);
  const place = (at: string) => (
    <RecordsPlace data={data} route={readRoute(at)} files={files} zone="Europe/London" clock={clock} />
  );
  const { rerender } = render(place(hash));
  return { data, user: userEvent.setup(), go: () => rerender(place(location.hash)) };
}

describe('planning', () => {
  it('keeps what the person wants to learn, with the time, in the form for planned learning', async () => {
    const { user, data, go } = show(soon, []);
    expect(screen.getByText('#WePh #WeMDT')).toBeInTheDocument();
    await screen.findByRole('radio', { name: /^Planned CPD/, checked: true });
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    expect(screen.getByRole('button', { name: records.planKeep })).toBeDisabled();
    await checkAccessibility();
    await user.type(screen.getByRole('textbox', { name: records.intentionLabel }), NOTE);
    await user.click(screen.getByRole('button', { name: records.planKeep }));
    await waitFor(() => expect(location.hash).toBe('#/record/record-1'));
    expect(data.rows()).toMatchObject([
      {
        templateId: 'gphc-planned',
        state: { value: 'planned' },
        intention: { value: NOTE },
        plannedFor: { tags: ['WePh', 'WeMDT'], startsAt },
      },
    ]);
    act(go);
    expect(screen.getByText(NOTE, { selector: 'p' })).toBeInTheDocument();
    expect(screen.getByText(new RegExp(records.planAwaited))).toBeInTheDocument();
    await checkAccessibility();
  });

  it('opens the note that there is already', async () => {
    show(soon, [{ ...kept, plannedFor: { tags: ['weph'], startsAt } }]);
    expect(screen.getByText(NOTE)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: records.planOpen })).toHaveAttribute('href', '#/record/kept');
    expect(screen.queryByRole('textbox')).toBeNull();
    await checkAccessibility();
  });

  it('says that a chat which has begun can no longer be planned', () => {
    show(`#/plan/WePh/${Date.UTC(2026, 4, 1)}`, []);
    expect(screen.getByText(records.planLate)).toBeInTheDocument();
  });

  it('that cannot be stored says so and keeps the words', async () => {
    const { user } = show(soon, [], { write: true });
    await user.type(screen.getByRole('textbox', { name: records.intentionLabel }), NOTE);
    await user.click(screen.getByRole('button', { name: records.planKeep }));
    expect(await screen.findByRole('alert')).toHaveTextContent(records.createFailed);
    expect(screen.getByRole('textbox', { name: records.intentionLabel })).toHaveValue(NOTE);
  });

  it('is gone on from when the session is written up', async () => {
    show(`#/writeup/${encodeURIComponent(session.id)}`, [
      { ...kept, plannedFor: { tags: ['WePh'], startsAt: session.startsAt } },
      { ...kept, id: 'other', plannedFor: { tags: ['WePh'], startsAt: session.startsAt - 14 * 24 * 3_600_000 } },
    ]);
    expect(await screen.findByRole('link', { name: records.planGoOn })).toHaveAttribute('href', '#/record/kept');
    await checkAccessibility();
  });
});
