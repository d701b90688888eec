import { portfolioWords as words } from '../../locales/en/portfolio.ts';
import { recordStates } from '../../locales/en/records.ts';
import type { CpdRecord } from '../cpd-record.ts';
import type { CpdTemplate } from '../cpd-template.ts';
import { filledForm } from '../filled-form.ts';
import { coveredNames } from '../name-cover.ts';
import { chatsOf } from '../record-facts.ts';
import { type RecordTimes, recordTimes } from '../record-times.ts';
import type { SessionRecord } from '../session-record.ts';
import { ownPosts, suggestedTime } from '../time-spent.ts';

/**
 * What leaves the computer (dossier cpd-standards 16.3): the facts and the person's reflection; their own posts too;
 * or besides them others' posts, by link alone.
 */
export const PRIVACY_LEVELS = ['own', 'posts', 'links'] as const;

/** One of {@link PRIVACY_LEVELS}. */
export type PrivacyLevel = (typeof PRIVACY_LEVELS)[number];

/** A label and what belongs to it. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** A field of a form; `text` is empty where nothing was written. */
export interface PortfolioField extends LabelledText {
  readonly id: string;
}

/** A post as evidence. */
export interface EvidencePost {
  /** Null where only its link is given. */
  readonly text: string | null;
  readonly when: string;
  readonly link: string | null;
}

/** The evidence of one chat. */
export interface Evidence {
  readonly title: string;
  readonly posts: readonly EvidencePost[];
  readonly others: readonly EvidencePost[];
}

/** One record as every format shows it. */
export interface PortfolioEntry {
  readonly title: string;
  /** "GPhC, Unplanned CPD". */
  readonly form: string;
  readonly state: string;
  readonly fields: readonly PortfolioField[];
  /** One list for each chat. */
  readonly chats: readonly (readonly LabelledText[])[];
  readonly attachments: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Records as a document. */
export interface Portfolio {
  readonly title: string;
  readonly notice: string;
  readonly made: string;
  readonly entries: readonly PortfolioEntry[];
}

/** How records are exported. */
export interface PortfolioOptions {
  readonly level: PrivacyLevel;
  /** IANA name of the zone in which times are written. */
  readonly zone: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** A record with the form it is written in; without one for a form that this version does not know. */
export interface RecordInForm {
  readonly record: CpdRecord;
  readonly template: CpdTemplate | undefined;
}

/** Records as a document, in the order given. @param onRecord told after each record, with how many are done. */
export function portfolio(
  records: readonly RecordInForm[],
  options: PortfolioOptions,
  onRecord: (done: number) => void = () => undefined,
): Portfolio {
  const times = recordTimes(options.zone);
  const entries = records.map((one, index) => {
    const entry = portfolioEntry(one, options, times);
    onRecord(index + 1);
    return entry;
  });
  const [only] = entries;
  return {
    title: entries.length === 1 && only ? only.title : words.portfolioTitle,
    notice: words.notice,
    made: words.made(times.day(options.madeAt), times.zone),
    entries,
  };
}

/** One record as a part of a document. */
export function portfolioEntry(one: RecordInForm, options: PortfolioOptions, times: RecordTimes): PortfolioEntry {
  const { record, template } = one;
  const chats = chatsOf(record);
  const fields = template
    ? filledForm(template, record, options.zone).map(({ field, text }) => ({ id: field.id, label: field.label, text }))
    : Object.entries(record.answers).map(([id, { value }]) => ({ id, label: id, text: value }));
  const title = fields.find(({ id }) => id === 'title')?.text;
  const tags = [...new Set(chats.flatMap((chat) => chat.tags.map((tag) => `#${tag}`)))].join(' ');
  return {
    title: title || [template?.name ?? words.recordTitle, tags].filter(Boolean).join(' '),
    form: template ? `${template.body.shortName}, ${template.name}` : record.templateId,
    state: recordStates[record.state.value],
    fields,
    chats: chats.map((chat) => chatFacts(chat, times)),
    attachments: (record.attachments?.value ?? []).map(({ name, place }) => (place ? `${name}: ${place}` : name)),
    evidence: options.level === 'own' ? [] : chats.map((chat) => evidenceOf(chat, options.level, times)),
  };
}

function chatFacts(chat: SessionRecord, times: RecordTimes): readonly LabelledText[] {
  const time = suggestedTime(chat);
  return [
    { label: words.chat, text: chatName(chat) },
    { label: words.date, text: times.date(chat.startsAt) },
    { label: words.time, text: `${times.time(chat.startsAt)}–${times.time(chat.endsAt)}` },
    { label: words.hosts, text: chat.hosts.map((host) => `@${host}`).join(', ') || words.unknown },
    { label: words.minutes, text: words.minutesText(time.total, time.participatory) },
  ];
}

function evidenceOf(chat: SessionRecord, level: PrivacyLevel, times: RecordTimes): Evidence {
  // Whom the person answered is nobody's business but theirs; the hosts spoke for the chat.
  const cover = coveredNames([], [...chat.hosts, ...(chat.account === null ? [] : [chat.account])]);
  return {
    title: words.evidenceOf(chatName(chat), times.day(chat.startsAt)),
    posts: ownPosts(chat).map(({ text, at, link }) => ({ text: cover.text(text), when: times.time(at), link })),
    others:
      level === 'links'
        ? chat.shared.map(({ at, link }) => ({ text: null, when: times.time(at), link: withoutName(link) }))
        : [],
  };
}

/** The address of a post without its author's name; X leads from it to the same post. */
export function withoutName(link: string): string {
  const id = /\/status\/(\d+)/u.exec(link)?.[1];
  return id === undefined ? link : `https://x.com/i/status/${id}`;
}

function chatName({ tags, name }: SessionRecord): string {
  return [tags.map((tag) => `#${tag}`).join(' '), name].filter(Boolean).join(', ');
}
