import { ara, deu, eng, fra, heb, ita, nld, pol, por, spa } from 'stopword';

/** The most common words of a language, by primary subtag; none of a single letter. */
export const commonWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ar: ara,
    de: deu,
    en: eng,
    es: spa,
    fr: fra,
    he: heb,
    it: ita,
    nl: nld,
    pl: pol,
    pt: por,
  }).map(([lang, words]) => [lang, new Set(words.filter((word) => word.length > 1))]),
);
