/** A term of a query: a word or expression, and the terms of the index that would answer it. */

export interface Alternative {
  readonly term: string;
  /** Factor on the weight of the term: how likely it was meant, and by which path it is reached. */
  readonly boost: number;
}

/** `topic` and `cue` name a concept of the lexicon, `word` is any other word. */
export type QueryTermKind = 'topic' | 'cue' | 'word' | 'number';

export interface QueryTerm {
  /** The words of the query, folded and in standard spelling. */
  readonly typed: string;
  readonly kind: QueryTermKind;
  readonly alternatives: readonly Alternative[];
  /** For an expression of several words: what each word means by itself. */
  readonly words: readonly (readonly Alternative[])[];
  /** How likely it is that its words were meant, 0…1; less for corrected words. */
  readonly likelihood: number;
  /** Whether it is a single word that may still become any of its alternatives. */
  readonly isUnfinished: boolean;
}
