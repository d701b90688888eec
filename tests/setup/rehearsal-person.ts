import type { Tab } from '../e2e/browsers.ts';

/** Presses reply under a post of the page, types, and posts with Ctrl+Enter; waits until the dialog has gone. */
export async function replyTo(tab: Tab, postId: string, text: string, picture: string | null): Promise<void> {
  const article = `article:has(a[href$="/status/${postId}"])`;
  await tab.waitFor(
    (selector: string) => {
      window.scrollTo(0, 0);
      return document.querySelector(selector) !== null;
    },
    15_000,
    article,
  );
  await tab.click(`${article} [role=group] button`);
  await tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') !== null);
  await tab.focus('[role=dialog] [role=textbox]');
  await tab.type(text, { delay: 40 });
  // The hashtag is put in after the person begins to type; a moment for the eye, and for the picture.
  await tab.waitFor(
    (typed: string) => {
      const editor = document.querySelector<HTMLElement>('[role=dialog] [role=textbox]');
      return editor !== null && editor.innerText.length > typed.length + 1;
    },
    10_000,
    text,
  );
  if (picture !== null) await tab.screenshot(picture);
  await tab.press('Control+Enter');
  await tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') === null, 15_000);
}

/** Shows the posts that have come in since, when X offers them. */
export async function showNewPosts(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    window.scrollTo(0, 0);
    const pill = [...document.querySelectorAll<HTMLElement>('main button, main [role=button]')].find((button) =>
      /^Show [\d,]+ posts?$/.test(button.innerText.trim()),
    );
    pill?.click();
  });
}
