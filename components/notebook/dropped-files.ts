import type { GivenFile } from '../../lib/archive/archive-source.ts';

/** The files that a person picked, with the folders they lie in where the browser tells. */
export function pickedFiles(list: FileList | null): GivenFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }));
}

/**
 * The files that a person dropped, those of dropped folders included. Call it in the event itself: the browser takes the
 * list away afterwards.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = pickedFiles(transfer.files);
  const found = await Promise.all(entries.filter((entry) => entry !== null).map((entry) => filesOf(entry)));
  return found.length > 0 ? found.flat() : plain;
}

async function filesOf(entry: FileSystemEntry): Promise<GivenFile[]> {
  if (isFile(entry)) {
    const blob = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//u, ''), blob }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: GivenFile[] = [];
  for (;;) {
    // A folder comes in portions of a hundred; an empty one is the end.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (entries.length === 0) return found;
    for (const one of entries) found.push(...(await filesOf(one)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
