const paths = {
  x: 'M4.5 4h4.3l4 5.6L17.6 4h2.1l-6 7 6.7 9h-4.3l-4.4-6.1L6.500 20H4.300l6.500-7.500z',
  home: 'M4 11 12 4l8 7v9h-5.500v-5.500h-5V20H4z',
  explore: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zm5 11.500 5 5',
  notifications: 'M6 16V10.500a6 6 0 0 1 12 0V16l1.500 2h-15zM9.500 20.500h5',
  chat: 'M4 6h16v12H4zm0 1 8 6 8-6',
  grok: 'M5 19 19 5M7 7h6M11 17h6',
  history: 'M12 5a7 7 0 1 1-6.700 5M5 5v5h5M12 8.500V12l2.500 2',
  studio: 'M5 19V11m5 8V5m5 14v-6m5 6V8',
  premium:
    'M12 4l2.300 2 3-.3.700 3 2.500 1.800-1.200 2.800 1.200 2.800-2.600 1.700-.7 3-3-.4L12 22l-2.200-1.600-3 .4-.7-3-2.600-1.700 1.200-2.800-1.200-2.800L6 8.700l.7-3 3 .3z',
  profile:
    'M12 4.500a3.800 3.800 0 1 1 0 7.600 3.800 3.800 0 0 1 0-7.600zM4.800 20c.6-4 3.400-5.800 7.200-5.800s6.600 1.800 7.200 5.800z',
  more: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM8.500 12h.01M12 12h.01M15.500 12h.01',
  reply: 'M4 11.500C4 7.900 7 5 11 5h2c4 0 7 2.900 7 6.500S17 18 13.500 18v3C8 19 4 16 4 11.500z',
  repost:
    'M4.75 3.79l4.603 4.3-1.706 1.82L6 8.380v7.620c0 1.100.900 2 2 2H13v2H8c-2.200 0-4-1.800-4-4V8.380L2.353 9.910.647 8.090zM16.500 6H11V4h5.500c2.200 0 4 1.800 4 4v7.620l1.650-1.530 1.700 1.820-4.600 4.300-4.600-4.300 1.700-1.820 1.650 1.530V8c0-1.100-.9-2-2-2z',
  like: 'M12 20S4 15.300 4 9.500C4 6.800 6 5 8.200 5 10 5 11.400 6.200 12 7.500 12.600 6.200 14 5 15.800 5 18 5 20 6.800 20 9.500 20 15.300 12 20 12 20z',
  views: 'M5 20v-7m5 7V4m5 16v-9m5 9V8',
  bookmark: 'M6 4h12v16.500l-6-4.500-6 4.500z',
  share: 'M12 4v11M7.500 8.500 12 4l4.500 4.500M4.500 14v5.500h15V14',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  back: 'M20 12H5m6-7-7 7 7 7',
  close: 'M5 5l14 14M19 5 5 19',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zm5 11.500 5 5',
  picture: 'M4 5h16v14H4zm0 11 4.500-5 4 4.500 2.500-2 5 4M15.500 9h.01',
  gif: 'M4 6h16v12H4zM9.500 10.500H8a1.500 1.500 0 1 0 0 3h1.500V12.500M12.500 10.300v3.400m3 0v-3.400h2m-2 1.700h1.500',
  poll: 'M5 7h9M5 12h14M5 17h6',
  plan: 'M5 6h14v13H5zm0 4h14M9 4v3m6-3v3',
  place: 'M12 21s-6-5.500-6-10.500a6 6 0 0 1 12 0C18 15.500 12 21 12 21zm0-8.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  globe:
    'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM4 12h16M12 4c2.500 2.500 3.500 5 3.500 8S14.500 17.500 12 20c-2.500-2.500-3.500-5-3.500-8S9.500 6.500 12 4z',
  plus: 'M12 5v14M5 12h14',
  verified:
    'M12 2.500l2.500 1.900 3.100-.2 1 3 2.700 1.700-1.100 3 1.100 3-2.700 1.700-1 3-3.100-.2L12 21.300l-2.500-1.900-3.100.2-1-3L2.700 14.900l1.100-3-1.100-3 2.700-1.700 1-3 3.100.2zM8 12l3 3 5-5.500',
  pencil: 'M5 19l1-4L16 5l3 3L9 18z',
  sort: 'M7 5v14m0 0-3-3m3 3 3-3M17 19V5m0 0-3 3m3-3 3 3',
};

/** One of the interface's drawings. `isFilled` fills it. */
export function Icon({
  name,
  size = 18.75,
  isFilled = false,
  label,
}: {
  readonly name: keyof typeof paths;
  readonly size?: number;
  readonly isFilled?: boolean;
  readonly label?: string;
}) {
  const solid = isFilled || name === 'x' || name === 'repost';
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      {...(label ? { 'aria-label': label, role: 'img' } : { 'aria-hidden': true })}
      style={{ display: 'block', flexShrink: 0 }}
    >
      <g>
        <path
          d={paths[name]}
          fill={solid ? 'currentColor' : 'none'}
          stroke={name === 'repost' ? 'none' : 'currentColor'}
          strokeWidth={name === 'x' ? 0.3 : name === 'dots' || name === 'more' ? 2.2 : 1.8}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </g>
    </svg>
  );
}

/** The blue mark of a verified account. */
export function VerifiedMark({ label, testId }: { readonly label: string; readonly testId: Record<string, string> }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={18}
      height={18}
      aria-label={label}
      role="img"
      {...testId}
      style={{ display: 'block', color: 'rgb(29, 155, 240)' }}
    >
      <g>
        <path d={paths.verified.split('M8 12')[0]} fill="currentColor" />
        <path
          d="M8 12l3 3 5-5.500"
          fill="none"
          stroke="#fff"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </g>
    </svg>
  );
}
