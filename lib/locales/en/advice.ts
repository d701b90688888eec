/** The words around advice on a text; what it says is in `safety.ts`. Small, for it runs in x.com too. */
export const advice = {
  beforePosting: 'Before you post',
  why: 'Why?',
  show: 'Show me where',
  letStand: 'Leave as it is',
  mute: 'Never tell me this again',
  source: (title: string) => `Source: ${title}`,
  opensNewTab: 'opens in a new tab',
};
