import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/*
 * Draws the extension's icons from the mark: `npx -c "node tests/component/gallery/render-icons.mjs"`.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const svg = await readFile(`${root}components/ui/mark.svg`, 'utf8');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
await mkdir(`${root}lib/static/icon`, { recursive: true });
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `);
  await page.setContent(`<body style="margin:0;background:transparent">${sized}</body>`);
  await page.screenshot({ path: `${root}lib/static/icon/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
