/** All words there are in English, by the names under which they are exported. */
export type English = typeof import('./en/advice.ts') &
  typeof import('./en/archive.ts') &
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
  typeof import('./en/practice-chats.ts') &
  typeof import('./en/practice.ts') &
  typeof import('./en/problems.ts') &
  typeof import('./en/reasons.ts') &
  typeof import('./en/record-export.ts') &
  typeof import('./en/records.ts') &
  typeof import('./en/reminders.ts') &
  Omit<typeof import('./en/safety.ts'), 'safetySourcesChecked'> &
  Omit<typeof import('./en/schedule-words.ts'), 'clock' | 'listed'> &
  typeof import('./en/settings.ts') &
  typeof import('./en/sidebar.ts') &
  typeof import('./en/stored.ts') &
  typeof import('./en/stream.ts') &
  typeof import('./en/welcome.ts');

/** The shape of words, whatever they say. */
export type Words<Said> = Said extends string
  ? string
  : Said extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Words<Answer>
    : Said extends object
      ? { readonly [Key in keyof Said]: Words<Said[Key]> }
      : Said;

/** The same in another language. Exported CPD records stay English: so are the forms that they fill. */
export type LanguageWords = { readonly [Name in keyof English]: Words<English[Name]> };
