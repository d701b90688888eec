import type { ExportFile } from '../../lib/cpd/export-session.ts';

/** Gives a file to the browser's downloads. */
export function saveFile(file: ExportFile): void {
  const address = URL.createObjectURL(new Blob([file.text], { type: file.mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
