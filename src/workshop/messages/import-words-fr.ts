import type { ImportCode } from '../../import/finding-codes.ts';
import type { FindingWords } from './fault-words-fr.ts';

/** The import's messages, by code. `quoted` is what the English message quotes. */
export const importWordsFr: Readonly<Record<ImportCode, (quoted: string) => FindingWords>> = {
  'no-question': () => ({
    message: 'Une réponse sans question a été laissée de côté.',
    remedy: 'Si elle compte, écrivez-lui une question.',
  }),
  'no-answer': () => ({
    message: 'Une question sans réponse a été laissée de côté.',
    remedy: 'Si elle compte, ajoutez-la avec sa réponse.',
  }),
  'no-topic': () => ({
    message: 'Des questions n’ont pas de thème, alors que les autres en ont un.',
    remedy: 'Donnez un titre à leur groupe ou déplacez-les ; sinon, il s’affiche sans titre.',
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
    message: 'La langue n’est pas dite, et les mots ne la disent pas ; l’anglais a été pris.',
    remedy: 'Choisissez-la sous « Langue des questions ».',
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
    message:
      'La FAQ n’a pas de contact : l’adresse ou le numéro que ses réponses citent le plus a été repris comme contact.',
    remedy: 'Supprimez ce que vos clients ne doivent pas utiliser, et ajoutez vos autres contacts.',
  }),
  'national-number': () => ({
    message:
      'Ce numéro de téléphone n’a pas l’indicatif de son pays ; il n’est pas devenu un contact.',
    remedy:
      'Si vos clients peuvent l’appeler, ajoutez-le comme contact, par exemple +33 1 23 45 67 89.',
  }),
  'switched-off': () => ({
    message: 'Des questions marquées comme brouillon ou masquées ont été laissées de côté.',
    remedy: 'Activez-les dans le fichier si elles doivent servir, et apportez-le de nouveau.',
  }),
  'other-language': () => ({
    message: 'Des lignes dans une autre langue ont été laissées de côté.',
    remedy: 'Apportez le fichier une fois par langue.',
  }),
  'other-answers': () => ({
    message: 'Des questions ont plusieurs réponses ; seule la première de chacune a été prise.',
    remedy: 'Si une autre en dit plus, ajoutez-la à la réponse.',
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
  'editor-block': (quoted) => ({
    message: `Un bloc de l’éditeur, « ${quoted} », est inconnu ici ; seuls ses mots ont été repris.`,
    remedy: 'Vérifiez que la réponse dit toujours tout.',
  }),
  image: () => ({
    message: 'Une image n’a pas été reprise.',
    remedy: 'Dites en une phrase ce qu’elle montre.',
  }),
  'list-in-table': () => ({
    message: 'Une liste dans une case de tableau est maintenant sur une seule ligne.',
    remedy: 'Vérifiez que la case se lit bien, ou mettez la liste sous le tableau.',
  }),
  anchor: () => ({
    message:
      'Un lien mène à un endroit d’une page où la réponse n’est plus ; seuls ses mots sont gardés.',
    remedy: 'Reliez-les à une de vos questions, ou à une page de la boutique.',
  }),
  'bold-questions': () => ({
    message:
      'Des lignes en gras sans point d’interrogation, parmi des questions en gras, ont été prises pour des questions.',
    remedy: 'Regardez si chacune est une question, et dites-la comme vos clients.',
  }),
  'hidden-question': (quoted) => ({
    message: `La réponse contient une ligne qui ressemble à une question : « ${quoted} ».`,
    remedy: 'Si c’en est une, ajoutez-la avec sa réponse et retirez-la d’ici.',
  }),
  'open-quote': () => ({
    message: 'Un guillemet ouvert dans une case du tableau ne se ferme jamais.',
    remedy: 'Fermez-le à la fin de sa case, et apportez le fichier de nouveau.',
  }),
  broken: () => ({
    message: 'Le fichier est abîmé ; il n’a pas pu être lu en entier.',
    remedy:
      'Exportez-le de nouveau, ou copiez les questions et les réponses de la page et collez-les.',
  }),
  'changed-by-hand': () => ({
    message:
      'Cette réponse a été changée sur la page ; c’est ce que montre la page qui a été pris.',
    remedy: 'Regardez si ses liens mènent encore à vos contacts.',
  }),
  'removed-by-hand': () => ({
    message: 'Cette question n’est plus sur la page, mais sa FAQ l’a encore ; elle a été gardée.',
    remedy: 'Supprimez-la si elle ne vaut plus.',
  }),
  column: () => ({
    message:
      'Des colonnes du tableau n’ont pas de place dans une FAQ ; elles ont été laissées de côté.',
    remedy:
      'Si l’une d’elles contient la réponse, la rubrique ou des mots-clés, nommez-la « answer », « topic » ou « keywords », et apportez le fichier de nouveau.',
  }),
  columns: () => ({
    message:
      'Aucune ligne ne nomme les colonnes ; celles des questions et des réponses ont été devinées.',
    remedy: 'Si ce n’est pas juste, écrivez « question » et « answer » au-dessus des colonnes.',
  }),
  empty: () => ({
    message: 'Le fichier est vide.',
    remedy: 'Choisissez celui qui contient les questions et les réponses.',
  }),
  'finished-script': () => ({
    message: 'Ce script ne contient pas de questions.',
    remedy: 'Apportez aussi son second fichier, shop-help-panel-….js, ou la FAQ dont il est fait.',
  }),
  settings: () => ({
    message:
      'Le script a des réglages que cette page ne connaît pas ; ils ont été laissés de côté.',
    remedy: 'Écrivez-les comme attributs de la balise du script.',
  }),
  'front-matter': () => ({
    message: 'Les lignes d’en-tête du fichier ne se lisent pas ; elles ont été laissées de côté.',
    remedy: 'Mettez entre guillemets les valeurs qui contiennent deux points.',
  }),
  'guessed-questions': () => ({
    message:
      'Il n’y a pas de point d’interrogation ; des titres ou des premières lignes ont été pris pour des questions.',
    remedy: 'Regardez si chacune est une question, et dites-la comme vos clients.',
  }),
  http: () => ({
    message: 'Une adresse était en http://, sans protection ; elle est maintenant en https://.',
    remedy: 'Ouvrez-la une fois en https:// pour voir si elle marche.',
  }),
  'not-text': () => ({
    message:
      'Ce fichier ne peut pas se lire ici : c’est un PDF, une image, ou un document verrouillé, abîmé ou d’un autre type.',
    remedy:
      'Enregistrez-le sans mot de passe en .docx, .xlsx ou .csv, ou copiez les mots et collez-les.',
  }),
  'no-questions': () => ({
    message: 'Aucune question avec sa réponse n’y a été trouvée.',
    remedy:
      'Écrivez chaque question sur sa ligne après « Q : », et sa réponse en dessous après « R : ».',
  }),
  placeholder: () => ({
    message:
      'Un texte que le logiciel de la boutique remplissait est resté ; ici, rien ne le remplit.',
    remedy: 'Écrivez ce qu’il doit dire, ou reliez les mots à la bonne adresse.',
  }),
  template: () => ({
    message:
      'C’est une liste que le logiciel de la boutique remplit ; ses questions ne sont pas dans ce fichier.',
    remedy:
      'Apportez le fichier qui les contient, ou la page enregistrée telle que vos clients la voient.',
  }),
  'unknown-row': (quoted) => ({
    message: `« ${quoted} » n’est pas un type de ligne ; la ligne est devenue une question.`,
    remedy: 'Écrivez « question », « topic » ou un type de contact dans la colonne « type ».',
  }),
  'which-contact': (quoted) => ({
    message: `La réponse dit « ${quoted} », mais il n’y a rien à cliquer.`,
    remedy: 'Reliez ces mots à un contact ou à une adresse.',
  }),
};
