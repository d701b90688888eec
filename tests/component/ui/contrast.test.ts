// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const css = readFileSync(fileURLToPath(new URL('../../../components/ui/tokens.css', import.meta.url)), 'utf8');

type Tokens = Readonly<Record<string, string>>;

function tokensOf(selector: string): Tokens {
  const block = css.slice(css.indexOf(selector)).match(/\{([^}]*)\}/)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, value]) => [name, value]),
  );
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [light, dark] = [luminance(tokens[one] ?? ''), luminance(tokens[other] ?? '')].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const THEMES: Readonly<Record<string, Tokens>> = {
  light: tokensOf(":root[data-theme='light']"),
  dim: tokensOf(":root[data-theme='dim']"),
  dark: tokensOf(":root[data-theme='dark']"),
};

/** Every text colour on every background it stands on in the style sheets. */
const TEXT_PAIRS = [
  ...['page', 'raised', 'hero', 'danger-wash', 'caution-wash', 'hero-edge'].map((ground) => ['ink', ground]),
  ...['page', 'raised', 'hero'].flatMap((ground) => [
    ['ink-soft', ground],
    ['accent', ground],
    ['accent-hover', ground],
    ['success', ground],
  ]),
  ...['page', 'raised', 'danger-wash'].map((ground) => ['danger', ground]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
] as [string, string][];

/** Edges of controls, signs that carry meaning, and the focus ring (WCAG 1.4.11). */
const SHAPE_PAIRS = [
  ['control', 'page'],
  ['mint', 'page'],
  ['accent', 'page'],
  ['caution', 'caution-wash'],
  ['focus', 'page'],
  ['focus', 'hero'],
  ['focus', 'raised'],
] as [string, string][];

describe.each(Object.entries(THEMES))('the %s theme', (_name, tokens) => {
  it.each(TEXT_PAIRS)('text %s on %s has at least 4.5:1', (one, other) => {
    expect(contrast(tokens, one, other)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPE_PAIRS)('shape %s on %s has at least 3:1', (one, other) => {
    expect(contrast(tokens, one, other)).toBeGreaterThanOrEqual(3);
  });
});

describe('the tokens', () => {
  it('stand on X’s own backgrounds', () => {
    expect([THEMES['light']?.['page'], THEMES['dim']?.['page'], THEMES['dark']?.['page']]).toEqual([
      '#ffffff',
      '#15202b',
      '#000000',
    ]);
  });

  it('are the dim ones where the system is dark and no theme is set', () => {
    expect(tokensOf(':root:not([data-theme])')).toEqual(THEMES['dim']);
  });

  it('measure as the standard’s own example does', () => {
    expect(contrast({ a: '#000000', b: '#ffffff' }, 'a', 'b')).toBeCloseTo(21, 5);
    expect(contrast({ a: '#767676', b: '#ffffff' }, 'a', 'b')).toBeCloseTo(4.54, 2);
  });
});
