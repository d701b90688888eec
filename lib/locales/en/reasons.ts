type Values = Readonly<Record<string, string | number>>;

const plural = (count: string | number | undefined, one: string, many: string) =>
  `${count} ${Number(count) === 1 ? one : many}`;

/** One line for each reason that `lib/chat` gives: why this chat, this session, this question, this tag. */
export const reasons: Readonly<Record<string, (values: Values) => string>> = {
  // Why this chat
  chosen: ({ tag }) => `You chose to follow #${tag}.`,
  'page-tag': ({ tag }) => `You opened #${tag}.`,
  'page-host': ({ host, tag }) => `You opened @${host}, who hosts #${tag}.`,
  'page-post': ({ tag }) => `The post you opened belongs to #${tag}.`,
  'takes-part': ({ tag }) => `You are taking part in #${tag}.`,
  'came-by': ({ tag }) => `#${tag} is running: its posts have come by.`,
  catalogue: ({ tag, name }) => `#${tag} is a known chat: ${name}.`,
  'host-asked': ({ host, count, tag }) =>
    `@${host}, the host of #${tag}, has posted ${plural(count, 'question', 'questions')} here.`,
  'numbered-questions': ({ count, people, tag }) =>
    Number(people) > 0
      ? `#${tag} has ${plural(count, 'numbered question', 'numbered questions')}, answered by ${plural(people, 'person', 'people')}.`
      : `#${tag} has ${plural(count, 'numbered question', 'numbered questions')}.`,
  'slow-questions': ({ count, people, tag }) =>
    `#${tag} asks one question a day: ${plural(count, 'question', 'questions')} so far, answered by ${plural(people, 'person', 'people')}.`,
  'tag-name': ({ tag }) => `#${tag} is named like a chat.`,
  opened: ({ tag }) => `Somebody has welcomed people to #${tag} or told its rules.`,
  pace: ({ people, tag }) => `#${tag} is busy: ${plural(people, 'person is', 'people are')} posting.`,
  due: ({ tag }) => `#${tag} usually runs at this hour.`,
  joint: ({ tags }) => `The hosts post under ${tags} together, so this is a joint chat.`,

  // Why this session
  'session-due': () => 'The chat is running at its usual hour.',
  'session-scheduled': () => 'This is the chat’s usual hour; nobody has posted yet.',
  'session-first-question': () => 'Timed from the host’s first question.',
  'session-late': () => 'Timed from the first question seen here, so the start is an estimate.',
  'session-welcome': () => 'The host has welcomed people; the first question is still to come.',
  'session-announced': () => 'The host has announced when the chat begins.',
  'session-slow': () => 'This chat asks its questions over hours or days.',
  'session-window': () => 'This chat stays open for a day or more, so people come and go.',

  // Why this host
  'host-catalogue': ({ chat }) => `Known host of ${chat}.`,
  'host-chosen': () => 'You marked this account as a host.',
  'host-asks': ({ count }) => `Has asked ${plural(count, 'numbered question', 'numbered questions')} in this session.`,
  'host-named': ({ by }) => `Named as host or guest by @${by}.`,
  'host-account': () => 'Bears the name of this chat.',
  'host-says': () => 'Has said to be hosting this session.',
  'host-rules': () => 'Has told the rules of this chat.',
  'host-welcomes': () => 'Has welcomed people to this chat.',

  // Why this question
  'question-host': ({ host }) => `Asked by @${host}, a host of this chat.`,
  'question-learnt-host': ({ host }) => `Asked by @${host}, who has asked the questions in this session.`,
  'question-named-host': ({ host, by }) => `Asked by @${host}, whom @${by} named as host or guest.`,
  'question-chat-account': ({ host }) => `Asked by @${host}, an account with the name of this chat.`,
  'question-opening-host': ({ host }) => `Asked by @${host}, who opened this chat.`,
  'question-taken-up': ({ host }) => `Asked by @${host}, and others have answered it by its number.`,
  'question-next-number': ({ host }) => `Asked by @${host} with the next number; Chatside does not know this host yet.`,

  // Why the hashtag was added, left out or offered
  'tag-no-chat': () => 'You are not following a chat.',
  'tag-removed': () => 'You took the hashtag out here, so it stays out.',
  'tag-nothing-typed': () => 'Nothing is typed yet.',
  'tag-present': () => 'The hashtag is already there.',
  'tag-parent-of-chat': ({ tag }) => `Added #${tag}: this post belongs to the chat.`,
  'tag-host-asks': ({ tag }) => `Added #${tag}: the host is speaking to the chat here.`,
  'tag-chat-page': ({ tag }) => `Added #${tag}: you are posting on the chat’s own page.`,
  'tag-quote-not-live': ({ tag }) => `The chat is not live, so a quote begins something new. Add #${tag}?`,
  'tag-parent-earlier': ({ tag }) => `This post is from before the session. Add #${tag}?`,
  'tag-session-over': ({ tag }) => `The chat has ended. Add #${tag} all the same?`,
  'tag-host-talks': ({ tag }) => `The host wrote this without the hashtag. Is it for the chat? Add #${tag}?`,
  'tag-parent-unreadable': ({ tag }) => `Chatside cannot see what you are replying to. Add #${tag}?`,
  'tag-near-session': ({ tag }) => `The chat is not live at this minute. Add #${tag}?`,
  'tag-chat-live': ({ tag }) => `The chat is live. Is this post for it? Add #${tag}?`,
  'tag-two-chats': () => 'You are following two chats. Which hashtag belongs here?',
  'tag-other-account': () => 'You are posting from another account than the one in the chat. Add the hashtag?',
  'tag-too-long': ({ missing, tag }) =>
    `No room for #${tag}: shorten your post by ${plural(missing, 'character', 'characters')}.`,
  'tag-parent-unknown': () => 'Chatside cannot see what you are replying to.',
  'tag-parent-old': () => 'The post is older than this session.',
  'tag-out-of-time': () => 'No session of the chat is near.',
  'tag-parent-outside': () => 'The post does not belong to the chat.',
  'tag-other-page': () => 'This page belongs to another hashtag.',
};
