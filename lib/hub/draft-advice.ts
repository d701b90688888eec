import type { ActiveChat } from '../chat/chat-types.ts';
import type { DraftAdvice, FromTab, ToTab } from '../messaging/protocol.ts';
import { findRisks } from '../safety/find-risks.ts';
import type { RiskKind } from '../safety/risk.ts';
import type { Settings } from '../settings/settings.ts';
import { Temporal } from '../temporal.ts';
import { riskAdvice } from '../views/risk-advice.ts';
import type { CommandBrowser } from './obey-command.ts';

type DraftToCheck = Extract<FromTab, { type: 'draft' }>;
type SettingsKeeper = Pick<CommandBrowser, 'loadSettings' | 'changeSettings'>;

/** Checks a draft of a tab. @returns the answer to the tab. */
export async function answerDraft(
  draft: DraftToCheck,
  chat: ActiveChat | null,
  browser: SettingsKeeper,
): Promise<ToTab> {
  const { settings } = await browser.loadSettings();
  return { type: 'draft-advice', key: draft.key, advice: draftAdvice(draft, chat, settings) };
}

/** From now on the person is not told of this kind of finding. */
export async function muteRisk(kind: RiskKind, browser: SettingsKeeper): Promise<void> {
  const { settings } = await browser.loadSettings();
  await browser.changeSettings({ mutedRisks: [...new Set([...settings.mutedRisks, kind])] });
}

/**
 * What to say of a draft before it is posted: of each kind of finding one, in the order of the text, without those the
 * person does not want to hear of. The draft is neither kept nor passed on.
 * @param chat the tab's chat, whose day is no date of birth and whose hosts ask as hosts; null without one.
 */
function draftAdvice(draft: DraftToCheck, chat: ActiveChat | null, settings: Settings): readonly DraftAdvice[] {
  if (!settings.isChecking) return [];
  const { text, replyingTo } = draft;
  const isHost = chat?.hosts.some(({ handle }) => handle.toLowerCase() === replyingTo?.author.toLowerCase()) ?? false;
  const risks = findRisks(text, {
    kind: 'post',
    chatDates: chat?.session ? [dayOf(chat.session.startsAt)] : [],
    replyingTo: replyingTo && { text: replyingTo.text, isHost },
  });
  const first = risks.filter(({ kind }, index) => risks.findIndex((one) => one.kind === kind) === index);
  return first.filter(({ kind }) => !settings.mutedRisks.includes(kind)).map(riskAdvice);
}

/** The day on the person's own calendar, `YYYY-MM-DD`. */
function dayOf(at: number): string {
  const zone = Temporal.Now.timeZoneId();
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
