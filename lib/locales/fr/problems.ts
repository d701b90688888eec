import type { problems as english } from '../en/problems.ts';
import type { Words } from '../language-words.ts';

export const problems: Words<typeof english> = {
  'x-too-long': () =>
    'X indique que ce post est trop long. Raccourcissez-le et postez à nouveau ; votre texte est conservé ici.',
  'x-duplicate': () => 'X indique que vous avez déjà posté cela. Changez un mot et postez à nouveau.',
  'x-automated': () =>
    'X a pris ce post pour un post automatique. Attendez une minute, puis postez à nouveau à la main.',
  'x-daily-limit': () => 'X indique que ce compte a atteint sa limite de posts pour le moment. Réessayez plus tard.',
  'x-rate-limit': () => 'X indique qu’il y a eu trop de demandes. Attendez quelques minutes, puis postez à nouveau.',
  'x-account': () =>
    'X ne laisse pas ce compte poster en ce moment. Ouvrez le message de X lui-même pour savoir pourquoi.',
  'x-signed-out': () =>
    'X indique que votre compte n’est plus connecté. Connectez-vous, puis postez à nouveau ; votre texte est conservé ici.',
  'x-fault': () =>
    'X a rencontré une erreur de son côté. Postez à nouveau dans un instant ; votre texte est conservé ici.',
  'x-no-answer': () =>
    'X n’a pas accepté ce post et n’a donné aucune raison. Vérifiez votre profil avant de le poster à nouveau.',
  'x-other': ({ message }) => `X a refusé ce post : « ${message} ». Votre texte est conservé ici.`,
};
