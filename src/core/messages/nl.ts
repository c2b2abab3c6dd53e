import type { Messages } from './messages.ts';

export const nl: Messages = {
  lang: 'nl',
  launcher: 'Help',
  title: 'Hulp nodig?',
  close: 'Help sluiten',

  searchLabel: 'Zoek een antwoord',
  searchPlaceholder: 'Stel je vraag…',
  clear: 'Wissen',
  clearSearch: 'Zoekopdracht wissen',

  suggestionsHeading: 'Veelgestelde vragen',
  pageHeading: 'Op deze pagina',
  allTopicsHeading: 'Alle vragen',
  otherTopic: 'Overige vragen',
  topicOpened: { one: '{count} vraag getoond', other: '{count} vragen getoond' },
  topicClosed: 'Vragen verborgen',

  resultCount: { one: '{count} antwoord gevonden', other: '{count} antwoorden gevonden' },
  maybeCount: {
    one: 'Geen exact antwoord, {count} vergelijkbare vraag',
    other: 'Geen exact antwoord, {count} vergelijkbare vragen',
  },
  noResultHeading: 'Dat antwoord hebben we nog niet',
  noResultText: 'Zeg het anders of neem contact op: je krijgt antwoord van een medewerker.',
  maybeHeading: 'Misschien zocht je dit',
  corrected: 'voor ‘{meant}’',
  searchAsTyped: 'Toch zoeken op ‘{typed}’',
  personal: {
    card: 'Dit lijkt op een kaartnummer. Vul het hier voor je veiligheid niet in: we hebben er niet op gezocht en het niet bewaard.',
    iban: 'Dit lijkt op een IBAN. Vul het hier voor je veiligheid niet in: we hebben er niet op gezocht en het niet bewaard.',
    email: 'Dit lijkt op een e-mailadres. Dat is hier niet nodig: stel gewoon je vraag.',
    phone: 'Dit lijkt op een telefoonnummer. Dat is hier niet nodig: stel gewoon je vraag.',
  },

  providedHeading: 'Op onze website',
  searching: 'We zoeken op onze website…',
  searchFailed: 'Zoeken op onze website lukt nu even niet.',

  emptyAnswer:
    'Het antwoord op deze vraag volgt binnenkort. Neem in de tussentijd gerust contact met ons op.',
  updated: 'Bijgewerkt op {date}',
  readMore: 'Verder lezen',
  answerOpened: 'Antwoord getoond',
  answerClosed: 'Antwoord verborgen',

  helpfulQuestion: 'Heeft dit antwoord je geholpen?',
  yes: 'Ja',
  no: 'Nee',
  helpfulThanks: 'Bedankt voor je reactie!',
  unhelpfulThanks:
    'Jammer dat dit antwoord je niet heeft geholpen. Ons team helpt je graag verder.',

  contactWords: {
    named:
      'contact contacteren contactgegevens telefoon telefonisch telefoonnummer bellen terugbellen mailen openingstijden openingsuren open geopend bereiken bereikbaar spreken praten iemand mens medewerker klantenservice klantendienst helpdesk whatsapp chat',
    besides:
      'hoe laat waar wanneer welke kan ik we je jullie u uw met te de het een van op is zijn in wil graag opnemen nummer email kunnen persoon echte hallo alstublieft alsjeblieft bedankt vandaag morgen zaterdag zondag',
  },
  contactHeading: 'Nog steeds hulp nodig?',
  handOverHeading: 'Je krijgt antwoord van een medewerker',
  open: 'Nu bereikbaar',
  opens: 'Weer bereikbaar {day} vanaf {time}',
  joinedQuestion: 'We sturen je vraag mee:',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  selected: 'Geselecteerd, klaar om te kopiëren',
  opensNewTab: 'opent in een nieuw tabblad',
  mail: {
    subject: 'Vraag: {query}',
    body: 'Beste klantenservice,\n\nMijn vraag: {query}\n\nBestelnummer (indien bekend): \n\nAlvast bedankt!',
  },

  loading: 'Help wordt geladen…',
  loadFailed: 'Sorry, het laden is niet gelukt.',
  retry: 'Opnieuw proberen',
};
