import { useId } from 'react';
import { chatByTag } from '../../lib/chat/catalogue.ts';
import type { CatalogueChat } from '../../lib/chat/chat-types.ts';
import type { OwnChat } from '../../lib/chat/own-chat.ts';
import { nextStarts } from '../../lib/chat/recurrence.ts';
import { calendar } from '../../lib/locales/calendar.ts';
import { scheduleInWords } from '../../lib/locales/schedule-words.ts';
import { routeHash } from '../notebook/notebook-route.ts';
import { tagsInWords } from '../sidebar/tag-input.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { profileUrl, XLink } from '../ui/x-link.tsx';
import styles from './chat-card.module.css';
import { lastSeenInWords } from './known-chat.ts';
import type { CalendarDeeds } from './use-calendar.ts';

/** Minutes before the start that can be chosen. */
const LEADS = [0, 5, 10, 15, 30, 60, 120, 1440];
const USUAL = 10;

/** A chat of the person: when, how sure, and what can be done with it. */
export function ChatCard(props: {
  chat: OwnChat;
  catalogue: readonly CatalogueChat[];
  now: number;
  deeds: CalendarDeeds;
}) {
  const { chat, deeds } = props;
  const id = useId();
  const tags = [chat.tag, ...(chat.secondTag === null ? [] : [chat.secondTag])];
  const isOver = chat.rules.length > 0 && nextStarts(chat, props.now, 1).length === 0;
  return (
    <li className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          <bdi>{tagsInWords(tags)}</bdi> <span className={styles.name}>{chat.name}</span>
        </h3>
        <div className={styles.edit}>
          <a
            className={buttonClass('quiet')}
            href={routeHash({ page: 'calendar', form: { kind: 'edit', id: chat.id } })}
            aria-label={calendar.editNamed(chat.tag)}
          >
            {calendar.edit}
          </a>
          <Button kind="quiet" aria-label={calendar.removeNamed(chat.tag)} onClick={() => deeds.remove(chat)}>
            {calendar.remove}
          </Button>
        </div>
      </div>
      <p className={styles.when}>
        {chat.rules.length === 0 ? calendar.noTimes : scheduleInWords(chat, chat.minutes)}
        {isOver && ` ${calendar.over}`}
      </p>
      {chat.hosts.length > 0 && (
        <p className={styles.hosts}>
          {chat.hosts.map((host) => (
            <XLink key={host} href={profileUrl(host)}>
              @{host}
            </XLink>
          ))}
        </p>
      )}
      {chat.isConfirmed ? (
        <Confirmed chat={chat} deeds={deeds} isOver={isOver} />
      ) : (
        <Unconfirmed chat={chat} catalogue={props.catalogue} deeds={deeds} />
      )}
    </li>
  );
}

function Confirmed({ chat, deeds, isOver }: { chat: OwnChat; deeds: CalendarDeeds; isOver: boolean }) {
  const isOn = chat.remindBefore !== null;
  const leads = isOn && !LEADS.includes(chat.remindBefore ?? 0) ? [...LEADS, chat.remindBefore ?? 0] : LEADS;
  return (
    <div className={styles.foot}>
      <span className={styles.confirmed}>
        <Icon name="check" size={16} />
        {calendar.confirmed}
      </span>
      {!isOver && (
        <span className={styles.remind}>
          <Switch isOn={isOn} onChange={(wanted) => deeds.remind(chat, wanted ? USUAL : null)}>
            {calendar.remindMe}
            <span className="visually-hidden"> #{chat.tag}</span>
          </Switch>
          {isOn && (
            <select
              className={styles.lead}
              aria-label={calendar.remindBefore(chat.tag)}
              value={chat.remindBefore ?? USUAL}
              onChange={(event) => deeds.remind(chat, Number(event.currentTarget.value))}
            >
              {leads.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {calendar.before(minutes)}
                </option>
              ))}
            </select>
          )}
        </span>
      )}
    </div>
  );
}

function Unconfirmed(props: { chat: OwnChat; catalogue: readonly CatalogueChat[]; deeds: CalendarDeeds }) {
  const { chat, deeds } = props;
  const entry = chatByTag(props.catalogue, chat.tag);
  return (
    <div className={styles.doubt}>
      <p>
        <strong>{calendar.suggestion}</strong>
        {entry && ` (${lastSeenInWords(entry)})`}. {calendar.checkFirst}
      </p>
      {chat.rules.length > 0 && (
        <Button aria-label={calendar.confirmNamed(chat.tag)} onClick={() => deeds.confirm(chat)}>
          {calendar.confirm}
        </Button>
      )}
    </div>
  );
}
