import type {
  hints as english,
  followersText as englishFollowers,
  hintReasons as englishReasons,
} from '../en/hints.ts';
import type { Words } from '../language-words.ts';

/** One line of etiquette for the moment (codes of `lib/chat/hint-rules.ts`). */
export const hints: Words<typeof english> = {
  'hint-before': () => 'Le chat commence bientôt. Aucune inscription : poster avec le hashtag, c’est participer.',
  'hint-public-account': () => 'Votre compte est-il protégé ? Personne dans le chat ne peut alors voir vos posts.',
  'hint-followers': () =>
    'Vous allez peut-être poster beaucoup. Prévenez vos abonnés, pour qu’ils puissent masquer le hashtag.',
  'hint-hello': () => 'Dites bonjour en un post : qui vous êtes et où vous travaillez, cela suffit.',
  'hint-hello-late': () => 'Arriver en retard n’a rien d’inhabituel. Dites bonjour et répondez à la question en cours.',
  'hint-listen': () =>
    'Vous pouvez tout à fait vous contenter de suivre. Un bref bonjour signale aux autres que vous êtes là.',
  'hint-fast': () => 'Personne ne lit tout. Suivez les questions de l’hôte, et lisez le reste après.',
  'hint-number': ({ answer, question }) =>
    `Commencez votre réponse à ${question} par ${answer}, pour que tout le monde puisse suivre.`,
  'hint-confidential': () =>
    'Tout le monde peut lire ceci. Omettez ce qui pourrait révéler qui est un patient, même les petits détails.',
  'hint-answered': ({ person }) => `@${person} vous a répondu. Une réponse, ou un J’aime, montre que vous l’avez lu.`,
  'hint-quote': () => 'Citer porte la conversation à vos propres abonnés. Le hashtag la garde dans le chat.',
  'hint-thread': () =>
    'Une réponse en plusieurs posts : chaque partie a besoin du hashtag, sinon elle échappe au chat.',
  'hint-links': () => 'Un ou deux liens suffisent dans un chat. Certains hôtes n’en veulent qu’à la fin.',
  'hint-polite': () => 'On peut ne pas être d’accord. Restez sur le sujet et bienveillant : tout cela reste public.',
  'hint-talk': () =>
    'Réagissez aussi à la réponse de quelqu’un d’autre : un chat, ce sont surtout des gens qui se parlent.',
  'hint-alt': () => 'Une image sans description ne dit rien à qui ne peut pas la voir.',
  'hint-camel-case': ({ tag }) =>
    `Des majuscules entre les mots de #${tag} permettent à un lecteur d’écran de le prononcer.`,
  'hint-thank': ({ host }) =>
    `Le chat touche à sa fin. Un mot de remerciement à ${host ? `@${host}` : 'l’hôte'} est d’usage.`,
  'hint-after': () => 'Le chat est terminé. Notez ce que vous en retenez tant que c’est frais.',
  'hint-after-listening': () =>
    'Le chat est terminé. Les questions restent ici : vous pouvez encore lire et y réfléchir.',
  'hint-host-rules': () => 'Dites comment répondre, par exemple « commencez par A1 », avant la première question.',
  'hint-host-picture': () => 'Une question dans une image : postez-en aussi le texte, pour que chacun puisse la lire.',
  'hint-host-thanks': () => 'La fin approche. Remerciez tout le monde et annoncez la date du prochain chat.',
};

/** Why each is said. */
export const hintReasons: Words<typeof englishReasons> = {
  'hint-before': 'Le hashtag est tout ce qui relie un chat ; l’oublier est, dit-on, l’erreur la plus courante.',
  'hint-public-account': 'X ne montre les posts protégés qu’aux abonnés que vous avez acceptés, avec ou sans hashtag.',
  'hint-followers':
    'Vos abonnés voient des réponses à des questions qu’ils ne voient pas. Un mot à l’avance le leur épargne.',
  'hint-hello': 'On répond à ceux que l’on sait présents, et l’hôte peut vous accueillir.',
  'hint-hello-late': 'Plus d’un quart des personnes d’un chat arrivent après ses vingt premières minutes.',
  'hint-listen': 'Pour les hôtes, ceux qui suivent font partie du chat, et ils sont contents de le savoir.',
  'hint-fast': 'Un chat animé a plus de branches que quiconque ne peut lire. Le compte de l’hôte en est le tronc.',
  'hint-number': 'Avec le numéro en tête, une réponse se comprend même là où la question n’est plus visible.',
  'hint-confidential': 'Un nom n’est pas nécessaire : un âge, un lieu, un jour et une maladie réunis peuvent suffire.',
  'hint-answered': 'Un chat vit de gens qui se parlent entre eux, et pas seulement à l’hôte.',
  'hint-quote':
    'Une citation montre la question avec votre réponse. Certains hôtes la préfèrent aux réponses, d’autres non.',
  'hint-thread': 'On suit le hashtag, pas votre fil. Une partie qui ne le porte pas n’arrive à personne.',
  'hint-links': 'Beaucoup de liens ont l’air de publicité, et dans un chat personne n’a le temps de les suivre.',
  'hint-polite': 'Les règles de votre profession valent en ligne comme en personne.',
  'hint-talk': 'Des réponses au seul hôte font un entretien. Les réponses des uns aux autres font un chat.',
  'hint-alt': 'X demande la description quand vous ajoutez une image.',
  'hint-camel-case': 'Dans #UnMotAprèsLAutre, chaque mot est prononcé ; en minuscules, c’est un seul mot étrange.',
  'hint-thank': 'L’hôte y consacre une soirée, et les invités aussi.',
  'hint-after': 'Chatside a conservé les faits. Ce que vous en avez appris, vous seul pouvez l’écrire.',
  'hint-after-listening': 'Lire et réfléchir, c’est apprendre aussi, et la fiche le dit honnêtement.',
  'hint-host-rules':
    'Les nouveaux ne peuvent pas connaître l’usage de votre chat, et les numéros gardent les réponses près de leur question.',
  'hint-host-picture':
    'Les lecteurs d’écran, les recherches et les connexions lentes ne montrent pas le texte d’une image.',
  'hint-host-thanks': 'On revient à un chat dont on connaît la prochaine date.',
};

/** The ready words for one's followers. @param tags with their `#`. */
export const followersText: Words<typeof englishFollowers> = (tags) =>
  `Je participe au tweet chat ${tags} pendant l’heure qui vient et posterai peut-être plus que d’habitude. Masquez ${tags} si vous le souhaitez.`;
