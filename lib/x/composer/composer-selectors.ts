import { selectors } from '../selectors.ts';

const [editor, editorByRole] = selectors.composerEditor;

/**
 * The ways from the table that the composer needs, as CSS. Unlike elsewhere all ways count at once: with some test ids
 * missing, one composer may be found by its id and another only by structure.
 */
export const composerSelectors = {
  editor: editor.css,
  editorByRole: editorByRole.css,
  editorFrame: selectors.composerFrame[0].css,
  draftRoot: selectors.composerFrame[1].css,
  sendButton: selectors.composerSend[0].css,
  anyButton: 'button, [role="button"]',
  dialog: '[role="dialog"]',
  main: selectors.main[0].css,
  article: selectors.tweet[1].css,
  author: selectors.userName[0].css,
  text: selectors.tweetText[0].css,
  time: 'time[datetime]',
  directMessage: selectors.directMessage[0].css,
  toastLink: selectors.toastLink.map((way) => way.css).join(', '),
} as const;
