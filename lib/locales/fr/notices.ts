import type { notices as english } from '../en/notices.ts';
import type { Words } from '../language-words.ts';

export const notices: Words<typeof english> = {
  'page-eye-blind': () =>
    'X a modifié sa page. Chatside ne lit désormais les posts que dans les réponses de X ; vérifiez le hashtag avant de poster.',
  'wire-eye-blind': () =>
    'Chatside ne peut pas lire les réponses de X en ce moment. Il lit la page à la place : il ne voit donc que ce que vous faites défiler.',
  'both-eyes-blind': () =>
    'Chatside ne peut pas lire cette page. X a peut-être changé ; ajoutez le hashtag vous-même. Ce que vous avez enregistré est en sécurité.',
  'settings-damaged': () =>
    'Un réglage était endommagé et a repris sa valeur par défaut. Veuillez vérifier vos réglages.',
  'storage-full': () =>
    'Le disque de cet ordinateur est plein : rien de nouveau ne peut être enregistré. Libérez de l’espace ; Chatside réessaie de lui-même.',
  'storage-failed': () =>
    'Chatside n’a pas pu enregistrer à l’instant et réessaie de lui-même. Si cela persiste, redémarrez le navigateur.',
  'nothing-kept': ({ tag }) =>
    `Rien de #${tag} n’est conservé, selon votre choix. Vous pouvez le changer dans les options du chat.`,
  'other-account': ({ now, began }) =>
    `Vous postez en tant que @${now}, mais avez commencé ce chat en tant que @${began}. Chatside demande avant d’ajouter le hashtag.`,
};
