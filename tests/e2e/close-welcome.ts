/** The least that both drivers' pages have in common. */
interface OpenPage {
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** The welcome comes a moment after the extension (milliseconds). */
const PATIENCE = 8_000;
const LOOK_EVERY = 50;

/**
 * Closes the tab that welcomes whoever installs the extension: it would stand in front of the tests' own. Throws when
 * none comes, for a new profile must have one.
 */
export async function closeWelcome(pages: () => readonly OpenPage[] | Promise<readonly OpenPage[]>): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
    for (const page of await pages()) {
      // Asked in the page: what puppeteer says of an extension's page in Firefox stays `about:blank` (2026-11).
      const address = await page.evaluate('location.href').catch(() => null);
      if (String(address).endsWith('#/welcome')) return page.close();
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  throw new Error('The new profile was not welcomed.');
}
