import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { twitterTextAliases, withoutCoreJs } from './vite.aliases.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'lib/static',
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    plugins: [withoutCoreJs(), react()],
    // Workers are bundled by themselves.
    worker: { plugins: () => [withoutCoreJs()] },
    resolve: { alias: twitterTextAliases },
    build: { target: ['chrome120', 'firefox128'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Chatside',
    description:
      'For live tweet chats on x.com: the hashtag in your replies, the host’s question beside you, your contributions kept for CPD.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    host_permissions: ['https://x.com/*'],
    action: { default_title: 'Chatside' },
    ...(browser === 'firefox'
      ? {
          sidebar_action: { default_title: 'Chatside', default_panel: 'sidebar.html', open_at_install: false },
          commands: { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+W' } } },
        }
      : {
          side_panel: { default_path: 'sidebar.html' },
          commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+W' } } },
        }),
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: ['https://x.com/*'] }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'chatside@chatside.app',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
