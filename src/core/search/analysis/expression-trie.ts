/** Finds the longest word or expression at a place in a text that names a concept. */
import type { Token } from './tokenize.ts';

/** A concept named by an expression. */
export interface Concept {
  readonly term: string;
  /** Whether the words often mean something else. */
  readonly ambiguous: boolean;
}

/** Concepts named by the tokens from a start to `end` (exclusive). */
export interface ExpressionMatch {
  readonly end: number;
  readonly concepts: readonly Concept[];
}

/** A trie of expressions: what may follow, and the concepts named if the expression ends here. */
export interface ExpressionTrie {
  readonly next: Map<string, ExpressionTrie>;
  readonly concepts: Concept[];
}

/** Stands for any number in an expression. */
export const ANY_NUMBER = '#';
/** Counted in stop words; an elided letter is a quarter of one: "ne m’a encore été". */
const MAX_SKIPPED = 3.5;
/** A longer synonym is a sentence: nobody types it again, and it would cost time in every text. */
const MAX_WORDS = 8;

export const emptyTrie = (): ExpressionTrie => ({ next: new Map(), concepts: [] });

export const addExpression = (
  expressions: ExpressionTrie,
  keys: readonly string[],
  concept: Concept,
): void => {
  if (keys.length > MAX_WORDS) return;
  let at = expressions;
  for (const key of keys) {
    let next = at.next.get(key);
    if (!next) at.next.set(key, (next = emptyTrie()));
    at = next;
  }
  if (!at.concepts.some(({ term }) => term === concept.term)) at.concepts.push(concept);
};

/** Every key under which an expression may hold a token. */
const keysOf = ({ stem, number, completions = [] }: Token): readonly string[] =>
  number ? [stem, ANY_NUMBER, ...completions] : [stem, ...completions];

/** A node of the trie that has been reached, and the stop words skipped since its last word. */
interface Place {
  readonly node: ExpressionTrie;
  readonly skipped: number;
}

/**
 * The longest expression that begins at a token. Stop words that it does not hold may stand between
 * its words: "pas encore été reçu" is "pas reçu". All paths are walked in parallel, so that neither
 * text nor expressions can make their number explode.
 */
export const expressionAt = (
  expressions: ExpressionTrie,
  tokens: readonly Token[],
  start: number,
  limit = tokens.length,
): ExpressionMatch | undefined => {
  let best: ExpressionMatch | undefined;
  const first = tokens[start];
  // Early returns: most words begin no expression, or are a whole one, and indexing asks for every word.
  if (first && !first.number && !first.completions) {
    const only = expressions.next.get(first.stem);
    if (!only) return undefined;
    if (only.next.size === 0) return { end: start + 1, concepts: only.concepts };
  }
  let places: readonly Place[] = [{ node: expressions, skipped: 0 }];
  for (let end = start + 1; places.length > 0 && end <= limit; end += 1) {
    const token = tokens[end - 1]!;
    const keys = keysOf(token);
    const further: Place[] = [];
    const isReached = (node: ExpressionTrie): boolean => further.some((one) => one.node === node);
    for (const { node } of places) {
      for (const key of keys) {
        const there = node.next.get(key);
        if (!there || isReached(there)) continue;
        const { concepts } = there;
        if (there.next.size > 0) further.push({ node: there, skipped: 0 });
        const others = best?.end === end ? best.concepts : [];
        if (concepts.length > 0) best = { end, concepts: [...others, ...concepts] };
      }
    }
    if (token.stop) {
      const skips = token.word.length > 1 ? 1 : 0.25;
      for (const { node, skipped } of places) {
        const mayStay = node !== expressions && skipped + skips <= MAX_SKIPPED;
        if (mayStay && !isReached(node)) further.push({ node, skipped: skipped + skips });
      }
    }
    places = further;
  }
  return best;
};

/** All keys of the expressions. */
export const stemsIn = ({ next }: ExpressionTrie): readonly string[] =>
  [...next].flatMap(([key, rest]) => [key, ...stemsIn(rest)]);
