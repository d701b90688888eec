/** Address of X's search for a hashtag, newest posts first: where a chat is followed. @param tag without `#`. */
export function chatAddress(tag: string): string {
  return `https://x.com/search?q=${encodeURIComponent(`#${tag}`)}&f=live`;
}
