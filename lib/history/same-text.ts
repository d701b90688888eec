/**
 * A post's text in the form in which what was typed and what X shows can be compared: X puts the answered people's
 * handles before a reply, shortens links, normalises to NFC and may change blanks (dossier x-web-client 6.4, 11.7, 13).
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/https?:\/\/\S+|\b(?:t\.co|pic\.x\.com|pic\.twitter\.com)\/\S+/giu, ' ')
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .trim()
    .replace(/^(?:@\w{1,20} )+/u, '')
    .replace(/…$/u, '')
    .trim();
}
