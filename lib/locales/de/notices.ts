import type { notices as english } from '../en/notices.ts';
import type { Words } from '../language-words.ts';

export const notices: Words<typeof english> = {
  'page-eye-blind': () =>
    'X hat seine Seite geändert. Chatside liest die Posts jetzt nur aus den Antworten von X; prüfen Sie den Hashtag, ' +
    'bevor Sie posten.',
  'wire-eye-blind': () =>
    'Chatside kann die Antworten von X im Moment nicht lesen. Es liest stattdessen die Seite und sieht deshalb nur, ' +
    'woran Sie vorbeiscrollen.',
  'both-eyes-blind': () =>
    'Chatside kann diese Seite nicht lesen. Vielleicht hat sich X geändert; fügen Sie den Hashtag selbst hinzu. Was ' +
    'Sie gespeichert haben, ist sicher.',
  'settings-damaged': () =>
    'Eine Einstellung war beschädigt und wurde auf den Standard zurückgesetzt. Bitte prüfen Sie Ihre Einstellungen.',
  'storage-full': () =>
    'Die Festplatte dieses Computers ist voll, deshalb kann nichts Neues gespeichert werden. Schaffen Sie etwas ' +
    'Platz; Chatside versucht es von selbst wieder.',
  'storage-failed': () =>
    'Chatside konnte gerade nicht speichern und versucht es von selbst wieder. Wenn das so bleibt, starten Sie den ' +
    'Browser neu.',
  'nothing-kept': ({ tag }) =>
    `Von #${tag} wird nichts aufbewahrt, wie Sie es gewählt haben. Ändern können Sie es in den Optionen des Chats.`,
  'other-account': ({ now, began }) =>
    `Sie posten als @${now}, haben diesen Chat aber als @${began} begonnen. Chatside fragt, bevor es den Hashtag einfügt.`,
};
