import type { Tab } from '../e2e/browsers.ts';

const articleOf = (postId: string) => `article:has(a[href$="/status/${postId}"])`;
const composer = '[role=dialog] [role=textbox]';

/** Brings a post of the timeline into view, new posts shown first where need be. Throws when a minute is not enough. */
export async function findPost(tab: Tab, postId: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await bringIntoView(tab, articleOf(postId)))) {
    if (Date.now() > end) throw new Error(`The post ${postId} did not come up in the timeline.`);
    await showNewPosts(tab);
  }
}

/**
 * Presses reply under a post in view, types, and posts with Ctrl+Enter; waits until the dialog has gone. `picture` is
 * where to save the screen just before posting.
 */
export async function replyTo(tab: Tab, postId: string, text: string, picture: string): Promise<void> {
  const article = articleOf(postId);
  await tab.click(`${article} [role=group] button`);
  await tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') !== null);
  await tab.focus(composer);
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
  await tab.screenshot(picture);
  await tab.press('Control+Enter');
  await tab.waitFor(() => document.querySelector('[role=dialog] [role=textbox]') === null, 15_000);
}

/** Shows the posts that have come in since: X's own shortcut, the full stop. */
async function showNewPosts(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  await tab.press('.');
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 400)));
}

/** Scrolls down from the top, a little at a time, until the element is mounted and in the middle of the window. */
function bringIntoView(tab: Tab, selector: string): Promise<boolean> {
  return tab.evaluate(async (wanted: string) => {
    for (let step = 0; step < 10; step += 1) {
      const element = document.querySelector(wanted);
      if (element !== null) {
        element.scrollIntoView({ block: 'center' });
        return true;
      }
      window.scrollBy(0, window.innerHeight * 0.6);
      await new Promise((done) => setTimeout(done, 100));
    }
    return false;
  }, selector);
}
