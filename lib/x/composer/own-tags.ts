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
    if (WORD.test(text.charAt(end)) || WORD.test(text.charAt(at - 1))) continue;
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

/**
 * What the end of a draft lacks so that it carries `tags`: no second blank, none at the start of a line. This is what is
 * sent, and what the length is counted with.
 */
export function tagSuffix(text: string, tags: readonly string[]): string {
  if (tags.length === 0) return '';
  return (isAfterBlank(text, text.length) ? '' : ' ') + tags.map((tag) => `#${tag}`).join(' ');
}

/**
 * The same while the person may still be typing: always with a blank of its own. The caret stays before it, so the
 * next letter would otherwise be glued to the tag and unlink it.
 */
export function tagSuffixForTyping(text: string, tags: readonly string[]): string {
  return tags.length === 0 ? '' : ` ${tagSuffix(`${text} `, tags)}`;
}

/** Where the blank of `tagSuffixForTyping` has turned out to be one too many (its end), or null. */
export function spareBlank(text: string, ours: readonly string[]): number | null {
  for (const tag of ours) {
    const place = placeOfTag(text, tag);
    if (!place || !text.startsWith(' ', place.start)) continue;
    const lead = text.slice(0, place.start);
    if (lead.trim() !== '' && isAfterBlank(lead, lead.length)) return place.start + 1;
  }
  return null;
}

/**
 * Finds tags of this program that the person has typed on to without a blank, as happens when X puts the caret at the
 * very end. `before` is the text at the last look. Returns where the tags stand with their blanks, or null.
 */
export function gluedTags(before: string, text: string, ours: readonly string[]): TagPlace | null {
  if (ours.length === 0 || !text.startsWith(before) || !WORD.test(text.charAt(before.length))) return null;
  const own = withoutTags(before, ours);
  const isAtEnd = ours.some((tag) => placeOfTag(before, tag)?.end === before.length);
  return isAtEnd && before.startsWith(own) ? { start: own.length, end: before.length } : null;
}

function isAfterBlank(text: string, at: number): boolean {
  return at === 0 || /\s/u.test(text.charAt(at - 1));
}

/** Whether the person has gone on after typing a tag, so that it will not become a longer one. */
export function isTagFinished(text: string, tag: string): boolean {
  const rest = text.trimEnd();
  return rest.length < text.length || !rest.toLowerCase().endsWith(tag.toLowerCase());
}
