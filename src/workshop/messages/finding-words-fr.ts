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
    remedy: 'Écrivez-le, comme « Écrire à notre équipe ».',
  }),
  'contact-placeholder': (quoted) => ({
    message: `Rien ne remplit « ${quoted} » dans l’adresse du contact.`,
    remedy: 'Écrivez {query}, {entry} ou {page}, ou retirez-le.',
  }),
  'contacts-on-some-pages': () => ({
    message:
      'Tous les contacts sont limités à certaines pages ; ailleurs, vos clients n’en trouvent aucun.',
    remedy: 'Laissez vide « Seulement sur ces pages » pour l’un d’eux.',
  }),
  'duplicate-question': () => ({
    message: 'La même question est posée deux fois ; vos clients la verraient en double.',
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
  'no-questions': () => ({
    message: 'La FAQ n’a aucune question utilisable ; l’aide serait vide.',
    remedy: 'Écrivez une question et sa réponse, ou corrigez celles qui ont des erreurs.',
  }),
  'no-question': () => ({
    message: 'Une réponse sans question a été laissée de côté.',
    remedy: 'Si elle compte, écrivez-lui une question.',
  }),
  'no-answer': () => ({
    message: 'Une question sans réponse a été laissée de côté.',
    remedy: 'Si elle compte, ajoutez-la avec sa réponse.',
  }),
  repeated: () => ({
    message:
      'La même question avec la même réponse s’y trouvait deux fois ; elle a été prise une fois.',
    remedy: 'Rien à faire.',
  }),
  language: () => ({
    message: 'La langue n’est pas dite ou ne semble pas juste ; elle a été reconnue aux mots.',
    remedy: 'Choisissez-en une autre sous « Langue des questions » si elle est fausse.',
  }),
  'unknown-language': () => ({
    message: 'La langue n’est pas dite, et les mots ne la disent pas ; l’anglais a été pris.',
    remedy: 'Choisissez-la sous « Langue des questions ».',
  }),
  outside: () => ({
    message: 'Du texte qui n’appartient à aucune question a été laissé de côté.',
    remedy: 'S’il compte pour vos clients, écrivez-lui une question.',
  }),
  'outside-main': () => ({
    message: 'Des questions hors du contenu principal de la page ont été laissées de côté.',
    remedy: 'Si elles comptent pour vos clients, ajoutez-les avec leurs réponses.',
  }),
  encoding: () => ({
    message: 'Le fichier n’était pas en UTF-8 ; ses accents ont été remis en ordre.',
    remedy: 'Regardez les accents d’une question ou deux.',
  }),
  'lost-characters': () => ({
    message: 'Un enregistrement antérieur a perdu des caractères.',
    remedy: 'Exportez de nouveau le fichier en UTF-8, ou écrivez les lettres qui manquent.',
  }),
  contacts: () => ({
    message: 'Des contacts ont été faits des adresses que citent les réponses.',
    remedy:
      'Donnez à chacun un nom clair et supprimez ceux que vos clients ne doivent pas utiliser.',
  }),
  'switched-off': () => ({
    message: 'Des questions marquées comme brouillon ou masquées ont été laissées de côté.',
    remedy: 'Activez-les dans le fichier si elles doivent servir, et apportez-le de nouveau.',
  }),
  'other-language': () => ({
    message: 'Des lignes dans une autre langue ont été laissées de côté.',
    remedy: 'Apportez le fichier une fois par langue.',
  }),
  'surplus-cells': () => ({
    message:
      'Une ligne du tableau a plus de cases que de colonnes : des mots sont mal placés, les derniers laissés de côté.',
    remedy:
      'Mettez entre guillemets la case qui contient le séparateur, et apportez-le de nouveau.',
  }),
  'relative-link': () => ({
    message: 'Un lien ne mène au bon endroit que depuis sa page ; seuls ses mots sont gardés.',
    remedy: 'Reliez ses mots au chemin entier, comme /contact.',
  }),
  address: () => ({
    message: 'Un lien mène là où une réponse ne peut pas mener ; seuls ses mots sont gardés.',
    remedy: 'Reliez-les à une adresse en https://, à un chemin de la boutique ou à un contact.',
  }),
  'embedded-image': () => ({
    message: 'Une image contenue dans le fichier a été laissée de côté.',
    remedy: 'Placez-la sur votre site, ou dites en une phrase ce qu’elle montre.',
  }),
  'struck-out': () => ({
    message: 'Des mots étaient barrés ; ils se lisent maintenant comme les autres.',
    remedy: 'Retirez-les de la réponse s’ils ne valent plus.',
  }),
  video: () => ({
    message: 'Une vidéo ne peut pas se montrer dans une réponse ; il en reste au plus un lien.',
    remedy: 'Dites en une phrase ce qu’elle montre.',
  }),
  iframe: () => ({
    message: 'Un cadre ne peut pas se montrer dans une réponse ; il en reste au plus un lien.',
    remedy: 'Dites en une phrase ce qu’il montre.',
  }),
  image: () => ({
    message: 'Une image n’a pas été reprise.',
    remedy: 'Dites en une phrase ce qu’elle montre.',
  }),
  'list-in-table': () => ({
    message: 'Une liste dans une case de tableau est maintenant sur une seule ligne.',
    remedy: 'Vérifiez que la case se lit bien, ou mettez la liste sous le tableau.',
  }),
};
