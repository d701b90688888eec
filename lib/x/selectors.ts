/**
 * How the parts of x.com's page are found. Names say what a part is; ways are tried in order. A test id comes first
 * where there is one; the others carry on when X renames its test ids. Labels and classes are no ways: labels are
 * localised, classes are hashed (dossier x-web-client 2, no. 11).
 */
interface Way {
  readonly css: string;
  readonly kind: 'testid' | 'role' | 'structure';
  /** When this way was last seen to work in a capture or a maintained tool. */
  readonly seen: string;
}

/** The parts of the page. */
export const selectors = {
  /** A post in a list or the focused one (dossier 6.1). */
  tweet: [
    { css: 'article[data-testid="tweet"]', kind: 'testid', seen: '2026-09' },
    { css: 'article', kind: 'role', seen: '2026-09' },
  ],
  tweetText: [
    { css: '[data-testid="tweetText"]', kind: 'testid', seen: '2026-09' },
    { css: 'div[lang][dir="auto"], div[lang]', kind: 'structure', seen: '2026-09' },
  ],
  /** A quoted post, and anything else in a post that acts as a link without being one (dossier 6.5). */
  quote: [{ css: 'div[role="link"]', kind: 'role', seen: '2026-09' }],
  socialContext: [{ css: '[data-testid="socialContext"]', kind: 'testid', seen: '2026-09' }],
  userName: [{ css: '[data-testid="User-Name"]', kind: 'testid', seen: '2026-09' }],
  showMore: [{ css: '[data-testid="tweet-text-show-more-link"]', kind: 'testid', seen: '2026-09' }],
  /** Wraps advertisements, and videos in any post. */
  tracking: [{ css: '[data-testid="placementTracking"]', kind: 'testid', seen: '2026-10' }],
  /** The pixels that only an advertisement has; `placementTracking` alone also wraps videos (dossier 2, no. 10). */
  adPixel: [{ css: '[data-testid$="-impression-pixel"]', kind: 'testid', seen: '2026-10' }],
  photo: [
    { css: '[data-testid="tweetPhoto"]', kind: 'testid', seen: '2026-09' },
    { css: 'a[href*="/photo/"]', kind: 'structure', seen: '2026-09' },
  ],
  video: [
    { css: '[data-testid="videoPlayer"]', kind: 'testid', seen: '2026-09' },
    { css: 'video, img[src*="video_thumb/"]', kind: 'structure', seen: '2026-09' },
  ],
  /** A choice of a poll (dossier 6.5). */
  pollChoice: [{ css: '[data-testid="cardPoll"] li', kind: 'testid', seen: '2026-09' }],
  primaryColumn: [{ css: '[data-testid="primaryColumn"]', kind: 'testid', seen: '2026-09' }],
  sidebarColumn: [{ css: '[data-testid="sidebarColumn"]', kind: 'testid', seen: '2026-09' }],
  main: [{ css: 'main[role="main"], main', kind: 'role', seen: '2026-09' }],
  timelineSection: [{ css: 'section[role="region"]', kind: 'role', seen: '2026-09' }],
  cell: [{ css: '[data-testid="cellInnerDiv"]', kind: 'testid', seen: '2026-09' }],
  dialog: [
    { css: '[role="dialog"][aria-modal="true"]', kind: 'role', seen: '2026-09' },
    { css: '[role="dialog"]', kind: 'role', seen: '2026-09' },
  ],
  /** Elements whose test id ends in the handle of the account in use (dossier 9). */
  viewerAvatar: [
    {
      css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      kind: 'testid',
      seen: '2026-08',
    },
  ],
  viewerLink: [
    { css: 'a[data-testid="AppTabBar_Profile_Link"]', kind: 'testid', seen: '2026-09' },
    { css: 'a[data-testid="DashButton_ProfileIcon_Link"]', kind: 'testid', seen: '2026-08' },
  ],
  navigation: [{ css: 'header[role="banner"] nav', kind: 'role', seen: '2026-09' }],
  /** The box of one part of a post being written (dossier 7.3); the test id is on the editable element itself. */
  composerEditor: [
    {
      css: '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"]',
      kind: 'testid',
      seen: '2026-09',
    },
    {
      css: '.DraftEditor-root [contenteditable="true"], [role="textbox"][contenteditable="true"][aria-multiline="true"], textarea',
      kind: 'structure',
      seen: '2026-09',
    },
  ],
  /** What frames one composer box. */
  composerFrame: [
    { css: '[data-testid^="tweetTextarea_"][data-testid$="_label"]', kind: 'testid', seen: '2026-09' },
    { css: '.DraftEditor-root', kind: 'structure', seen: '2026-09' },
  ],
  composerSend: [
    { css: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]', kind: 'testid', seen: '2026-09' },
  ],
  /** Direct messages are written with the same editor. */
  directMessage: [
    {
      css: '[data-testid="DMDrawer"], [data-testid="DmActivityViewport"], [data-testid^="dmComposer"]',
      kind: 'testid',
      seen: '2026-09',
    },
  ],
  /** X's note about a sent post links to it (dossier 7.4). */
  toastLink: [
    { css: '[data-testid="toast"] a[href*="/status/"]', kind: 'testid', seen: '2026-09' },
    { css: '[role="alert"] a[href*="/status/"]', kind: 'role', seen: '2026-09' },
  ],
} as const satisfies Record<string, readonly Way[]>;

/** Name of a part of the page. */
export type PartName = keyof typeof selectors;

/** All elements of the first way that finds any which `accepts` takes, in document order. */
export function findAll<T extends Element = HTMLElement>(
  root: ParentNode,
  part: PartName,
  accepts: (element: T) => boolean = () => true,
): T[] {
  for (const way of selectors[part]) {
    const found = [...root.querySelectorAll<T>(way.css)].filter(accepts);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first element of the first way that finds one. */
export function find(root: ParentNode, part: PartName): HTMLElement | null {
  for (const way of selectors[part]) {
    const found = root.querySelector<HTMLElement>(way.css);
    if (found) return found;
  }
  return null;
}

/** The nearest ancestor (or the element itself) that any way of the part matches. */
export function closest(element: Element, part: PartName): HTMLElement | null {
  return element.closest<HTMLElement>(selectors[part].map((way) => way.css).join(', '));
}

/** Whether the element itself is the part. */
export function isPart(element: Element, part: PartName): boolean {
  return selectors[part].some((way) => element.matches(way.css));
}

/** Whether the part is found by its test id, not only by structure. */
export function hasTestId(root: ParentNode, part: PartName): boolean {
  return selectors[part].some((way) => way.kind === 'testid' && root.querySelector(way.css) !== null);
}
