import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builds, builtManifest } from './built-extension.ts';
import { root } from './project-files.ts';

// A new permission makes the browser ask every user again or switch the extension off until they agree: so each one
// is a decision, written here.
const permissions = {
  'chrome-mv3': ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'sidePanel'],
  'firefox-mv3': ['storage', 'unlimitedStorage', 'scripting', 'alarms'],
};

describe.each(builds)('the manifest of %s', (build) => {
  const manifest = builtManifest(build);

  test('is version 3', () => expect(manifest.manifest_version).toBe(3));

  test('asks for these permissions and no others', () => {
    expect([...(manifest.permissions ?? [])].toSorted()).toEqual([...permissions[build]].toSorted());
    // Asked for only when the person switches a reminder on.
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  test('names no host but x.com', () => {
    expect(manifest.host_permissions).toEqual(['https://x.com/*']);
    for (const script of manifest.content_scripts) expect(script.matches).toEqual(['https://x.com/*']);
    for (const entry of manifest.web_accessible_resources ?? []) expect(entry.matches).toEqual(['https://x.com/*']);
  });

  test('has one script in the page at document_start and one of its own', () => {
    const scripts = manifest.content_scripts.map(({ world = 'ISOLATED', run_at, all_frames = false }) => ({
      world,
      start: run_at,
      all_frames,
    }));
    expect(scripts.filter(({ world }) => world === 'MAIN')).toEqual([
      { world: 'MAIN', start: 'document_start', all_frames: false },
    ]);
    expect(scripts.filter(({ world }) => world === 'ISOLATED').length).toBe(1);
    expect(scripts.every(({ all_frames }) => !all_frames)).toBe(true);
  });

  test('lets the page load the sidebar and nothing that is not there', () => {
    const resources = (manifest.web_accessible_resources ?? []).flatMap((entry) => entry.resources);
    expect(resources).toContain('sidebar.html');
    const folder = join(root, '.output', build);
    const missing = resources.filter((path) => !path.includes('*') && !existsSync(join(folder, path)));
    expect(missing).toEqual([]);
  });

  test('keeps the policy of the browser and talks to no other site', () => {
    expect(manifest.content_security_policy).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.update_url).toBeUndefined();
  });
});

test('the oldest browsers are the ones we say', () => {
  expect(builtManifest('chrome-mv3').minimum_chrome_version).toBe('120');
  expect(builtManifest('firefox-mv3').browser_specific_settings?.gecko?.strict_min_version).toBe('128.0');
});

test('Firefox is told that no data is collected', () => {
  expect(builtManifest('firefox-mv3').browser_specific_settings?.gecko?.data_collection_permissions).toEqual({
    required: ['none'],
  });
});
