/**
 * By these attributes a composer of our own pages is found as one of X's is: in the practice chat the same assistant
 * works on it. The editor is a text area, as in X's page for phones, within an element of the role `dialog`.
 */
export const ownComposer = {
  editor: { 'data-testid': 'tweetTextarea_0' },
  send: { 'data-testid': 'tweetButton' },
} as const;
