import { otherLanguagesNote } from '../../left-out.ts';
import { articlesIn, languagesOfArticles, withTranslationsFolded } from './article-translations.ts';
import type { Note } from '../../import-result.ts';
import { mostFrequentFirst } from '../../most-frequent.ts';
import { isObject } from '../../fields/json-value.ts';
import { isLanguage, isShopLanguage, nearestLanguage } from '../../language/shop-languages.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** `{ "en": …, "fr": … }`. */
const isByLanguage = (value: JsonObject): boolean => {
  const keys = Object.keys(value);
  return keys.length > 1 && keys.every(isTwoLetters) && keys.every(isLanguage) && keys.some(isShop);
};

const isTwoLetters = (key: string): boolean => /^[a-z]{2}(?:[-_]|$)/i.test(key);

/** `id` and `no` may be fields. */
const isShop = (key: string): boolean => isShopLanguage(key) && !/^(?:id|no)$/i.test(key);

/** `question_en`, `question-EN` or `questionEn`. */
const suffixed = /^(.+?)(?:[_-]([A-Za-z]{2})|(?<=[A-Za-z])([A-Z][A-Za-z]))$/;

const nameAndLanguage = (key: string): readonly [name: string, lang: string] => {
  const [, name = '', parted, joined] = suffixed.exec(key) ?? [];
  return [name, parted ?? joined ?? ''];
};

/** Folds `question_en` and `question_fr` into `question: { en, fr }`. */
const withLanguagesFolded = (value: JsonObject): JsonObject => {
  const byName = new Map<string, Record<string, unknown>>();
  const localizedNames = new Set(
    Object.keys(value).flatMap((key) => {
      const [name, lang] = nameAndLanguage(key);
      return isShopLanguage(lang) ? [name] : [];
    }),
  );
  const isTranslation = (name: string, lang: string): boolean =>
    localizedNames.has(name) && isLanguage(lang);
  for (const [key, one] of Object.entries(value)) {
    const [name, lang] = nameAndLanguage(key);
    if (isTranslation(name, lang))
      byName.set(name, { ...byName.get(name), [lang.toLowerCase()]: one });
  }
  const folded = [...byName].filter(([, texts]) => isByLanguage(texts));
  if (folded.length === 0) return value;
  const names = new Set(folded.map(([name]) => name));
  const others = Object.entries(value).filter(([key]) => {
    const [name, lang] = nameAndLanguage(key);
    return !(names.has(name) && isTranslation(name, lang));
  });
  return Object.fromEntries([...others, ...folded]);
};

/** The language of each text that is given in several. */
const languagesOfTexts = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return (value as unknown[]).flatMap(languagesOfTexts);
  if (!isObject(value)) return [];
  const folded = withLanguagesFolded(value);
  const own = isByLanguage(folded) ? Object.keys(folded) : [];
  return [...own, ...Object.values(folded).flatMap(languagesOfTexts)];
};

const pick = (value: unknown, lang: string): unknown => {
  if (Array.isArray(value)) return (value as unknown[]).map((one) => pick(one, lang));
  if (!isObject(value)) return value;
  const folded = withLanguagesFolded(value);
  if (!isByLanguage(folded)) {
    return Object.fromEntries(Object.entries(folded).map(([key, one]) => [key, pick(one, lang)]));
  }
  // A text in another language is better than none.
  return pick(folded[lang] ?? Object.values(folded)[0], lang);
};

/** `fr-CA` of the key `fr_CA`. */
const tagOf = (key: string): string => key.replace('_', '-');

export interface LocalizedJson {
  readonly value: unknown;
  /** The language that was picked; undefined if the value is in one language only. */
  readonly lang: string | undefined;
  /** All languages; empty if the value is in one language only. */
  readonly languages: readonly string[];
  readonly notes: readonly Note[];
}

/**
 * Picks one language of a multilingual JSON value: the wanted one, or else the one with the most
 * texts.
 */
export const inOneLanguage = (source: unknown, wanted: string | undefined): LocalizedJson => {
  const value = withTranslationsFolded(source);
  const languages = mostFrequentFirst(languagesOfTexts(value));
  const tag = nearestLanguage(languages.map(tagOf), wanted);
  const lang = languages.find((one) => tagOf(one) === tag);
  if (lang === undefined) return articlesInOneLanguage(value, wanted);
  return {
    value: pick(value, lang),
    lang: tagOf(lang),
    languages: languages.map(tagOf),
    notes: [otherLanguagesNote('The file is', languages, lang)],
  };
};

/** Each article of a list may be in a language of its own. */
const articlesInOneLanguage = (value: unknown, wanted: string | undefined): LocalizedJson => {
  const languages = languagesOfArticles(value);
  const lang = nearestLanguage(languages, wanted);
  if (lang === undefined || languages.length < 2)
    return { value, lang: undefined, languages: [], notes: [] };
  const notes = [otherLanguagesNote('The file is', languages, lang)];
  return { value: articlesIn(value, lang), lang, languages, notes };
};
