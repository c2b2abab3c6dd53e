/** What the search knows about a language: data, except for the stemmer. See README.md. */
export interface Language {
  /** Stem of a folded word, shared by all forms of the word. */
  readonly stem: (word: string) => string;
  /** Words that say nothing about the topic, space-separated. */
  readonly stopWords: string;
  /**
   * Function words that may be written in expressions for readability and are ignored in matching
   * ("de", "of").
   */
  readonly functionWords: string;
  /** Negations ("pas", "rien"): in an expression, any of them matches all. */
  readonly negations: string;
  /** Standard spelling → variants: irregular forms, typos, chat. Space-separated. */
  readonly spellings: Readonly<Record<string, string>>;
  /**
   * Topics of the trade and the words for them: comma-separated words or expressions, `a/b` for
   * alternatives in one place, `#` for any number, `~` before a word that often means something
   * else. A topic that is asked for but missing from the FAQ counts against every answer.
   */
  readonly topics: Readonly<Record<string, string>>;
  /** Topic → another one whose entries help too if no entry is about the first. */
  readonly related: Readonly<Record<string, string>>;
  /** Kinds of question ("how long", "why"): they tell entries apart, and count against none. */
  readonly cues: Readonly<Record<string, string>>;
  /**
   * Common words that are close to a word of the lexicon but not a typo of it, space-separated.
   * Generated: `node bench/common-words.mjs`.
   */
  readonly commonWords: string;
  /** Whether the language forms compounds ("Versandkosten"), so that parts of words are compared. */
  readonly hasCompounds?: boolean;
  /**
   * Prefixes of verbs that may stand apart, at the end of the clause ("melde ich mich an"),
   * space-separated.
   */
  readonly separablePrefixes?: string;
  /** Whether there are no topics: then words that share most of their letters are related. */
  readonly isPlain?: boolean;
  /** Letters that are often attached to the next word ("jai", "lcolis"), space-separated. */
  readonly clitics: string;
}

/** Primary subtags of all languages with a lexicon, whether or not a script contains it. */
export const lexiconLanguages = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'he',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'sv',
  'th',
  'tr',
  'zh',
] as const;

export type LexiconLanguage = (typeof lexiconLanguages)[number];

/** The lexicon for a language tag, if there is one. */
export type LexiconFor = (lang: string) => Language | undefined;
