/** Function words that are frequent in one language and rare in most others. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the and you your to of is are can how what do does we our with for it will my if this have please not',
  fr: 'le la les des et est vous votre nous pour dans une un que qui pas sur avec comment puis je mon quel quels quelle quelles quand sont par du au de en il ou',
  de: 'der die das und ist sie wir ich nicht ein eine mit für auf wie kann ihre den zu von werden bei oder haben',
  es: 'el la los las de y es que en un una por para con no puedo cómo mi su se si del qué pedido al nuestro',
  it: 'il lo la gli di e è che in un una per con non posso come mio se del della sono i ordine dei nostro alla',
  nl: 'de het een en is van ik je u niet met voor op hoe kan mijn wij zijn wordt naar bij uw dat onze wat',
  pt: 'o a os as de e é que em um uma para com não posso como meu se do da por são seu você nosso ao',
  pl: 'i w z na do nie jest się czy jak to że po za o ile lub są moje możesz mogę przez dla oraz od',
  tr: 've bir bu için ile ne nasıl var mı mi kadar olarak içinde gün sipariş değil çok daha veya size bize',
  sv: 'och att det är som en på för med vi du inte av kan din hur när får om har till vår eller ett',
  da: 'og at det er som en på for med vi du ikke af kan din hvordan når får om har til vores eller et jeg',
  cs: 'a je na se že v do jak ve si pro od po jsou za nebo můžete můj kdy které vám bude být',
  ro: 'și este în la pe cu de nu că se pentru sau din cum când mea pot vă sunt unde comanda prin',
  id: 'yang dan di untuk dengan dari adalah ini itu anda kami tidak atau bisa dapat pada ke apa bagaimana saya akan jika',
  fi: 'ja on ei se voi voit kun tai että jos ovat myös mitä miten onko olen voinko sinun meidän kuinka tilauksen kanssa',
  vi: 'và của là có không cho được tôi bạn trong với các khi này một những hàng đơn thế nào chúng',
  hu: 'a az és hogy nem egy van meg ha vagy is mit hogyan mikor kell lehet milyen után rendelés csak',
};

/**
 * Languages recognised by their script. If several share a script, the one most common among shops.
 */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['zh', /\p{Script=Han}/gu],
];

const sharedScripts = new Set(['ar', 'ru']);

/** Languages with letters of their own within a script. A few such letters may come from a name. */
const ownLetters: Readonly<Record<string, readonly (readonly [lang: string, own: RegExp])[]>> = {
  ar: [['fa', /[پچژگ]/gu]],
  ru: [['uk', /[іїєґ]/giu]],
};

export interface DetectedLanguage {
  readonly lang: string;
  /** Whether the evidence is clear enough not to ask the owner. */
  readonly isSure: boolean;
}

/**
 * Detects the language of a text by its script or function words; undefined if neither is
 * conclusive.
 */
export const detectLanguage = (text: string): DetectedLanguage | undefined => {
  const countOf = (pattern: RegExp): number => (text.match(pattern) ?? []).length;
  const letters = countOf(/\p{L}/gu);
  for (const [lang, script] of scripts) {
    if (countOf(script) > letters / 4) {
      const other = ownLetters[lang]?.find(([, own]) => countOf(own) > letters / 100)?.[0];
      return { lang: other ?? lang, isSure: other !== undefined || !sharedScripts.has(lang) };
    }
  }
  const counts = countWords(text);
  const [best, second] = Object.entries(functionWords)
    .map(([lang, words]) => ({ lang, score: score(counts, words) }))
    .sort((a, b) => b.score - a.score);
  const next = second?.score ?? 0;
  if (!best || best.score < 2 || best.score <= next) return undefined;
  return { lang: best.lang, isSure: best.score >= ENOUGH_WORDS && best.score >= CLEAR_LEAD * next };
};

/** Fewer function words than in two or three sentences prove little. */
const ENOUGH_WORDS = 8;
/** Norwegian looks like Danish, and Catalan like Spanish, by a small margin. */
const CLEAR_LEAD = 1.5;

const countWords = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

const score = (counts: ReadonlyMap<string, number>, words: string): number =>
  words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
