import { Fragment } from 'react';
import { shortAddress } from './room.ts';

const ADDRESS = /(https?:\/\/[^\s]*[^\s.,;:!?)\]}'"’”…])/giu;
/** Letters of an address shown within a text; the tooltip has all. */
const MOST_LETTERS = 34;

/**
 * The text of a post with its line breaks; addresses are short links that open in a tab of their own.
 * @param isReachable whether Tab comes to the links.
 */
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
        tabIndex={isReachable ? undefined : -1}
        dir="ltr"
      >
        {shortAddress(part, MOST_LETTERS)}
      </a>
    ),
  );
}
