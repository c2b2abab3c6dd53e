import { primaryLanguage } from '../../core/language/lookup-language.ts';
import { foldedWords } from '../../core/search/analysis/normalize.ts';
import type { RuleReport, Rule, Subject } from '../rule.ts';
import type { WrittenEntry } from '../written-faq.ts';
import { commonWords } from './common-words.ts';
import { repeats } from './repeats.ts';

/** A question's words, ignoring case, accents and punctuation. */
const questionKey = ({ question }: WrittenEntry): string => foldedWords(question).join(' ');

export const duplicateQuestion: Rule = {
  code: 'duplicate-question',
  severity: 'warning',
  check: ({ entries }) =>
    repeats(entries, questionKey).map(([{ path, question }, first]): RuleReport => ({
      path: `${path}.question`,
      quote: question,
      message: `The same question is asked as "${first.question}" at ${first.path}; shoppers would see it twice.`,
      remedy: 'Merge the two entries, or say in the questions how they differ.',
    })),
};

/** Common words that nevertheless change the meaning of a question. */
const tellingWords = new Set(
  foldedWords(
    'not no on off in out up down before after with without why when where who much many long ' +
      'pas non sans avec avant après pourquoi quand où qui combien ' +
      'nicht kein keine ohne mit vor nach warum wann wo wer viel lange ' +
      'sin con antes después por qué cuándo dónde quién cuánto cuánta ' +
      'senza con prima dopo perché quando dove chi quanto ' +
      'niet geen zonder met voor na waarom wanneer waar wie ' +
      'não sem com antes depois porquê quando onde quem quanto ' +
      'nie bez przed po dlaczego kiedy gdzie kto ile',
  ),
);

/**
 * The distinctive words of a question, in any order: "Où est mon colis" equals "Mon colis, où
 * est-il".
 */
export const contentKeys = ({ lang }: Subject): ((entry: WrittenEntry) => string) => {
  const common = commonWords.get(primaryLanguage(lang)) ?? new Set<string>();
  const commonFolded = new Set([...common].flatMap((word) => foldedWords(word)));
  return (entry) => {
    const words = foldedWords(entry.question).filter(
      (word) =>
        /^(?:\p{N}+|..+)$/u.test(word) && (tellingWords.has(word) || !commonFolded.has(word)),
    );
    return words.length < 2 ? questionKey(entry) : [...new Set(words)].sort().join(' ');
  };
};

export const nearDuplicateQuestion: Rule = {
  code: 'near-duplicate-question',
  severity: 'warning',
  check: (faq) =>
    repeats(faq.entries, contentKeys(faq))
      .filter(([entry, first]) => questionKey(entry) !== questionKey(first))
      .map(([{ path, question }, first]): RuleReport => ({
        path: `${path}.question`,
        quote: question,
        message: `This asks nearly the same as "${first.question}" at ${first.path}.`,
        remedy: 'Merge the two entries, or say in the questions how they differ.',
      })),
};
