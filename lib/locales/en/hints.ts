type Values = Readonly<Record<string, string | number>>;

/** One line of etiquette for the moment (codes of `lib/chat/hints.ts`). */
export const hints: Readonly<Record<string, (values: Values) => string>> = {
  'hint-before': () => 'The chat begins soon. Nothing to sign up for: posting with the hashtag is joining.',
  'hint-hello': () => 'Say hello in one post: who you are and where you work is enough.',
  'hint-hello-late': () => 'Joining late is normal. Say hello and answer the question that is on now.',
  'hint-listen': () => 'You are welcome just to listen. A short hello tells the others that you are here.',
  'hint-number': ({ answer, question }) =>
    `Begin your answer to ${question} with ${answer}, so that everyone can follow.`,
  'hint-talk': () => 'Reply to someone else’s answer too: much of a chat is people talking with each other.',
  'hint-thank-host': ({ host }) => `The chat is nearly over. A word of thanks to @${host} is good manners.`,
  'hint-thank': () => 'The chat is nearly over. A word of thanks to the host is good manners.',
  'hint-after': () => 'The chat has ended. Note what you take away while it is fresh.',
  'hint-after-listening': () => 'The chat has ended. The questions stay here, so you can still read up and reflect.',
};
