import { sidebar } from '../../lib/locales/sidebar.ts';

/** What the person typed, as a tag or account without its sign, or the sentence that says what is wrong with it. */
export type Typed = { readonly value: string } | { readonly problem: string };

/** X links hashtags of any practical length; beyond this it is surely pasted text. */
const LONGEST_TAG = 100;

/** Reads a hashtag typed by hand, with or without `#` (or the full-width `＃`). */
export function readTag(typed: string): Typed {
  const tag = typed
    .trim()
    .replace(/^[#＃]+/, '')
    .trim();
  if (tag === '') return { problem: sidebar.tagEmpty };
  if (tag.length > LONGEST_TAG) return { problem: sidebar.tagLong };
  if (/\s/.test(tag)) return { problem: sidebar.tagSpace };
  if (!/^(?:[\p{L}\p{M}\p{N}_·・]|\u200c|\u200d)+$/u.test(tag)) return { problem: sidebar.tagSigns };
  if (!/[\p{L}\p{M}]/u.test(tag)) return { problem: sidebar.tagDigits };
  return { value: tag };
}

/** Reads an account name typed by hand, with or without `@`, or its address on x.com. */
export function readHandle(typed: string): Typed {
  const handle = typed
    .trim()
    .replace(/^https?:\/\/(www\.)?(x|twitter)\.com\//i, '')
    .replace(/^[@＠]/, '')
    .replace(/\/$/, '');
  return /^\w{1,15}$/.test(handle) ? { value: handle } : { problem: sidebar.badHandle };
}

/** Hashtags as people write them: "#WePh", "#WePh and #WeMDT". */
export function tagsInWords(tags: readonly string[]): string {
  return tags.map((tag) => isolated(`#${tag}`)).join(' and ');
}

/** Keeps a tag in a right-to-left script from reordering the English words around it. */
function isolated(tag: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(tag) ? `\u2068${tag}\u2069` : tag;
}
