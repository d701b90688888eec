import { printTable } from '../bench/figures.ts';
import { type BrowserKind, type BrowserUnderTest, browserKinds, launch, type Tab } from '../e2e/browsers.ts';
import { pause, type Stage } from '../e2e/composer-stage.ts';
import { SEARCH, VIEWER } from '../e2e/evening.ts';
import { storedHistory } from '../e2e/stored-history.ts';
import { buildBoth } from '../setup/build-both.mjs';
import { rehearsalEvening } from '../stand-in/script/rehearsal-evening.ts';
import { startStandIn } from '../stand-in/stand-in.ts';
import type { World } from '../stand-in/world.ts';
import { type Done, postAgain, readEverything, takeStep, wordsOf } from './soak-person.ts';
import { ROUTES, type SoakPlan, type Step, seeded, soakPlan } from './soak-plan.ts';
import { judge, offeredAgain } from './soak-verdict.ts';

/**
 * `npm run soak [-- chromium|firefox] [SEED]`: an evening at ten times its speed in which a person posts 60 times by all
 * routes while the background dies 100 times, the page is loaded again 10 times, the network fails 20 times and the
 * extension is updated twice. Prints what was done and whether the history holds it, and fails when it does not.
 */
export async function main(args: readonly string[]): Promise<number> {
  const kinds = browserKinds.filter((kind) => !args.some(isBrowser) || args.includes(kind));
  const seed = Number(args.find((arg) => /^\d+$/.test(arg)) ?? Date.now() % 1_000_000);
  if (!buildBoth()) return 1;
  let faults = 0;
  for (const kind of kinds) faults += await soak(kind, seed);
  return faults > 0 ? 1 : 0;
}

function isBrowser(name: string): boolean {
  return browserKinds.some((kind) => kind === name);
}

async function soak(kind: BrowserKind, seed: number): Promise<number> {
  const plan = soakPlan(seed);
  const standIn = await startStandIn({ viewer: VIEWER, variants: { sendDelay: 80 } });
  const { world } = standIn;
  const playing = world.play(rehearsalEvening, { speed: plan.speed, elapsedMinutes: 3 });
  const browser = await launch(kind, { proxyPort: standIn.proxyPort, width: 1280, height: 900 });
  const begun = Date.now();
  try {
    const tab = await browser.newTab(SEARCH);
    await (await tab.sidebar(20_000)).waitFor(() => document.body.innerText.includes('#WePh'), 20_000);
    const killing = killOften(browser, plan, seed, begun);
    const done = await spendEvening(kind, browser, tab, world, plan, begun);
    const kills = await killing;
    playing.stop();
    world.faults.clear();
    await readEverything(tab, VIEWER);
    return await report(kind, seed, browser, world, plan, done, kills, Date.now() - begun);
  } finally {
    playing.stop();
    await browser.close().catch(() => undefined);
    await standIn.close();
  }
}

/** Ends the background again and again, at moments of the evening that the seed decides; returns how often. */
async function killOften(browser: BrowserUnderTest, plan: SoakPlan, seed: number, begun: number): Promise<number> {
  const random = seeded(seed + 1);
  const length = (plan.minutes * 60_000) / plan.speed;
  const moments = Array.from({ length: plan.kills }, () => random() * length).sort((a, b) => a - b);
  let kills = 0;
  for (const moment of moments) {
    await pause(Math.max(0, begun + moment - Date.now()));
    // While the extension is being updated there is no background to end.
    for (let tries = 0; tries < 50; tries += 1) {
      const isDone = await browser.killWorker().then(
        () => true,
        () => false,
      );
      if (isDone) {
        kills += 1;
        break;
      }
      await pause(100);
    }
  }
  return kills;
}

async function spendEvening(
  kind: BrowserKind,
  browser: BrowserUnderTest,
  tab: Tab,
  world: World,
  plan: SoakPlan,
  begun: number,
): Promise<Done[]> {
  const stage: Stage = {
    kind,
    tab,
    world,
    posts: {},
    async open(url) {
      // A navigation may meet the end of one that X's page itself began.
      await tab.goto(url).catch(() => pause(500).then(() => tab.goto(url)));
      await tab.waitFor(() => document.querySelector('main') !== null, 20_000);
    },
    order: () => Promise.reject(new Error('The person gives no orders in a soak.')),
    follow: () => Promise.reject(new Error('The person follows no other chat in a soak.')),
  };
  const length = (plan.minutes * 60_000) / plan.speed;
  const done: Done[] = [];
  for (const [index, step] of plan.steps.entries()) {
    await pause(Math.max(0, begun + (index / plan.steps.length) * length - Date.now()));
    if (step.route === 'phone') done.push(postFromPhone(world, step));
    else if (step.route === 'again') done.push(...(await postRefusedAgain(stage, browser, step, done)));
    else {
      done.push(await takeStep(stage, step, () => (step.isUpdated ? browser.reloadExtension() : Promise.resolve())));
      if (step.isReloaded || step.isUpdated) await tab.reload();
    }
  }
  return done;
}

