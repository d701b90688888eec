/** The words of the calendar. */
export const calendar = {
  title: 'Calendar',
  intro: 'The chats you take part in, on your own clock.',
  addChat: 'Add a chat',
  back: 'Back to the calendar',

  nextDates: 'Next dates',
  tonight: 'Tonight',
  today: 'Today',
  thisWeek: 'This week',
  nextWeek: 'Next week',
  later: 'Later',
  underWay: 'On now, by your calendar',
  elsewhere: (hours: string) => `For the chat: ${hours}`,
  openOnX: 'Open on X',
  openNamed: (tag: string) => `Open on X: #${tag} (opens in a new tab)`,
  addToCalendar: 'Add to calendar',
  addNamed: (tag: string) => `Add to calendar: #${tag}, all its dates`,
  fileSaved: (fileName: string) =>
    `Saved as ${fileName} in your downloads. Open the file to put the dates into your calendar.`,
  fileFailed: 'The calendar file could not be made: this chat has no date left. Check its days and times.',
  remindMe: 'Remind me',
  remindNamed: (tag: string) => `Remind me: #${tag}`,
  reminderOnNamed: (tag: string) => `Reminder on: #${tag}`,
  reminderOn: 'Reminder on',

  emptyTitle: 'No chats yet',
  emptyText:
    'Add the chats you take part in, such as #WePh, and their next dates appear here. The catalogue below knows many; check day and time before you rely on them.',
  addFirst: 'Add #WePh',
  noDates: 'No dates yet. Once you have confirmed day and time of a chat below, its next dates appear here.',

  yourChats: 'Your chats',
  confirmed: 'Day and time confirmed by you',
  suggestion: 'Suggestion, not confirmed',
  noTimes: 'No day and time known. Add them once the host has announced them.',
  checkFirst: 'No dates and no reminders until you have checked day and time.',
  confirm: 'Day and time are right',
  confirmNamed: (tag: string) => `Day and time are right: #${tag}`,
  edit: 'Change',
  editNamed: (tag: string) => `Change #${tag}`,
  remove: 'Remove',
  removeNamed: (tag: string) => `Remove #${tag}`,
  removed: (tag: string) => `#${tag} was removed from the calendar.`,
  undo: 'Undo',
  over: 'All its dates are over.',

  plan: 'Plan what you want to learn',
  notifyReason:
    'When you switch on the first reminder, your browser asks whether Chatside may show notifications. They are used for the reminders you switch on and for nothing else.',
  notifyRefused:
    'No reminder was set: your browser was told not to let Chatside show notifications. Switch the reminder on again to be asked again, or add the chat to your calendar instead.',
  stillRefused:
    'Your browser was told not to let Chatside show notifications, so no reminder can appear. You can allow them in the browser’s list of extensions.',
  cannotNotify: 'Reminders are switched on, but this browser does not let Chatside show notifications yet.',
  allow: 'Allow notifications',
  remindBefore: (tag: string) => `How long before #${tag} to remind you`,
  before: (minutes: number) =>
    minutes === 0
      ? 'at the start'
      : minutes < 60
        ? `${minutes} minutes before`
        : minutes === 60
          ? '1 hour before'
          : minutes < 1440
            ? `${minutes / 60} hours before`
            : minutes === 1440
              ? '1 day before'
              : `${Math.round(minutes / 1440)} days before`,
  saveFailed: 'The calendar could not be changed just now. Nothing was lost; please try again.',
  readFailed: 'Your calendar could not be read. Reload this page; if that does not help, restart the browser.',
  loading: 'Opening your calendar…',

  suggestions: 'Suggestions',
  suggestionsText:
    'Chats found in public sources. Many have moved or ended since: “last seen” is the last sign of life we found, never a promise.',
  filter: 'Find a chat',
  filterPlaceholder: 'Name, #hashtag, @handle or day',
  found: (count: number) => (count === 0 ? 'No chat found' : count === 1 ? '1 chat' : `${count} chats`),
  nothingFound: (text: string) => `The catalogue has no chat with “${text}”. You can add it yourself.`,
  groups: {
    'health-uk': 'Healthcare, UK and Ireland',
    'health-intl': 'Healthcare, elsewhere',
    education: 'Education',
    research: 'Research',
    other: 'Other fields',
  },
  lastSeen: (when: string) => (when.endsWith('s') ? `last seen in the ${when}` : `last seen ${when}`),
  neverSeen: 'when last seen is not known',
  perhapsEnded: (seen: string) => `perhaps ended, ${seen}`,
  lastKnown: (times: string) => `Last known: ${times}`,
  noKnownTimes: 'Day and time not known',
  tagUnknown: 'Hashtag not known',
  sure: { high: 'well attested', medium: 'some evidence for it', low: 'uncertain' },
  addNamedChat: (name: string) => `Add ${name}`,
  add: 'Add',
  inCalendar: 'In your calendar',

  newTitle: 'Add a chat',
  editTitle: (tag: string) => `Change #${tag}`,
  goneTitle: 'This chat is not in your calendar',
  goneText: 'It may have been removed.',
  fromCatalogue: (seen: string) =>
    `Filled in from the catalogue (${seen}). Look at the host’s page for the current day and time before you confirm them.`,
  hostPage: (handle: string) => `@${handle} on X`,
  tag: 'Hashtag',
  tagTaken: (tag: string) => `#${tag} is in your calendar already. Change that chat instead.`,
  secondTag: 'Second hashtag (joint chats only)',
  secondSame: 'The two hashtags are the same. Leave the second one empty.',
  name: 'Name',
  nameMissing: 'Give the chat a name, so that you recognise it in the list.',
  nameLong: 'The name is too long. Use 200 characters at most.',
  hosts: 'Accounts of the hosts (optional)',
  hostsHint: 'Several are separated by commas.',
  badHost: (typed: string) =>
    `“${typed}” cannot be an account on X. Handles have letters, digits and underscores, 15 at most.`,
  zone: 'Time zone of the chat',
  zoneHint: 'The place whose clock the chat goes by, such as Europe/London. Clock changes are then always right.',
  badZone: (typed: string) =>
    typed === ''
      ? 'Choose the time zone of the chat, such as Europe/London.'
      : `Your browser knows no time zone “${typed}”. Choose one from the list, such as Europe/London.`,
  minutes: 'Length in minutes',
  badMinutes: 'Give the length in whole minutes, from 5 to 20160 (14 days).',
  numbering: 'How questions and answers are numbered',
  numberings: {
    'Q/A': 'Q1 and A1',
    'T/T': 'T1 and T1',
    'F/A': 'F1 and A1',
    'V/A': 'V1 and A1',
    'P/R': 'P1 and R1',
    none: 'not numbered',
  },

  rule: (number: number) => `Day and time ${number}`,
  addRule: 'Add a day and time',
  removeRule: (number: number) => `Remove day and time ${number}`,
  noRules: 'No day and time yet. That is fine for a chat whose dates are announced from time to time.',
  kind: 'When',
  kinds: {
    weekly: 'On days of the week',
    monthly: 'On certain weekdays of the month',
    dates: 'On single dates',
    run: 'On several days in a row',
  },
  days: 'Days',
  daysMissing: 'Choose at least one day.',
  every: 'Every how many weeks',
  badEvery: 'Give a number of weeks from 1 to 52.',
  weekOf: 'One date on which it took or takes place',
  badWeekOf: 'Give one date of the chat, so that the right weeks are counted.',
  weekday: 'Day',
  nths: 'Which of the month',
  nthsMissing: 'Choose at least one, such as first and third.',
  date: (number: number) => `Date ${number}`,
  addDate: 'Another date',
  removeDate: (number: number) => `Remove date ${number}`,
  badDate: 'Give a date, such as 05/01/2027.',
  firstDay: 'First day',
  dayCount: 'How many days',
  badDayCount: 'Give a number of days from 1 to 60.',
  startTimes: 'Starts at',
  startTimesHint: 'By the chat’s own clock, such as 20:00. For several sessions a day: 10:00, 16:00.',
  badTime: (typed: string) =>
    typed === ''
      ? 'Give the time it starts, such as 20:00.'
      : `“${typed}” is no time of the day. Write hours and minutes, from 00:00 to 23:59, such as 20:00.`,

  confirmBox: 'I have checked day and time: they are right',
  confirmHint: 'Only then are dates shown and reminders given.',
  preview: 'In words',
  previewNext: 'Next, on your clock',
  previewIf: 'Next, on your clock, if that is right',
  save: 'Save',
  cancel: 'Cancel',
  someProblems: (count: number) =>
    count === 1
      ? 'One entry needs another look; it is marked.'
      : `${count} entries need another look; they are marked.`,

  fileSummary: (tag: string, name: string) => `#${tag} ${name}`,
  fileText: (tags: string, address: string) =>
    `Tweet chat. To join, search for ${tags} on X and put it into your posts: ${address}`,
} as const;
