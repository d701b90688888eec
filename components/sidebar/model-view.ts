import type { ActiveChat, Question } from '../../lib/chat/chat-types.ts';
import { questionLabel } from '../../lib/chat/question-label.ts';
import { sidebar } from '../../lib/locales/sidebar.ts';
import type { ContributionLine, SidebarModel } from '../../lib/messaging/protocol.ts';

/** The current question of a chat, or null when there is none. */
export function currentQuestion(chat: ActiveChat | null): Question | null {
  return chat?.questions.find((question) => question.key === chat.currentKey) ?? null;
}

/** The other questions, newest first: the previous one is what people look for. */
export function otherQuestions(chat: ActiveChat): readonly Question[] {
  return chat.questions.filter((question) => question.key !== chat.currentKey).toReversed();
}

/** Keys of the questions the person has answered; a post that X refused answers nothing. */
export function answeredKeys(model: SidebarModel): ReadonlySet<string> {
  const sent = model.contributions.filter((line) => line.state !== 'failed');
  return new Set([...sent, ...(model.chat?.own ?? [])].flatMap((one) => one.questionKeys));
}

/** The person's posts that answer a question, oldest first. */
export function answersTo(key: string, contributions: readonly ContributionLine[]): readonly ContributionLine[] {
  return contributions.filter((line) => line.questionKeys.includes(key) && line.state !== 'failed');
}

/** A question's short name: "Q3", "T1a"; null for one without a number. */
export function questionNumber(question: Question): string | null {
  return questionLabel(question) || null;
}

/** How a question is called within a sentence: "Q3", "the bonus question", "the question". */
export function questionName(question: Question): string {
  return questionNumber(question) ?? (question.kind === 'bonus' ? sidebar.theBonusQuestion : sidebar.theQuestion);
}

/** A question's wording, or the sentence that stands for it when it is only in a picture. */
export function questionText(question: Question): string {
  return question.isInPicture ? sidebar.pictureQuestion : question.text;
}

/** How the view is laid out at its place. */
export type Layout = 'full' | 'bar' | 'rail';

/** Narrower than this only the rail fits; the dock gives it 56 px. */
const RAIL_BELOW = 160;

/**
 * The layout for a place and a room. In the page the frame's own width decides about the rail, so that the view is
 * right in every step of a resize, whatever the last model said.
 * @param width of the view's window, px.
 */
export function layoutOf(dock: SidebarModel['dock'] | null, place: 'page' | 'panel', width: number): Layout {
  if (place === 'panel') return 'full';
  if (width > 0 && width < RAIL_BELOW) return 'rail';
  return dock?.isCollapsed ? 'bar' : 'full';
}
