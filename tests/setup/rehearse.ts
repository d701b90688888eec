import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { rootFolder } from '../../vite.aliases.ts';
import { type BrowserUnderTest, launch, type Tab } from '../e2e/browsers.ts';
import { rehearsalEvening } from '../stand-in/script/rehearsal-evening.ts';
import { startStandIn } from '../stand-in/stand-in.ts';
import type { World } from '../stand-in/world.ts';
import type { Playing } from '../stand-in/world-types.ts';
import { buildBoth } from './build-both.mjs';
import { replyTo, showNewPosts } from './rehearsal-person.ts';

const search = 'https://x.com/search?q=%23WePh&f=live';
const folder = join(rootFolder, '.rehearsal');

/** How fast the evening is played: a person at a window wants to read, a machine wants to be done in some minutes. */
const speeds = { window: 3, headless: 20 };

/** What the person of the rehearsal answers, by the key of the question in the script. */
const answers: readonly [key: string, text: string][] = [
  ['q1', 'A1 Asking what matters to the person before opening the list'],
  ['q2', 'A2 A short note to the surgery the same day, and a call a week later'],
  ['q3', 'A3 Two minutes at handover: one thing that went well, one to change'],
];

/**
 * `npm start`: a whole evening of a chat on the stand-in of x.com with the built extension. With a display it opens a
 * window and stays until that is closed; without one it takes part by itself and leaves pictures and the exported
 * record in `.rehearsal/`. Returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  console.log('Building the extension ...');
  if (!buildBoth()) return 1;
  const standIn = await startStandIn();
  try {
    if (hasDisplay() && !args.includes('--headless')) await openWindow(standIn.world, standIn.proxyPort);
    else await takePart(standIn.world, standIn.proxyPort);
    return 0;
  } finally {
    await standIn.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openWindow(world: World, proxyPort: number): Promise<void> {
  const playing = world.play(rehearsalEvening, { speed: speeds.window, elapsedMinutes: 3 });
  const browser = await launch('chromium', { proxyPort, headed: true });
  await browser.newTab(search);
  console.log('A chat is being played in the window that opened. Nothing you post there leaves this machine.');
  console.log('Close the window to end the rehearsal.');
  await browser.closed;
  playing.stop();
  await browser.close().catch(() => undefined);
}

async function takePart(world: World, proxyPort: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const browser = await launch('chromium', { proxyPort, width: 1280, height: 900 });
  const playing = world.play(rehearsalEvening, { speed: speeds.headless, elapsedMinutes: 2 });
  try {
    console.log('Playing a chat without a window ...');
    const tab = await browser.newTab(search);
    await tab.sidebar(30_000);
    await answerQuestions(tab, playing);
    await playing.done;
    await tab.screenshot(join(folder, '5-end-of-chat.png'));
    await exportRecord(browser);
  } finally {
    playing.stop();
    await browser.close();
  }
  console.log(`The chat was played. Pictures and the exported record are in ${folder}`);
}

async function answerQuestions(tab: Tab, playing: Playing): Promise<void> {
  for (const [index, [key, text]] of answers.entries()) {
    const postId = await untilAsked(playing, key);
    await showNewPosts(tab);
    const sidebar = await tab.sidebar();
    const label = key.toUpperCase();
    await sidebar.waitFor((wanted: string) => document.body.innerText.includes(wanted), 20_000, label);
    if (index === 0) await tab.screenshot(join(folder, '1-question.png'));
    const picture = join(folder, `${index + 2}-reply-${key}.png`);
    await replyTo(tab, postId, text, picture);
    console.log(`Answered ${label}.`);
  }
}

async function untilAsked(playing: Playing, key: string): Promise<string> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const id = playing.ids.get(key);
    if (id !== undefined) return id;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The script of the evening never posted "${key}".`);
}

async function exportRecord(browser: BrowserUnderTest): Promise<void> {
  const notebook = await browser.extensionPage('notebook.html');
  await notebook.clickNamed('link', /#WePh/);
  for (const format of [/markdown/i, /csv/i]) {
    const file = await notebook.download(() => notebook.clickNamed('button', format));
    await writeFile(join(folder, file.name), file.text);
    console.log(`Saved ${file.name}`);
  }
  await notebook.screenshot(join(folder, '6-notebook.png'));
}
