/** Whether one of a chat's tags is of a chat of which nothing is kept: of a joint chat one is enough. */
export function isExcludedChat(tags: readonly string[], excluded: Iterable<string>): boolean {
  const lower = new Set([...excluded].map((tag) => tag.toLowerCase()));
  return tags.some((tag) => lower.has(tag.toLowerCase()));
}

/** The chats of which nothing is kept, with these among them or no longer. @param tags without `#`, in any letter case. */
export function withExclusion(excluded: readonly string[], tags: readonly string[], isExcluded: boolean): string[] {
  const others = excluded.filter((tag) => !isExcludedChat([tag], tags));
  return isExcluded ? [...others, ...tags] : others;
}
