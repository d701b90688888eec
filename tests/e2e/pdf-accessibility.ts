import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of a page's structure tree, as pdf.js gives it. */
interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** "1 / 4" in the margin, which the browser draws outside the structure; a reader of the text misses nothing. */
const PAGE_NUMBER = /^\d+ \/ \d+$/;

/**
 * Checks a PDF for what a program can tell of PDF/UA-1 (ISO 14289-1, by the checkpoints of the Matterhorn Protocol 1.1):
 * tagged (01), nothing outside the structure but page numbers (01), a title that is shown (06), a language (11), pictures
 * with words (13), headings that begin at one and skip no level (14), tables with header cells (15), lists with items
 * (16), links in the structure with words (28).
 * @returns a sentence for each problem; empty when there is none.
 */
export async function pdfProblems(bytes: Uint8Array): Promise<readonly string[]> {
  // pdf.js takes the bytes away from whom they belonged to.
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const problems = [...(await ofDocument(pdf))];
  const nodes: Node[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as Node | null;
    const all = tree ? flat(tree) : [];
    nodes.push(...all);
    const ids = new Set(all.flatMap(({ id }) => id ?? []));
    // Marks stand in one another: a ligature has one of its own inside that of its paragraph.
    const marks: (string | null)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const isOutside = !marks.some((mark) => mark !== null && ids.has(mark));
        if (isOutside && item.str.trim() !== '' && !PAGE_NUMBER.test(item.str.trim()))
          problems.push(`Page ${number}: "${item.str}" is not part of the structure.`);
      } else if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(item.type === 'beginMarkedContentProps' ? item.id : null);
    }
    for (const link of await page.getAnnotations()) {
      if (link.subtype === 'Link' && !ids.has(link.id))
        problems.push(`Page ${number}: a link is not part of the structure.`);
    }
  }
  return [...problems, ...ofHeadings(nodes), ...ofNodes(nodes)];
}

async function ofDocument(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  const info = (await pdf.getMetadata()).info as { Title?: string; Language?: string | null };
  const marks = await pdf.getMarkInfo();
  const view = new Map(Object.entries((await pdf.getViewerPreferences()) ?? {}));
  return [
    ...(marks?.Marked ? [] : ['It is not tagged.']),
    ...(info.Title ? [] : ['It has no title.']),
    ...(view.get('DisplayDocTitle') ? [] : ['Its title is not shown.']),
    ...(info.Language ? [] : ['It has no language.']),
  ];
}

function ofHeadings(nodes: readonly Node[]): readonly string[] {
  const levels = nodes.flatMap(({ role }) => (/^H[1-6]$/.test(role ?? '') ? [Number(role?.slice(1))] : []));
  if (levels[0] !== 1) return ['The first heading is not of level 1.'];
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1
      ? [`A heading of level ${level} follows one of level ${levels[index - 1]}.`]
      : [],
  );
}

function ofNodes(nodes: readonly Node[]): readonly string[] {
  const having = (node: Node, roles: readonly string[]) => flat(node).some(({ role }) => roles.includes(role ?? ''));
  return nodes.flatMap((node) => {
    const { role, alt } = node;
    if (role === 'Figure' && !alt) return ['A picture has no words.'];
    if (role === 'Table' && having(node, ['TD']) && !having(node, ['TH'])) return ['A table has no header cells.'];
    if (role === 'L' && !having(node, ['LI'])) return ['A list has no items.'];
    if (role === 'Link' && !flat(node).some(({ type }) => type === 'content')) return ['A link has no words.'];
    return [];
  });
}

function flat(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}
