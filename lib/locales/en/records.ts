import type { RecordState } from '../../cpd/cpd-record.ts';
import type { FieldLimit } from '../../cpd/cpd-template.ts';
import type { TextLength } from '../../cpd/text-length.ts';

const number = (value: number) => value.toLocaleString('en-GB');
const count = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`;

/** The states of a record, as the person reads them. */
export const recordStates: Readonly<Record<RecordState, string>> = {
  planned: 'Planned',
  draft: 'Draft',
  complete: 'Complete',
  submitted: 'Submitted',
};

/** The words of the pages of CPD records. */
export const records = {
  place: 'CPD records',
  title: 'CPD records',
  text: 'What you write about your chats for your regulator or your portfolio. The facts are filled in; the learning is in your own words.',
  emptyTitle: 'No CPD records yet',
  emptyText:
    'Open a session and choose “Write it up”: the date, the chat, the questions and your answers are filled in, and you add what you learnt.',
  begin: 'Begin a record',
  toSessions: 'Go to your sessions',
  unknownForm: 'A form that this version does not know',
  changed: 'Last changed',
  search: 'Find in your records',
  found: (found: number) => (found === 0 ? 'No record has these words.' : count(found, 'record', 'records')),
  comeBack: 'Time to come back to',
  others: 'All others',
  noTitle: 'Untitled record',
  stillToWrite: (fields: number) => (fields === 0 ? 'All written' : count(fields, 'field to write', 'fields to write')),
  loading: 'Opening your records …',
  readFailed: 'Your records could not be read just now. Nothing is lost; please reload this page.',

  ofSession: 'CPD records of this session',
  writeUp: 'Write it up',
  writeUpTitle: 'Write it up for CPD',
  writeUpText: 'Choose the form. You can make more than one record of a session, for instance for two registers.',
  about: 'About',
  noSession: 'No session: for something you did elsewhere, or a chat that is still to come.',
  bodyLabel: 'Whose form?',
  formLabel: 'Which form?',
  intentionLabel: 'What do you want to learn?',
  intentionHelp: 'Noted now, with the time: it shows that you planned this before the chat.',
  planTitle: 'Plan what you want to learn',
  planText:
    'A note made before the chat shows that your learning was planned. After the chat, “Write it up” goes on from it.',
  planFor: 'For',
  planKept: 'You have noted for this chat:',
  planOpen: 'Open your plan',
  planLate: 'This chat has begun by the calendar: a note made now does not show that you planned it before.',
  planKeep: 'Keep the plan',
  planAwaited: 'The facts of the chat come in by themselves once you have been there.',
  planned: 'What you wanted to learn',
  plannedAt: 'Noted',
  planFound: 'You planned this chat. Go on from your plan, or begin another record below.',
  planGoOn: 'Go on from your plan',
  create: 'Begin the record',
  createFailed: 'The record could not be stored just now. Nothing was changed; please try again.',
  cancel: 'Cancel',
  sources: 'Where this form comes from',
  checkedOn: (date: string) => `Compared with its sources on ${date}.`,
  standing: {
    official: 'the body’s own page',
    secondary: 'another source',
    code: 'public code',
    inferred: 'our inference',
  },
  doubtful: 'Not yet checked against the form itself:',

  back: 'All records',
  factsHeading: 'The facts',
  chat: 'Chat',
  when: 'When',
  hosts: 'Hosts',
  unknown: 'Not known',
  suggested: 'Time suggested',
  suggestedText: (total: number, participatory: number) =>
    `${count(total, 'minute', 'minutes')}, of which ${number(participatory)} participatory`,
  reasons: {
    replied: 'Participatory is the time from your first to your last post, because you replied to somebody.',
    'posted-only': 'You posted but replied to nobody, so none of it is suggested as participatory.',
    listened: 'You followed without posting, so none of it is suggested as participatory.',
    'not-seen': 'Nobody saw how long you were there, so no time is suggested.',
  },
  answersGiven: 'Your posts',
  openSession: 'Open the session',
  takeOut: 'Take it out of this record',
  takeOutOf: (chat: string) => `Take it out of this record: ${chat}`,
  addSession: 'Add another session',
  addSessionChoose: 'Choose a session …',
  addFailed: 'The session could not be added just now. Nothing was changed; please try again.',
  sessionGone: 'The session is no longer in your history; its facts are kept here.',
  fieldsHeading: 'The form',
  fieldsText: 'In the order of the form. Everything saves itself as you type.',
  fromFacts: 'Filled in from the facts; change it as you like.',
  notYetWritten: 'Not yet written',
  later: 'This can wait until you have seen what it changed.',
  backToFacts: 'Begin with the facts again',
  copy: 'Copy',
  copyField: (label: string) => `Copy: ${label}`,
  copied: 'Copied.',
  copyFailed: 'This browser did not let Chatside copy. The text is selected: press Ctrl+C (⌘C on a Mac).',
  length: ({ words, characters }: TextLength) =>
    `${count(words, 'word', 'words')}, ${count(characters, 'character', 'characters')}`,
  limit: ({ unit, least, most, of }: FieldLimit) =>
    [
      least === undefined ? '' : `at least ${number(least)} ${unit}`,
      most === undefined ? '' : `at most ${number(most)} ${unit}`,
    ]
      .filter(Boolean)
      .join(', ') + (of ? ` for ${of}` : ''),
  tooLong: (over: number, unit: string) =>
    `${number(over)} ${unit} too many for the form. Nothing is cut; shorten it when you like.`,
  tooShort: (missing: number, unit: string) => `The form asks for ${number(missing)} ${unit} more.`,
  earlier: (wordings: number) => (wordings === 1 ? 'The earlier wording' : `${number(wordings)} earlier wordings`),
  saved: 'Saved',
  saveFailed:
    'Your last change could not be stored. Your text is still here: keep this page open, copy it to be safe, and type on to try again.',
  gone: 'This record is not in your history any more.',

  stateLabel: 'How far is it?',
  stateText: {
    planned: 'You noted what you want to learn; the chat is still to come.',
    draft: 'You are still writing.',
    complete: 'Written. Copy it into the form of the body when it is due.',
    submitted: 'Copied into the form, or shown to whoever asked. Its facts stay as they are now.',
  },
  stillMissing: (labels: readonly string[]) => `Still not written: ${labels.join('; ')}.`,
  remindLabel: 'Remind me to come back',
  remindNever: 'No reminder',
  remindIn: (weeks: number) => `In ${weeks} weeks`,
  remindOn: (date: string) => `On ${date}`,
  notNotified: 'On that day the record stands at the top of your CPD records.',
  notified: 'On that day your browser tells you, and the record stands at the top of your CPD records.',
  notify: 'Let my browser tell me too',
  notifyRefused:
    'Your browser was told not to show notifications. The record stands at the top of your CPD records all the same.',
  attachmentsHeading: 'What belongs to it',
  attachmentsText: 'Files are not copied; note what there is and where it lies.',
  attachmentName: 'What',
  attachmentPlace: 'Where (an address, a folder)',
  addAttachment: 'Add',
  removeAttachment: (name: string) => `Remove ${name}`,
  delete: 'Delete this record',
  deleteTitle: 'Delete this record?',
  deleteText: 'What you wrote in it is deleted for good. The session and your posts stay.',
  deleteAction: 'Delete',
  keep: 'Keep',
  deleteFailed: 'The record could not be deleted just now. Please try again.',
} as const;
