import type { CatalogueChat } from '../../lib/chat/chat-types.ts';
import { type OwnChat, suggestedChat } from '../../lib/chat/own-chat.ts';
import { calendar } from '../../lib/locales/calendar.ts';
import { type CalendarRoute, routeHash } from '../notebook/notebook-route.ts';
import { profileUrl, XLink } from '../ui/x-link.tsx';
import page from './calendar-page.module.css';
import type { CalendarPageProps } from './calendar-page.tsx';
import { draftOf, ruleDraft } from './chat-draft.ts';
import { ChatForm } from './chat-form.tsx';
import { entryKey, lastSeenInWords } from './known-chat.ts';

const HOME = routeHash({ page: 'calendar', form: null });

/** The page on which a chat is added or changed. */
export function ChatFormPage(
  props: CalendarPageProps & { form: NonNullable<CalendarRoute['form']>; chats: readonly OwnChat[] },
) {
  const { form, chats } = props;
  const own = form.kind === 'edit' ? (chats.find((chat) => chat.id === form.id) ?? null) : null;
  const entry = form.kind === 'new' ? findEntry(props.catalogue, form.entry) : null;
  const isGone = form.kind === 'edit' && own === null;
  const known = own ?? (entry && suggestedChat(entry, props.zone));
  const start = known ? draftOf(known) : { ...draftOf(emptyChat(form, props.zone)), rules: [ruleDraft(0)] };
  return (
    <>
      <a href={HOME}>{calendar.back}</a>
      <h1 className={page.title}>
        {isGone ? calendar.goneTitle : own ? calendar.editTitle(own.tag) : calendar.newTitle}
      </h1>
      {isGone && <p className={page.soft}>{calendar.goneText}</p>}
      {entry && (
        <p className={page.note}>
          {calendar.fromCatalogue(lastSeenInWords(entry))}{' '}
          {entry.hosts.map((host) => (
            <XLink key={host} href={profileUrl(host)}>
              {calendar.hostPage(host)}
            </XLink>
          ))}
        </p>
      )}
      {!isGone && (
        <ChatForm
          start={start}
          others={chats}
          ownId={own?.id ?? null}
          zone={props.zone}
          clock={props.clock}
          onCancel={() => {
            location.hash = HOME;
          }}
          onSave={async (chat) => {
            const id = own?.id ?? crypto.randomUUID();
            const remindBefore = chat.isConfirmed ? (own?.remindBefore ?? null) : null;
            await props.data.saveChat({ ...chat, id, remindBefore, changedAt: props.clock() });
            location.hash = HOME;
          }}
        />
      )}
    </>
  );
}

function findEntry(catalogue: readonly CatalogueChat[], key: string | null): CatalogueChat | null {
  if (key === null) return null;
  return catalogue.find((entry) => entryKey(entry).toLowerCase() === key.toLowerCase()) ?? null;
}

/** A chat from scratch: whoever types day and time knows them. A tag in the address that nobody catalogued is kept. */
function emptyChat(form: NonNullable<CalendarRoute['form']>, zone: string): Omit<OwnChat, 'id' | 'changedAt'> {
  const tag = form.kind === 'new' ? (form.entry ?? '') : '';
  return {
    tag,
    secondTag: null,
    name: tag,
    hosts: [],
    zone,
    rules: [],
    minutes: 60,
    numbering: 'Q/A',
    remindBefore: null,
    isConfirmed: true,
  };
}
