/**
 * Highlighting: cuts a text into pieces and marks those that match. Joined, they are the text
 * again.
 */
import { memoize, memoizeByObject } from '../memoize.ts';
import type { Analyzer } from './analysis/analyzer.ts';
import type { ExpressionMatch } from './analysis/expression-trie.ts';
import type { Word } from './analysis/normalize.ts';
import type { Token } from './analysis/tokenize.ts';
import { NEGATION_STEM } from './analysis/tokenize.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const EXCERPT_LENGTH = 160;
/** Characters of an excerpt before its first marked word. */
const LEADING_CONTEXT = 40;

/** A text as it is read for highlighting, whatever is searched for. */
interface ReadText {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  /** Number of the word that each token comes from. */
  readonly sources: readonly number[];
  /** The expression that begins at each token. */
  readonly expressions: readonly (ExpressionMatch | undefined)[];
}

const readText = (analyzer: Analyzer, text: string): ReadText => {
  const words = analyzer.split.placed(text);
  const tokens: Token[] = [];
  const sources: number[] = [];
  words.forEach((word, source) => {
    for (const token of analyzer.tokensOf(word.text)) {
      tokens.push(token);
      sources.push(source);
    }
  });
  const expressions = tokens.map((_, at) => analyzer.expressionAt(tokens, at));
  return { words, tokens, sources, expressions };
};

/** Each text is read once: a keystroke shows mostly the same entries as the one before. */
const readerFor = memoizeByObject((analyzer: Analyzer) =>
  memoize((text) => readText(analyzer, text)),
);

/** Ranges of the words that match one of the terms, in text order. */
const matchingWords = (
  analyzer: Analyzer,
  text: string,
  terms: ReadonlySet<string>,
): readonly Range[] => {
  const { words, tokens, sources, expressions } = readerFor(analyzer)(text);
  const matching = new Set<number>();
  tokens.forEach((token, at) => {
    const named = analyzer.conceptsOf(token.stem).some(({ term }) => terms.has(term));
    if (!token.stop && (named || terms.has(token.stem))) matching.add(sources[at]!);
    const match = expressions[at];
    if (!match?.concepts.some(({ term }) => terms.has(term))) return;
    for (let part = at; part < match.end; part += 1) {
      const { stop, stem } = tokens[part]!;
      if (!stop || stem === NEGATION_STEM) matching.add(sources[part]!);
    }
  });
  return words.filter((_, source) => matching.has(source));
};

const piecesBetween = (text: string, ranges: readonly Range[], from: number, to: number) => {
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of ranges) {
    if (start < from || end > to) continue;
    add(start, false);
    add(end, true);
  }
  add(to, false);
  return pieces;
};

/** Start of the first window of `EXCERPT_LENGTH` that contains the most ranges. */
const bestWindowStart = (ranges: readonly Range[]): number => {
  let best = 0;
  let most = 0;
  let last = 0;
  ranges.forEach(({ start }, first) => {
    while (last < ranges.length && ranges[last]!.end <= start + EXCERPT_LENGTH - LEADING_CONTEXT)
      last += 1;
    if (last - first > most) {
      most = last - first;
      best = start;
    }
  });
  return best;
};

export const highlight = (
  analyzer: Analyzer,
  text: string,
  terms: ReadonlySet<string>,
): readonly Piece[] => piecesBetween(text, matchingWords(analyzer, text, terms), 0, text.length);

/**
 * About `EXCERPT_LENGTH` characters around the most matches, cut between words.
 * @param terms All terms searched for, including near-synonyms.
 * @param marked Those of them to mark.
 */
export const highlightExcerpt = (
  analyzer: Analyzer,
  text: string,
  terms: ReadonlySet<string>,
  marked: ReadonlySet<string>,
): readonly Piece[] => {
  const ranges = matchingWords(analyzer, text, marked);
  if (text.length <= EXCERPT_LENGTH) return piecesBetween(text, ranges, 0, text.length);
  const earliest = bestWindowStart(matchingWords(analyzer, text, terms)) - LEADING_CONTEXT;
  let from = earliest <= 0 ? 0 : text.length;
  let to = 0;
  for (const { start, end } of readerFor(analyzer)(text).words) {
    if (from === text.length && start >= earliest) from = start;
    if (end <= Math.max(earliest, 0) + EXCERPT_LENGTH) to = end;
  }
  if (to <= from) return piecesBetween(text, ranges, 0, text.length);
  const pieces = piecesBetween(text, ranges, from, to);
  if (from > 0) pieces.unshift({ text: '… ', marked: false });
  if (to < text.length) pieces.push({ text: ' …', marked: false });
  return pieces;
};
