import * as v from 'valibot';
import { ownChatSchema } from '../../chat/own-chat.ts';
import { type CpdRecord, RECORD_STATES } from '../../cpd/cpd-record.ts';
import type { PostRow } from '../history-db.ts';
import type { ContributionRow, SessionRow } from '../history-types.ts';
import { BackupProblem } from './backup-problem.ts';

/** The version of the format that this Chatside writes. A change of the lines is a new version and a migration. */
export const BACKUP_VERSION = 2;

/** A line as JSON gives it. */
export type RawLine = Readonly<Record<string, unknown>>;

/** Makes a line of a version into one (or none) of the next; by the version they start from. */
export const MIGRATIONS: Readonly<Record<number, (line: RawLine) => RawLine | null>> = {
  // Version 2 has lines of CPD records; the others are as they were.
  1: (line) => line,
};

const text = v.string();
const time = v.number();
const list = v.array(text);
const maybe = v.nullable(text);

// Loose: a field that a Chatside of the same format added is kept, not lost.
const contributionSchema = v.looseObject({
  id: v.pipe(text, v.minLength(1)),
  state: v.picklist(['pending', 'confirmed', 'failed']),
  postId: v.optional(v.pipe(text, v.regex(/^\d{1,20}$/))),
  sessionId: maybe,
  author: maybe,
  text,
  at: time,
  tags: list,
  replyTo: maybe,
  replyToAuthor: maybe,
  quoteOf: maybe,
  questionKeys: list,
  problem: v.nullable(v.looseObject({ code: v.nullable(v.number()), message: text })),
  aliases: v.optional(list),
  textOf: v.optional(text),
  earlier: v.optional(v.array(v.looseObject({ postId: v.pipe(text, v.regex(/^\d{1,20}$/)), text, at: time }))),
  deletedAt: v.optional(time),
  hasMedia: v.optional(v.literal(true)),
  altTexts: v.optional(list),
  poll: v.optional(list),
});

const markedPosts = v.array(
  v.looseObject({
    postId: v.pipe(text, v.regex(/^\d{1,20}$/)),
    author: text,
    text,
    at: time,
    changedAt: time,
    isUndone: v.optional(v.literal(true)),
  }),
);

const sessionSchema = v.looseObject({
  id: v.pipe(text, v.minLength(1)),
  tags: list,
  name: maybe,
  hosts: list,
  account: maybe,
  startsAt: time,
  endsAt: time,
  presentFrom: time,
  presentTo: time,
  minutesPresent: v.number(),
  questions: v.array(
    v.looseObject({ key: text, label: text, text, at: time, postId: text, author: text, postIds: v.optional(list) }),
  ),
  keepsPosts: v.optional(v.boolean()),
  isFromArchive: v.optional(v.boolean()),
  shared: v.optional(markedPosts),
  liked: v.optional(markedPosts),
  bookmarked: v.optional(markedPosts),
  aliases: v.optional(list),
});

const postSchema = v.looseObject({
  id: v.pipe(text, v.regex(/^\d{1,20}$/)),
  author: text,
  text,
  at: time,
  hashtags: list,
  mentions: list,
  links: list,
  altTexts: list,
  poll: v.optional(list),
  isTruncated: v.boolean(),
  eyes: list,
  seenAt: time,
});

const dated = <Value extends v.GenericSchema>(value: Value) => v.looseObject({ value, at: time });

const recordSchema = v.looseObject({
  id: v.pipe(text, v.minLength(1)),
  templateId: text,
  madeAt: time,
  changedAt: time,
  sessions: v.array(v.looseObject({ sessionId: text, facts: v.looseObject({}), at: time })),
  answers: v.record(text, dated(text)),
  state: dated(v.picklist(RECORD_STATES)),
  intention: v.optional(dated(text)),
  plannedFor: v.optional(v.looseObject({ tags: v.array(text), startsAt: time })),
  preparationMinutes: v.optional(dated(v.number())),
  attachments: v.optional(dated(v.array(v.looseObject({ name: text, place: text })))),
  remindAt: v.optional(dated(v.nullable(time))),
  earlier: v.optional(v.array(v.looseObject({ fieldId: text, value: text, at: time }))),
});

const headerSchema = v.object({
  kind: v.literal('header'),
  format: v.literal('chatside-backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  app: text,
  madeAt: time,
  historyId: text,
});

const lineSchema = v.variant('kind', [
  headerSchema,
  v.object({ kind: v.literal('settings'), row: v.looseObject({}) }),
  v.object({ kind: v.literal('forgotten'), row: v.array(v.tuple([text, time])) }),
  v.object({ kind: v.literal('declined'), row: v.object({ tag: text, at: time }) }),
  v.object({ kind: v.literal('host'), row: v.object({ tag: text, handle: text, isHost: v.boolean(), at: time }) }),
  v.object({
    kind: v.literal('follow-up'),
    row: v.object({ handle: v.pipe(text, v.regex(/^\w{1,20}$/)), at: time }),
  }),
  v.object({ kind: v.literal('own-chat'), row: ownChatSchema }),
  v.object({ kind: v.literal('session'), row: sessionSchema }),
  v.object({ kind: v.literal('contribution'), row: contributionSchema }),
  v.object({ kind: v.literal('record'), row: recordSchema }),
  v.object({ kind: v.literal('post'), row: postSchema }),
  v.object({ kind: v.literal('end'), counts: v.record(text, v.number()), sha256: text }),
]);

type Line = v.InferOutput<typeof lineSchema>;
/** The first line of a backup: of what, when and by which Chatside. */
export type BackupHeader = v.InferOutput<typeof headerSchema>;
/** The last line. */
export type BackupEnd = Extract<Line, { kind: 'end' }>;
/** A line between them. */
export type BackupLine =
  | Exclude<Line, { kind: 'header' | 'end' | 'session' | 'contribution' | 'record' | 'post' }>
  | { readonly kind: 'session'; readonly row: SessionRow }
  | { readonly kind: 'contribution'; readonly row: ContributionRow }
  | { readonly kind: 'record'; readonly row: CpdRecord }
  | { readonly kind: 'post'; readonly row: PostRow };

/** Reads the first line. Throws a BackupProblem for another kind of file and for one of a newer Chatside. */
export function parseHeader(line: string, version = BACKUP_VERSION): BackupHeader {
  const raw = parseJson(line, 'not-backup');
  if (raw.format !== 'chatside-backup') throw new BackupProblem('not-backup');
  if (typeof raw.version === 'number' && raw.version > version) throw new BackupProblem('newer');
  const header = v.safeParse(headerSchema, raw);
  if (!header.success) throw new BackupProblem('damaged');
  return header.output;
}

/** Reads a line of a file of a version, brought up to the present one; null where that has no such line. */
export function parseLine(
  line: string,
  from: number,
  version = BACKUP_VERSION,
  migrations = MIGRATIONS,
): BackupLine | BackupEnd | null {
  let raw: RawLine | null = parseJson(line, 'damaged');
  for (let at = from; at < version && raw; at += 1) raw = migrations[at]?.(raw) ?? null;
  if (!raw) return null;
  const parsed = v.safeParse(lineSchema, raw);
  if (!parsed.success || parsed.output.kind === 'header') throw new BackupProblem('damaged');
  // Valibot's optional fields allow undefined, which JSON cannot hold.
  return parsed.output as unknown as BackupLine | BackupEnd;
}

function parseJson(line: string, problem: 'damaged' | 'not-backup'): RawLine {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as RawLine;
  } catch {
    // Falls through: it is no line of a backup.
  }
  throw new BackupProblem(problem);
}
