import { describe, expect, test, vi } from 'vitest';
import { parseSettings } from '@/lib/settings/settings.ts';

vi.mock('@/lib/browser.ts', () => ({ browser: { storage: { local: {} } } }));
const { loadSettings } = await import('@/lib/settings/settings-store.ts');

describe('settings', () => {
  test('nothing stored gives the defaults and is no damage', () => {
    const { settings, isDamaged } = parseSettings(undefined);
    expect(settings).toMatchObject({ version: 1, isCollapsed: false, isTagging: true, dismissedHints: [] });
    expect(isDamaged).toBe(false);
  });

  test('a damaged value costs only itself', () => {
    const stored = { ...parseSettings(undefined).settings, isTagging: false, isCollapsed: 'yes' };
    const { settings, isDamaged } = parseSettings(stored);
    expect(settings).toMatchObject({ isTagging: false, isCollapsed: false });
    expect(isDamaged).toBe(true);
  });

  test('takes no harm from the order in which the browser gives keys back', () => {
    const stored = { cpdCycles: [{ at: 7, rulesId: 'gphc', start: '2026-01-01' }] };
    const { settings, isDamaged } = parseSettings(stored);
    expect(isDamaged).toBe(false);
    expect(settings.cpdCycles).toEqual(stored.cpdCycles);
  });

  test('settings of an earlier version, which lack the newer ones, are no damage', () => {
    const { settings, isDamaged } = parseSettings({ version: 1, isCollapsed: true, isTagging: false });
    expect(settings).toMatchObject({ isCollapsed: true, isTagging: false, excludedChats: [], othersDays: 7 });
    expect(isDamaged).toBe(false);
  });

  test('of the chats of which nothing is kept, a damaged entry costs only itself', () => {
    const { settings, isDamaged } = parseSettings({ excludedChats: ['WePh', 7, ''], othersDays: 3 });
    expect(settings).toMatchObject({ excludedChats: ['WePh'], othersDays: 7 });
    expect(isDamaged).toBe(true);
  });

  test.each([null, 'text', 7, [], { dismissedHints: [1] }])('rubbish %j gives the defaults and is told', (stored) => {
    const { settings, isDamaged } = parseSettings(stored);
    expect(settings).toEqual(parseSettings(undefined).settings);
    expect(isDamaged).toBe(true);
  });

  test('a storage that fails gives the defaults', async () => {
    expect(await loadSettings()).toMatchObject({ isDamaged: true, settings: { isTagging: true } });
  });
});
