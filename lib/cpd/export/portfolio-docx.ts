import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { portfolioWords as words } from '../../locales/en/portfolio.ts';
import type { Evidence, EvidencePost, LabelledText, Portfolio, PortfolioEntry } from './portfolio.ts';

type Heading = (typeof HeadingLevel)[keyof typeof HeadingLevel];

const LEVELS: readonly Heading[] = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];
const SOFT = '55625D';
const ACCENT = '0B5C52';
/** Twentieths of a point: 20 mm. */
const MARGIN = 1_134;
/** Arabic, Hebrew and the like before any letter that is written the other way. */
const IS_RTL = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A portfolio as a Word document (OOXML) with real headings and tables.
 * @param onRecord told after each record, with how many are done; putting the file together takes as long again.
 * @returns the bytes of the file.
 */
export async function portfolioDocx(
  portfolio: Portfolio,
  onRecord: (done: number) => void = () => undefined,
): Promise<ArrayBuffer> {
  const { entries } = portfolio;
  const isOne = entries.length === 1;
  const document = new Document({
    title: clean(portfolio.title),
    description: words.notice,
    creator: 'Chatside',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { size: 40 }, paragraph: { spacing: { after: 160 } } },
        heading1: heading(30, 360),
        heading2: heading(26, 280),
        heading3: heading(23, 220),
        heading4: heading(21, 180),
        hyperlink: { run: { color: ACCENT } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, ...directed(portfolio.title), children: runs(portfolio.title) }),
          new Paragraph({
            children: [
              new TextRun({ text: words.notice, bold: true }),
              new TextRun({ text: ` ${portfolio.made}`, color: SOFT }),
            ],
          }),
          ...(isOne ? [] : contents(entries)),
          ...entries.flatMap((entry, place) => {
            const parts = entryParts(entry, place, isOne);
            onRecord(place + 1);
            return parts;
          }),
        ],
      },
    ],
  });
  return Packer.toArrayBuffer(document);
}

function heading(size: number, before: number) {
  return { run: { size, bold: true, color: '1B2421' }, paragraph: { keepNext: true, spacing: { before, after: 80 } } };
}

function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.END, children: [new TextRun({ children, size: 18, color: SOFT })] }),
    ],
  });
}

function contents(entries: readonly PortfolioEntry[]): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(words.contents) }),
    ...entries.map(
      ({ title, form }, place) =>
        new Paragraph({
          ...directed(title),
          children: [
            new InternalHyperlink({
              anchor: anchorOf(place),
              children: [new TextRun({ text: clean(title), style: 'Hyperlink' })],
            }),
            new TextRun({ text: `  ${clean(form)}`, color: SOFT }),
          ],
        }),
    ),
  ];
}

function entryParts(entry: PortfolioEntry, place: number, isOne: boolean): (Paragraph | Table)[] {
  const [part = LEVELS[0], below] = isOne ? LEVELS : LEVELS.slice(1);
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: true,
    ...directed(entry.title),
    children: [new Bookmark({ id: anchorOf(place), children: runs(entry.title) })],
  });
  const head = (text: string, level: Heading | undefined = part) =>
    new Paragraph({ ...(level && { heading: level }), ...directed(text), children: runs(text) });
  return [
    ...(isOne ? [] : [title]),
    new Paragraph({ children: [new TextRun({ text: `${clean(entry.form)} · ${entry.state}`, color: SOFT })] }),
    ...entry.fields.flatMap(({ label, text }) => [head(label), ...answer(text)]),
    ...entry.chats.flatMap((chat) => [head(words.facts), factsTable(chat)]),
    ...(entry.attachments.length > 0 ? [head(words.attachments), ...entry.attachments.map(bullet)] : []),
    ...entry.evidence.flatMap((one) => evidenceParts(one, head, below)),
  ];
}

function answer(text: string): Paragraph[] {
  if (text === '') {
    return [new Paragraph({ children: [new TextRun({ text: words.notYetWritten, italics: true, color: SOFT })] })];
  }
  return text.split('\n').map((line) => new Paragraph({ ...directed(line), children: runs(line) }));
}

function factsTable(chat: readonly LabelledText[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'D3D8D4' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (text: string, width: number, isLabel: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 60, right: 60 },
      children: [
        new Paragraph({
          spacing: { after: 0 },
          ...directed(text),
          children: [new TextRun({ text: clean(text), ...(isLabel && { color: SOFT }), ...rtlRun(text) })],
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: chat.map(
      ({ label, text }) => new TableRow({ cantSplit: true, children: [cell(label, 30, true), cell(text, 70, false)] }),
    ),
  });
}

function evidenceParts(
  { title, posts, others }: Evidence,
  head: (text: string, level?: Heading) => Paragraph,
  below: Heading | undefined,
): Paragraph[] {
  return [
    head(`${words.appendix}: ${title}`),
    head(words.posts, below),
    ...(posts.length === 0 ? [new Paragraph({ children: runs(words.noPosts) })] : posts.flatMap(postParts)),
    ...(others.length > 0 ? [head(words.others, below), ...others.flatMap(postParts)] : []),
  ];
}

function postParts({ text, when, link }: EvidencePost): Paragraph[] {
  const where: ParagraphChild =
    link === null
      ? new TextRun({ text: words.notSeen, color: SOFT })
      : new ExternalHyperlink({ link, children: [new TextRun({ text: link, style: 'Hyperlink', size: 18 })] });
  return [
    ...(text === null
      ? []
      : text
          .split('\n')
          .map(
            (line) => new Paragraph({ keepNext: true, spacing: { after: 0 }, ...directed(line), children: runs(line) }),
          )),
    new Paragraph({ children: [new TextRun({ text: `${when}, `, color: SOFT, size: 18 }), where] }),
  ];
}

function bullet(text: string): Paragraph {
  return new Paragraph({ bullet: { level: 0 }, ...directed(text), children: runs(text) });
}

function runs(text: string): TextRun[] {
  return [new TextRun({ text: clean(text), ...rtlRun(text) })];
}

function directed(text: string): { bidirectional?: true } {
  return IS_RTL.test(text) ? { bidirectional: true } : {};
}

function rtlRun(text: string): { rightToLeft?: true } {
  return IS_RTL.test(text) ? { rightToLeft: true } : {};
}

/** Word calls a file damaged that holds a character which XML forbids. */
function clean(text: string): string {
  return text.toWellFormed().replace(/(?![\n\t])\p{Cc}|[\uFFFE\uFFFF]/gu, '');
}

function anchorOf(place: number): string {
  return `record-${place + 1}`;
}
