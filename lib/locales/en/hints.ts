type Values = Readonly<Record<string, string | number>>;

/** One line of etiquette for the moment (codes of `lib/chat/hint-rules.ts`). */
export const hints: Readonly<Record<string, (values: Values) => string>> = {
  'hint-before': () => 'The chat begins soon. Nothing to sign up for: posting with the hashtag is joining.',
  'hint-public-account': () => 'Is your account protected? Then nobody in the chat can see your posts.',
  'hint-followers': () => 'You may post a lot now. Tell your followers, so that they can mute the hashtag.',
  'hint-hello': () => 'Say hello in one post: who you are and where you work is enough.',
  'hint-hello-late': () => 'Joining late is normal. Say hello and answer the question that is on now.',
  'hint-listen': () => 'You are welcome just to listen. A short hello tells the others that you are here.',
  'hint-fast': () => 'Nobody reads it all. Follow the host’s questions, and read the rest afterwards.',
  'hint-number': ({ answer, question }) =>
    `Begin your answer to ${question} with ${answer}, so that everyone can follow.`,
  'hint-confidential': () => 'Everyone can read this. Leave out what could tell who a patient is, small details too.',
  'hint-answered': ({ person }) => `@${person} has answered you. A reply, or a like, shows that you read it.`,
  'hint-quote': () => 'Who quotes brings the talk to their own followers. The hashtag keeps it in the chat.',
  'hint-thread': () => 'An answer in several posts: each part needs the hashtag, or the chat misses it.',
  'hint-links': () => 'One or two links are plenty in a chat. Some hosts want them only at the end.',
  'hint-polite': () => 'Disagreeing is fine. Keep it to the point and kind: this stays public.',
  'hint-talk': () => 'Reply to someone else’s answer too: much of a chat is people talking with each other.',
  'hint-alt': () => 'A picture without a description says nothing to people who cannot see it.',
  'hint-camel-case': ({ tag }) => `Capitals between the words of #${tag} let a screen reader speak it.`,
  'hint-thank': ({ host }) =>
    `The chat is nearly over. A word of thanks to ${host ? `@${host}` : 'the host'} is good manners.`,
  'hint-after': () => 'The chat has ended. Note what you take away while it is fresh.',
  'hint-after-listening': () => 'The chat has ended. The questions stay here, so you can still read up and reflect.',
  'hint-host-rules': () => 'Say how to answer, for example “begin with A1”, before the first question.',
  'hint-host-picture': () => 'A question in a picture: post its words as well, so that everyone can read it.',
  'hint-host-thanks': () => 'The end is near. Thank people, and say when the next chat is.',
};

/** Why each is said. */
export const hintReasons: Readonly<Record<string, string>> = {
  'hint-before': 'The hashtag is all that binds a chat together; leaving it out is called the commonest mistake.',
  'hint-public-account': 'X shows protected posts only to those whom you let follow you, hashtag or not.',
  'hint-followers': 'Your followers see answers to questions that they cannot see. A word beforehand spares them that.',
  'hint-hello': 'People answer those whom they know to be there, and the host can welcome you.',
  'hint-hello-late': 'More than a quarter of the people in a chat come after its first twenty minutes.',
  'hint-listen': 'Hosts count those who listen as part of the chat, and are glad to hear of them.',
  'hint-fast': 'A busy chat has more branches than anyone can read. The host’s account is its trunk.',
  'hint-number': 'With the number in front, an answer is understood even where the question is out of sight.',
  'hint-confidential': 'A name is not needed: an age, a place, a day and an illness together can be enough.',
  'hint-answered': 'A chat lives from people who talk with each other and not only with the host.',
  'hint-quote': 'A quote shows the question along with your answer. Some hosts prefer that to replies, others do not.',
  'hint-thread': 'People follow the hashtag, not your thread. A part without it does not reach them.',
  'hint-links': 'Many links read like advertising, and people in a chat have no time to follow them.',
  'hint-polite': 'The standards of your profession hold online as they do face to face.',
  'hint-talk': 'Answers to the host alone make an interview. Replies between people make a chat.',
  'hint-alt': 'X asks for the description under “Add description” when you add a picture.',
  'hint-camel-case': 'In #OneWordAfterAnother each word is spoken; in small letters it is one strange word.',
  'hint-thank': 'The host gives an evening for it, and guests do too.',
  'hint-after': 'Chatside has kept the facts. What you learnt from them only you can write.',
  'hint-after-listening': 'Reading and reflecting count as learning too, and the record says so truthfully.',
  'hint-host-rules': 'Newcomers cannot know the custom of your chat, and numbers keep answers with their question.',
  'hint-host-picture': 'Screen readers, searches and slow lines do not show a picture’s words.',
  'hint-host-thanks': 'People come back to a chat of which they know the next date.',
};

/** The ready words for one's followers. @param tags with their `#`. */
export const followersText = (tags: string) =>
  `I am joining the ${tags} tweet chat for the next hour and may post more than usual. Mute ${tags} if you like.`;
