type Values = Readonly<Record<string, string | number>>;

/** What happened to a post that X refused, and what to do. Its text is always kept. */
export const problems: Readonly<Record<string, (values: Values) => string>> = {
  'x-too-long': () => 'X says this post is too long. Shorten it and post again; your text is kept here.',
  'x-duplicate': () => 'X says you have posted this before. Change a word and post again.',
  'x-automated': () => 'X took this for an automated post. Wait a minute, then post again by hand.',
  'x-daily-limit': () => 'X says this account has reached its limit of posts for now. Try again later.',
  'x-rate-limit': () => 'X says there were too many requests. Wait a few minutes, then post again.',
  'x-account': () => 'X does not let this account post at the moment. Open X’s own message to see why.',
  'x-signed-out': () => 'X says you are signed out. Sign in, then post again; your text is kept here.',
  'x-fault': () => 'X had a fault of its own. Post again in a moment; your text is kept here.',
  'x-no-answer': () => 'X did not take this post and gave no reason. Check your profile before posting it again.',
  'x-other': ({ message }) => `X refused this post: “${message}”. Your text is kept here.`,
};
