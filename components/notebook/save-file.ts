import type { ExportFile } from '../../lib/cpd/export-session.ts';

/** Gives a file to the browser's downloads. */
export function saveFile(file: ExportFile): void {
  saveBlob(file.fileName, new Blob([file.text], { type: file.mimeType }));
}

/** Gives a file of any size to the browser's downloads. */
export function saveBlob(fileName: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
