import { otherLanguagesNote } from '../left-out.ts';
import { textOf } from '../html/hast.ts';
import type { RawEntry, RawFaq } from '../raw-faq.ts';
import { detectLanguage } from './detect-language.ts';
import { nearestLanguage } from './shop-languages.ts';

/** Each language must have this part of the questions: fewer are left to be translated. */
const MIN_SHARE = 0.35;

/**
 * Takes one language of a file that has each question in two, one after the other or in two parts:
 * the wanted one, or else the first.
 */
export const oneLanguageOf = (raw: RawFaq, wanted: string | undefined): RawFaq => {
  const entries = raw.topics.flatMap((topic) => topic.entries);
  const isKnown = raw.document !== undefined || raw.lang !== undefined || raw.languages?.length;
  if (isKnown || entries.length < 4) return raw;
  const languageOf = languagesOf(entries);
  const languages = [...new Set(languageOf.values())];
  const groups = languages.map((lang) => entries.filter((one) => languageOf.get(one) === lang));
  const areClear = groups.every(
    (group, at) => group.length >= entries.length * MIN_SHARE && isWrittenIn(group, languages[at]!),
  );
  if (languages.length !== 2 || !areClear) return raw;
  const lang = nearestLanguage(languages, wanted)!;
  const topics = raw.topics
    .map((topic) => ({
      ...topic,
      entries: topic.entries.filter((one) => languageOf.get(one) === lang),
    }))
    .filter((topic) => topic.entries.length > 0);
  const note = otherLanguagesNote('The file is', languages, lang);
  return { ...raw, topics, lang, languages, notes: [...raw.notes, note] };
};

/** A short entry is in the language of the one above. */
const languagesOf = (entries: readonly RawEntry[]): ReadonlyMap<RawEntry, string> => {
  const found = entries.map((one) => detectLanguage(wordsOf(one))?.lang);
  let last = found.find((lang) => lang !== undefined) ?? '';
  return new Map(entries.map((one, at) => [one, (last = found[at] ?? last)]));
};

const isWrittenIn = (entries: readonly RawEntry[], lang: string): boolean => {
  const heard = detectLanguage(entries.map(wordsOf).join('\n'));
  return heard?.lang === lang && heard.isSure;
};

const wordsOf = ({ question, answer }: RawEntry): string =>
  `${question} ${answer.type === 'html' ? textOf(answer.nodes) : answer.markdown}`;
