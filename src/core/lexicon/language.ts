/** What the search knows of a language: data, but for the stemmer. See README.md. */
export interface Language {
  /** A folded word's stem: the same for the forms of one word. */
  readonly stem: (word: string) => string;
  /** Words that say nothing of the topic, space-separated. */
  readonly stopWords: string;
  /** Function words that expressions may hold for readability and matching ignores ("de", "of"). */
  readonly functionWords: string;
  /** Negations ("pas", "rien"): in expressions any of them stands for all. */
  readonly negations: string;
  /** Words that begin a new clause ("mais", "car"). */
  readonly conjunctions: string;
  /** Usual spelling → others that mean it: irregular forms, typos, chat. Space-separated. */
  readonly spellings: Readonly<Record<string, string>>;
  /**
   * Topics of the trade and the words for them: comma-separated words or expressions, `a/b` for
   * alternatives at one place, `#` for any number, `~` before a word that often means something
   * else. A topic that was asked for and that the FAQ lacks speaks against every answer.
   */
  readonly topics: Readonly<Record<string, string>>;
  /** Topic → another one whose entries help too, where no entry is about the first. */
  readonly related: Readonly<Record<string, string>>;
  /** Kinds of question ("how long", "why"): they tell entries apart and speak against none. */
  readonly cues: Readonly<Record<string, string>>;
  /** What shoppers type and few FAQs answer: how well it scores tells what a score is worth. */
  readonly unanswerable: readonly string[];
  /**
   * Everyday words that are near a word of the lexicon and no typo of it, space-separated. Generated:
   * `node bench/common-words.mjs`.
   */
  readonly commonWords: string;
  /** Whether words are joined to one ("Versandkosten"), so that parts of words are compared. */
  readonly hasCompounds?: boolean;
  /** Whether there are no topics: words that share most of their letters are then related. */
  readonly isPlain?: boolean;
  /** Letters that are often glued to the next word ("jai", "lcolis"), space-separated. */
  readonly clitics: string;
}

/** Primary subtags of the languages for which there is a lexicon, whether a script holds it or not. */
export const lexiconLanguages = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'it',
  'ko',
  'nl',
  'pt',
  'ru',
] as const;

export type LexiconLanguage = (typeof lexiconLanguages)[number];
