import type { World } from './world.ts';

const colours = [
  '#1d6f5c',
  '#7a3e8e',
  '#b4532a',
  '#2b5f9e',
  '#8a2f4f',
  '#4d6b1f',
  '#5b4bb5',
  '#2f7f86',
  '#9a6a12',
  '#44546a',
];

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The picture at an address of pbs.twimg.com or abs.twimg.com, drawn as SVG; null if there is none. */
export function imageAt(world: World, path: string): string | null {
  const avatar = /^\/profile_images\/(\d+)\/([A-Za-z0-9_]+?)_(?:normal|bigger|x96|400x400)\.jpg$/.exec(path);
  if (avatar) return avatarOf(world, avatar[2] ?? '');
  const emoji = /^\/emoji\/v2\/svg\/([0-9a-f-]+)\.svg$/.exec(path);
  if (emoji) return emojiOf(emoji[1] ?? '');
  const media = /^\/media\/([\w-]+)\.jpg$/.exec(path);
  if (media) {
    const picture = world.posts.flatMap((post) => post.media).find((one) => one.key === media[1]);
    return picture ? pictureOf(picture.caption) : null;
  }
  return null;
}

function avatarOf(world: World, handle: string): string {
  const user = world.findUser(handle);
  const words = (user?.name ?? handle)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(' ')
    .filter(Boolean);
  const letters =
    words.length > 1
      ? `${[...(words[0] ?? '')][0]}${[...(words.at(-1) ?? '')][0]}`
      : [...(words[0] ?? handle)].slice(0, 1).join('');
  const seed = [...handle.toLowerCase()].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 3);
  const colour = colours[seed % colours.length];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96"><rect width="96" height="96" fill="${colour}"/><circle cx="${20 + (seed % 60)}" cy="${84 - (seed % 20)}" r="46" fill="#fff" opacity=".13"/><text x="48" y="50" fill="#fff" font-family="Helvetica Neue,Arial,sans-serif" font-size="36" font-weight="600" text-anchor="middle" dominant-baseline="central">${escaped(letters.toUpperCase())}</text></svg>`;
}

function emojiOf(codes: string): string {
  const sign = codes
    .split('-')
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36" viewBox="0 0 36 36"><text x="18" y="19" font-size="30" text-anchor="middle" dominant-baseline="central" font-family="Noto Color Emoji,Apple Color Emoji,Segoe UI Emoji,sans-serif">${sign}</text></svg>`;
}

function pictureOf(caption: string): string {
  const lines: string[] = [''];
  for (const word of caption.split(' ')) {
    const last = lines.at(-1) as string;
    if (last.length + word.length > 30) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  const shown = lines.slice(0, 6);
  const top = 337 - ((shown.length - 1) * 72) / 2;
  const rows = shown.map(
    (line, n) =>
      `<text x="600" y="${top + n * 72}" text-anchor="middle" dominant-baseline="central">${escaped(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675" viewBox="0 0 1200 675"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#0b5563"/><stop offset="1" stop-color="#2a9d8f"/></linearGradient></defs><rect width="1200" height="675" fill="url(#g)"/><circle cx="1080" cy="90" r="190" fill="#fff" opacity=".08"/><circle cx="90" cy="640" r="230" fill="#fff" opacity=".06"/><g fill="#fff" font-family="Helvetica Neue,Arial,sans-serif" font-size="54" font-weight="600">${rows.join('')}</g></svg>`;
}
