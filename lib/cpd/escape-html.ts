const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as the content or a quoted attribute of an HTML element; what no document may hold is left out. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\n\t])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
}
