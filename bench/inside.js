/** What the benchmark needs from within the search: the analyser for the peers, the numbers for the ablation. */
export { createAnalyser } from '../src/core/analyser.ts';
export { languages } from '../src/core/lexicon/index.ts';
export { createSearch } from '../src/core/search.ts';
export { tuning } from '../src/core/tuning.ts';
