/** Turns each layer of the search off in turn. */
import fs from 'node:fs';
import { load } from './bundle.mjs';
import { figures, runSet, triple } from './score.mjs';
import { toFaq } from './sets.mjs';

const weightsSource = fs.readFileSync(
  new URL('../src/core/search/ranking/weights.ts', import.meta.url),
  'utf8',
);

/** The search with other weights: bundled again for each, because the bundler inlines constants. */
const numbers = (changes) => {
  const weights = Object.entries(changes).reduce((source, [name, value]) => {
    const line = new RegExp(`const ${name} = [^;]+;`);
    if (!line.test(source))
      throw new Error(`src/core/search/ranking/weights.ts has no number "${name}"`);
    return source.replace(line, `const ${name} = ${value};`);
  }, weightsSource);
  return { without: { weights } };
};
const lexicon = (change) => ({ lexicon: change });

const layers = {
  'all layers': {},
  'no typo tolerance': { options: { exact: true } },
  'no lexicon': lexicon((language) => ({
    ...language,
    topics: {},
    cues: {},
    related: {},
    spellings: {},
  })),
  'no cues': lexicon((language) => ({ ...language, cues: {} })),
  'no chat spellings': lexicon((language) => ({ ...language, spellings: {} })),
  'no stems': lexicon((language) => ({ ...language, stem: (word) => word })),
  'no query expansion': numbers({ synonymBoost: 0 }),
  'no answers': { entries: (entry) => ({ ...entry, answer: '' }) },
  'missing topics do not count': numbers({ missingTopic: 0.7, weakTopic: 0 }),
  'no related topics': numbers({ relatedBoost: 0 }),
  'lexicon trusted everywhere': numbers({ minTrust: 1 }),
  'rivals do not count': numbers({ rivalShare: 0 }),
  'every entry found is an answer': numbers({ minConfidence: 1e-9 }),
};

/** The search with one layer turned off. */
const searchWith = async ({ without, lexicon: change }) => {
  const { createSearch, languages } = await load('./inside.js', { without });
  if (change) {
    for (const [lang, language] of Object.entries(languages)) languages[lang] = change(language);
  }
  return createSearch;
};

export const printAblation = async (sets) => {
  console.log('\nAblation: right first / among three / refused, in %');
  for (const [name, layer] of Object.entries(layers)) {
    const createSearch = await searchWith(layer);
    const cells = [];
    for (const set of sets) {
      const entries = layer.entries ? set.entries.map(layer.entries) : set.entries;
      const search = createSearch(toFaq(entries, set.lang));
      cells.push(triple(figures(await runSet(set, (query) => search(query, layer.options).hits))));
    }
    console.log([name.padEnd(30), ...cells].join('    '));
  }
};
