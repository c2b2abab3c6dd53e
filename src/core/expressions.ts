/** Words and expressions that name a concept, and the longest of them at a place in a text. */
import type { Token } from './tokens.ts';

/** A concept as one expression names it. */
export interface Concept {
  readonly term: string;
  /** Whether the words often mean something else. */
  readonly vague: boolean;
}

/** Concepts named by the tokens from the one asked for to `end` (exclusive). */
export interface Span {
  readonly end: number;
  readonly concepts: readonly Concept[];
}

/** A tree of expressions: what may follow, and what is named when nothing need follow. */
export interface Expressions {
  readonly next: Map<string, Expressions>;
  readonly concepts: Concept[];
}

/** Stands for any number in an expression. */
export const ANY_NUMBER = '#';
const MOST_SKIPPED = 6;
/** A longer synonym is a sentence, which nobody types again, and would cost time in every text. */
const MOST_WORDS = 8;

export const noExpressions = (): Expressions => ({ next: new Map(), concepts: [] });

export const addExpression = (
  expressions: Expressions,
  keys: readonly string[],
  concept: Concept,
): void => {
  if (keys.length > MOST_WORDS) return;
  let at = expressions;
  for (const key of keys) {
    let next = at.next.get(key);
    if (!next) at.next.set(key, (next = noExpressions()));
    at = next;
  }
  if (!at.concepts.some(({ term }) => term === concept.term)) at.concepts.push(concept);
};

const mayBegin = ({ next }: Expressions, { stem, number, completions }: Token): boolean =>
  next.has(stem) || number || completions !== undefined;

/** Places in the tree, each with the stop words skipped since its last word. */
type Places = Map<Expressions, number>;

const step = (places: Places, token: Token, found: (there: Expressions) => void): Places => {
  const further: Places = new Map();
  const go = ({ next }: Expressions, key: string): void => {
    const there = next.get(key);
    if (!there || further.has(there)) return;
    further.set(there, 0);
    found(there);
  };
  for (const at of places.keys()) {
    go(at, token.stem);
    if (token.number) go(at, ANY_NUMBER);
    token.completions?.forEach((stem) => go(at, stem));
  }
  return further;
};

/** Adds the places that stay where they are, since a stop word may stand between two words. */
const stay = (further: Places, places: Places): void => {
  for (const [at, skipped] of places) {
    if (skipped < MOST_SKIPPED && !further.has(at)) further.set(at, skipped + 1);
  }
};

/**
 * The longest expression that begins at a token. Stop words that an expression does not hold may
 * stand between its words: "pas encore été reçu" is "pas reçu". All ways are walked side by side,
 * so that no text and no expression can make them many.
 */
export const spanAt = (
  expressions: Expressions,
  tokens: readonly Token[],
  start: number,
): Span | undefined => {
  const first = tokens[start];
  if (!first || !mayBegin(expressions, first)) return undefined;
  let best: Span | undefined;
  let places: Places = new Map([[expressions, 0]]);
  for (let index = start; index < tokens.length && places.size > 0; index += 1) {
    const token = tokens[index]!;
    const end = index + 1;
    const further = step(places, token, ({ concepts }) => {
      if (concepts.length === 0) return;
      const others = best?.end === end ? best.concepts : [];
      best = { end, concepts: [...others, ...concepts] };
    });
    if (token.stop && index > start) stay(further, places);
    places = further;
  }
  return best;
};
