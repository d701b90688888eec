/** Which editor stands in the composer. `contenteditable` is an editor of unknown kind, not Draft.js. */
export type EditorKind = 'draft' | 'contenteditable' | 'textarea';

/** The forms x.com has been seen in, or may take; each is a switch of the stand-in (dossier x-web-client 15). */
export interface Variants {
  /** `auto` follows the width of the window as X does; the others force one form. */
  readonly layout: 'auto' | 'wide' | 'no-sidebar' | 'icon-nav' | 'narrow';
  /** `dark` is Lights out, `contrast` its high-contrast form, `dim` the theme X removed in 2026-02. */
  readonly theme: 'light' | 'dim' | 'dark' | 'contrast';
  readonly language: 'en' | 'zh' | 'ar';
  /** `renamed`: every data-testid has a random name; `some-missing`: some are not there at all. */
  readonly testIds: 'normal' | 'renamed' | 'some-missing';
  /** How a long post offers the rest of its text in lists. */
  readonly showMore: 'button' | 'span' | 'link';
  /** Where the focused post of a status page has its time. */
  readonly focusedTime: 'below' | 'header';
  readonly bookmarkInLists: boolean;
  /** The drag-and-drop wrappers around the composer (seen 2026-02, gone 2026-09). */
  readonly composerDragWrapper: boolean;
  readonly editor: EditorKind;
  /** Generation of the user object: 1 until 2025-06, 2 until early 2026, 3 since 2026-08. */
  readonly userShape: 1 | 2 | 3;
  /** How the page talks to the server. `worker` cannot be seen from the page's world; `unknown-shape` answers in a form only the page understands. */
  readonly transport: 'xhr' | 'fetch' | 'worker' | 'unknown-shape';
  /** X replaces the dialog's whole subtree once, after the first text was put into it. */
  readonly dialogReplacedAfterInsert: boolean;
  /** Milliseconds for which the previous account is still shown after a switch. */
  readonly accountSwitchLag: number;
  /** Texts of posts wrapped in nested `font` elements, as a browser's page translation does. */
  readonly pageTranslation: boolean;
  /** `fast`: the page is there within about 100 ms; `real`: 1 to 3 s, as reported from x.com. */
  readonly render: 'fast' | 'real';
  /** Whether the reply modal changes the address to /compose/post (reports differ). */
  readonly replyModalRoute: boolean;
  /** Promoted posts and "Who to follow" among the posts. */
  readonly extras: boolean;
  /** Milliseconds before CreateTweet is answered. */
  readonly sendDelay: number;
}

/** What x.com most likely is today. */
export const defaultVariants: Variants = {
  layout: 'auto',
  theme: 'light',
  language: 'en',
  testIds: 'normal',
  showMore: 'button',
  focusedTime: 'below',
  bookmarkInLists: true,
  composerDragWrapper: false,
  editor: 'draft',
  userShape: 3,
  transport: 'xhr',
  dialogReplacedAfterInsert: false,
  accountSwitchLag: 0,
  pageTranslation: false,
  render: 'fast',
  replyModalRoute: true,
  extras: true,
  sendDelay: 150,
};

/**
 * Reads the variants of one page load from `?sv=theme:dark,testIds:renamed`.
 * Unknown names are left out; values take the type of the default.
 */
export function variantsOf(query: string | null): Partial<Variants> {
  const found: Record<string, unknown> = {};
  for (const pair of (query ?? '').split(',')) {
    const [name = '', value = ''] = pair.split(':');
    if (!(name in defaultVariants)) continue;
    const usual = defaultVariants[name as keyof Variants];
    found[name] = typeof usual === 'boolean' ? value === 'true' : typeof usual === 'number' ? Number(value) : value;
  }
  return found;
}
