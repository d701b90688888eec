import type { CpdRecord } from '../cpd-record.ts';
import { filledForm } from '../filled-form.ts';
import { coveredNames } from '../name-cover.ts';
import type { RecordPost, SessionRecord } from '../session-record.ts';
import { type PortfolioOptions, type PrivacyLevel, type RecordInForm, withoutName } from './portfolio.ts';

/** The version of the format; a change of its fields is a new one. */
const VERSION = 1;

/**
 * Records as JSON: each whole as it is kept (history and all), with the fields of its form filled in, as
 * `lib/cpd/export/records.schema.json` describes. On the level without posts the facts come without them; on the others the
 * names of other people are covered as in every format, and their posts are left out or given by their address.
 */
export function recordsJson(records: readonly RecordInForm[], options: PortfolioOptions): string {
  const document = {
    format: 'chatside-cpd-records',
    version: VERSION,
    madeAt: new Date(options.madeAt).toISOString(),
    zone: options.zone,
    level: options.level,
    records: records.map(({ record, template }) => ({
      ...atLevel(record, options.level),
      form: template
        ? { id: template.id, body: template.body.shortName, name: template.name, checked: template.checked }
        : { id: record.templateId },
      fields: template
        ? filledForm(template, record, options.zone).map(({ field, text, from }) => ({
            id: field.id,
            label: field.label,
            text: text === '' ? null : text,
            from,
          }))
        : [],
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function atLevel(record: CpdRecord, level: PrivacyLevel): CpdRecord {
  return { ...record, sessions: record.sessions.map((one) => ({ ...one, facts: factsAtLevel(one.facts, level) })) };
}

function factsAtLevel(facts: SessionRecord, level: PrivacyLevel): SessionRecord {
  const withoutOthers = { ...facts, liked: [], bookmarked: [], shared: [] };
  if (level !== 'own') {
    const shared =
      level === 'links'
        ? facts.shared.map((one) => ({ ...one, author: '', text: '', link: withoutName(one.link) }))
        : [];
    const cover = coveredNames([], [...facts.hosts, ...(facts.account === null ? [] : [facts.account])]);
    const covered = (post: RecordPost) => ({ ...post, text: cover.text(post.text), replyToAuthor: null });
    return {
      ...withoutOthers,
      shared,
      questions: facts.questions.map((one) => ({ ...one, answers: one.answers.map(covered) })),
      others: facts.others.map(covered),
    };
  }
  return { ...withoutOthers, questions: facts.questions.map((one) => ({ ...one, answers: [] })), others: [] };
}
