import type { Messages } from './messages.ts';

export const de: Messages = {
  lang: 'de',
  launcher: 'Hilfe',
  title: 'Brauchen Sie Hilfe?',
  close: 'Hilfe schließen',

  searchLabel: 'Hilfe durchsuchen',
  searchPlaceholder: 'Stellen Sie Ihre Frage …',
  clear: 'Löschen',
  clearSearch: 'Sucheingabe löschen',

  suggestionsHeading: 'Häufige Fragen',
  pageHeading: 'Auf dieser Seite',
  allTopicsHeading: 'Alle Fragen',
  otherTopic: 'Weitere Fragen',
  topicOpened: { one: '{count} Frage eingeblendet', other: '{count} Fragen eingeblendet' },
  topicClosed: 'Fragen ausgeblendet',

  resultCount: { one: '{count} Antwort gefunden', other: '{count} Antworten gefunden' },
  maybeCount: {
    one: 'Keine genau passende Antwort, {count} ähnliche Frage',
    other: 'Keine genau passende Antwort, {count} ähnliche Fragen',
  },
  noResultHeading: 'Darauf haben wir noch keine Antwort',
  noResultText:
    'Fragen Sie mit anderen Worten oder melden Sie sich bei uns: Unser Team antwortet Ihnen persönlich.',
  maybeHeading: 'Vielleicht hilft Ihnen das',
  corrected: 'für „{meant}“',
  searchAsTyped: 'Doch nach „{typed}“ suchen',
  personal: {
    card: 'Das sieht nach einer Kartennummer aus. Zu Ihrer Sicherheit bitte nicht hier eingeben: Wir haben weder danach gesucht noch etwas gespeichert.',
    iban: 'Das sieht nach einer IBAN aus. Zu Ihrer Sicherheit bitte nicht hier eingeben: Wir haben weder danach gesucht noch etwas gespeichert.',
    email:
      'Das sieht nach einer E-Mail-Adresse aus. Sie wird hier nicht gebraucht: Ihre Frage genügt.',
    phone:
      'Das sieht nach einer Telefonnummer aus. Sie wird hier nicht gebraucht: Ihre Frage genügt.',
  },

  providedHeading: 'Auf unserer Website',
  searching: 'Wir suchen auf unserer Website …',
  searchFailed: 'Unsere Website lässt sich gerade nicht durchsuchen.',

  emptyAnswer:
    'Die Antwort auf diese Frage folgt in Kürze. Melden Sie sich bis dahin gern bei uns.',
  updated: 'Aktualisiert am {date}',
  readMore: 'Weiterlesen',
  answerOpened: 'Antwort eingeblendet',
  answerClosed: 'Antwort ausgeblendet',

  helpfulQuestion: 'War diese Antwort hilfreich?',
  yes: 'Ja',
  no: 'Nein',
  helpfulThanks: 'Vielen Dank für Ihre Rückmeldung!',
  unhelpfulThanks:
    'Schade, dass Ihnen diese Antwort nicht geholfen hat. Unser Team hilft Ihnen gern weiter.',

  contactWords: {
    named:
      'kontakt kontaktieren kontaktdaten kontaktformular telefon telefonisch telefonnummer rufnummer anrufen anruf erreichen erreiche erreichbar offnungszeiten oeffnungszeiten servicezeiten geoffnet offen sprechen reden jemand jemanden jemandem mensch menschen mitarbeiter mitarbeiterin ansprechpartner hotline support kundenservice kundendienst kundenbetreuung whatsapp chat',
    besides:
      'wie wo wann welche welcher unter kann konnen ich wir sie euch ihr ihre mit zu um der die das den dem ein eine einem mochte will habt haben gibt es ist sind seid am von fur nummer email konnte moechte wurde gerne bitte hallo guten danke einer einen echten person ihnen heute morgen samstag sonntag',
  },
  contactHeading: 'Noch Fragen?',
  handOverHeading: 'Unser Team antwortet Ihnen persönlich',
  open: 'Jetzt erreichbar',
  opens: 'Wieder erreichbar {day} ab {time}',
  joinedQuestion: 'Ihre Frage senden wir gleich mit:',
  copy: 'Kopieren',
  copied: 'Kopiert',
  selected: 'Markiert, bereit zum Kopieren',
  opensNewTab: 'wird in einem neuen Tab geöffnet',
  mail: {
    subject: 'Frage: {query}',
    body: 'Guten Tag,\n\nmeine Frage: {query}\n\nBestellnummer (falls vorhanden): \n\nVielen Dank!',
  },

  loading: 'Hilfe wird geladen …',
  loadFailed: 'Die Hilfe lädt gerade leider nicht.',
  retry: 'Erneut versuchen',
};
