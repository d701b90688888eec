import parseTweet from 'twitter-text/dist/esm/parseTweet.js';

/** The most that a post of an ordinary account may weigh. */
export const MOST_WEIGHT = 280;

/** The length of a text as X counts it: links 23, emoji and most scripts outside Latin 2 a character. */
export function weightedLength(text: string): number {
  return parseTweet(text).weightedLength;
}
