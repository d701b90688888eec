import type { clueWords as englishClues, riskNames as englishRisks } from '../en/safety.ts';
import { safetyNotes as english } from '../en/safety.ts';
import type { Words } from '../language-words.ts';

const oneRecord =
  'Il désigne un seul patient, et toute personne ayant accès aux dossiers peut retrouver de qui il s’agit.';
const takeOut = 'Retirez-le. Vous pouvez raconter l’histoire sans lui.';
const findable =
  'Ce peut être celui d’un patient ou d’un collègue, et ce qui est posté reste trouvable après avoir été supprimé.';
const unlessPublic = 'Retirez-le, sauf s’il est destiné au public.';

export const safetyNotes: Words<typeof english> = {
  'nhs-number': {
    ...english['nhs-number'],
    what: 'Ceci ressemble à un numéro NHS.',
    why: oneRecord,
    todo: takeOut,
  },
  'chi-number': {
    ...english['chi-number'],
    what: 'Ceci ressemble à un numéro CHI.',
    why: 'Il désigne un seul patient, et ses six premiers chiffres sont la date de naissance.',
    todo: takeOut,
  },
  'hc-number': {
    ...english['hc-number'],
    what: 'Ceci ressemble à un numéro Health and Care.',
    why: oneRecord,
    todo: takeOut,
  },
  'patient-number': {
    ...english['patient-number'],
    what: 'Ceci ressemble à un numéro propre à une personne, tel qu’un numéro d’hôpital ou d’assurance.',
    why: 'Toute personne ayant accès aux dossiers peut retrouver de qui il s’agit.',
    todo: 'Retirez-le, ou vérifiez qu’il n’est celui de personne.',
  },
  'date-of-birth': {
    ...english['date-of-birth'],
    what: 'Ceci ressemble à une date de naissance.',
    why: 'Avec un lieu ou un nom, elle suffit souvent à savoir de qui il s’agit.',
    todo: 'Donnez plutôt une tranche d’âge, ou ne la mentionnez pas.',
  },
  phone: {
    ...english.phone,
    what: 'Ceci ressemble à un numéro de téléphone.',
    why: findable,
    todo: unlessPublic,
  },
  email: {
    ...english.email,
    what: 'Ceci ressemble à l’adresse e-mail d’une personne.',
    why: 'Ce peut être celle d’un patient ou d’un collègue, et ce qui est posté reste trouvable après avoir été supprimé.',
    todo: 'Retirez-la, sauf si elle est destinée au public.',
  },
  postcode: {
    ...english.postcode,
    what: 'Ceci ressemble à un code postal britannique complet.',
    why: 'Un tel code couvre environ 15 adresses. Avec un âge ou une maladie, il peut désigner un patient.',
    todo: 'Ne le mentionnez pas, ou donnez la région. Le code postal d’un lieu public ne pose pas de problème.',
  },
  combination: {
    ...english.combination,
    what: 'Ensemble, ces détails peuvent révéler qui est un patient.',
    why: 'Rien ici n’est un nom ; pourtant le patient, sa famille ou ses voisins pourraient reconnaître le cas.',
    todo: 'Retirez ou estompez ce dont l’histoire n’a pas besoin : le jour, le lieu, l’âge exact, le travail.',
  },
  'reply-to-patient': {
    ...english['reply-to-patient'],
    what: 'Ceci se lit comme un conseil de traitement donné à une personne qui pose une question sur sa propre santé.',
    why: 'Tout le monde peut le lire, vous ne connaissez pas ses antécédents, et elle peut le prendre pour une consultation.',
    todo: 'Restez dans les généralités, et renvoyez vers son pharmacien, son médecin traitant (GP) ou NHS 111.',
  },
  'names-colleague': {
    ...english['names-colleague'],
    what: 'Ceci nomme un collègue.',
    why: 'Un post qui blâme quelqu’un nommément peut être injuste envers cette personne. Une fiche d’apprentissage ne devrait identifier personne.',
    todo: 'Dites ce qui s’est passé sans le nom : « un collègue », « le cabinet médical ».',
  },
  'advertises-medicine': {
    ...english['advertises-medicine'],
    what: 'Ceci se lit comme une offre de médicament délivré uniquement sur ordonnance.',
    why: 'Au Royaume-Uni, la publicité auprès du public pour les médicaments délivrés uniquement sur ordonnance est interdite.',
    todo: 'Parlez du service ou de la maladie, sans le nom ni le prix du médicament.',
  },
};

export const riskNames: Words<typeof englishRisks> = {
  'nhs-number': 'numéros NHS',
  'chi-number': 'numéros CHI',
  'hc-number': 'numéros Health and Care',
  'patient-number': 'autres numéros de patients',
  'date-of-birth': 'dates de naissance',
  phone: 'numéros de téléphone',
  email: 'adresses e-mail',
  postcode: 'codes postaux',
  combination: 'détails qui, ensemble, identifient quelqu’un',
  'reply-to-patient': 'conseils à des patients',
  'names-colleague': 'noms de collègues',
  'advertises-medicine': 'offres de médicaments',
};

export const clueWords: Words<typeof englishClues> = {
  name: 'un nom ou des initiales',
  age: 'un âge',
  sex: 'un sexe',
  place: 'un lieu',
  time: 'un moment',
  condition: 'une maladie ou un médicament',
  occupation: 'une profession',
  relation: 'un lien de parenté ou de relation',
  origin: 'une origine',
  uniqueness: 'le fait d’être le seul cas',
};
