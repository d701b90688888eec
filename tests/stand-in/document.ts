import { randomBytes } from 'node:crypto';
import { userResult } from './graphql/user-result.ts';
import { variantsOf } from './variants.ts';
import type { World } from './world.ts';

const backgrounds = { light: '#FFFFFF', dim: '#15202B', dark: '#000000', contrast: '#050505' };

/** One page load: the HTML and its headers, X's content security policy among them (dossier x-web-client 10). */
export function documentOf(world: World, url: URL, bundle: string): { html: string; headers: Record<string, string> } {
  const nonce = randomBytes(16).toString('base64');
  const variants = { ...world.variants, ...variantsOf(url.searchParams.get('sv')) };
  const viewer = world.shownViewer;
  const state = {
    variants,
    viewer: userResult(world.user(viewer.handle), 3),
    nextViewer: viewer.next === null ? null : userResult(world.user(viewer.next), 3),
    nextViewerAfter: viewer.after,
    isPremium: world.user(world.viewer).isPremium,
    hashtags: ['WePh', 'WeMDT', 'WePharmacists', 'WeAHPs', 'AntibioticGuardian', 'CommunityPharmacy', 'ShelfTidy'],
    people: world.users.slice(0, 60).map((user) => ({ handle: user.handle, name: user.name })),
  };
  const json = JSON.stringify(state).replaceAll('<', '\\u003c');
  const direction = variants.language === 'ar' ? 'rtl' : 'ltr';
  const background = backgrounds[variants.theme];
  const html = `<!DOCTYPE html>
<html dir="${direction}" lang="${variants.language}" data-theme="${variants.theme === 'light' ? 'light' : 'dark'}" style="font-size: 15px; overflow-y: scroll; overscroll-behavior-y: none; color-scheme: ${variants.theme === 'light' ? 'light' : 'dark'};"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=0,viewport-fit=cover">
<meta name="theme-color" content="${background}">
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Crect width='24' height='24' rx='5'/%3E%3Cpath stroke='white' stroke-width='2.4' d='M6 5.5 18 18.5M18 5.5 6 18.5'/%3E%3C/svg%3E">
<title>X</title>
</head>
<body style="background-color: ${background};"><div id="react-root" style="height:100%;display:flex;"></div>
<script type="text/javascript" charset="utf-8" nonce="${nonce}">window.__INITIAL_STATE__=${json};</script>
<script type="text/javascript" charset="utf-8" nonce="${nonce}" src="/${bundle}"></script></body></html>`;
  return { html, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) } };
}

function policy(nonce: string): string {
  return [
    "default-src 'self'",
    "connect-src 'self' blob: https://api.x.com https://*.x.com https://*.twimg.com https://upload.x.com https://grok.x.com",
    "font-src 'self' https://*.twimg.com",
    "form-action 'self' https://x.com https://*.x.com",
    "frame-src 'self' https://x.com https://mobile.x.com https://accounts.google.com/",
    "img-src 'self' blob: data: https://*.twimg.com https://*.x.com",
    "manifest-src 'self'",
    "media-src 'self' blob: https://*.twimg.com https://*.x.com",
    "object-src 'none'",
    `script-src 'self' 'unsafe-inline' https://*.twimg.com https://www.google.com/recaptcha/ 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline' https://accounts.google.com/gsi/style https://*.twimg.com",
    "worker-src 'self' blob:",
  ].join('; ');
}
