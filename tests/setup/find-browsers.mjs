// Finds the browsers of this machine. Plain Node 20: it also runs before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const programFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** @type {Record<'chromium' | 'firefox', { variable: string, commands: string[], mac: string[], windows: string[] }>} */
const places = {
  chromium: {
    variable: 'CHATSIDE_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    mac: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'CHATSIDE_FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/**
 * Path of a browser's program, or null. The environment variable wins; a wrong path in it throws rather than being
 * passed over in silence.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  const { variable, commands, mac, windows } = places[kind];
  const wished = process.env[variable];
  if (wished) {
    if (isProgram(wished)) return wished;
    throw new Error(`${variable} is ${wished}, but there is no program there. Correct it or unset it.`);
  }
  return candidates(commands, mac, windows).find(isProgram) ?? null;
}

/** @param {string[]} commands @param {string[]} mac @param {string[]} windows */
function candidates(commands, mac, windows) {
  if (process.platform === 'darwin') return mac;
  if (process.platform === 'win32') {
    return windows.flatMap((path) => programFolders.flatMap((folder) => (folder ? [join(folder, path)] : [])));
  }
  // A snap's browser cannot read extensions or profiles outside the home folder.
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && !folder.startsWith('/snap'));
  return commands.flatMap((command) =>
    [...folders, '/usr/bin', '/usr/local/bin'].map((folder) => join(folder, command)),
  );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
