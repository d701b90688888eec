/** What a composer can ask of its box, whatever editor is inside. */
export interface BoxHandle {
  focus(): void;
  /** The text of the editor's model, not of the document. */
  text(): string;
  clear(): void;
  /** Replaces the `length` characters before the caret. */
  replaceBeforeCaret(length: number, text: string): void;
}

/** What every kind of box takes. */
export interface BoxProps {
  readonly index: number;
  readonly startText: string;
  readonly placeholder: string;
  readonly listId: string;
  readonly isListOpen: boolean;
  /** The text and what stands in the line before the caret; null when there is no caret. */
  readonly onText: (text: string, beforeCaret: string | null) => void;
  /** Returns true if the key is used up (list of suggestions, sending). */
  readonly onKey: (event: { key: string; ctrlKey: boolean; metaKey: boolean }) => boolean;
  readonly onFocus: () => void;
}
