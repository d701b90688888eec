import { useEffect, useMemo } from 'react';
import { stream as words } from '../../lib/locales/en/stream.ts';
import type { ViewCommand } from '../../lib/messaging/protocol.ts';
import { IconButton } from '../ui/button.tsx';
import { profileUrl, XLink } from '../ui/x-link.tsx';
import type { Stream } from './apply-stream.ts';
import styles from './people-view.module.css';
import { peopleInRoom, sharedLinks, shortAddress } from './room.ts';
import { Section } from './section.tsx';

/** Who is in the room, and the links they shared. */
export function PeopleView(props: {
  stream: Stream | null;
  followUps: readonly string[];
  send: (command: ViewCommand) => void;
}) {
  const { stream, followUps, send } = props;
  const people = useMemo(() => peopleInRoom(stream?.posts ?? []), [stream]);
  const links = useMemo(() => sharedLinks(stream?.posts ?? []), [stream]);
  const marked = new Set(followUps.map((handle) => handle.toLowerCase()));
  useEffect(() => {
    send({ type: 'watch-stream', isOn: true });
    return () => send({ type: 'watch-stream', isOn: false });
  }, [send]);
  return (
    <>
      <Section title={words.inTheRoom} aside={people.length > 0 && words.peopleCount(people.length)}>
        {people.length === 0 && <p className={styles.none}>{stream === null ? words.loading : words.nobody}</p>}
        <ul>
          {people.map((person) => {
            const isMarked = marked.has(person.handle.toLowerCase());
            return (
              <li key={person.handle.toLowerCase()} className={styles.person}>
                <span className={styles.who}>
                  <bdi className={styles.name}>{person.name ?? `@${person.handle}`}</bdi>
                  {person.isHost && <span className={styles.badge}>{words.host}</span>}
                  {person.isOwn && <span className={styles.badge}>{words.you}</span>}
                  <XLink href={profileUrl(person.handle)} className={styles.handle}>
                    @{person.handle}
                  </XLink>
                </span>
                <span className={styles.posts}>{words.groupCount(person.posts)}</span>
                {person.isOwn ? (
                  <span />
                ) : (
                  <IconButton
                    icon={isMarked ? 'starred' : 'star'}
                    isSmall
                    label={words.followUp(person.handle)}
                    aria-pressed={isMarked}
                    onClick={() => send({ type: 'follow-up', handle: person.handle, isOn: !isMarked })}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </Section>
      <Section title={words.links} aside={links.length > 0 && String(links.length)}>
        {links.length === 0 && <p className={styles.none}>{words.noLinks}</p>}
        <ul>
          {links.map((link) => (
            <li key={link.address} className={styles.link}>
              <XLink href={link.address}>
                <bdi>{shortAddress(link.address)}</bdi>
                <span className="visually-hidden"> {words.opensNewTab}</span>
              </XLink>
              <span className={styles.by}>
                {words.sharedBy} {link.handles.map((handle) => `@${handle}`).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
