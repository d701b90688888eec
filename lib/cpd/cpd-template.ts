/** Who writes a field: the program (facts), both (facts to begin with, the person goes on), or the person alone. */
export type FilledBy = 'program' | 'both' | 'person';

/** How a field is answered. */
export type FieldKind = 'line' | 'text' | 'choice' | 'choices' | 'hours' | 'dates';

/** Facts of the chats that a field may begin with; each is made in one place, `record-facts.ts`. */
export type FactName =
  | 'title'
  | 'activity'
  | 'intention'
  | 'preparation'
  | 'dates'
  | 'date'
  | 'method'
  | 'topic'
  | 'activity-type'
  | 'hours'
  | 'participatory-hours'
  | 'credits'
  | 'cpd-group'
  | 'verifiability'
  | 'link'
  | 'evidence';

/** A limit that the body's own form sets, or asks for. */
export interface FieldLimit {
  readonly unit: 'words' | 'characters';
  readonly least?: number;
  readonly most?: number;
  /** What the limit counts for, where it is more than this field ("the whole statement"). */
  readonly of?: string;
}

/** One field of a form, in the order of the form. */
export interface TemplateField {
  /** Unique in the template; never changed once released: what people wrote is stored under it. */
  readonly id: string;
  /** The label of the form. */
  readonly label: string;
  /** What belongs there, in our words. */
  readonly help?: string;
  readonly kind: FieldKind;
  readonly filledBy: FilledBy;
  readonly fact?: FactName;
  readonly choices?: readonly string[];
  readonly limit?: FieldLimit;
  /** Absent where the label is the body's own wording, read in a source; else what is uncertain about it. */
  readonly doubt?: string;
  /** Not asked for by the body. */
  readonly isOptional?: boolean;
  /** Comes some weeks later ("benefit to people"); a reminder is offered. */
  readonly isLater?: boolean;
  /** Names another person with their consent, as the form asks: no reason for advice. */
  readonly isContact?: true;
  /** Stays much the same from one record to the next, as an area of work does; see `carried-over.ts`. */
  readonly isCarriedOver?: boolean;
}

/** Where a template was found. `standing`: read on the body's own page, elsewhere, in public code, or our own inference. */
export interface TemplateSource {
  readonly title: string;
  readonly address: string;
  /** The year of the source; null where it shows none. */
  readonly year: number | null;
  readonly standing: 'official' | 'secondary' | 'code' | 'inferred';
}

/** A body that asks for CPD, or a group of people that shares a form. */
export interface CpdBody {
  /** "gphc". */
  readonly id: string;
  /** "GPhC". */
  readonly shortName: string;
  readonly name: string;
  /** Who it is for: "Pharmacists and pharmacy technicians in Great Britain". */
  readonly people: string;
  /** What must be known before a chat is used for it ("A chat counts only if …"); shown before one begins. */
  readonly warning?: string;
}

/** A form of a body as dated data; a new edition is another template with other dates. */
export interface CpdTemplate {
  /** "gphc-unplanned-2026"; stored with the records, never changed once released. */
  readonly id: string;
  readonly body: CpdBody;
  /** "Unplanned CPD". */
  readonly name: string;
  /** When to choose this form, in a sentence. */
  readonly when: string;
  /** `activity`: of chats; `account`: over a period or of practice; `discussion`: with a named person. */
  readonly about: 'activity' | 'account' | 'discussion';
  /** For intentions noted before a chat. */
  readonly isPlanned?: boolean;
  /** First and last day on which the body takes this edition, ISO 8601; null where it is open. */
  readonly from: string | null;
  readonly until: string | null;
  /** The day on which it was last compared with its sources, ISO 8601. */
  readonly checked: string;
  readonly sources: readonly TemplateSource[];
  readonly fields: readonly TemplateField[];
}
