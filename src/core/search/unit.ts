/** A unit of meaning in a query, and the index terms that would answer it. */

export interface Alternative {
  readonly term: string;
  /** How likely it is that this term was meant, 0…1. */
  readonly quality: number;
}

/** `topic` and `cue` name a concept of the lexicon, `word` is any other word. */
export type UnitKind = 'topic' | 'cue' | 'word' | 'number';

export interface Unit {
  /** The words of the query, folded and in standard spelling. */
  readonly typed: string;
  readonly kind: UnitKind;
  /** Index of its clause, from 0. */
  readonly clause: number;
  readonly alternatives: readonly Alternative[];
  /** For an expression of several words: what each word means by itself. */
  readonly words: readonly (readonly Alternative[])[];
  /** How likely it is that its words were meant, 0…1; less for corrected words. */
  readonly sure: number;
  /** Whether it is a single word that may still become any of its alternatives. */
  readonly isUnfinished: boolean;
}
