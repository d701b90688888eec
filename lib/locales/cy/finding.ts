import type { finding as english } from '../en/finding.ts';
import type { Words } from '../language-words.ts';
import { counted, nouns } from './counts.ts';

/** The words with which posts are searched and filtered in the notebook. */
export const finding: Words<typeof english> = {
  filters: 'Hidlyddion',
  filtersChosen: (count: number) => (count === 0 ? 'Hidlyddion' : `Hidlyddion (${count} wedi’u gosod)`),
  clear: 'Clirio’r hidlyddion',

  names: {
    chat: 'Sgwrs',
    year: 'Blwyddyn',
    host: 'Gwesteiwr',
    state: 'Ar X',
    account: 'Cyfrif',
    reflection: 'Wedi’i gofnodi',
  },
  any: {
    chat: 'Pob sgwrs',
    year: 'Pob blwyddyn',
    host: 'Pob gwesteiwr',
    state: 'Unrhyw gyflwr',
    account: 'Pob cyfrif',
    reflection: 'Y naill neu’r llall',
  },
  question: 'Cwestiwn',
  questionPlaceholder: 'Q2, neu eiriau ohono',
  choice: (label: string, count: number) => `${label} (${count.toLocaleString('cy')})`,
  outside: 'Y tu allan i sesiwn',
  states: {
    pending: 'Yn aros am X',
    failed: 'Wedi’i wrthod gan X',
    deleted: 'Wedi’i ddileu ar X',
  },

  reflections: { with: 'Wedi’i gofnodi ar gyfer CPD', without: 'Heb ei gofnodi' },

  looking: 'Wrthi’n edrych drwy eich postiadau…',
  count: (count: number) => counted(count, nouns.post),
  soFar: (count: number) => `${counted(count, nouns.post)} hyd yma, yn dal i edrych…`,
  none: (text: string) => `Nid yw “${text}” yn yr un o’ch postiadau. Rhowch gynnig ar lai o eiriau neu rai eraill.`,
  noneFiltered: 'Nid oes yr un o’ch postiadau yn bodloni’r hidlyddion hyn.',
  noneFilteredWith: (text: string) =>
    `Nid oes yr un o’ch postiadau sy’n bodloni’r hidlyddion hyn yn cynnwys “${text}”.`,
  inside: (text: string) => `Nid oes gair yn dechrau â “${text}”. Mae’r postiadau hyn yn ei gynnwys y tu mewn i air.`,
  failed: 'Ni ellid edrych drwy eich postiadau nawr. Ni newidiwyd dim. Ail-lwythwch y dudalen hon.',
};
