/** Deep parts of twitter-text 3.1.0, imported one by one because the whole package weighs twice as much. */
declare module 'twitter-text/dist/esm/extractHashtags.js' {
  export default function extractHashtags(text: string): string[];
}

declare module 'twitter-text/dist/esm/parseTweet.js' {
  export default function parseTweet(text: string): { weightedLength: number; valid: boolean };
}
