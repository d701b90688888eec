/** The words of the line by X's composer. Tags come with their `#`, several joined by a blank. */
export const composer = {
  region: 'Chatside',
  added: (tags: string) => `${tags} will be in this post.`,
  notHere: 'Not here',
  removed: (tags: string) => `${tags} left out.`,
  putBack: (tags: string) => `Put ${tags} back`,
  ask: (tags: string) => `Part of ${tags}?`,
  askWhich: 'Which chat is this for?',
  add: (tags: string) => `Add ${tags}`,
  tooLong: (tags: string, over: number) =>
    `${tags} does not fit: ${over} ${over === 1 ? 'character' : 'characters'} too many.`,
  startWith: (number: string) => `Start with ${number}`,
  canStart: (number: string) => `You can start with ${number}.`,
  numberTooLong: (number: string, over: number) =>
    `${number} does not fit: ${over} ${over === 1 ? 'character' : 'characters'} too many.`,
  numberFailed: (number: string) => `Chatside could not write ${number} here. Please type it yourself.`,
  failed: (tags: string) => `Chatside could not write ${tags} here. Copy it and paste it into your post.`,
  stuck: (tags: string) => `Chatside could not take ${tags} out. Please delete it yourself.`,
  copy: (tags: string) => `Copy ${tags}`,
  copied: (tags: string) => `${tags} copied. Paste it into your post.`,
  copyRefused: (tags: string) => `The browser did not allow copying. Please type ${tags} yourself.`,
};
