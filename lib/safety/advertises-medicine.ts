import { promotedMedicines } from './medicine-words.ts';
import type { Finder } from './risk.ts';

const medicine = new RegExp(`\\b(?:${promotedMedicines})\\b`, 'gi');
/** Words that sell, to the reader. */
const offer =
  /\b(?:(?:back |now )?in stock|available (?:now|here|today|from|at our|in our|to (?:buy|order))|now available|order (?:now|online|yours|today|here)|buy (?:now|online|your|yours|today|here|one|two)|shop now|book (?:now|your|yours|today|in|online|an? (?:appointment|consultation|slot))|dm (?:us|me|for|to)|message us|call us|pop in|get yours|get your|start your|sign up|(?:only|from|just) ?[£€$] ?\d|[£€$] ?\d+(?:\.\d\d)? (?:a|per|each|off|only|for)|\d+ ?% off|half price|discount(?:ed|s)?|special offer|limited (?:offer|time|stock)|offer ends|sale|deal|deals|cheapest|lowest price|free delivery|next[- ]day delivery|link in (?:my |our )?bio|use (?:my |our )?code|promo code|spaces (?:left|available)|slots (?:left|available)|we(?:'re| are)? (?:now )?(?:stock|stocking|sell|selling|offer|offering|do)|ask us (?:about|for))\b/i;
/** Talk about medicines or about their advertising, not an offer. */
const talk =
  /\b(?:mhra|asa|illegal\w*|unlawful|advertis\w+|adverts?|ads?|shortages?|out of stock|no stock|not in stock|not available|unavailable|worr\w+|concern\w*|counterfeit|fake|scam|beware|warn\w*|rogue|dodgy|inappropriate|patients? (?:are |is )?(?:buying|asking|ask|getting|ordering|who)|people (?:are )?(?:buying|asking|getting|ordering)|should (?:we|pharmac\w+|it|they)|is anyone|anyone else|has anyone|how do (?:you|we)|what do (?:you|we)|why (?:do|are|is)|counsel\w*|webinar|training|course|audit|ng\d+|nice)\b/i;

/**
 * Finds offers of prescription-only medicines to the public: a medicine beside words that sell. Vaccination campaigns
 * are allowed, and talk of shortages, prices and of advertising itself is no offer.
 */
export const findAdverts: Finder = ({ masked, context }) => {
  if (context.kind !== 'post' || talk.test(masked)) return [];
  return Array.from(masked.matchAll(medicine))
    .filter(
      (match) =>
        !/\b(?:no|not|without|never|don't (?:sell|stock|do)|isn't|out of) (?:\w+ )?$/i.test(
          masked.slice(Math.max(0, match.index - 24), match.index),
        ),
    )
    .filter((match) => offer.test(masked.slice(Math.max(0, match.index - 140), match.index + 180)))
    .slice(0, 1)
    .map((match) => ({
      kind: 'advertises-medicine',
      start: match.index,
      end: match.index + match[0].length,
      strength: 1,
    }));
};
