/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection). Replies start
 * with "@" and must be defused too; so must full-width signs, and signs behind blanks or line breaks (measured: the
 * libraries' own switches miss those).
 */
export function defused(cell: string): string {
  return /^[\s\u00a0]*[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}
