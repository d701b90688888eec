import { useMemo, useState } from 'react';
import { stream as words } from '../../lib/locales/stream.ts';
import type { StreamPost, ViewCommand } from '../../lib/messaging/protocol.ts';
import { IconButton } from '../ui/button.tsx';
import { ClockTime } from '../ui/clock-time.tsx';
import { profileUrl, XLink } from '../ui/x-link.tsx';
import type { Stream } from './apply-stream.ts';
import { Chips } from './chips.tsx';
import {
  type PeopleOrder,
  type PersonInRoom,
  peopleInRoom,
  type SharedLink,
  sharedLinks,
  shortAddress,
} from './room.ts';
import styles from './room-view.module.css';
import { Section } from './section.tsx';

const NO_POSTS: readonly StreamPost[] = [];
const ORDERS = (['active', 'recent'] as const).map((value) => ({ value, words: words.orders[value] }));

/** Who is in the room, and what they shared. */
export function RoomView(props: {
  stream: Stream | null;
  followUps: readonly string[];
  send: (command: ViewCommand) => void;
}) {
  const posts = props.stream?.posts ?? NO_POSTS;
  const [order, setOrder] = useState<PeopleOrder>('active');
  const people = useMemo(() => peopleInRoom(posts, order), [posts, order]);
  const links = useMemo(() => sharedLinks(posts), [posts]);
  const marked = new Set(props.followUps.map((handle) => handle.toLowerCase()));
  if (!props.stream) return <p className={styles.loading}>{words.loading}</p>;
  return (
    <div className={styles.view}>
      <Section title={words.inTheRoom} aside={people.length > 0 && words.peopleNote(people.length, posts.length)}>
        {people.length === 0 && <p className={styles.none}>{words.nobody}</p>}
        {people.length > 2 && (
          <div className={styles.order}>
            <Chips label={words.order} chosen={order} choices={ORDERS} onChoose={setOrder} />
          </div>
        )}
        <ul>
          {people.map((person) => (
            <Person
              key={person.handle.toLowerCase()}
              person={person}
              isMarked={marked.has(person.handle.toLowerCase())}
              send={props.send}
            />
          ))}
        </ul>
      </Section>
      <Section title={words.links} aside={links.length > 0 && String(links.length)}>
        {links.length === 0 && <p className={styles.none}>{words.noLinks}</p>}
        <ul>
          {links.map((link) => (
            <Shared key={link.address} link={link} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Person(props: { person: PersonInRoom; isMarked: boolean; send: (command: ViewCommand) => void }) {
  const { person, isMarked, send } = props;
  return (
    <li className={styles.person}>
      <p className={styles.who}>
        {person.name !== null && <bdi className={styles.name}>{person.name}</bdi>}
        {person.isHost && <span className={styles.badge}>{words.host}</span>}
        {person.isOwn && <span className={`${styles.badge} ${styles.you}`}>{words.you}</span>}
        <span className={styles.handle} dir="ltr">
          <XLink href={profileUrl(person.handle)}>@{person.handle}</XLink>
        </span>
      </p>
      <span className={styles.count}>
        <span aria-hidden="true">{person.posts}</span>
        <span className="visually-hidden">{words.count(person.posts)}</span>
      </span>
      {person.isOwn ? (
        <span className={styles.noStar} />
      ) : (
        <IconButton
          icon="star"
          isSmall
          isFull={isMarked}
          className={isMarked ? styles.marked : undefined}
          label={words.followUp(person.handle)}
          aria-pressed={isMarked}
          onClick={() => send({ type: 'follow-up', handle: person.handle, isOn: !isMarked })}
        />
      )}
    </li>
  );
}

function Shared({ link }: { link: SharedLink }) {
  const [first = '', ...others] = link.handles;
  return (
    <li className={styles.link}>
      <a href={link.address} target="_blank" rel="noopener noreferrer" title={link.address} dir="ltr">
        {shortAddress(link.address, 64)}
        <span className="visually-hidden"> {words.opensNewTab}</span>
      </a>
      <p className={styles.by} title={link.handles.map((handle) => `@${handle}`).join(', ')}>
        <ClockTime at={link.at} /> {words.sharedBy(first, others.length)}
      </p>
    </li>
  );
}
