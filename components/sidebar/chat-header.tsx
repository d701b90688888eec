import type { ActiveChat } from '../../lib/chat/chat-types.ts';
import { say } from '../../lib/locales/say.ts';
import { sidebar } from '../../lib/locales/sidebar.ts';
import type { ViewCommand } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { profileUrl, XLink } from '../ui/x-link.tsx';
import styles from './chat-header.module.css';
import { MinuteRing } from './minute-ring.tsx';
import type { SessionClock } from './session-clock.ts';
import { tagsInWords } from './tag-input.ts';

/** The chat's name, the minute of its hour and its hosts. */
export function ChatHeader({ chat, clock }: { chat: ActiveChat; clock: SessionClock | null }) {
  return (
    <header className={styles.header}>
      <MinuteRing clock={clock} />
      <div>
        <h1 className={styles.tag}>
          <bdi>{tagsInWords(chat.tags)}</bdi>
        </h1>
        <p className={styles.time}>{clock?.words ?? sidebar.noSession}</p>
      </div>
      <p className={styles.who}>
        {chat.isJoint && <span className={styles.joint}>{sidebar.jointChat}</span>}
        {saysMore(chat) && (
          <>
            <bdi>{chat.name}</bdi>
            {' · '}
          </>
        )}
        <HostLine handles={chat.hosts.map((host) => host.handle)} />
      </p>
    </header>
  );
}

/** Many chats are named like their tag or their host; saying it twice helps nobody. */
function saysMore({ name, tags, hosts }: ActiveChat): boolean {
  const plain = (words: string) => words.replace(/[\s_#@]/g, '').toLowerCase();
  return name !== null && ![...tags, ...hosts.map((host) => host.handle)].some((said) => plain(said) === plain(name));
}

function HostLine({ handles }: { handles: readonly string[] }) {
  const [first, second, ...rest] = handles;
  if (!first) return sidebar.unknownHost;
  return (
    <>
      {sidebar.hostedBy} <XLink href={profileUrl(first)}>@{first}</XLink>
      {second && (
        <>
          {rest.length > 0 ? ', ' : ' and '}
          <XLink href={profileUrl(second)}>@{second}</XLink>
        </>
      )}
      {rest.length > 0 && ` ${sidebar.andHosts(rest.length)}`}
    </>
  );
}

/** Why Chatside thinks that this is the chat, and the way to say no. */
export function WhyLine({ chat, send }: { chat: ActiveChat; send: (command: ViewCommand) => void }) {
  const [reason] = chat.reasons;
  const leave = () => {
    if (chat.isChosen) send({ type: 'leave' });
    else for (const tag of chat.tags) send({ type: 'decline', tag });
  };
  return (
    <p className={styles.why}>
      <span className="visually-hidden">{sidebar.why}: </span>
      {reason && say(reason)}{' '}
      <Button kind="quiet" onClick={leave}>
        {chat.isChosen ? sidebar.stopFollowing : sidebar.notThisChat}
      </Button>
    </p>
  );
}
