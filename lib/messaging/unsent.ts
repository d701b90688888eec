import type { FromTab } from './protocol.ts';

/**
 * Contributions that could not be delivered because the extension was updated under the page wait here for the next
 * script in this tab. The page's session storage is the only place an orphaned script can reach; it holds nothing that
 * X does not have already.
 */
const UNSENT_KEY = 'chatside:unsent';

type Contribution = Extract<FromTab, { type: 'contribution' | 'mark' }>;
const isContribution = ({ type }: { readonly type?: unknown }) => type === 'contribution' || type === 'mark';

/** Puts contributions aside. Never throws: storage may be full or forbidden. */
export function putAside(messages: readonly FromTab[], storage: Storage): void {
  const contributions = messages.filter(isContribution);
  if (contributions.length === 0) return;
  try {
    storage.setItem(UNSENT_KEY, JSON.stringify([...read(storage), ...contributions]));
  } catch {
    // The posts themselves are on X; Chatside finds them there when it next sees them.
  }
}

/** Takes the contributions put aside by an earlier script of this tab. Never throws. */
export function takeAside(storage: Storage): Contribution[] {
  try {
    const contributions = read(storage);
    storage.removeItem(UNSENT_KEY);
    return contributions;
  } catch {
    return [];
  }
}

function read(storage: Storage): Contribution[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(UNSENT_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => isContribution(one ?? {})) : [];
  } catch {
    return [];
  }
}
