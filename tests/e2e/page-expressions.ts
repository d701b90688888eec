import type { FrameLike, PageFunction } from './browsers.ts';

/** What a driver must be able to do in one frame; the rest of FrameLike follows from it. */
export interface FrameDriver {
  /** Evaluates a JavaScript expression; waits for a promise; returns its JSON-like value. */
  evaluateText(expression: string): Promise<unknown>;
  /** Evaluates an expression that gives an element and clicks the element; false when it gave null. */
  clickElement(expression: string): Promise<boolean>;
}

const clickTimeout = 10_000;

/** Makes the FrameLike both drivers share, so that a test says the same thing in both browsers. */
export function frameLike(driver: FrameDriver): FrameLike {
  const evaluate = async <Args extends unknown[], Result>(fn: PageFunction<Args, Result>, ...args: Args) =>
    (await driver.evaluateText(call(fn, args))) as Result;

  /** As {@link repeat}; a failure tells what the frame shows. */
  const repeatHere = async <T>(timeout: number, attempt: () => Promise<T>, failure: string) => {
    try {
      return await repeat(timeout, attempt, failure);
    } catch (error) {
      throw new Error(`${String(error)}\nThe frame shows: ${await shownText(driver)}`, { cause: error });
    }
  };
  const clickFound = async (expression: string, what: string) => {
    await repeatHere(clickTimeout, () => driver.clickElement(expression), `nothing to click: ${what}`);
  };

  return {
    evaluate,
    waitFor: (fn, timeout = 10_000, ...args) =>
      repeatHere(timeout, () => evaluate(fn, ...args), `still not true: ${fn.toString()} ${JSON.stringify(args)}`),
    click: (selector) => clickFound(call(findVisible, [selector]), selector),
    clickNamed: (role, name) => {
      const [source, flags] = name instanceof RegExp ? [name.source, name.flags] : [name, null];
      return clickFound(call(findNamed, [role, source, flags]), `${role} ${String(name)}`);
    },
    async focus(selector) {
      const expression = `((element) => { element?.focus(); return element !== null; })(${call(findVisible, [selector])})`;
      await repeat(clickTimeout, () => driver.evaluateText(expression), `nothing to focus: ${selector}`);
    },
    text: () => evaluate(() => document.body?.innerText ?? ''),
  };
}

/** The beginning of what a frame shows, for the message of a failure; never throws. */
async function shownText(driver: FrameDriver): Promise<string> {
  const text = driver.evaluateText('location.href + "\\n" + (document.body?.innerText ?? "").slice(0, 1500)');
  return String(await text.catch((error: unknown) => `(not to be had: ${String(error)})`));
}

/** Tries again every 50 ms until the result is truthy; the last error is part of the message when time is over. */
export async function repeat<T>(timeout: number, attempt: () => Promise<T>, failure: string): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let lastError = '';
  for (;;) {
    try {
      const result = await attempt();
      if (result) return result;
      lastError = '';
    } catch (error) {
      lastError = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > end)
      throw new Error(`${failure} (after ${timeout} ms)${lastError && `; last error: ${lastError}`}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The text of a call of `fn` with JSON arguments. Text is not held back by a page's CSP, `eval` in the page would be. */
export function call(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${fn.toString()})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`;
}

// The two functions below run inside the page.

function findVisible(selector: string): Element | null {
  let roots: ParentNode[] = [document];
  const steps = selector.split(' >>> ');
  const last = steps.pop() ?? '';
  for (const step of steps) {
    roots = roots.flatMap((root) => [...root.querySelectorAll(step)].flatMap((element) => element.shadowRoot ?? []));
  }
  const visible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  return roots.flatMap((root) => [...root.querySelectorAll(last)]).find(visible) ?? null;
}

function findNamed(role: string, name: string, flags: string | null): Element | null {
  const native: Record<string, string> = {
    button: 'button, summary, input[type=button], input[type=submit]',
    link: 'a[href]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    switch: 'input[type=checkbox][role=switch]',
    textbox: 'textarea, input:not([type]), input[type=text], [contenteditable=true]',
    searchbox: 'input[type=search]',
    combobox: 'select, input[list]',
    listitem: 'li',
    row: 'tr',
  };
  const selector = `[role=${role}]${native[role] ? `, :is(${native[role]}):not([role])` : ''}`;
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const byIds = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
    const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? '';
    const own = (element as HTMLElement).innerText || element.textContent || '';
    const candidates = [byIds, element.getAttribute('aria-label'), label, own, element.getAttribute('title')];
    return squeeze(candidates.find((text) => text && squeeze(text)) ?? '');
  };
  const fits = (text: string) =>
    flags === null ? text.toLowerCase() === squeeze(name).toLowerCase() : new RegExp(name, flags).test(text);
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
  const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  return all(document).find((e) => e.matches(selector) && visible(e) && fits(nameOf(e))) ?? null;
}
