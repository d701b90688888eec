import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { cx, tid } from '../names.ts';

interface Known {
  readonly hashtags: readonly string[];
  readonly people: readonly { readonly handle: string; readonly name: string }[];
}

let known: Known = { hashtags: [], people: [] };

/** Sets what can be suggested; once, at the start. */
export function knowSuggestions(suggestions: Known): void {
  known = suggestions;
}

/** The tag or name being typed at the end of `beforeCaret`, if any. */
function tokenOf(beforeCaret: string | null): string | null {
  return /(?:^|[\s(])([#@][\p{L}\p{N}_]+)$/u.exec(beforeCaret ?? '')?.[1] ?? null;
}

function suggestionsFor(token: string): string[] {
  const start = token.slice(1).toLowerCase();
  if (token.startsWith('#'))
    return known.hashtags
      .filter((tag) => tag.toLowerCase().startsWith(start))
      .map((tag) => `#${tag}`)
      .slice(0, 5);
  const people = known.people.filter(
    ({ handle, name }) => handle.toLowerCase().startsWith(start) || name.toLowerCase().startsWith(start),
  );
  return people.slice(0, 5).map(({ handle }) => `@${handle}`);
}

/** The list of suggestions of one composer: what is typed opens it a moment later, keys move in it. */
export function useTypeahead(choose: (length: number, text: string) => void) {
  const [token, setToken] = useState<string | null>(null);
  const [options, setOptions] = useState<readonly string[]>([]);
  const [active, setActive] = useState(0);
  const timer = useRef(0);
  const close = () => {
    clearTimeout(timer.current);
    setToken(null);
    setOptions([]);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const onText = (beforeCaret: string | null) => {
    const next = tokenOf(beforeCaret);
    clearTimeout(timer.current);
    if (next === null || suggestionsFor(next).length === 0) return close();
    timer.current = window.setTimeout(() => {
      setToken(next);
      setOptions(suggestionsFor(next));
      setActive(0);
    }, 90);
  };
  const take = (option: string) => {
    if (token !== null) choose(token.length, `${option} `);
    close();
  };
  const onKey = (key: string): boolean => {
    if (options.length === 0) return false;
    if (key === 'ArrowDown') setActive((active + 1) % options.length);
    else if (key === 'ArrowUp') setActive((active + options.length - 1) % options.length);
    else if (key === 'Enter' || key === 'Tab') take(options[active] ?? '');
    else if (key === 'Escape') close();
    else return false;
    return true;
  };
  return { options, active, onText, onKey, take, close, isOpen: options.length > 0 };
}

/** The list itself; on a desktop it hangs in the layers under the caret. */
export function TypeaheadList({
  id,
  options,
  active,
  onTake,
}: {
  readonly id: string;
  readonly options: readonly string[];
  readonly active: number;
  readonly onTake: (option: string) => void;
}) {
  const layers = document.getElementById('layers');
  if (options.length === 0 || !layers) return null;
  const caret = caretPlace();
  return createPortal(
    <div className={cx('typeahead-layer')} style={{ top: caret.bottom + 6, left: caret.left }}>
      <div id={id} role="listbox" {...tid('typeaheadDropdown')} className={cx('typeahead')}>
        {options.map((option, n) => (
          <div
            key={option}
            id={n === active ? `typeaheadFocus-${id}` : undefined}
            role="option"
            aria-selected={n === active}
            {...tid('typeaheadResult')}
            className={cx('option', n === active && 'chosen')}
            onMouseDown={(event) => {
              event.preventDefault();
              onTake(option);
            }}
          >
            <span>{option}</span>
          </div>
        ))}
      </div>
    </div>,
    layers,
  );
}

function caretPlace(): { bottom: number; left: number } {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : null;
  const box =
    range && range.height > 0 ? range : (document.activeElement?.getBoundingClientRect() ?? { bottom: 0, left: 0 });
  return { bottom: box.bottom, left: Math.max(8, Math.min(box.left, window.innerWidth - 270)) };
}
