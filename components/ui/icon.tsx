/** Paths on a 20 × 20 grid, drawn with a 1.6 px line. */
const PATHS = {
  collapse: 'M4.500 10h11',
  expand: 'M5 12.500 10 7.500l5 5',
  open: 'M12.500 5 7.500 10l5 5',
  toPanel: 'M3.500 4.500h13v11h-13zM11.500 4.500v11M6 10h3M7.700 8.200 9.500 10l-1.800 1.800',
  toPage: 'M3.500 4.500h13v11h-13zM11.500 4.500v11M9.300 10h-3M7.800 8.200 6 10l1.800 1.800',
  external:
    'M8 5.500H5a1.500 1.500 0 0 0-1.500 1.500v8A1.500 1.500 0 0 0 5 16.500h8a1.500 1.500 0 0 0 1.500-1.500v-3M11.500 3.500h5v5M16.500 3.500 9.500 10.500',
  check: 'M4.500 10.500 8.300 14.200 15.500 6.500',
  circle: 'M10 4.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11z',
  close: 'M5.500 5.500l9 9M14.500 5.500l-9 9',
  chevron: 'M6 8l4 4 4-4',
  notebook:
    'M5.500 3.500h9a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-9zM5.500 3.500v13M3.500 7h3.500M3.500 10h3.500M3.500 13h3.500M10 7.500h3M10 10.500h3',
  clock: 'M10 3.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13zM10 6.500V10l2.500 1.700',
  alert: 'M10 3.800 17 16H3zM10 8.500v3.500M10 13.800v.4',
  info: 'M10 3.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13zM10 9.300v4M10 6.600v.4',
  picture: 'M4 4.500h12v11H4zM4 13l3.500-3.500 3 3 2-2L16 14M12.500 7.700h.3',
  search: 'M9 4a5 5 0 1 1 0 10A5 5 0 0 1 9 4zM12.700 12.700 16.500 16.500',
  trash: 'M4 6h12M8 6V4.200h4V6M5.500 6l.7 10h7.600l.7-10M8.600 9v4.500M11.400 9v4.500',
  download: 'M10 3.500v8.500M6.500 9 10 12.500 13.500 9M4 16h12',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  leaf: 'M16 4c-7-.5-11 2.500-11 7.500 0 1.700.6 3 .6 3s6.900 1.200 9.300-3.300C16.300 8.600 16 4 16 4zM4 17c1-3.500 3-6 6.500-8',
  plus: 'M10 4.500v11M4.500 10h11',
  star: 'M10 3.500 11.700 8l4.900.300-3.800 3 1.300 4.700L10 13.400 5.900 16l1.300-4.700-3.800-3L8.300 8z',
  more: 'M5 9.700a.3.3 0 1 0 .1 0zM10 9.700a.3.3 0 1 0 .1 0zM15 9.700a.3.3 0 1 0 .1 0z',
  up: 'M10 15.500v-11M5.500 9 10 4.500 14.500 9',
  reply: 'M8.500 5 4.500 9l4 4M4.500 9h6.500a4.500 4.500 0 0 1 4.500 4.500v1',
  repost: 'M6 15.500V6.500L3.500 9M6 6.500 8.500 9M14 4.500v9l2.500-2.500M14 13.500 11.500 11',
  quote: 'M4.500 5.500h11v7H10l-3.500 3v-3h-2z',
} as const;

/** Names of the icons there are. */
export type IconName = keyof typeof PATHS;

/** A line icon, or with `isFull` a filled one, in the colour of the text around it; hidden from assistive technology, which gets words instead. */
export function Icon({ name, size = 20, isFull }: { name: IconName; size?: number; isFull?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill={isFull ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
