import type { ActiveChat } from '../chat/chat-types.ts';
import { questionLabel } from '../chat/question-label.ts';

/** What the toolbar button says of a tab: the number of the current question, and in its tooltip the wording. */
export function badgeOf(chat: ActiveChat | null): { readonly text: string; readonly title: string } {
  const current = chat?.questions.find((question) => question.key === chat.currentKey);
  if (!current) return { text: '', title: 'Chatside' };
  const text = questionLabel(current);
  return { text, title: `Chatside: ${text} ${current.text}` };
}
