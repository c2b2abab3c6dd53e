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

export const noExpressions = (): Expressions => ({ next: new Map(), concepts: [] });

export const addExpression = (
  expressions: Expressions,
  keys: readonly string[],
  concept: Concept,
): void => {
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

/**
 * The longest expression that begins at a token. Stop words that an expression does not hold may
 * stand between its words: "pas encore été reçu" is "pas reçu".
 */
export const spanAt = (
  expressions: Expressions,
  tokens: readonly Token[],
  start: number,
): Span | undefined => {
  const first = tokens[start];
  if (!first || !mayBegin(expressions, first)) return undefined;
  let best: Span | undefined;
  const name = ({ concepts }: Expressions, end: number): void => {
    if (concepts.length === 0) return;
    if (!best || end > best.end) best = { end, concepts };
    else if (end === best.end) best = { end, concepts: [...best.concepts, ...concepts] };
  };
  const walk = (at: Expressions, index: number, skipped: number): void => {
    const token = tokens[index];
    if (!token || at.next.size === 0) return;
    const step = (stem: string): void => {
      const next = at.next.get(stem);
      if (!next) return;
      name(next, index + 1);
      walk(next, index + 1, 0);
    };
    step(token.stem);
    if (token.number) step(ANY_NUMBER);
    token.completions?.forEach(step);
    if (token.stop && index > start && skipped < MOST_SKIPPED) walk(at, index + 1, skipped + 1);
  };
  walk(expressions, start, 0);
  return best;
};
