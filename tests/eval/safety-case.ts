import type { RiskContext } from '../../lib/safety/risk.ts';

/** One line of a file of cases. */
export interface SafetyCase {
  readonly line: number;
  readonly text: string;
  /** Kinds that must be found, each as often as it stands; in any order. */
  readonly expect: readonly string[];
  readonly context: RiskContext;
}

/** Reads one line `{"text", "expect", "context"?}`; a string says what is wrong with it. */
export function readSafetyCase(line: number, value: Record<string, unknown>): SafetyCase | string {
  const { text, expect } = value;
  if (typeof text !== 'string') return 'there is no "text"';
  if (!Array.isArray(expect)) return 'there is no list "expect"';
  const written = withCheckDigits(text);
  if (written === null) return 'a number in it can have no check digit';
  const given = typeof value.context === 'object' && value.context !== null ? value.context : {};
  return {
    line,
    text: written,
    expect: expect.filter((kind): kind is string => typeof kind === 'string'),
    context: { kind: 'post', ...given },
  };
}

/**
 * Writes out `{mod11:320 450 771}` as that number with its check digit; null where a number has none. The numbers of such
 * ranges may be real people's, so that no file holds one.
 */
export function withCheckDigits(text: string): string | null {
  const written = text.replace(/\{mod11:([\d .-]+)\}/g, (all, number: string) => {
    const digit = checkDigit(number.replace(/\D/g, ''));
    return digit === 10 ? all : `${number}${digit}`;
  });
  return written.includes('{mod11:') ? null : written;
}

function checkDigit(digits: string): number {
  const sum = Array.from(digits, Number).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (11 - (sum % 11)) % 11;
}
