import type { Messages } from './messages.ts';

export const pl: Messages = {
  lang: 'pl',
  launcher: 'Pomoc',
  title: 'Potrzebujesz pomocy?',
  close: 'Zamknij pomoc',

  searchLabel: 'Szukaj w pomocy',
  searchPlaceholder: 'Zadaj pytanie…',
  clear: 'Wyczyść',
  clearSearch: 'Wyczyść wyszukiwanie',

  suggestionsHeading: 'Najczęstsze pytania',
  pageHeading: 'Na tej stronie',
  allTopicsHeading: 'Wszystkie pytania',
  otherTopic: 'Inne pytania',
  topicOpened: {
    one: 'Pokazano {count} pytanie',
    few: 'Pokazano {count} pytania',
    many: 'Pokazano {count} pytań',
    other: 'Pokazano {count} pytania',
  },
  topicClosed: 'Ukryto pytania',

  resultCount: {
    one: 'Znaleziono {count} odpowiedź',
    few: 'Znaleziono {count} odpowiedzi',
    many: 'Znaleziono {count} odpowiedzi',
    other: 'Znaleziono {count} odpowiedzi',
  },
  maybeCount: {
    one: 'Brak dokładnej odpowiedzi, {count} podobne pytanie',
    few: 'Brak dokładnej odpowiedzi, {count} podobne pytania',
    many: 'Brak dokładnej odpowiedzi, {count} podobnych pytań',
    other: 'Brak dokładnej odpowiedzi, {count} podobnego pytania',
  },
  noResultHeading: 'Nie mamy jeszcze na to odpowiedzi',
  noResultText:
    'Spróbuj innych słów albo skontaktuj się z nami: odpowie Ci ktoś z naszego zespołu.',
  maybeHeading: 'Może o to chodziło',
  corrected: 'dla „{meant}”',
  searchAsTyped: 'Szukaj jednak „{typed}”',
  personal: {
    card: 'To wygląda na numer karty. Dla bezpieczeństwa nie wpisuj go tutaj: ani go nie wyszukiwaliśmy, ani nie zapisaliśmy.',
    iban: 'To wygląda na numer IBAN. Dla bezpieczeństwa nie wpisuj go tutaj: ani go nie wyszukiwaliśmy, ani nie zapisaliśmy.',
    email: 'To wygląda na adres e-mail. Nie trzeba go tu wpisywać: wystarczy pytanie.',
    phone: 'To wygląda na numer telefonu. Nie trzeba go tu wpisywać: wystarczy pytanie.',
  },

  providedHeading: 'Na naszej stronie',
  searching: 'Przeszukujemy naszą stronę…',
  searchFailed: 'Nie udało się teraz przeszukać naszej strony.',

  emptyAnswer: 'Odpowiedź na to pytanie pojawi się wkrótce. Tymczasem skontaktuj się z nami.',
  updated: 'Zaktualizowano {date}',
  readMore: 'Czytaj dalej',
  answerOpened: 'Pokazano odpowiedź',
  answerClosed: 'Ukryto odpowiedź',

  helpfulQuestion: 'Czy ta odpowiedź była pomocna?',
  yes: 'Tak',
  no: 'Nie',
  helpfulThanks: 'Dziękujemy za opinię!',
  unhelpfulThanks: 'Przykro nam, że ta odpowiedź nie pomogła. Nasz zespół może Ci pomóc.',

  contactWords: {
    named:
      'kontakt kontaktu kontaktowe skontaktowac telefon telefonu telefoniczny telefonicznie zadzwonic dzwonic godziny godzinach otwarcia otwarte czynne rozmawiac porozmawiac rozmowa kims czlowiek czlowiekiem osoba konsultant konsultantem pracownikiem infolinia infolinii klienta whatsapp chat czat',
    besides:
      'jak jakie jaki ktorej jest sa kiedy czy moge mozna sie z do na w o wami wasz chce obsluga numer email jakich chcialbym chcialabym prosze dzien dobry gdzie pracy obslugi biuro polaczyc zywym dzisiaj jutro sobote niedziele dane',
  },
  contactHeading: 'Nadal potrzebujesz pomocy?',
  handOverHeading: 'Odpowie Ci ktoś z naszego zespołu',
  open: 'Linia czynna',
  opens: 'Otwarcie: {day}, {time}',
  joinedQuestion: 'Dołączymy Twoje pytanie:',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  selected: 'Zaznaczono, można skopiować',
  opensNewTab: 'otwiera się w nowej karcie',
  mail: {
    subject: 'Pytanie: {query}',
    body: 'Dzień dobry,\n\nmoje pytanie: {query}\n\nNumer zamówienia (jeśli jest): \n\nDziękuję!',
  },

  loading: 'Wczytywanie pomocy…',
  loadFailed: 'Przepraszamy, pomoc się nie wczytała.',
  retry: 'Spróbuj ponownie',
};
