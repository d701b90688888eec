import { Fragment } from 'react';
import { shortAddress } from './room.ts';

const ADDRESS = /(https?:\/\/[^\s]+)/giu;

/** The text of a post with its line breaks; addresses are short links that open in a tab of their own. */
export function StreamText({ text, isReachable }: { text: string; isReachable: boolean }) {
  return text.split(ADDRESS).map((part, index) =>
    index % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change their order.
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <a
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        key={index}
        href={part}
        target="_blank"
        rel="noopener noreferrer"
        title={part}
        tabIndex={isReachable ? 0 : -1}
        dir="ltr"
      >
        {shortAddress(part, 36)}
      </a>
    ),
  );
}
