/**
 * "Click here" and similar link texts that do not say where they lead, in the widget's languages and
 * others seen in shops. `words` is a better text if the link leads to a contact.
 */
const phrases: readonly (readonly [pattern: string, words?: string])[] = [
  [
    'by (?:clicking|tapping|pressing) (?:right )?(?:here|on this link|this link)',
    'by writing to us',
  ],
  [
    '(?:clicking|tapping|pressing) (?:right )?(?:here|on this link|this link|the link below)',
    'writing to us',
  ],
  [
    '(?:click|tap|press) (?:right )?(?:here|on this link|this link|the link below)|follow this link',
    'write to us',
  ],
  ['en (?:cliquant|appuyant) (?:sur )?(?:ici|ce lien|le lien ci[- ]dessous)', 'en nous écrivant'],
  ['(?:cliquez|clique|appuyez)[- ](?:sur )?(?:ici|ce lien|le lien ci[- ]dessous)', 'écrivez-nous'],
  ['cliqu(?:er|ant) (?:sur )?(?:ici|ce lien|le lien ci[- ]dessous)', 'nous écrire'],
  [
    'hier (?:an)?klick(?:en|t|e)?|klick(?:en|t|e)? (?:sie )?(?:bitte )?(?:hier|auf diesen link|diesen link)',
    'schreiben Sie uns',
  ],
  ['(?:haciendo|pulsando) (?:clic|click)? ?(?:en )?(?:aquí|aqui|este enlace)', 'escribiéndonos'],
  [
    '(?:ha(?:z|ga|cer) (?:clic|click)|puls(?:a|e|ar)|pinch(?:a|e)|clic|click) (?:en )?(?:aquí|aqui|este enlace)',
    'escríbenos',
  ],
  ['(?:cliccando|facendo clic(?:k)?) (?:qui|su questo link|questo link)', 'scrivendoci'],
  [
    '(?:clicc(?:a|are|ate|hi)|fa(?:i|re) clic(?:k)?|premi) (?:qui|su questo link|questo link)',
    'scrivici',
  ],
  [
    '(?:klik(?:ken)? (?:dan )?(?:hier|op deze link)|hier (?:te )?klikken|door hier te klikken)',
    'schrijf ons',
  ],
  ['(?:cli(?:que|cando|car)|carregue|toque) (?:aqui|neste link|nesta ligação)', 'escreva-nos'],
  ['(?:klik(?:nij|ając|nąć)|naciśnij) (?:tutaj|tu|w ten link|ten link)', 'napisz do nas'],
  ['(?:اضغط|انقر|إضغط|بالضغط|بالنقر)(?:وا|ي)? (?:هنا|على هذا الرابط)', 'راسلنا'],
  ['לחצו? כאן|בלחיצה כאן'],
  ['klicka här|klik her|klikk her|klikkaa tästä|paina tästä'],
  [
    'kliknět?e? (?:zde|sem|tu)|kliknite (?:tu|sem|ovdje|ovde)|kattints(?:on)? ide|(?:apăsați|apasati|click) aici',
  ],
  [
    'нажмите (?:здесь|сюда)|кликните (?:здесь|сюда)|натисніть тут|κάντε κλικ εδώ|πατήστε εδώ|buraya tıkla(?:yın|yınız)?',
  ],
  ['(?:こちら|ここ)をクリック|(?:点击|點擊|點選|按)(?:这里|這裡|此处|此處)|여기를? (?:클릭|눌러)'],
];

const alone =
  'here|this link|link|more|read more|learn more|see more|details|' +
  'ici|ce lien|lien|plus|en savoir plus|lire la suite|voir plus|' +
  'hier|dieser link|mehr|mehr erfahren|weiterlesen|' +
  'aquí|este enlace|enlace|más|leer más|más información|saber más|' +
  'qui|questo link|altro|leggi di più|scopri di più|' +
  'deze link|meer|lees meer|meer informatie|' +
  'aqui|este link|mais|saiba mais|leia mais|saber mais|' +
  'tutaj|tu|ten link|więcej|czytaj więcej|dowiedz się więcej|' +
  'هنا|هذا الرابط|المزيد|اقرأ المزيد';

const asPhrase = (pattern: string): string => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;

const anyPhrase = phrases.map(([pattern]) => pattern).join('|');
const places = new RegExp(asPhrase(anyPhrase), 'giu');
const wholeLink = new RegExp(`^(?:${anyPhrase}|${alone})$`, 'iu');
const replaceable = phrases.flatMap(([pattern, words]) =>
  words === undefined ? [] : [[new RegExp(asPhrase(pattern), 'giu'), words] as const],
);

/** Every "click here" in a text, as it is written. */
export const clickHerePlaces = (text: string): readonly string[] => text.match(places) ?? [];

/** Whether the text of a link does not say where it leads. */
export const isVagueLinkText = (words: string): boolean =>
  wholeLink.test(
    words
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}\p{M}\s'’-]+/gu, '')
      .trim(),
  );

/** Replaces each "click here" with what `make` returns for words that say "write to us". */
export const replaceClickHere = (text: string, make: (words: string) => string): string =>
  replaceable.reduce(
    (done, [pattern, words]) => done.replace(pattern, (found) => make(inCaseOf(found, words))),
    text,
  );

const inCaseOf = (found: string, words: string): string =>
  /^\p{Lu}/u.test(found) ? words[0]!.toUpperCase() + words.slice(1) : words;
