/** The words with which CPD records are saved and printed. */
export const recordExport = {
  heading: 'Save or print',
  portfolioHeading: 'Save or print as a portfolio',
  text:
    'Most bodies want the fields typed into their own form: “Copy” beside each field is for that. A file is for your own ' +
    'portfolio, an appraisal or an audit.',
  levelLabel: 'What goes along',
  levels: {
    own: { name: 'The facts and what you wrote', text: 'No posts. Enough for most purposes.' },
    posts: { name: 'Your posts too', text: 'With their links, as evidence. Names of people you mention are left out.' },
    links: {
      name: 'Your posts, and posts of others by link',
      text: 'Of what you shared only the addresses, without names or words.',
    },
  },
  formatLabel: 'Format',
  formats: {
    docx: 'Word document (DOCX)',
    html: 'Web page (HTML)',
    markdown: 'Markdown',
    csv: 'Spreadsheet (CSV), dates 2026-10-06',
    'csv-british': 'Spreadsheet (CSV), dates 06/10/2026',
    'csv-access': 'Spreadsheet (CSV) for Access LMS',
    'csv-river': 'Spreadsheet (CSV) for BPCA (River)',
    json: 'Everything (JSON)',
    calendar: 'The sessions, for a calendar (ICS)',
  },
  look: (places: number) =>
    `Before you share this, look at ${places === 1 ? 'one place' : `${places} places`} once more:`,
  more: (places: number) => `And ${places} more.`,
  openRecord: 'Open the record',
  attachments: 'Attachments',
  ownPosts: 'Your posts',
  notes: {
    'csv-access':
      'In Access LMS, download the import template of your scheme (My CPD, Import), and copy these columns into its own; leave none of its columns out. Check the hours: where your form asks for none, they are suggested.',
    'csv-river':
      'Your administrator imports it. Membership number, kind of value, category, tags and status must match River’s lists exactly, so they are left empty for you. Check the hours: where your form asks for none, they are suggested.',
  } as Partial<Record<string, string>>,
  save: 'Save',
  print: 'Print or save as PDF',
  making: 'Making the file …',
  progress: (done: number, all: number) =>
    done < all
      ? `Writing record ${done.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} …`
      : 'All records are written; putting the file together …',
  cancel: 'Cancel',
  cancelled: 'Cancelled. No file was made.',
  saved: (fileName: string) => `Saved as ${fileName} in your downloads.`,
  large: 'It has more than 10 MB, which some portfolios do not take: choose one year at a time.',
  printed:
    'The print dialog is open: choose “Save as PDF” there. For a PDF that screen readers can follow, use Chrome or Edge, or save the Word document.',
  failed: 'The file could not be made. Nothing was changed; please try again.',
  yearLabel: 'Which records',
  allYears: 'All of them',
  ofYear: (year: number, records: number) => `Those of ${year} (${records})`,
} as const;
