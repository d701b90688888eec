import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';

/** The text of a Word document, a line a paragraph, each with its style; tables a line a cell. Links stand behind it. */
export async function documentText(bytes: ArrayBuffer): Promise<string> {
  const reader = new ZipReader(new BlobReader(new Blob([bytes])));
  const entries = await reader.getEntries();
  const part = async (name: string) => {
    const entry = entries.find(({ filename }) => filename === name);
    if (!entry || entry.directory) throw new Error(`The document has no ${name}.`);
    return entry.getData(new TextWriter());
  };
  const xml = await part('word/document.xml');
  const links = [...(await part('word/_rels/document.xml.rels')).matchAll(/Target="(https[^"]+)"/g)].map(
    ([, at]) => at,
  );
  const lines = [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, inside = '']) => {
    const style = /<w:pStyle w:val="([^"]+)"/.exec(inside)?.[1];
    const words = [...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
    const direction = inside.includes('<w:bidi/>') ? ' (rtl)' : '';
    return `${style ? `[${style}] ` : ''}${unescaped(words)}${direction}`;
  });
  return `${[...lines, ...links].join('\n')}\n`;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
