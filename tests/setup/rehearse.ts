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
import { findPost, replyTo } from './rehearsal-person.ts';

const search = 'https://x.com/search?q=%23WePh&f=live';
const folder = join(rootFolder, '.rehearsal');

/** How fast the evening is played: a person at a window wants to read, a machine wants to be done in some minutes. */
const speeds = { window: 3, headless: 20 };

/** What the person of the rehearsal answers, by the key of the question in the script. */
const answers: readonly [key: string, text: string][] = [
  ['q1', 'A1 Asking how long it has gone on, before anything else'],
  ['q2', 'A2 “What worries you most about it?” Then I listen'],
  ['q3', 'A3 They help when the record goes back to the surgery the same day'],
  ['q6', 'A6 I will write the date to expect better by on every leaflet'],
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
    await tab.screenshot(join(folder, 'end-of-chat.png'));
    await exportRecord(browser);
  } finally {
    playing.stop();
    await browser.close();
  }
  console.log(`The chat was played. Pictures and the exported record are in ${folder}`);
}

async function answerQuestions(tab: Tab, playing: Playing): Promise<void> {
  for (const [key, text] of answers) {
    const postId = await untilAsked(playing, key);
    const sidebar = await tab.sidebar();
    await findPost(tab, postId);
    await sidebar.waitFor((words: string) => document.body.innerText.includes(words), 60_000, wordsOf(key));
    await findPost(tab, postId);
    await replyTo(tab, postId, text, join(folder, `reply-${key}.png`));
    console.log(`Answered ${key.toUpperCase()}.`);
    await tab.screenshot(join(folder, `answered-${key}.png`));
    if (key === 'q3') await showViews(tab);
  }
}

/** Pictures of the sidebar's other views, and back to the question. */
async function showViews(tab: Tab): Promise<void> {
  for (const [view, words] of [
    ['Posts', 'Newest first'],
    ['People', 'In the room'],
  ] as const) {
    const sidebar = await tab.sidebar();
    await sidebar.clickNamed('tab', view);
    await sidebar.waitFor((wanted: string) => document.body.innerText.includes(wanted), 15_000, words);
    await tab.screenshot(join(folder, `sidebar-${view.toLowerCase()}.png`));
  }
  await (await tab.sidebar()).clickNamed('tab', 'Question');
}

/** Some words from the middle of a question of the script, by which it is known in the sidebar. */
function wordsOf(key: string): string {
  const text = rehearsalEvening.posts.find((post) => post.key === key)?.text ?? '';
  return text
    .replace(/^.*?Q\d\W+/, '')
    .split(' ')
    .slice(0, 5)
    .join(' ');
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
  await notebook.waitFor(() => document.body.innerText.includes('posts of others are stored until'), 15_000);
  for (const format of ['Save as Markdown', 'Save as CSV', 'Save as web page']) {
    const file = await notebook.download(() => notebook.clickNamed('button', format));
    await writeFile(join(folder, file.name), file.text);
    console.log(`Saved ${file.name}`);
  }
  await notebook.screenshot(join(folder, 'notebook.png'));
  await notebook.clickNamed('link', 'Calendar');
  await notebook.waitFor(() => document.body.innerText.includes('Suggestions'), 15_000);
  await notebook.screenshot(join(folder, 'calendar.png'));
}
