/** A text on one line, for a heading. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Escapes what CommonMark would read as markup in one line (6.1 of its specification): posts are full of * _ # and [.
 */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[+-](?=\s|$)|(?:-+|=+)(?=\s*$)|=(?==*$))/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
