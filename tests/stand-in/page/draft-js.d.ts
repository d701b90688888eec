/** Draft.js 0.11 has no types of its own; the page uses a handful of its names. */
declare module 'draft-js';
