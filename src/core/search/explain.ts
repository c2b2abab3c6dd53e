/** Why entries were found: which words of a query matched what, and with which weight. */
import { EVERYDAY, OWN } from './analyzer.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Unit, UnitKind } from './unit.ts';
import { emptyGains, weigh } from './weigh-unit.ts';

/**
 * How a unit matched an entry: by the word or another form of it, by a concept of the lexicon, by a
 * synonym of the FAQ, by an everyday near-synonym, or word by word for an expression.
 */
export type MatchPath = 'word' | 'concept' | 'synonym' | 'thesaurus' | 'expression';

export interface ExplainedMatch {
  /** Id of a shown entry. */
  readonly id: string;
  /** Stem, or name of the concept after a colon; empty for the words of an expression. */
  readonly term: string;
  readonly path: MatchPath;
  /** What the match adds to the entry's score, at most about the unit's weight. */
  readonly gain: number;
}

export interface ExplainedUnit {
  /** The words of the query, folded and in standard spelling. */
  readonly typed: string;
  readonly kind: UnitKind;
  /** Weight of the unit, whether or not an entry holds it. */
  readonly weight: number;
  readonly matches: readonly ExplainedMatch[];
}

/**
 * An entry's score is the sum of its gains over the sum of all weights and a constant; in a message of
 * several clauses the best clause counts beside the whole.
 */
export interface Explanation {
  /** Lowest score of a hit in this FAQ. */
  readonly threshold: number;
  /** How far the shop lexicon fits this FAQ, 0…1. */
  readonly lexiconTrust: number;
  readonly units: readonly ExplainedUnit[];
}

/** A shown entry, by its id and its number in the index. */
export interface Shown {
  readonly id: string;
  readonly entry: number;
}

const pathOf = (term: string): MatchPath => {
  if (term === '') return 'expression';
  if (term.startsWith(OWN)) return 'synonym';
  if (term.startsWith(EVERYDAY)) return 'thesaurus';
  return term.startsWith(':') ? 'concept' : 'word';
};

/** The term of a unit that an entry holds best, empty when it holds its words one by one. */
const bestTerm = ({ postings }: InvertedIndex, { alternatives }: Unit, entry: number): string => {
  let best = { term: '', gain: 0 };
  for (const { term, quality } of alternatives) {
    const posting = postings.get(term);
    const at = posting?.entries.indexOf(entry) ?? -1;
    if (!posting || at < 0) continue;
    const gain = quality * posting.idf * posting.strengths[at]!;
    if (gain > best.gain) best = { term, gain };
  }
  return best.term;
};

export const explain = (
  index: InvertedIndex,
  units: readonly Unit[],
  shown: readonly Shown[],
  threshold: number,
): Explanation => {
  const explainUnit = (unit: Unit): ExplainedUnit => {
    const gains = emptyGains(index);
    const weight = weigh(index, unit, gains);
    const matches = shown
      .filter(({ entry }) => gains.values[entry]! > 0)
      .map(({ id, entry }) => {
        const term = bestTerm(index, unit, entry);
        return { id, term, path: pathOf(term), gain: gains.values[entry]! };
      });
    return { typed: unit.typed, kind: unit.kind, weight, matches };
  };
  return { threshold, lexiconTrust: index.trust, units: units.map(explainUnit) };
};
