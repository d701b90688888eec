import { at, textOf } from './wire-json.ts';

/**
 * Whether a tombstone says that the author deleted the post. Its words are all that tells: accounts that are suspended,
 * protected or gone, posts with an age limit and older versions of an edited post have tombstones too, nothing else in
 * their shape differs (dossier 11.7), and the words come in the language of X's page. Only the English ones are known
 * ("Tweet" in older pages), so a deletion told in another language is not followed: a wrong guess would take away a
 * question that stands.
 */
export function saysDeleted(tombstone: unknown): boolean {
  const words = textOf(at(tombstone, 'text', 'text')) ?? textOf(at(tombstone, 'richText', 'text')) ?? '';
  return /^\s*This (?:Post|Tweet) was deleted by the (?:Post|Tweet) author\b/i.test(words);
}
