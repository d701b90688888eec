import { advice as words } from '../../locales/advice.ts';
import type { DraftAdvice } from '../../messaging/protocol.ts';
import type { RiskKind } from '../../safety/risk.ts';

/** What the person can do about advice. */
export interface AdviceHandlers {
  /** Read; this kind is not to be shown again for this draft. */
  readonly onHush: (kind: RiskKind) => void;
  /** This kind is never to be shown again. */
  readonly onMute: (kind: RiskKind) => void;
}

/** What is advised about a draft, a part for each finding; the reason and its source open on demand. */
export interface AdviceLines {
  readonly element: HTMLElement;
  show(advice: readonly DraftAdvice[]): void;
}

/** Makes the lines of one composer. They advise, and stand in nobody's way: X's button works as ever. */
export function createAdviceLines(handlers: AdviceHandlers): AdviceLines {
  const element = document.createElement('div');
  const spoken = document.createElement('span');
  spoken.className = 'spoken';
  spoken.setAttribute('role', 'status');
  const parts = new Map<RiskKind, HTMLElement>();
  element.append(spoken);
  let shown = '';
  let told = new Set<string>();
  let speaking: ReturnType<typeof setTimeout> | undefined;

  function show(advice: readonly DraftAdvice[]): void {
    const key = JSON.stringify(advice.map(({ kind, what }) => [kind, what]));
    if (key === shown) return;
    shown = key;
    for (const [kind, part] of parts) {
      if (advice.some((one) => one.kind === kind)) continue;
      part.remove();
      parts.delete(kind);
    }
    for (const one of advice) {
      const part = parts.get(one.kind);
      // The part stays, so that the focus and an opened reason stay where they are.
      if (part) part.querySelector('.what')?.replaceChildren(one.what);
      else {
        const fresh = partOf(one, handlers);
        parts.set(one.kind, fresh);
        element.append(fresh);
      }
    }
    tell(advice);
  }

  /** A kind is told once; the clues of a combination grow with every word. */
  function tell(advice: readonly DraftAdvice[]): void {
    const news = advice.filter(({ kind }) => !told.has(kind));
    told = new Set(advice.map(({ kind }) => kind));
    clearTimeout(speaking);
    if (news.length === 0) return;
    const text = `${words.beforePosting}: ${news.map(({ what }) => what).join(' ')}`;
    // A live region is heard only when its text changes after it has been in the page for a moment.
    speaking = setTimeout(() => {
      spoken.textContent = text;
    }, 150);
  }

  return { element, show };
}

function partOf({ kind, what, why, todo, source }: DraftAdvice, handlers: AdviceHandlers): HTMLElement {
  const part = made('div', 'advice');
  part.setAttribute('role', 'group');
  part.setAttribute('aria-label', words.beforePosting);
  const more = made('div', 'more');
  more.hidden = true;
  const link = document.createElement('a');
  link.href = source.link;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = words.source(source.title);
  link.title = words.opensNewTab;
  const last = made('p', '');
  last.append(button(words.mute, () => handlers.onMute(kind)));
  const from = made('p', '');
  from.append(link);
  more.append(made('p', '', why), made('p', '', todo), from, last);
  const reason = button(words.why, () => {
    more.hidden = !more.hidden;
    reason.setAttribute('aria-expanded', String(!more.hidden));
  });
  reason.setAttribute('aria-expanded', 'false');
  const head = made('div', 'head');
  head.append(
    made('span', 'what', what),
    reason,
    button(words.letStand, () => handlers.onHush(kind)),
  );
  part.append(head, more);
  return part;
}

function made(name: 'div' | 'p' | 'span', className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.onclick = act;
  return element;
}
