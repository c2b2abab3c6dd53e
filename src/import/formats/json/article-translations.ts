/** Articles of help centres in several languages. */
import { primaryLanguage } from '../../../core/language/lookup-language.ts';
import { isObject, listOf } from '../../fields/json-value.ts';
import { isLanguage } from '../../language/shop-languages.ts';
import { mostFrequentFirst } from '../../most-frequent.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const textKeys = ['title', 'body', 'content', 'description'];

/**
 * The translations that Intercom and Zendesk add to an article as texts by language: `{ title: "When?",
 * translated_content: { fr: { title: "Quand ?" } } }` becomes `{ title: { en: "When?", fr: "Quand ?" } }`.
 */
export const withTranslationsFolded = (value: unknown): unknown => {
  if (Array.isArray(value)) return (value as unknown[]).map(withTranslationsFolded);
  if (!isObject(value)) return value;
  const article = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, withTranslationsFolded(child)]),
  );
  const lang = value['default_locale'] ?? value['locale'];
  const translations = translationsOf(value);
  if (typeof lang !== 'string' || translations.length === 0) return article;
  const versions = new Map<string, JsonObject>([[lang, value], ...translations]);
  if (versions.size < 2) return article;
  const texts = textKeys.flatMap((key) => {
    const byLanguage = [...versions].flatMap(([one, version]) =>
      typeof version[key] === 'string' ? [[one, version[key]] as const] : [],
    );
    return byLanguage.length > 1 ? [[key, Object.fromEntries(byLanguage)] as const] : [];
  });
  // Its texts say their languages from here on.
  const folded = { locale: null, translations: null, translated_content: null };
  return { ...article, ...folded, ...Object.fromEntries(texts) };
};

const translationsOf = (article: JsonObject): readonly (readonly [string, JsonObject])[] => {
  const byLanguage = article['translated_content'];
  const listed = listOf(article['translations']).flatMap((one) =>
    isObject(one) ? [[one['locale'], one] as const] : [],
  );
  return [...(isObject(byLanguage) ? Object.entries(byLanguage) : []), ...listed].filter(
    (pair): pair is [string, JsonObject] =>
      typeof pair[0] === 'string' &&
      isLanguage(pair[0]) &&
      isObject(pair[1]) &&
      pair[1]['draft'] !== true &&
      pair[1]['state'] !== 'draft',
  );
};

const languageKeys = ['locale', 'lang', 'language'];

/** The language that an object says it is in; Gorgias says so in its translation. */
const languageOf = (value: JsonObject): string | undefined => {
  const own = languageKeys.map((key) => value[key]).find((one) => typeof one === 'string');
  if (own !== undefined) return isLanguage(own) ? own : undefined;
  return isObject(value['translation']) ? languageOf(value['translation']) : undefined;
};

/** Languages of the articles that say theirs, most frequent first; regional varieties are one. */
export const languagesOfArticles = (value: unknown): readonly string[] =>
  mostFrequentFirst(languagesIn(value).map(primaryLanguage));

const languagesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return (value as unknown[]).flatMap(languagesIn);
  if (!isObject(value)) return [];
  const own = languageOf(value);
  const inside = Object.values(value).flatMap(languagesIn);
  return own === undefined ? inside : [own, ...inside];
};

/** Leaves out articles and sections that say that they are in another language. */
export const articlesIn = (value: unknown, lang: string): unknown => {
  const isKept = (one: unknown): boolean => {
    const own = isObject(one) ? languageOf(one) : undefined;
    return own === undefined || primaryLanguage(own) === primaryLanguage(lang);
  };
  if (Array.isArray(value))
    return (value as unknown[]).filter(isKept).map((one) => articlesIn(one, lang));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => isKept(child))
      .map(([key, child]) => [key, articlesIn(child, lang)]),
  );
};
