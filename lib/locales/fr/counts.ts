import { plural } from '../plural.ts';

/** A number as French writes it, its thousands apart. */
export function numeral(value: number): string {
  return new Intl.NumberFormat('fr').format(value);
}

/** "0 post", "1 post", "2 posts". */
export function counted(count: number, one: string, other: string): string {
  return `${numeral(count)} ${plural('fr', count, { one, other })}`;
}

/** "une, deux et trois". */
export function joined(items: readonly string[]): string {
  return new Intl.ListFormat('fr', { type: 'conjunction' }).format(items);
}
