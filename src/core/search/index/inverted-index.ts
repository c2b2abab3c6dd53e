/** Which entries hold a term, and how strongly: BM25F over question, keywords and answer. */
import type { Analyzer } from '../analysis/analyzer.ts';
import type { Entry } from '../../faq/faq.ts';
import { firstWithQuestion, ownKeywords } from './question-key.ts';
import type { Steps } from '../steps.ts';
import type { Token } from '../analysis/tokenize.ts';
import { trustSteps } from './lexicon-trust.ts';
import { tokensIn } from './text-tokens.ts';
import { specificityOf } from './word-length.ts';
import { THESAURUS_TERM_PREFIX } from '../analysis/synonym-groups.ts';
import * as weights from '../ranking/weights.ts';

export interface Posting {
  /** Numbers of the entries that hold the term, ascending. */
  readonly entries: number[];
  /** How strongly each of `entries` contains it, 0…1. */
  readonly strengths: number[];
  /** Inverse document frequency, 0…1: 1 for a long word that a single entry contains. */
  idf: number;
}

export interface InvertedIndex {
  readonly size: number;
  readonly postings: ReadonlyMap<string, Posting>;
  /** Folded words of the FAQ. */
  readonly words: ReadonlySet<string>;
  /** Folded words of a question, joined by spaces → number of its (first) entry. */
  readonly questions: ReadonlyMap<string, number>;
  /** The same for keywords that only one entry has. */
  readonly keywords: ReadonlyMap<string, number>;
  /** How far the shop lexicon fits this FAQ, 0…1; low for a FAQ of another trade. */
  readonly trust: number;
}

interface Field {
  readonly textsOf: (entry: Entry) => readonly string[];
  readonly weight: number;
  /** Typical length in content words; a match in a longer text counts for less. */
  readonly usualLength: number;
  readonly lengthMatters: number;
  readonly isAnswer: boolean;
}

/** Topics that most shoppers' questions mention, so that they hardly distinguish entries. */
export const generalTopics: readonly string[] = [':order', ':parcel', ':delivery', ':shipping'];

const indexedFields: readonly Field[] = [
  {
    textsOf: (entry) => [entry.question],
    weight: weights.questionWeight,
    usualLength: 6,
    lengthMatters: weights.questionLength,
    isAnswer: false,
  },
  {
    textsOf: (entry) => entry.keywords,
    weight: weights.keywordWeight,
    usualLength: 6,
    lengthMatters: 0,
    isAnswer: false,
  },
  {
    textsOf: (entry) => [entry.text],
    weight: weights.answerWeight,
    usualLength: 40,
    lengthMatters: weights.answerLength,
    isAnswer: true,
  },
];

/** Rounded to six decimals, so that differences in floating-point arithmetic never reorder ties. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** BM25's inverse document frequency, scaled to 1 for a term that one entry contains. */
export const idfOf = (count: number, size: number): number => {
  const idf = (n: number): number => Math.log(1 + (size - n + 0.5) / (n + 0.5));
  return rounded(Math.min(1, idf(count) / idf(Math.min(1, size / 2))));
};

/** Counts the terms of one text into `counts` and returns its length in content words. */
const countTerms = (
  analyzer: Analyzer,
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
    for (const { term } of analyzer.synonymsAt(tokens, at)?.concepts ?? []) count(term, 1);
    const match = analyzer.expressionAt(tokens, at);
    if (!match) return;
    const isLong = match.end - at > 1;
    if (isLong && match.end <= covered) return;
    if (isLong) covered = match.end;
    const times = isLong ? weights.expressionTimes : 1;
    for (const { term, ambiguous } of match.concepts) if (!ambiguous) count(term, times);
    if (!isLong) return;
    for (const { term, ambiguous } of analyzer.conceptsOf(token.stem)) {
      if (!ambiguous && !match.concepts.some((named) => named.term === term)) count(term, 1);
    }
  });
  return length;
};

const addTo = (postings: Map<string, Posting>, term: string, entry: number, strength: number) => {
  const posting = postings.get(term);
  if (!posting) {
    postings.set(term, { entries: [entry], strengths: [strength], idf: 0 });
    return;
  }
  const last = posting.entries.length - 1;
  if (posting.entries[last] === entry) posting.strengths[last]! += strength;
  else {
    posting.entries.push(entry);
    posting.strengths.push(strength);
  }
};

/** Saturates the strengths of a term and computes its `idf`, once all entries are in. */
const finish = (term: string, posting: Posting, size: number): void => {
  const { strengths } = posting;
  let total = 0;
  for (let at = 0; at < strengths.length; at += 1) {
    const strength = strengths[at]!;
    const bounded = rounded(strength / (strength + weights.saturation));
    strengths[at] = bounded;
    total += bounded;
  }
  posting.idf = idfOf(total, size) * specificityOf(term);
};

/** A synonym of the thesaurus in an answer. */
interface AnswerSynonym {
  readonly term: string;
  readonly entry: number;
  readonly strength: number;
}

/** Synonyms in answers count only for groups that no question or keyword names. */
const addAnswerSynonyms = (
  postings: Map<string, Posting>,
  synonyms: readonly AnswerSynonym[],
): void => {
  const unasked = synonyms.filter(({ term }) => !postings.has(term));
  for (const { term, entry, strength } of unasked) addTo(postings, term, entry, strength);
};

/** What is collected while entry after entry is added. */
interface Collected {
  readonly postings: Map<string, Posting>;
  readonly words: Set<string>;
  readonly ofAnswers: AnswerSynonym[];
}

const addEntry = (
  { postings, words, ofAnswers }: Collected,
  analyzer: Analyzer,
  { textsOf, weight, usualLength, lengthMatters, isAnswer }: Field,
  entry: Entry,
  number: number,
): void => {
  const counts = new Map<string, number>();
  let length = 0;
  for (const text of textsOf(entry)) {
    length += countTerms(analyzer, tokensIn(analyzer, text, words), counts);
  }
  const norm = 1 - lengthMatters + (lengthMatters * length) / usualLength;
  for (const [term, count] of counts) {
    const strength = (weight * Math.sqrt(count)) / norm;
    if (isAnswer && term.startsWith(THESAURUS_TERM_PREFIX))
      ofAnswers.push({ term, entry: number, strength });
    else addTo(postings, term, number, strength);
  }
};

export function* indexSteps(entries: readonly Entry[], analyzer: Analyzer): Steps<InvertedIndex> {
  const postings = new Map<string, Posting>();
  const words = new Set<string>();
  const ofAnswers: AnswerSynonym[] = [];

  // Counted by hand: Prototype.js replaces `Array.prototype.entries`.
  let number = 0;
  for (const entry of entries) {
    for (const field of indexedFields)
      addEntry({ postings, words, ofAnswers }, analyzer, field, entry, number);
    number += 1;
    yield;
  }
  addAnswerSynonyms(postings, ofAnswers);
  for (const [term, posting] of postings) {
    finish(term, posting, entries.length);
    yield;
  }
  return {
    size: entries.length,
    postings,
    words,
    questions: yield* firstWithQuestion(entries, analyzer),
    keywords: yield* ownKeywords(entries, analyzer),
    trust: yield* trustSteps(analyzer, entries),
  };
}
