type Values = Readonly<Record<string, string | number>>;

/** Quiet one-line notices at the top of a view. */
export const notices: Readonly<Record<string, (values: Values) => string>> = {
  'page-eye-blind': () =>
    'X has changed its page. Chatside now reads the posts from X’s responses only; check the hashtag before you post.',
  'wire-eye-blind': () =>
    'Chatside cannot read X’s responses at the moment. It reads the page instead, so it sees only what you scroll past.',
  'both-eyes-blind': () =>
    'Chatside cannot read this page. X may have changed; add the hashtag yourself. What you have saved is safe.',
  'settings-damaged': () => 'A setting was damaged and was put back to its default. Please check your settings.',
  'storage-full': () =>
    'This computer’s disk is full, so nothing new can be saved. Free some space; Chatside tries again by itself.',
  'storage-failed': () =>
    'Chatside could not save just now and tries again by itself. If this stays, restart the browser.',
  'nothing-kept': ({ tag }) => `Nothing of #${tag} is kept, as you chose. Change it in the chat options.`,
  'other-account': ({ now, began }) =>
    `You are posting as @${now}, but began this chat as @${began}. Chatside asks before it adds the hashtag.`,
};
