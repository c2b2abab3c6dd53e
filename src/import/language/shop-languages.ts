import { primaryLanguage } from '../../core/language/lookup-language.ts';

/**
 * Languages of shops, by primary subtag. In file names, most other pairs of letters are not
 * languages.
 */
const shopLanguages = new Set(
  'ar bg ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nb nl no pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  ),
);

/** Country codes that people write for languages. */
const languagesOfCountries: Readonly<Record<string, string>> = {
  cn: 'zh',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  jp: 'ja',
  kr: 'ko',
  se: 'sv',
  ua: 'uk',
  vn: 'vi',
};

/**
 * The language meant by `jp` or `dk`, which are country codes; any other tag is returned as it is.
 */
export const languageMeant = (tag: string): string =>
  languagesOfCountries[tag.toLowerCase()] ?? tag;

export const isShopLanguage = (key: string): boolean =>
  /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(key) && shopLanguages.has(key.slice(0, 2).toLowerCase());

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether it is the tag of any language; many words are, so only where languages are listed. */
export const isLanguage = (tag: string): boolean =>
  /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(tag) && names.of(primaryLanguage(tag)) !== undefined;

/** The wanted language, or else the first one with the same two letters, or else the first. */
export const nearestLanguage = (
  languages: readonly string[],
  wanted: string | undefined,
): string | undefined =>
  languages.find((lang) => lang === wanted) ??
  languages.find((lang) => lang.slice(0, 2) === wanted?.slice(0, 2)) ??
  languages[0];

/** `fr` of `faq-fr.txt`, `fr.csv` or `faq.fr-CA.html`. */
export const languageOfName = (fileName: string): string | undefined => {
  const [, tag] = /(?:^|[/\\._-])([a-z]{2}(?:-[A-Z]{2})?)\.\w+$/.exec(fileName) ?? [];
  return tag !== undefined && isShopLanguage(tag) ? tag : undefined;
};
