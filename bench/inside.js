/**
 * Internals of the search that the benchmark needs: the analyzer, for the peers, and the lexicons,
 * for the ablation.
 */
export { createAnalyzer } from '../src/core/search/analysis/analyzer.ts';
export { languages } from '../src/core/lexicon/index.ts';
export { createSearch, steadyResult } from '../src/search.ts';
export { createSearchContext } from '../src/core/search/search-context.ts';
export { correctSpelling, isKnown } from '../src/core/search/typo/spelling-correction.ts';
export * as thesauri from '../src/thesaurus/index.ts';
export { withThesaurus } from '../src/thesaurus/with-thesaurus.ts';
