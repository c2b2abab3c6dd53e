import type { Messages } from './messages.ts';

export const it: Messages = {
  lang: 'it',
  launcher: 'Assistenza',
  title: 'Hai bisogno di aiuto?',
  close: 'Chiudi l’assistenza',

  searchLabel: 'Cerca nell’assistenza',
  searchPlaceholder: 'Scrivi la tua domanda…',
  clear: 'Cancella',
  clearSearch: 'Cancella la ricerca',

  suggestionsHeading: 'Domande frequenti',
  pageHeading: 'In questa pagina',
  allTopicsHeading: 'Tutte le domande',
  otherTopic: 'Altre domande',
  topicOpened: {
    one: '{count} domanda visibile',
    many: '{count} di domande visibili',
    other: '{count} domande visibili',
  },
  topicClosed: 'Domande nascoste',

  resultCount: {
    one: '{count} risposta trovata',
    many: '{count} di risposte trovate',
    other: '{count} risposte trovate',
  },
  maybeCount: {
    one: 'Nessuna risposta esatta, {count} domanda simile',
    many: 'Nessuna risposta esatta, {count} di domande simili',
    other: 'Nessuna risposta esatta, {count} domande simili',
  },
  noResultHeading: 'Non abbiamo ancora questa risposta',
  noResultText: 'Prova con altre parole o contattaci: ti risponderà una persona.',
  maybeHeading: 'Forse cercavi',
  corrected: 'per «{meant}»',
  searchAsTyped: 'Cerca invece «{typed}»',
  personal: {
    card: 'Sembra un numero di carta. Per la tua sicurezza, non scriverlo qui: non lo abbiamo né cercato né conservato.',
    iban: 'Sembra un IBAN. Per la tua sicurezza, non scriverlo qui: non lo abbiamo né cercato né conservato.',
    email: 'Sembra un indirizzo e-mail. Qui non serve: basta scrivere la tua domanda.',
    phone: 'Sembra un numero di telefono. Qui non serve: basta scrivere la tua domanda.',
  },

  providedHeading: 'Sul nostro sito',
  searching: 'Ricerca sul nostro sito…',
  searchFailed: 'Al momento non è possibile cercare sul nostro sito.',

  emptyAnswer: 'La risposta a questa domanda arriverà presto. Nel frattempo, contattaci.',
  updated: 'Ultimo aggiornamento: {date}',
  readMore: 'Continua a leggere',
  answerOpened: 'Risposta visibile',
  answerClosed: 'Risposta nascosta',

  helpfulQuestion: 'Questa risposta ti è stata utile?',
  yes: 'Sì',
  no: 'No',
  helpfulThanks: 'Grazie per il tuo parere!',
  unhelpfulThanks:
    'Ci dispiace che questa risposta non ti sia stata d’aiuto. Il nostro team può aiutarti.',

  contactWords: {
    named:
      'contatto contatti contattare contattarvi telefono telefonico telefonare chiamare chiamarvi orario orari apertura aperto aperti aprite chiudete parlare qualcuno persona umano operatore operatrice assistenza servizio whatsapp chat',
    besides:
      'come quando qual quale quali ora che e sono siete posso si vi il vostro gli a al con di la i un una per vorrei clienti numero email voglio bisogno avete vostri recapito reale chiusura mettermi buongiorno salve favore grazie domani sabato domenica',
  },
  contactHeading: 'Hai ancora bisogno di aiuto?',
  handOverHeading: 'Ti risponde una persona',
  open: 'Aperto',
  opens: 'Apre {day} alle {time}',
  joinedQuestion: 'Aggiungeremo la tua domanda:',
  copy: 'Copia',
  copied: 'Copiato',
  selected: 'Selezionato, pronto da copiare',
  opensNewTab: 'si apre in una nuova scheda',
  mail: {
    subject: 'Domanda: {query}',
    body: 'Buongiorno,\n\nla mia domanda: {query}\n\nNumero d’ordine (se disponibile): \n\nGrazie!',
  },

  loading: 'Caricamento dell’assistenza…',
  loadFailed: 'Ci dispiace, l’assistenza non si è caricata.',
  retry: 'Riprova',
};
