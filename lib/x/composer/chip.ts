import { composer as words } from '../../locales/composer.ts';
import type { DraftAdvice } from '../../messaging/protocol.ts';
import { protectHost, releaseHost } from '../keyboard-isolation.ts';
import type { NumberOffer } from './answer-number.ts';
import { type AdviceHandlers, createAdviceLines } from './chip-advice.ts';
import { keepInPlace } from './chip-place.ts';
import { chipStyle, pageTheme } from './chip-style.ts';
import type { ChipState } from './draft-step.ts';
import type { ComposerBox } from './find-composers.ts';

/** Name of the element that holds the line; also how leftovers of an earlier script are found. */
export const CHIP_TAG = 'chatside-chip';

/** What the person can do in the line. */
export interface ChipHandlers extends AdviceHandlers {
  readonly onRefuse: () => void;
  readonly onAccept: (tags: readonly string[]) => void;
  readonly onNumber: (label: string) => void;
}

/** The line under a composer: what happens with the hashtag, the answer's number, and advice on the text. */
export interface Chip {
  /** Shows a state, an offer and advice under the box, or nothing. The box is given each time since X replaces its nodes. */
  show(state: ChipState, number: NumberOffer, advice: readonly DraftAdvice[], box: ComposerBox): void;
  remove(): void;
}

interface Choice {
  readonly label: string;
  readonly act: () => void;
}

/** Makes the line of one composer. It is put into the page when there is something to say. */
export function createChip(handlers: ChipHandlers): Chip {
  let host: HTMLElement | null = null;
  let line: HTMLElement | null = null;
  let spoken: HTMLElement | null = null;
  const lines = createAdviceLines(handlers);
  let shown = '';
  let told = '';
  let numberTold = '';
  let speaking: ReturnType<typeof setTimeout> | undefined;

  function show(state: ChipState, number: NumberOffer, advice: readonly DraftAdvice[], box: ComposerBox): void {
    if (!state && !number && advice.length === 0) {
      remove();
      return;
    }
    if (!host) mount();
    if (!host) return;
    host.dataset['theme'] = pageTheme();
    keepInPlace(host, box);
    lines.show(advice);
    const key = JSON.stringify([state, number]);
    if (key === shown) return;
    shown = key;
    const { text, choices } = state ? describe(state, handlers) : { text: '', choices: [] };
    const about = numberText(number);
    if (line) line.hidden = !state && !number;
    fill([text, about].filter(Boolean).join(' '), choices, number?.kind === 'offered' ? number.label : null);
    if (state?.kind === 'failed') offerCopies(state.choices);
    else tell(state, text, number, about);
  }

  function remove(): void {
    clearTimeout(speaking);
    shown = '';
    told = '';
    if (!host) return;
    releaseHost(host);
    host.remove();
    host = null;
    lines.show([]);
  }

  function mount(): void {
    host = document.createElement(CHIP_TAG);
    const root = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = chipStyle;
    line = document.createElement('div');
    line.className = 'line';
    line.setAttribute('role', 'group');
    line.setAttribute('aria-label', words.region);
    spoken = document.createElement('span');
    spoken.className = 'spoken';
    spoken.setAttribute('role', 'status');
    root.append(style, line, spoken, lines.element);
    protectHost(host, root);
    // A press here must not take the caret out of the person's text, nor reach the post the composer stands in.
    root.addEventListener('mousedown', (event) => event.preventDefault());
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'keypress'] as const) {
      host.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  function fill(text: string, choices: readonly Choice[], number: string | null = null): void {
    if (!line) return;
    // Buttons are kept, so that the focus of a keyboard user stays where it is.
    const buttons = [...line.querySelectorAll<HTMLButtonElement>('button:not(.number)')];
    const label = line.querySelector('.text') ?? document.createElement('span');
    label.className = 'text';
    label.setAttribute('aria-hidden', 'true');
    label.textContent = text;
    const kept = choices.map(({ label: name, act }, index) => {
      const button = buttons[index] ?? document.createElement('button');
      button.type = 'button';
      button.textContent = name;
      button.onclick = act;
      return button;
    });
    for (const button of buttons.slice(choices.length)) button.remove();
    if (!label.isConnected) line.prepend(label);
    const last = line.querySelector('.number');
    for (const button of kept) if (!button.isConnected) line.insertBefore(button, last);
    fillNumber(line, number);
  }

  /** A button of its own, after the others: none of them may change its meaning under a finger. */
  function fillNumber(into: HTMLElement, label: string | null): void {
    const known = into.querySelector<HTMLButtonElement>('.number');
    if (label === null) {
      known?.remove();
      return;
    }
    const button = known ?? document.createElement('button');
    button.type = 'button';
    button.className = 'number';
    button.textContent = words.startWith(label);
    button.onclick = () => handlers.onNumber(label);
    if (!known) into.append(button);
  }

  /** Said once for each kind of news: a count that changes with every key is only shown, an offer is made once. */
  function tell(state: ChipState, text: string, number: NumberOffer, about: string): void {
    const news = JSON.stringify([state && [state.kind, state.choices], number?.kind, number?.label]);
    if (news === told) return;
    told = news;
    const offer = number?.kind === 'offered' ? words.canStart(number.label) : about;
    const said = offer === numberTold ? text : [text, offer].filter(Boolean).join(' ');
    if (offer !== '') numberTold = offer;
    if (said !== '') speak(said);
  }

  /** A live region is heard only when its text changes after it has been in the page for a moment. */
  function speak(text: string): void {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      if (spoken) spoken.textContent = text;
    }, 150);
  }

  function offerCopies(choices: readonly (readonly string[])[]): void {
    const tags = signs(choices.flat());
    const put = (text: string, offered: readonly Choice[]) => {
      fill(text, offered);
      speak(text);
    };
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(tags);
        put(words.copied(tags), []);
      } catch {
        put(words.copyRefused(tags), []);
      }
    };
    put(words.failed(tags), [{ label: words.copy(tags), act: () => void copy() }]);
  }

  return { show, remove };
}

function describe(state: NonNullable<ChipState>, handlers: ChipHandlers): { text: string; choices: readonly Choice[] } {
  const { kind, choices, over } = state;
  const all = signs(choices.flat());
  const offers = (label: (tags: string) => string) =>
    choices.map((tags) => ({ label: label(signs(tags)), act: () => handlers.onAccept(tags) }));
  switch (kind) {
    case 'added':
      return { text: words.added(all), choices: [{ label: words.notHere, act: handlers.onRefuse }] };
    case 'over':
      return { text: words.tooLong(all, over), choices: [{ label: words.notHere, act: handlers.onRefuse }] };
    case 'removed':
      return { text: words.removed(all), choices: offers(words.putBack) };
    case 'ask':
      return { text: choices.length > 1 ? words.askWhich : words.ask(all), choices: offers(words.add) };
    case 'too-long':
      return { text: words.tooLong(all, over), choices: [] };
    case 'failed':
      return { text: words.failed(all), choices: [] };
    case 'stuck':
      return { text: words.stuck(all), choices: [] };
  }
}

function numberText(number: NumberOffer): string {
  if (number?.kind === 'too-long') return words.numberTooLong(number.label, number.over);
  return number?.kind === 'failed' ? words.numberFailed(number.label) : '';
}

function signs(tags: readonly string[]): string {
  return tags.map((tag) => `#${tag}`).join(' ');
}
