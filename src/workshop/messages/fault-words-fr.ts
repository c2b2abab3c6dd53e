export interface FindingWords {
  readonly message: string;
  readonly remedy: string;
}

/** Words for an invalid value, by the name of its field. */
const fieldWords: Readonly<Record<string, FindingWords>> = {
  email: {
    message: 'Ce n’est pas une adresse e-mail ; le contact n’entre pas dans l’aide.',
    remedy: 'Écrivez-la en entier, comme aide@votre-boutique.fr.',
  },
  phone: {
    message: 'Ce n’est pas un numéro de téléphone ; le contact n’entre pas dans l’aide.',
    remedy: 'Écrivez-le avec l’indicatif du pays, comme +33 1 23 45 67 89.',
  },
  url: {
    message: 'Cette adresse ne peut pas être ouverte ; le contact n’entre pas dans l’aide.',
    remedy: 'Écrivez une adresse en https:// ou un chemin de la boutique, comme /contact.',
  },
  username: {
    message: 'Ce n’est pas le nom d’utilisateur d’une page ; le contact n’entre pas dans l’aide.',
    remedy: 'Écrivez-le comme dans l’adresse de la page, par exemple votre.boutique.',
  },
  openingHours: {
    message: 'Ces horaires ne se lisent pas.',
    remedy: 'Écrivez-les comme Mo-Fr 09:00-18:00.',
  },
  timeZone: {
    message: 'Les horaires demandent un fuseau horaire qui existe.',
    remedy: 'Écrivez-le comme Europe/Paris.',
  },
  pages: {
    message: 'Ce n’est pas le chemin d’une page.',
    remedy: 'Écrivez-le comme /panier*.',
  },
  synonyms: {
    message: 'Un groupe de synonymes n’a qu’un mot.',
    remedy: 'Ajoutez un mot qui veut dire la même chose, ou retirez le groupe.',
  },
};

/** Words for the parser's errors, by code. */
export const faultWordsFr: Readonly<
  Record<string, (quoted: string, field?: string) => FindingWords>
> = {
  'invalid-value': (_quoted, field = '') =>
    fieldWords[field] ?? {
      message: 'Cette valeur ne peut pas être utilisée telle quelle.',
      remedy: 'Corrigez-la ou retirez-la.',
    },
  'missing-question': () => ({
    message: 'Il n’y a pas de question ; sa réponse n’entre pas dans l’aide.',
    remedy: 'Écrivez la question, ou supprimez-la.',
  }),
  'missing-answer': () => ({
    message: 'Il n’y a pas de réponse ; la question n’entre pas dans l’aide.',
    remedy: 'Écrivez la réponse, ou supprimez la question.',
  }),
  'unknown-contact': (quoted) => ({
    message: `Un lien mène au contact « ${quoted} », qui n’existe pas ou n’est pas complet.`,
    remedy: 'Reliez-le à un de vos contacts, ou complétez celui-ci.',
  }),
  'unknown-entry': (quoted) => ({
    message: `Un lien mène à la question « ${quoted} », qui n’existe pas.`,
    remedy: 'Reliez-le à une de vos questions.',
  }),
  'unsafe-link': (quoted) => ({
    message: `Un lien mène à « ${quoted} », ce qu’une réponse ne peut pas ouvrir.`,
    remedy: 'Écrivez une adresse en https://, ou reliez-le à un contact.',
  }),
  'insecure-link': () => ({
    message: 'Un lien mène à une adresse en http://, sans protection.',
    remedy: 'Écrivez-la en https://.',
  }),
  'unsafe-image': () => ({
    message: 'Une image ne peut pas être montrée depuis cette adresse.',
    remedy: 'Placez-la sur votre site et écrivez son adresse en https://.',
  }),
  'missing-alt': () => ({
    message: 'Une image n’est pas décrite ; elle n’entre pas dans l’aide.',
    remedy: 'Dites entre les crochets ce qu’elle montre.',
  }),
  'too-long': () => ({
    message: 'C’est trop long ; la fin serait coupée.',
    remedy: 'Raccourcissez.',
  }),
  'duplicate-id': (quoted) => ({
    message: `L’identifiant « ${quoted} » sert deux fois ; un numéro a été ajouté au second.`,
    remedy: 'Donnez-lui un identifiant à lui.',
  }),
  'missing-id': () => ({
    message: 'Il n’y a pas d’identifiant ; un autre en tient lieu et peut changer.',
    remedy: 'Donnez-en un, comme livraison.',
  }),
  'unknown-field': (quoted) => ({
    message: `Le champ « ${quoted} » n’existe pas ici ; il est ignoré.`,
    remedy: 'Retirez-le, ou corrigez son nom.',
  }),
  'missing-title': () => ({
    message: 'Cette rubrique n’a pas de titre.',
    remedy: 'Donnez-lui un titre.',
  }),
  'missing-label': () => ({
    message: 'Ce contact n’a pas de texte ; son adresse en tient lieu.',
    remedy: 'Écrivez ce que dit le lien.',
  }),
};
