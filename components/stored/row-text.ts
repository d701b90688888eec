import type { StoredRow } from '../../lib/history/stored/stored-rows.ts';
import { clockText, shortDateText } from '../ui/clock-text.ts';

/** A stored row as text: what it says, and every other field under its name. */
export interface RowText {
  /** The text of a post or question; null where the row has none. */
  readonly lead: string | null;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

const TIME = /^(at|from|to|until|presentFrom|presentTo)$|At$/;
/** Earlier numbers are no instants in milliseconds that Chatside could have noted (1973). */
const FIRST_TIME = 1e11;

/** Writes a stored row out in full, in the person's own time. */
export function rowText(row: StoredRow): RowText {
  if (typeof row['setting'] === 'string') return rowText({ [row['setting']]: row['value'] });
  const { text, ...others } = row;
  const lead = typeof text === 'string' && text !== '' ? text : null;
  const fields = lead === null ? row : others;
  return {
    lead,
    fields: Object.entries(fields).map(([name, value]) => ({ name: words(name), value: valueText(name, value) })),
  };
}

/** A field's name as words ("replyToAuthor" is "reply to author"). */
function words(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/gu, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}

function valueText(name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    return TIME.test(name) && value > FIRST_TIME ? `${shortDateText(value)} ${clockText(value)}` : String(value);
  }
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((one) => valueText(name, one)).join(', ');
  const parts = Object.entries(value as StoredRow).map(([key, part]) => `${words(key)}: ${valueText(key, part)}`);
  return parts.length === 0 ? '–' : `(${parts.join('; ')})`;
}
