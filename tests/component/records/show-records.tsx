import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readRoute } from '@/components/notebook/notebook-route.ts';
import { RecordsPlace } from '@/components/records/records-place.tsx';
import { newRecord } from '@/lib/cpd/change-record.ts';
import type { CpdRecord } from '@/lib/cpd/cpd-record.ts';
import { sessionRecord } from '@/lib/cpd/session-record.ts';
import { memoryRecords } from '../gallery/memory-records.ts';
import { CONTRIBUTIONS, SESSIONS } from '../gallery/notebook-states.ts';

const [first] = SESSIONS;
if (!first) throw new Error('The gallery has no session.');
/** The session that `begun` is made from. */
export const session = first;
/** A draft of the form for unplanned learning, made from the gallery's first session, with nothing written yet. */
export const begun = newRecord(
  {
    id: 'begun',
    templateId: 'gphc-unplanned',
    sessions: [
      {
        sessionId: session.id,
        facts: sessionRecord(
          session,
          CONTRIBUTIONS.filter((row) => row.sessionId === session.id),
        ),
        at: session.endsAt,
      },
    ],
    state: 'draft',
  },
  session.endsAt,
);

/** Shows the records' pages at a place. @returns what the test does and looks at; `record()` is `begun` as it is kept now. */
export function showRecords(
  hash: string,
  rows: readonly CpdRecord[] = [begun],
  fails: Parameters<typeof memoryRecords>[2] = {},
) {
  let now = session.endsAt;
  const data = memoryRecords(rows, SESSIONS, fails, () => {
    now += 1_000;
    return now;
  });
  const user = userEvent.setup();
  const saved: { fileName: string; file: Blob }[] = [];
  const printed: string[] = [];
  const files = {
    save: (fileName: string, file: Blob) => void saved.push({ fileName, file }),
    print: async (html: string) => void printed.push(html),
  };
  const place = (at: string) => (
    <RecordsPlace
      data={data}
      route={readRoute(at)}
      files={files}
      zone="Europe/London"
      clock={() => Date.UTC(2026, 5, 1)}
    />
  );
  const { rerender } = render(place(hash));
  const go = () => rerender(place(location.hash));
  return { data, user, go, saved, printed, record: () => data.rows().find(({ id }) => id === 'begun') };
}
