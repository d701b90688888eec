import type { ReactNode } from 'react';

/** Address of an account on x.com. */
export function profileUrl(handle: string): string {
  return `https://x.com/${encodeURIComponent(handle)}`;
}

/** A link to x.com that opens in a new tab, so that a docked frame or a panel never navigates itself. */
export function XLink(props: { href: string; label?: string; className?: string | undefined; children: ReactNode }) {
  return (
    <a
      href={props.href}
      target="_blank"
      rel="noopener noreferrer"
      className={props.className}
      aria-label={props.label}
      title={props.label}
    >
      {props.children}
    </a>
  );
}
