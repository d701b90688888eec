/** What becomes of an export; parameters so that tests need no downloads and no printer. */
export interface RecordFiles {
  /** Gives a file to the browser's downloads. */
  save(fileName: string, file: Blob): void;
  /** Opens the browser's print dialog for a page, where it can be saved as a PDF. */
  print(html: string): Promise<void>;
}

/**
 * Prints a page of its own in a frame, so that the notebook around it is not printed. The frame stays until the next
 * print: Firefox prints it after the call has returned.
 */
export async function printPage(html: string): Promise<void> {
  document.getElementById('chatside-print')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'chatside-print';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;inset-inline-start:-10000px;width:210mm;height:297mm;border:0';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  frame.contentWindow?.print();
}
