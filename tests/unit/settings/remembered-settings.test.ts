import { expect, test } from 'vitest';
import { RememberedSettings } from '@/lib/settings/remembered-settings.ts';
import { parseSettings } from '@/lib/settings/settings.ts';

function access() {
  let stored: unknown;
  let reads = 0;
  const settings = new RememberedSettings({
    async loadSettings() {
      reads += 1;
      return parseSettings(stored);
    },
    async changeSettings(change) {
      const changed = { ...parseSettings(stored).settings, ...change };
      stored = changed;
      return changed;
    },
  });
  const store = (value: unknown) => {
    stored = value;
  };
  return { settings, reads: () => reads, store };
}

const isTagging = async (settings: RememberedSettings) => (await settings.loadSettings()).settings.isTagging;

test('the settings are read once', async () => {
  const { settings, reads } = access();
  await Promise.all([settings.loadSettings(), settings.loadSettings()]);
  await settings.loadSettings();
  expect(reads()).toBe(1);
});

test('a change counts at the next reading', async () => {
  const { settings } = access();
  expect(await isTagging(settings)).toBe(true);
  await settings.changeSettings({ isTagging: false });
  expect(await isTagging(settings)).toBe(false);
});

test('a change from elsewhere counts once it is told', async () => {
  const { settings, store } = access();
  await settings.loadSettings();
  store({ ...parseSettings(undefined).settings, isTagging: false });
  settings.forget();
  expect(await isTagging(settings)).toBe(false);
});

test('a reading that began before the change is not kept', async () => {
  const { settings, store } = access();
  const early = settings.loadSettings();
  store({ ...parseSettings(undefined).settings, isTagging: false });
  settings.forget();
  await early;
  expect(await isTagging(settings)).toBe(false);
});

test('damaged settings are told until they are mended', async () => {
  const { settings, store } = access();
  store({ isTagging: 'perhaps' });
  expect((await settings.loadSettings()).isDamaged).toBe(true);
  expect((await settings.loadSettings()).isDamaged).toBe(true);
  await settings.changeSettings({});
  expect((await settings.loadSettings()).isDamaged).toBe(false);
});
