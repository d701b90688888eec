import extractHashtags from 'twitter-text/dist/esm/extractHashtags.js';

/** The hashtags of a text exactly as X links them, in order, as typed, without their sign. */
export function extractTags(text: string): string[] {
  return extractHashtags(text);
}

/** Whether a text carries a tag as X links it: any letter case, `#` or `＃`, never as a part of something longer. */
export function carriesTag(text: string, tag: string): boolean {
  const wanted = tagKey(tag);
  return wanted !== '' && extractTags(text).some((one) => tagKey(one) === wanted);
}

/** Each tag is compared many times while an evening is read: its key is made once. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

/** The form in which two tags can be compared: without sign, in lower case, composed. */
export function tagKey(tag: string): string {
  const known = keys.get(tag);
  if (known !== undefined) return known;
  const key = tag
    .trim()
    .replace(/^[#＃]/u, '')
    .normalize('NFC')
    .toLowerCase();
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(tag, key);
  return key;
}

/** Whether two tags are the same to X. */
export function isSameTag(a: string, b: string): boolean {
  return tagKey(a) === tagKey(b);
}
