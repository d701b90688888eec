import { useState } from 'react';
import type { CatalogueChat, ChatGroup } from '../../lib/chat/chat-types.ts';
import { hasTag, type OwnChat, suggestedSchedule } from '../../lib/chat/own-chat.ts';
import { calendar } from '../../lib/locales/calendar.ts';
import { scheduleInWords, weekdayName, zoneInWords } from '../../lib/locales/schedule-words.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { buttonClass } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import page from './calendar-page.module.css';
import { entryKey, lastSeenInWords, matching } from './known-chat.ts';
import styles from './suggestion-list.module.css';

const GROUPS = Object.keys(calendar.groups) as ChatGroup[];

/** The catalogue, to find a chat in and to begin one's own entry from. */
export function SuggestionList(props: { catalogue: readonly CatalogueChat[]; chats: readonly OwnChat[] }) {
  const [typed, setTyped] = useState('');
  const found = matching(props.catalogue, typed);
  const isFiltered = typed.trim() !== '';
  return (
    <section aria-labelledby="suggestions-title">
      <h2 id="suggestions-title" className={page.heading}>
        {calendar.suggestions}
      </h2>
      <p className={page.soft}>{calendar.suggestionsText}</p>
      <div className={styles.filter}>
        <Field
          label={calendar.filter}
          type="search"
          placeholder={calendar.filterPlaceholder}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p role="status" className={styles.count}>
          {isFiltered ? calendar.found(found.length) : ''}
        </p>
      </div>
      {found.length === 0 && <p className={page.soft}>{calendar.nothingFound(typed.trim())}</p>}
      {GROUPS.map((group) => {
        const entries = found.filter((entry) => (entry.group ?? 'other') === group);
        if (entries.length === 0) return null;
        return (
          <details
            key={`${group} ${isFiltered}`}
            className={styles.group}
            open={isFiltered || (group === 'health-uk' && props.chats.length === 0)}
          >
            <summary className={styles.summary}>
              {calendar.groups[group]} <span className={styles.soft}>{calendar.found(entries.length)}</span>
            </summary>
            <ul>
              {entries.map((entry) => (
                <Entry key={entryKey(entry)} entry={entry} chats={props.chats} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Entry({ entry, chats }: { entry: CatalogueChat; chats: readonly OwnChat[] }) {
  const isOwn = entry.tag !== null && hasTag(chats, entry.tag, null);
  const key = entryKey(entry);
  return (
    <li className={styles.entry}>
      <div>
        <p>
          <strong>{entry.tag ? <bdi>#{entry.tag}</bdi> : entry.name}</strong>{' '}
          <span className={styles.soft}>{entry.tag ? entry.name : calendar.tagUnknown}</span>
          {entry.hosts.length > 0 && (
            <span className={styles.soft}> · {entry.hosts.map((host) => `@${host}`).join(', ')}</span>
          )}
        </p>
        <p className={styles.soft}>
          {timesKnown(entry)} · {lastSeenInWords(entry)}
        </p>
      </div>
      {isOwn ? (
        <span className={styles.soft}>{calendar.inCalendar}</span>
      ) : (
        <a
          className={buttonClass('normal')}
          href={routeHash({ page: 'calendar', form: { kind: 'new', entry: key } })}
          aria-label={calendar.addNamedChat(entry.tag ? `#${entry.tag}` : entry.name)}
        >
          {calendar.add}
        </a>
      )}
    </li>
  );
}

/** What the catalogue last heard of days and times, however little, and how sure that is. */
function timesKnown(entry: CatalogueChat): string {
  const schedule = suggestedSchedule(entry);
  const sure = calendar.sure[entry.confidence];
  if (schedule) return `${calendar.lastKnown(scheduleInWords(schedule, entry.minutes))} (${sure})`;
  if (entry.weekdays.length === 0) return calendar.noKnownTimes;
  const times = entry.times.length > 0 ? ` ${entry.times.join(' and ')}` : '';
  const zone = entry.zone ? `, ${zoneInWords(entry.zone)}` : '';
  const cadence = /^(?:see day|\d)/u.test(entry.cadence) ? '' : `${entry.cadence}, `;
  return `${calendar.lastKnown(`${entry.weekdays.map(weekdayName).join(', ')}${times}${zone}`)} (${cadence}${sure})`;
}
