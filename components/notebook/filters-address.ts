import {
  hasFilters,
  NO_FILTERS,
  type PostFilters,
  type PostReflection,
  type PostState,
} from '../../lib/history/search/post-query.ts';

const REFLECTIONS: readonly string[] = ['with', 'without'] satisfies PostReflection[];
const STATES: readonly string[] = ['pending', 'failed', 'deleted'] satisfies PostState[];

/** The end of an address that keeps the filters, from the question mark on; empty without any. */
export function filtersInAddress(filters: PostFilters = NO_FILTERS): string {
  if (!hasFilters(filters)) return '';
  const values = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) values.set(name, String(value));
  return `?${values}`;
}

/** Reads what {@link filtersInAddress} wrote, without the question mark; undefined when there is no filter. */
export function filtersOfAddress(address: string): PostFilters | undefined {
  const values = new URLSearchParams(address);
  const lower = (name: string) => values.get(name)?.toLowerCase() || null;
  const year = values.get('year') ?? '';
  const state = lower('state');
  const reflection = lower('reflection');
  const filters: PostFilters = {
    chat: lower('chat'),
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    question: values.get('question') ?? '',
    host: lower('host'),
    state: isState(state) ? state : null,
    account: lower('account'),
    reflection: isReflection(reflection) ? reflection : null,
  };
  return hasFilters(filters) ? filters : undefined;
}

function isReflection(text: string | null): text is PostReflection {
  return text !== null && REFLECTIONS.includes(text);
}

function isState(text: string | null): text is PostState {
  return text !== null && STATES.includes(text);
}
