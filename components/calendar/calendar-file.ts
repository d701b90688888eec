import { chatAddress } from '../../lib/chat/chat-address.ts';
import { calendarFile } from '../../lib/chat/ics.ts';
import type { OwnChat } from '../../lib/chat/own-chat.ts';
import type { ExportFile } from '../../lib/cpd/export-session.ts';
import { calendar } from '../../lib/locales/calendar.ts';
import { tagsInWords } from '../sidebar/tag-input.ts';

/** The calendar file of a chat; null when it has no date left. @param now milliseconds since 1970. */
export function chatFile(chat: OwnChat, now: number): ExportFile | null {
  const tags = [chat.tag, ...(chat.secondTag === null ? [] : [chat.secondTag])];
  const address = chatAddress(chat.tag);
  const text = calendarFile(
    {
      id: chat.id,
      zone: chat.zone,
      rules: chat.rules,
      minutes: chat.minutes,
      summary: calendar.fileSummary(chat.tag, chat.name),
      description: calendar.fileText(tagsInWords(tags), address),
      url: address,
      remindBefore: chat.remindBefore,
    },
    now,
  );
  return text === null ? null : { fileName: `${chat.tag}.ics`, mimeType: 'text/calendar', text };
}
