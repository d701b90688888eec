import { app } from './store.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** `length` random letters and digits, the first a letter. */
export function randomName(length: number): string {
  let name = letters[Math.floor(Math.random() * 26)] ?? 'a';
  while (name.length < length) name += letters[Math.floor(Math.random() * 36)];
  return name;
}

const classes = new Map<string, string>();
const testIds = new Map<string, string>();

function kept(map: Map<string, string>, key: string, make: () => string): string {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The class X's build would have given this name: meaningless and different at every load. */
export function hashedClass(name: string): string {
  return kept(classes, name, () => (Math.random() < 0.5 ? `r-${randomName(7)}` : `css-${randomName(6)}`));
}

/** Hashed classes for space-separated names; falsy parts are left out. */
export function cx(...names: (string | false | null | undefined)[]): string {
  return names
    .flatMap((part) => (part ? part.split(' ') : []))
    .map(hashedClass)
    .join(' ');
}

const sometimesMissing = new Set([
  'bookmark',
  'caret',
  'retweet',
  'socialContext',
  'SideNav_NewTweet_Button',
  'toolBar',
]);

/** The data-testid of that name, as the variant in force has it: the name, a random one, or nothing. */
export function testIdOf(name: string): string | undefined {
  const { testIds: kind } = app().variants;
  if (kind === 'renamed') return kept(testIds, name, () => randomName(11));
  if (kind === 'some-missing' && sometimesMissing.has(name)) return undefined;
  return name;
}

/** The same as attributes to spread into an element. */
export function tid(name: string): { 'data-testid'?: string } {
  const id = testIdOf(name);
  return id === undefined ? {} : { 'data-testid': id };
}

let nextId = 0;

/** An element id as X makes them. */
export function elementId(): string {
  nextId += 1;
  return `id__${randomName(9)}${nextId}`;
}
