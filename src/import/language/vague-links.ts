/**
 * "Click here" and its like, which say nothing of where they lead: en, fr, de, es, it, nl, pt, pl, ar and
 * the languages of other shops that were seen.
 */
const phrases = [
  '(?:click(?:ing)?|tap(?:ping)?|press(?:ing)?) (?:right )?(?:here|on this link|this link|the link below)',
  '(?:en )?cliqu(?:ez|er|ant|e) (?:sur )?(?:ici|ce lien|le lien ci[- ]dessous)|(?:en )?(?:appuyant|appuyez) ici',
  '(?:hier (?:an)?klick(?:en|t|e)?|klick(?:en|t|e)? (?:sie )?(?:bitte )?(?:hier|auf diesen link|diesen link))',
  '(?:ha(?:z|ga|ciendo|cer) (?:clic|click)|puls(?:a|e|ando|ar)|clic|click) (?:en )?(?:aquí|aqui|este enlace)',
  '(?:clicc(?:a|ando|are|ate)|fa(?:i|cendo|re) clic(?:k)?|premi) (?:qui|su questo link|questo link)',
  '(?:klik(?:ken)? (?:dan )?(?:hier|op deze link)|hier (?:te )?klikken|door hier te klikken)',
  '(?:cli(?:que|cando|car)|carregue|toque) (?:aqui|neste link|nesta ligação)',
  '(?:klik(?:nij|ając|nąć)|naciśnij) (?:tutaj|tu|w ten link|ten link)',
  '(?:اضغط|انقر|إضغط|بالضغط|بالنقر)(?:وا|ي)? (?:هنا|على هذا الرابط)',
  'לחצו? כאן|בלחיצה כאן',
  'klicka här|klik her|klikk her|klikkaa tästä|paina tästä',
  'kliknět?e? (?:zde|sem|tu|sem)|kliknite (?:tu|sem|ovdje|ovde)|kattints(?:on)? ide|(?:apăsați|apasati|click) aici',
  'нажмите (?:здесь|сюда)|кликните (?:здесь|сюда)|натисніть тут|κάντε κλικ εδώ|πατήστε εδώ|buraya tıkla(?:yın|yınız)?',
  '(?:こちら|ここ)をクリック|(?:点击|點擊|點選|按)(?:这里|這裡|此处|此處)|여기를? (?:클릭|눌러)',
];

const letter = '[\\p{L}\\p{N}]';

const vague = new RegExp(`(?<!${letter})(?:${phrases.join('|')})(?!${letter})`, 'giu');

/** Words that are a link's whole text and say nothing. */
const alone = new RegExp(
  `^(?:${phrases.join('|')}|here|ici|hier|aquí|aqui|qui|tutaj|tu|هنا|this link|ce lien|dieser link|este enlace|questo link|deze link|este link|link|lien)[.!]?$`,
  'iu',
);

/** The places in a text that tell the shopper to click, as they are written. */
export const vaguePlaces = (text: string): readonly string[] => text.match(vague) ?? [];

export const isVagueLinkText = (text: string): boolean => alone.test(text.trim());