function postFromPhone(world: World, step: Step): Done {
  const text = wordsOf(step);
  world.addPost({ author: world.viewer, text: `${text} #WePh` });
  return { step, texts: [text], outcome: 'taken', typedTag: false };
}

/** The person looks into the notebook and sends what X had refused, if there is something. */
async function postRefusedAgain(
  stage: Stage,
  browser: BrowserUnderTest,
  step: Step,
  done: readonly Done[],
): Promise<Done[]> {
  const isOnX = (text: string) => stage.world.posts.some((post) => post.text.includes(text));
  const text = done.flatMap(({ texts }) => texts).find((one) => !isOnX(one));
  if (text === undefined) return [];
  const page = await allPosts(browser);
  try {
    await page.waitFor(
      (wanted: string) =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href*="/intent/post"]')].some((link) =>
          new URL(link.href).searchParams.get('text')?.includes(wanted),
        ),
      20_000,
      text,
    );
    const address = (await offeredAgain(page)).find((one) => new URL(one).searchParams.get('text')?.includes(text));
    await postAgain(stage, address ?? '', text);
  } finally {
    await page.close();
  }
  return [{ step, texts: [text], outcome: 'taken', typedTag: false }];
}

/** The list of all posts, in a window so tall that each of the evening is in the page. */
async function allPosts(browser: BrowserUnderTest): Promise<Tab> {
  const page = await browser.extensionPage('notebook.html#/posts');
  await page.setViewport(1_200, 12_000);
  return page;
}

async function report(
  kind: BrowserKind,
  seed: number,
  browser: BrowserUnderTest,
  world: World,
  plan: SoakPlan,
  done: readonly Done[],
  kills: number,
  milliseconds: number,
): Promise<number> {
  const page = await allPosts(browser);
  const end = Date.now() + 20_000;
  let verdict = judge(world, done, [], []);
  // What was read last is still on its way into the history.
  do {
    await pause(500);
    const { contributions } = await storedHistory(browser);
    verdict = judge(world, done, contributions, await offeredAgain(page));
  } while (verdict.faults.length > 0 && Date.now() < end);
  await page.close();
  const { version } = browser;
  console.log(
    `${kind} ${version}, seed ${seed}: ${plan.minutes} minutes at ${plan.speed} times the speed, ${Math.round(milliseconds / 1000)} s`,
  );
  printTable(
    ['route', 'steps', 'with a fault', 'refused and left', 'hashtag by hand'],
    ROUTES.map((route) => {
      const of = done.filter(({ step }) => step.route === route);
      const count = (isSo: (one: Done) => boolean) => String(of.filter(isSo).length);
      return [
        route,
        String(of.length),
        count(({ step }) => step.fault !== null),
        count(({ outcome }) => outcome === 'refused'),
        count(({ typedTag }) => typedTag),
      ];
    }),
  );
  const reloads = plan.steps.filter(({ isReloaded }) => isReloaded).length;
  const updates = plan.steps.filter(({ isUpdated }) => isUpdated).length;
  console.log(
    `background ended ${kills} times, page loaded again ${reloads} times, extension updated ${updates} times`,
  );
  console.log(
    `X took ${verdict.taken} posts and refused ${verdict.refused} for good; ${verdict.faults.length} are not as they must be`,
  );
  for (const fault of verdict.faults) console.log(`  ${fault}${circumstances(fault, plan)}`);
  return verdict.faults.length;
}

/** What went on around the post that a sentence of the verdict is about. */
function circumstances(sentence: string, plan: SoakPlan): string {
  const number = Number(/Thought (\d+)/u.exec(sentence)?.[1]);
  const step = plan.steps.find((one) => one.number === number);
  if (!step) return '';
  const { fault, isRetried, isReloaded, isUpdated } = step;
  return ` (fault ${fault ?? 'none'}${isRetried ? ', retried' : ''}${isReloaded ? ', reloaded' : ''}${isUpdated ? ', updated' : ''})`;
}
