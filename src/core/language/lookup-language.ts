import { isLanguageTag, MAX_TAG_LENGTH } from './language-tag.ts';

/**
 * The available language that serves a reader best: the tag itself, then the tag without its last
 * subtags (RFC 4647 lookup: `fr-CA` → `fr`), then a region of it (`pt` → `pt-BR`).
 */
export const lookupLanguage = (tag: string, available: readonly string[]): string | undefined => {
  const subtags = subtagsOf(tag);
  const primary = subtags[0];
  for (; subtags.length > 0; subtags.pop()) {
    const wanted = subtags.join('-');
    const found = available.find((one) => one.toLowerCase() === wanted);
    if (found !== undefined) return found;
  }
  return available.find((one) => one.toLowerCase().startsWith(`${primary}-`));
};

/** The first subtag: `pt-BR` → `pt`. */
export const primaryLanguage = (tag: string): string => subtagsOf(tag)[0]!;

/**
 * The page's tag if it is a tag of that language, since it may name a region, which determines how
 * times are written.
 */
export const regionalTag = (language: string, pageTag: string): string => {
  const tag = pageTag.replaceAll('_', '-');
  return isLanguageTag(tag) && subtagsOf(tag)[0] === language ? tag : language;
};

/** Languages usually written from right to left, and the scripts that run that way. */
const rightToLeft = {
  languages: ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ji', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'],
  scripts: ['adlm', 'arab', 'aran', 'hebr', 'nkoo', 'rohg', 'syrc', 'thaa'],
};

/** The writing direction of a language: `ar` → rtl, but `ar-Latn` → ltr and `az-Arab` → rtl. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => {
  const [language = '', second = '', third = ''] = subtagsOf(tag);
  const script = [second, third].find((subtag) => subtag.length === 4 && !/^\d/.test(subtag));
  const isRightToLeft =
    script === undefined
      ? rightToLeft.languages.includes(language)
      : rightToLeft.scripts.includes(script);
  return isRightToLeft ? 'rtl' : 'ltr';
};

/** A page may put anything there, so a tag is cut to its maximum length before it is split. */
const subtagsOf = (tag: string): string[] =>
  tag.slice(0, MAX_TAG_LENGTH).toLowerCase().split(/[-_]/);
