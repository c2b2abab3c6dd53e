/** Which entries hold a term, and how strongly: BM25F over question, keywords and answer. */
import type { Analyser } from './analyzer.ts';
import type { Entry } from '../faq/faq.ts';
import type { Token } from './tokenize.ts';
import * as tuning from './weights.ts';

export interface Posting {
  /** Numbers of the entries that hold the term, ascending. */
  readonly entries: number[];
  /** How strongly each of `entries` holds it, 0…1. */
  readonly strengths: number[];
  /** How telling the term is, 0…1: 1 for a term that a single entry holds. */
  rarity: number;
}

export interface InvertedIndex {
  readonly size: number;
  readonly postings: ReadonlyMap<string, Posting>;
  /** Folded words of the FAQ. */
  readonly words: ReadonlySet<string>;
  /** Folded words of a question, spaces between them → number of its (first) entry. */
  readonly questions: ReadonlyMap<string, number>;
  /** How far the trade's lexicon may be trusted here, 0…1: a FAQ of another trade has little. */
  readonly trust: number;
}

interface Field {
  readonly textsOf: (entry: Entry) => readonly string[];
  readonly weight: number;
  /** Length in content words of a usual text; longer ones count for less. */
  readonly usualLength: number;
  readonly lengthMatters: number;
}

/** What a shop's FAQ cannot but speak of, and what hardly another FAQ does. */
const TRADE: readonly string[] = [':order', ':parcel'];
/** What most questions of a shop's customers are about, so that it tells little. */
export const GENERAL: readonly string[] = [...TRADE, ':delivery', ':shipping'];

const FIELDS: readonly Field[] = [
  {
    textsOf: (entry) => [entry.question],
    weight: tuning.questionWeight,
    usualLength: 6,
    lengthMatters: tuning.questionLength,
  },
  {
    textsOf: (entry) => entry.keywords,
    weight: tuning.keywordWeight,
    usualLength: 6,
    lengthMatters: 0,
  },
  {
    textsOf: (entry) => [entry.text],
    weight: tuning.answerWeight,
    usualLength: 40,
    lengthMatters: tuning.answerLength,
  },
];

/** Six decimals, so that no engine's arithmetic reorders equals. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Inverse document frequency as BM25 has it, scaled so that a term of one entry has 1. */
const rarityOf = (count: number, size: number): number => {
  const idf = (n: number): number => Math.log(1 + (size - n + 0.5) / (n + 0.5));
  return rounded(Math.min(1, idf(count) / idf(Math.min(1, size / 2))));
};

/** Counts the terms of one text into `counts` and returns its length in content words. */
const countTerms = (
  analyser: Analyser,
  tokens: readonly Token[],
  counts: Map<string, number>,
): number => {
  let length = 0;
  let covered = 0;
  const count = (term: string, times: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + times);
  };
  tokens.forEach((token, at) => {
    if (!token.stop) {
      length += 1;
      count(token.stem, 1);
    }
    const span = analyser.spanAt(tokens, at);
    if (!span) return;
    const isLong = span.end - at > 1;
    if (isLong && span.end <= covered) return;
    if (isLong) covered = span.end;
    const times = isLong ? tuning.expressionTimes : 1;
    for (const { term, vague } of span.concepts) if (!vague) count(term, times);
    if (!isLong) return;
    for (const { term, vague } of analyser.conceptsOf(token.stem)) {
      if (!vague && !span.concepts.some((named) => named.term === term)) count(term, 1);
    }
  });
  return length;
};

const addTo = (postings: Map<string, Posting>, term: string, entry: number, strength: number) => {
  const posting = postings.get(term);
  if (!posting) {
    postings.set(term, { entries: [entry], strengths: [strength], rarity: 0 });
    return;
  }
  const last = posting.entries.length - 1;
  if (posting.entries[last] === entry) posting.strengths[last]! += strength;
  else {
    posting.entries.push(entry);
    posting.strengths.push(strength);
  }
};

/** Bounds the strengths and weighs the terms, once all entries are in. */
const settle = (postings: ReadonlyMap<string, Posting>, size: number): void => {
  for (const posting of postings.values()) {
    let total = 0;
    posting.strengths.forEach((strength, at) => {
      const bounded = rounded(strength / (strength + tuning.saturation));
      posting.strengths[at] = bounded;
      total += bounded;
    });
    posting.rarity = rarityOf(total, size);
  }
};

const trustIn = (postings: ReadonlyMap<string, Posting>, size: number): number => {
  if (size < 10) return 1;
  const naming = new Set<number>();
  for (const term of TRADE)
    for (const entry of postings.get(term)?.entries ?? []) naming.add(entry);
  const enough = Math.max(3, size / 1000);
  return Math.min(1, Math.max(tuning.leastTrust, naming.size / enough));
};

/** What two spellings of one question have in common. */
export const questionKey = (analyser: Analyser, text: string): string =>
  analyser.split.folded(text).join(' ');

export const createIndex = (entries: readonly Entry[], analyser: Analyser): InvertedIndex => {
  const postings = new Map<string, Posting>();
  const words = new Set<string>();
  const counts = new Map<string, number>();
  const questions = new Map<string, number>();

  const tokensIn = (text: string): readonly Token[] => {
    const tokens: Token[] = [];
    for (const word of analyser.split.folded(text)) {
      words.add(word);
      for (const token of analyser.tokensOf(word)) tokens.push(token);
    }
    return tokens;
  };

  entries.forEach((entry, number) => {
    const question = questionKey(analyser, entry.question);
    if (!questions.has(question)) questions.set(question, number);
    for (const { textsOf, weight, usualLength, lengthMatters } of FIELDS) {
      let length = 0;
      counts.clear();
      for (const text of textsOf(entry)) length += countTerms(analyser, tokensIn(text), counts);
      const norm = 1 - lengthMatters + (lengthMatters * length) / usualLength;
      for (const [term, count] of counts) {
        addTo(postings, term, number, (weight * Math.sqrt(count)) / norm);
      }
    }
  });
  settle(postings, entries.length);
  return {
    size: entries.length,
    postings,
    words,
    questions,
    trust: trustIn(postings, entries.length),
  };
};
