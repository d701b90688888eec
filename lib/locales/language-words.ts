/** All words there are in English, by the names under which they are exported. */
export type English = typeof import('./en/advice.ts') &
  Pick<typeof import('./en/archive.ts'), 'archiveProblems'> &
  typeof import('./en/backup.ts') &
  typeof import('./en/calendar.ts') &
  typeof import('./en/composer.ts') &
  typeof import('./en/cycles.ts') &
  typeof import('./en/dashboard.ts') &
  typeof import('./en/finding.ts') &
  typeof import('./en/hints.ts') &
  typeof import('./en/import.ts') &
  typeof import('./en/notebook.ts') &
  typeof import('./en/notices.ts') &
  Pick<typeof import('./en/practice-chats.ts'), 'practiceTopics' | 'practiceLines'> &
  typeof import('./en/practice.ts') &
  typeof import('./en/problems.ts') &
  typeof import('./en/reasons.ts') &
  typeof import('./en/record-export.ts') &
  typeof import('./en/records.ts') &
  typeof import('./en/reminders.ts') &
  Pick<typeof import('./en/safety.ts'), 'safetyNotes' | 'riskNames' | 'clueWords'> &
  typeof import('./en/schedule-words.ts') &
  typeof import('./en/sidebar.ts') &
  typeof import('./en/stored.ts') &
  typeof import('./en/stream.ts');

/** The shape of words, whatever they say. */
export type Words<English> = English extends string
  ? string
  : English extends (...given: infer Given) => infer Said
    ? (...given: Given) => Words<Said>
    : English extends object
      ? { readonly [Key in keyof English]: Words<English[Key]> }
      : English;

/** The same in another language. Exported CPD records stay English: so are the forms that they fill. */
export type LanguageWords = { readonly [Name in keyof English]: Words<English[Name]> };
