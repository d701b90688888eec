import { mkdir } from 'node:fs/promises';
import { type Look, openGallery } from './open-gallery.ts';

/*
 * Photographs every state of every page, to be looked at: `npm run look -- FOLDER [part of a name]`.
 */
const LOOKS: readonly Look[] = [
  { theme: 'light' },
  { theme: 'dim' },
  { theme: 'dark' },
  { theme: 'forced' },
  { theme: 'light', direction: 'rtl' },
];

/** Writes the pictures. @param args folder, and what their names must contain. @returns the exit code. */
export async function main([folder = 'gallery-shots', wanted = '']: readonly string[]): Promise<number> {
  await mkdir(folder, { recursive: true });
  const gallery = await openGallery();
  for (const shot of gallery.shots) {
    for (const look of LOOKS) {
      const name = `${shot.name}-${look.direction ?? look.theme}`;
      if (!name.includes(wanted)) continue;
      await gallery.show(shot, look);
      await gallery.page.screenshot({ path: `${folder}/${name}.png`, fullPage: shot.isWhole });
      for (const problem of gallery.problems()) console.error(name, problem);
    }
  }
  await gallery.close();
  return 0;
}
