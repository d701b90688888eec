import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExportPanel } from '@/components/records/export-panel.tsx';
import type { RecordsData } from '@/components/records/records-data.ts';
import { newRecord } from '@/lib/cpd/change-record.ts';
import { templateOf } from '@/lib/cpd/cpd-templates.ts';
import type { RecordFile } from '@/lib/cpd/export/export-records.ts';
import { recordExport } from '@/lib/locales/en/record-export.ts';
import { checkAccessibility } from '../check-accessibility.ts';
import { memoryRecords } from '../gallery/memory-records.ts';

const record = newRecord({ id: 'one', templateId: 'gphc-unplanned', sessions: [], state: 'draft' }, 1_000);
const records = () => [{ record, template: templateOf(record.templateId) }];
const FILE: RecordFile = { fileName: 'portfolio.docx', mimeType: 'text/plain', content: 'words' };
const checking = { isOn: false, isMuted: () => false, isAccepted: () => false, accept: () => {}, mute: () => {} };

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Chatside notebook';
});
afterEach(cleanup);

/** A panel whose file is made when the test says so. */
function show() {
  const jobs: { watch: Parameters<RecordsData['makeFile']>[3]; made: (file: RecordFile) => void; fail: () => void }[] =
    [];
  const makeFile: RecordsData['makeFile'] = (_records, _format, _options, watch) =>
    new Promise((resolve, reject) => {
      watch.signal.addEventListener('abort', () => reject(new Error('cancelled')));
      jobs.push({ watch, made: resolve, fail: () => reject(new Error('no memory')) });
    });
  const saved: string[] = [];
  const files = { save: (name: string) => void saved.push(name), print: async () => undefined };
  const data = { ...memoryRecords([record], []), makeFile };
  const panel = (
    <main>
      <ExportPanel heading="Save" {...{ data, records, files, checking }} zone="Europe/London" clock={() => 9_000} />
    </main>
  );
  return { user: userEvent.setup(), jobs, saved, ...render(panel) };
}

const save = () => screen.getByRole('button', { name: recordExport.save });

describe('making a large file', () => {
  it('tells how far it is, and saves what was made', async () => {
    const { user, jobs, saved } = show();
    await user.click(save());
    const [job] = jobs;
    await screen.findByRole('progressbar');
    act(() => job?.watch.onProgress({ done: 300, all: 1_000 }));
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '300');
    expect(screen.getByText(recordExport.progress(300, 1_000))).toBeInTheDocument();
    await checkAccessibility();
    act(() => job?.watch.onProgress({ done: 1_000, all: 1_000 }));
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
    job?.made(FILE);
    await screen.findByText(recordExport.saved(FILE.fileName));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(saved).toEqual([FILE.fileName]);
  });

  it('is cancelled at once, and can begin anew', async () => {
    const { user, jobs, saved } = show();
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: recordExport.cancel }));
    await screen.findByText(recordExport.cancelled);
    expect(jobs[0]?.watch.signal.aborted).toBe(true);
    expect(save()).toHaveFocus();
    await user.click(save());
    jobs[1]?.made(FILE);
    await waitFor(() => expect(saved).toEqual([FILE.fileName]));
  });

  it('shows no progress where it is quick', async () => {
    const { user, jobs } = show();
    await user.click(save());
    jobs[0]?.made(FILE);
    await screen.findByText(recordExport.saved(FILE.fileName));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('is told to be too large for some portfolios', async () => {
    const { user, jobs } = show();
    await user.click(save());
    jobs[0]?.made({ ...FILE, content: new ArrayBuffer(10_000_001) });
    expect(await screen.findByText(new RegExp(recordExport.large))).toBeInTheDocument();
  });

  it('is not begun twice', async () => {
    const { user, jobs } = show();
    await user.click(save());
    await user.click(save());
    expect(jobs).toHaveLength(1);
  });

  it('that fails says so', async () => {
    const { user, jobs } = show();
    await user.click(save());
    jobs[0]?.fail();
    expect(await screen.findByText(recordExport.failed)).toBeInTheDocument();
  });

  it('ends with the page', async () => {
    const { user, jobs, unmount } = show();
    await user.click(save());
    unmount();
    expect(jobs[0]?.watch.signal.aborted).toBe(true);
  });
});
