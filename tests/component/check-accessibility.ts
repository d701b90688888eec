import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with axe's words when the page breaks a WCAG 2.2 A or AA rule. Contrast needs a real browser and has its own test. */
export async function checkAccessibility(container: Element = document.body): Promise<void> {
  const { violations } = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(
    violations.map((one) => `${one.id}: ${one.help} at ${one.nodes.map((node) => node.html).join(' | ')}`),
  ).toEqual([]);
}
