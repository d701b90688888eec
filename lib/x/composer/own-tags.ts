import { carriesTag } from '../../chat/hashtags.ts';

/** Where a tag that this program wrote stands: from the blank before it to its end, as offsets in the text. */
export interface TagPlace {
  readonly start: number;
  readonly end: number;
}

/** A letter or digit right after a tag makes it another tag, one right before it unlinks it. */
const WORD = /[\p{L}\p{M}\p{N}_&]/u;

/** Finds the last standing `#tag` of exactly this spelling, with the one blank before it. Null when there is none. */
export function placeOfTag(text: string, tag: string): TagPlace | null {
  const sign = `#${tag}`;
  for (let at = text.lastIndexOf(sign); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(sign, at - 1)) {
    const end = at + sign.length;
    if (WORD.test(text.slice(end, end + 2).charAt(0)) || WORD.test(text.charAt(at - 1))) continue;
    return { start: /[ \u00a0]/.test(text.charAt(at - 1)) ? at - 1 : at, end };
  }
  return null;
}

/** The person's own part of a draft: the text without the tags this program wrote. */
export function withoutTags(text: string, tags: readonly string[]): string {
  return tags.reduceRight((rest, tag) => {
    const place = placeOfTag(rest, tag);
    return place ? rest.slice(0, place.start) + rest.slice(place.end) : rest;
  }, text);
}

/** The tags that a text does not carry yet, in the chat's order and spelling. */
export function missingTags(text: string, tags: readonly string[]): readonly string[] {
  return tags.filter((tag) => !carriesTag(text, tag));
}

/** What to write at the end of a draft so that it carries `tags`: no second blank, none at the start of a line. */
export function tagSuffix(text: string, tags: readonly string[]): string {
  if (tags.length === 0) return '';
  const isAfterBlank = text === '' || /\s$/u.test(text);
  return (isAfterBlank ? '' : ' ') + tags.map((tag) => `#${tag}`).join(' ');
}

/** Whether the person has gone on after typing a tag, so that it will not become a longer one. */
export function isTagFinished(text: string, tag: string): boolean {
  const rest = text.trimEnd();
  return rest.length < text.length || !rest.toLowerCase().endsWith(tag.toLowerCase());
}
