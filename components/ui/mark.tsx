import markUrl from './mark.svg';

/** Chatside's mark: a speech bubble and, beside it, the side. Decorative: the name stands next to it. */
export function Mark({ size }: { size: number }) {
  return <img src={markUrl} width={size} height={size} alt="" />;
}
