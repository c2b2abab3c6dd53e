import type { Messages } from './messages.ts';

export const de: Messages = {
  lang: 'de',
  launcher: 'Hilfe',
  title: 'Brauchen Sie Hilfe?',
  close: 'Hilfe schließen',

  searchLabel: 'Hilfe durchsuchen',
  searchPlaceholder: 'Stellen Sie Ihre Frage …',
  clearSearch: 'Suche löschen',

  suggestionsHeading: 'Häufige Fragen',
  allTopicsHeading: 'Alle Fragen',
  otherTopic: 'Weitere Fragen',

  resultCount: { one: '{count} Antwort gefunden', other: '{count} Antworten gefunden' },
  maybeCount: {
    one: 'Keine genaue Antwort, {count} ähnliche Frage',
    other: 'Keine genaue Antwort, {count} ähnliche Fragen',
  },
  noResultHeading: 'Keine Antwort gefunden',
  noResultText: 'Versuchen Sie es mit anderen Worten oder schreiben Sie uns: Ein Mensch antwortet.',
  maybeHeading: 'Meinten Sie',
  corrected: 'Ergebnisse für „{meant}“',
  searchAsTyped: 'Stattdessen nach „{typed}“ suchen',
  personal: {
    card: 'Das sieht nach einer Kartennummer aus. Bitte geben Sie sie zu Ihrer Sicherheit hier nicht ein: Wir haben sie weder gesucht noch gespeichert.',
    iban: 'Das sieht nach einer IBAN aus. Bitte geben Sie sie zu Ihrer Sicherheit hier nicht ein: Wir haben sie weder gesucht noch gespeichert.',
    email:
      'Das sieht nach einer E-Mail-Adresse aus. Sie wird hier nicht gebraucht: Ihre Frage genügt.',
    phone:
      'Das sieht nach einer Telefonnummer aus. Sie wird hier nicht gebraucht: Ihre Frage genügt.',
  },

  emptyAnswer: 'Die Antwort auf diese Frage folgt in Kürze. Schreiben Sie uns bis dahin gern.',
  answerOpened: 'Antwort eingeblendet',
  answerClosed: 'Antwort ausgeblendet',

  helpfulQuestion: 'War diese Antwort hilfreich?',
  yes: 'Ja',
  no: 'Nein',
  helpfulThanks: 'Vielen Dank für Ihre Rückmeldung!',
  unhelpfulThanks:
    'Schade, dass diese Antwort nicht ausreicht. Unser Team hilft Ihnen gern weiter.',

  contactHeading: 'Noch Fragen?',
  handOverHeading: 'Ein Mensch antwortet Ihnen',
  open: 'Jetzt erreichbar',
  closed: 'Zurzeit nicht erreichbar',
  opensNewTab: 'wird in einem neuen Tab geöffnet',
  mail: {
    subject: 'Frage: {query}',
    body: 'Guten Tag,\n\nmeine Frage: {query}\n\nBestellnummer (falls vorhanden): \n\nVielen Dank!',
  },

  loading: 'Hilfe wird geladen …',
  loadFailed: 'Die Hilfe konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
};
