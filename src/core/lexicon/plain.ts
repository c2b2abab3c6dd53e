import type { Language } from './language.ts';

/** A language without a lexicon: the first letters of a word are its stem. */
export const plain: Language = {
  stem: (word) => word.slice(0, 6),
  functionWords: '',
  negations: '',
  clitics: '',
  commonWords: '',
  stopWords: '',
  isPlain: true,
  hasCompounds: true,
  spellings: {},
  topics: {},
  related: {},
  cues: {},
};
