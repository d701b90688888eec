import type { problems as english } from '../en/problems.ts';
import type { Words } from '../language-words.ts';

export const problems: Words<typeof english> = {
  'x-too-long': () =>
    'X meldet, dieser Post sei zu lang. Kürzen Sie ihn und posten Sie erneut; Ihr Text ist hier aufbewahrt.',
  'x-duplicate': () => 'X meldet, Sie hätten das schon gepostet. Ändern Sie ein Wort und posten Sie erneut.',
  'x-automated': () =>
    'X hat dies für einen automatischen Post gehalten. Warten Sie eine Minute und posten Sie dann von Hand erneut.',
  'x-daily-limit': () =>
    'X meldet, dieser Account habe sein Limit an Posts vorerst erreicht. Versuchen Sie es später noch einmal.',
  'x-rate-limit': () => 'X meldet zu viele Anfragen. Warten Sie einige Minuten und posten Sie dann erneut.',
  'x-account': () =>
    'X lässt diesen Account im Moment nicht posten. Öffnen Sie die Meldung von X, um den Grund zu sehen.',
  'x-signed-out': () =>
    'X meldet, Sie seien abgemeldet. Melden Sie sich an und posten Sie dann erneut; Ihr Text ist hier aufbewahrt.',
  'x-fault': () => 'X hatte selbst einen Fehler. Posten Sie gleich noch einmal; Ihr Text ist hier aufbewahrt.',
  'x-no-answer': () =>
    'X hat diesen Post nicht angenommen und keinen Grund genannt. Sehen Sie in Ihrem Profil nach, bevor Sie ihn ' +
    'erneut posten.',
  'x-other': ({ message }) => `X hat diesen Post abgelehnt: „${message}“. Ihr Text ist hier aufbewahrt.`,
};
