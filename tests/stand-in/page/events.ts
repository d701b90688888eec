import type { Variants } from '../variants.ts';
import { app, update } from './store.ts';
import { timelines } from './timeline-data.ts';

type Told =
  | { type: 'post'; id: string; author: string }
  | { type: 'variants'; variants: Variants }
  | { type: 'reload' };

const backgrounds = { light: '#FFFFFF', dim: '#15202B', dark: '#000000', contrast: '#050505' };

/** Dresses the document in a theme and a language. */
export function dress(variants: Variants): void {
  const { documentElement: html, body } = document;
  html.lang = variants.language;
  html.dir = variants.language === 'ar' ? 'rtl' : 'ltr';
  html.dataset['theme'] = variants.theme === 'light' ? 'light' : 'dark';
  html.style.colorScheme = html.dataset['theme'];
  body.style.backgroundColor = backgrounds[variants.theme];
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', backgrounds[variants.theme]);
}

/** Hears of new posts and changed switches from the server. Posts themselves come only by GraphQL. */
export function startEvents(): void {
  let timer = 0;
  const source = new EventSource('/__stand-in/events');
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const told = JSON.parse(data) as Told;
    if (told.type === 'reload') location.reload();
    if (told.type === 'variants') {
      dress(told.variants);
      update({ variants: told.variants, generation: app().generation + 1 });
    }
    if (told.type === 'post' && timer === 0) {
      timer = window.setTimeout(() => {
        timer = 0;
        for (const timeline of timelines()) void timeline.poll();
      }, 350);
    }
  };
}
