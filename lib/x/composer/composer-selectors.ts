/**
 * How X's composers are found: the way by test id, and one by structure for the day the test ids are renamed.
 * Last seen: dossier x-web-client 7 (2026-09).
 */
export const composerSelectors = {
  /** The text box of each part; on the editable element itself. */
  editor: '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"]',
  /** Any box for several lines of text. */
  editorByRole:
    '.DraftEditor-root [contenteditable="true"], [role="textbox"][contenteditable="true"][aria-multiline="true"], textarea',
  /** The box that frames one editor. */
  editorFrame: '[data-testid^="tweetTextarea_"][data-testid$="_label"]',
  sendButton: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  anyButton: 'button, [role="button"]',
  dialog: '[role="dialog"]',
  main: 'main, [role="main"]',
  /** Virtualised cell of a timeline. */
  cell: '[data-testid="cellInnerDiv"]',
  article: 'article',
  author: '[data-testid="User-Name"]',
  text: '[data-testid="tweetText"]',
  time: 'time[datetime]',
  /** Direct messages are written with the same editor. */
  directMessage: '[data-testid="DMDrawer"], [data-testid="DmActivityViewport"], [data-testid^="dmComposer"]',
  toastLink: '[data-testid="toast"] a[href*="/status/"], [role="alert"] a[href*="/status/"]',
} as const;
