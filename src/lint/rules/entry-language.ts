import { primaryLanguage } from '../../core/language/lookup-language.ts';
import type { RuleReport, Rule } from '../rule.ts';
import { shownWords } from '../shown-answer.ts';
import type { WrittenEntry } from '../written-faq.ts';
import { commonWords } from './common-words.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** Fewer common words than this prove nothing. */
const MIN_COMMON_WORDS = 3;
/** How many times as many common words the other language must have as the FAQ's own. */
const CERTAIN_FACTOR = 3;

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\b(?:https?:\/\/|www\.)\S+/g, ' ')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/**
 * The language of a text, if it is certainly not `own`. Common words work even for short texts full
 * of product names, most of which letter n-grams assign to another language.
 */
const otherLanguage = (text: string, own: string): string | undefined => {
  const words = wordsOf(text);
  const count = (common: ReadonlySet<string>) => words.filter((word) => common.has(word)).length;
  let [other, most] = [own, MIN_COMMON_WORDS - 1];
  for (const [lang, common] of commonWords) {
    const found = count(common);
    if (found > most) [other, most] = [lang, found];
  }
  const ofOwn = count(commonWords.get(own) ?? new Set());
  return other !== own && most >= CERTAIN_FACTOR * ofOwn ? other : undefined;
};

const reportFor = (
  { path, question, answer }: WrittenEntry,
  own: string,
): readonly RuleReport[] => {
  const fields = { question, answer: shownWords(answer) };
  for (const [name, text] of Object.entries(fields)) {
    const other = otherLanguage(text, own);
    if (other === undefined) continue;
    return [
      {
        path: `${path}.${name}`,
        quote: text.split('\n')[0]!,
        message: `This is written in ${names.of(other)}, while the FAQ is in ${names.of(own)}.`,
        remedy: `Translate it, or move it to a FAQ in ${names.of(other)}.`,
      },
    ];
  }
  return [];
};

export const entryLanguage: Rule = {
  code: 'entry-language',
  severity: 'warning',
  check: ({ lang, entries }) => {
    const own = primaryLanguage(lang);
    return commonWords.has(own) ? entries.flatMap((entry) => reportFor(entry, own)) : [];
  },
};
