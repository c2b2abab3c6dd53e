import type { Messages } from './messages.ts';

export const fr: Messages = {
  lang: 'fr',
  launcher: 'Aide',
  title: 'Besoin d’aide ?',
  close: 'Fermer l’aide',

  searchLabel: 'Rechercher dans l’aide',
  searchPlaceholder: 'Posez votre question…',
  clear: 'Effacer',
  clearSearch: 'Effacer la recherche',

  suggestionsHeading: 'Questions fréquentes',
  pageHeading: 'Sur cette page',
  allTopicsHeading: 'Toutes les questions',
  otherTopic: 'Autres questions',
  topicOpened: {
    one: '{count} question affichée',
    many: '{count} de questions affichées',
    other: '{count} questions affichées',
  },
  topicClosed: 'Questions masquées',

  resultCount: {
    one: '{count} réponse trouvée',
    many: '{count} de réponses trouvées',
    other: '{count} réponses trouvées',
  },
  maybeCount: {
    one: 'Pas de réponse exacte, {count} question proche',
    many: 'Pas de réponse exacte, {count} de questions proches',
    other: 'Pas de réponse exacte, {count} questions proches',
  },
  noResultHeading: 'Nous n’avons pas encore cette réponse',
  noResultText: 'Dites-le autrement, ou contactez-nous : une personne vous répondra.',
  maybeHeading: 'Vous cherchiez peut-être',
  corrected: 'pour « {meant} »',
  searchAsTyped: 'Chercher plutôt « {typed} »',
  personal: {
    card: 'On dirait un numéro de carte. Pour votre sécurité, ne le saisissez pas ici : nous ne l’avons ni cherché ni conservé.',
    iban: 'On dirait un IBAN. Pour votre sécurité, ne le saisissez pas ici : nous ne l’avons ni cherché ni conservé.',
    email:
      'On dirait une adresse e-mail. Inutile de la saisir ici : posez simplement votre question.',
    phone:
      'On dirait un numéro de téléphone. Inutile de le saisir ici : posez simplement votre question.',
  },

  providedHeading: 'Sur notre site',
  searching: 'Recherche sur notre site…',
  searchFailed: 'La recherche sur notre site n’a pas abouti.',

  emptyAnswer: 'La réponse à cette question arrive bientôt. En attendant, contactez-nous.',
  updated: 'Mis à jour le {date}',
  readMore: 'Lire la suite',
  answerOpened: 'Réponse affichée',
  answerClosed: 'Réponse masquée',

  helpfulQuestion: 'Cette réponse est-elle utile ?',
  yes: 'Oui',
  no: 'Non',
  helpfulThanks: 'Merci pour votre retour !',
  unhelpfulThanks: 'Dommage que cette réponse ne suffise pas. Notre équipe peut vous aider.',

  contactWords: {
    named:
      'contact contacter contactez joindre joignable telephone telephonique telephoner tel appeler appelez appel coordonnees horaire horaires ouverture ouvert ouverts ouvrez parler quelqu quelquun personne humain conseiller conseillere agent client clients clientele hotline whatsapp tchat',
    besides:
      'comment quel quelle quels quelles heure quand ou est ce que y a t il sont etes avez puis peux peut pouvez vos votre vous je j on un une le la les l de du d en au par et avec voudrais souhaite aimerais veux service heures numero adresse email bonjour bonsoir merci besoin possible vraie fermeture samedi dimanche aujourd demain',
  },
  contactHeading: 'Toujours besoin d’aide ?',
  handOverHeading: 'Une personne vous répond',
  open: 'Ouvert',
  opens: 'Ouvre {day} à {time}',
  joinedQuestion: 'Nous joindrons votre question :',
  copy: 'Copier',
  copied: 'Copié',
  selected: 'Sélectionné, prêt à copier',
  opensNewTab: 's’ouvre dans un nouvel onglet',
  mail: {
    subject: 'Question : {query}',
    body: 'Bonjour,\n\nMa question : {query}\n\nNuméro de commande (s’il y en a un) : \n\nMerci !',
  },

  loading: 'Chargement de l’aide…',
  loadFailed: 'Pardon, l’aide ne s’est pas chargée.',
  retry: 'Réessayer',
};
