import { faultWordsFr, type FindingWords } from './fault-words-fr.ts';

/** By code. `quoted` is what the English message quotes, `field` the name of the faulty field. */
export const findingWordsFr: Readonly<
  Record<string, (quoted: string, field?: string) => FindingWords>
> = {
  ...faultWordsFr,
  'broken-encoding': () => ({
    message: 'Des lettres ont été perdues ou abîmées lors d’une copie ou d’un enregistrement.',
    remedy: 'Écrivez le mot de nouveau.',
  }),
  'demo-contact': () => ({
    message: 'C’est une adresse de démonstration, qui ne mène nulle part.',
    remedy: 'Écrivez la vôtre.',
  }),
  'duplicate-contact': (quoted) => ({
    message: quoted
      ? `Ce contact mène au même endroit que « ${quoted} ».`
      : 'Un autre contact porte le même nom ; vos clients ne peuvent pas les distinguer.',
    remedy: quoted ? 'Supprimez l’un des deux.' : 'Dites dans chaque nom qui il joint, ou comment.',
  }),
  'unclear-contact': () => ({
    message: 'Le nom du contact ne dit pas qui il joint, ni comment.',
    remedy: 'Écrivez-le, comme « Écrire à notre équipe ».',
  }),
  'contact-placeholder': (quoted) => ({
    message: `Rien ne remplit « ${quoted} » dans l’adresse du contact.`,
    remedy: 'Écrivez {query}, {entry} ou {page}, ou retirez-le.',
  }),
  'contacts-on-some-pages': () => ({
    message:
      'Tous les contacts sont limités à certaines pages ; ailleurs, vos clients n’en trouvent aucun.',
    remedy: 'Laissez vide « Seulement sur ces pages » pour l’un d’eux.',
  }),
  'duplicate-question': (quoted) => ({
    message: `La même question est déjà posée, « ${quoted} » ; vos clients la verraient en double.`,
    remedy: 'Faites-en une seule, ou dites dans les questions ce qui les distingue.',
  }),
  'near-duplicate-question': (quoted) => ({
    message: `Cette question dit presque la même chose que « ${quoted} ».`,
    remedy: 'Faites-en une seule, ou dites dans les questions ce qui les distingue.',
  }),
  'entry-language': () => ({
    message: 'Ce texte n’est pas dans la langue de la FAQ.',
    remedy: 'Traduisez-le, ou placez-le dans la FAQ de sa langue.',
  }),
  'html-entity': () => ({
    message: 'Un code HTML est resté dans le texte ; vos clients le liraient tel quel.',
    remedy: 'Écrivez le caractère lui-même, é au lieu de &eacute;.',
  }),
  'html-in-text': () => ({
    message: 'Des balises HTML sont restées dans le texte ; vos clients les liraient.',
    remedy: 'Utilisez la barre de mise en forme, ou retirez les balises.',
  }),
  'long-answer': () => ({
    message: 'La réponse est trop longue pour se lire dans un panneau.',
    remedy: 'Dites l’essentiel et renvoyez à une page, ou faites-en plusieurs questions.',
  }),
  'missing-link': () => ({
    message: 'La réponse demande un clic, mais il n’y a pas de lien.',
    remedy: 'Dites où il mène et reliez-le à un contact ou à une adresse.',
  }),
  'unclear-link': () => ({
    message: 'Un lien ne dit pas où il mène ; les lecteurs d’écran l’annoncent par ces mots.',
    remedy: 'Écrivez où il mène, comme « Écrire à notre équipe ».',
  }),
  placeholder: () => ({
    message: 'Un texte à compléter est resté tel quel ; vos clients le liraient.',
    remedy: 'Écrivez ce qui manque.',
  }),
  'stale-entry': () => ({
    message: 'La réponse n’a pas été vérifiée depuis longtemps, et sa date se voit.',
    remedy: 'Relisez-la, corrigez ce qui a changé et mettez la date du jour.',
  }),
  'table-pipes': () => ({
    message: 'Les barres d’un tableau sont restées dans la réponse ; vos clients les liraient.',
    remedy: 'Faites-en une liste, ou un tableau avec une ligne de tirets sous son titre.',
  }),
  'unfound-question': (quoted) => ({
    message: quoted
      ? `Les mots de cette question mènent d’abord à « ${quoted} ».`
      : 'Les mots de cette question ne trouvent rien.',
    remedy: 'Ajoutez comme mots-clés ce qui la distingue, ou dites-la plus simplement.',
  }),
  'competing-questions': (quoted) => ({
    message: `Cette question et « ${quoted} » se prennent la place l’une de l’autre.`,
    remedy: 'Faites-en une seule, ou donnez à chacune les mots de sa réponse.',
  }),
  'sampled-questions': () => ({
    message:
      'La FAQ est si longue que seules certaines questions ont été essayées dans la recherche.',
    remedy: 'Là où l’une se trouve mal, regardez aussi ses voisines.',
  }),
  'no-questions': () => ({
    message: 'La FAQ n’a aucune question utilisable ; l’aide serait vide.',
    remedy: 'Écrivez une question et sa réponse, ou corrigez celles qui ont des erreurs.',
  }),
  'invalid-json': () => ({
    message: 'Le fichier n’est pas du JSON valable.',
    remedy: 'Exportez-le de nouveau, ou corrigez la ligne : il manque souvent une virgule.',
  }),
  'file-language': () => ({
    message: 'Le nom du fichier dit une autre langue que la FAQ qu’il contient.',
    remedy: 'Changez l’un des deux.',
  }),
  'widget-language': () => ({
    message:
      'L’aide ne parle pas cette langue : son bouton et ses indications seraient en anglais.',
    remedy:
      'Écrivez ses textes dans le réglage « messages » ; la page docs/languages.md le montre.',
  }),
  'missing-translation': (quoted) => ({
    message: `Une autre langue a « ${quoted} », qui manque ici.`,
    remedy: 'Traduisez-le, ou retirez-le de l’autre langue.',
  }),
};
