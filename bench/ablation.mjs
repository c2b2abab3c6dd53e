/** Turns each layer of the search off in turn. */
import { figures, runSet, triple } from './score.mjs';
import { toFaq } from './sets.mjs';

const numbers = (changes) => ({ tuning: changes });
const lexicon = (change) => ({ lexicon: change });

const LAYERS = {
  'all layers': {},
  'no Fuse, no repair': { options: { exact: true } },
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
  'no answers': { entries: (entry) => ({ ...entry, answer: '' }) },
  'lacking topics do not count': numbers({ missingTopic: 0.7, weakTopic: 0 }),
  'no clauses': numbers({ clauseShare: 0 }),
  'no related topics': numbers({ relatedQuality: 0 }),
  'lexicon trusted everywhere': numbers({ leastTrust: 1 }),
  'threshold not fitted': numbers({ threshold: 0.17, thresholdUntrusted: 1, thresholdSlope: 0 }),
  'no threshold': numbers({ threshold: 0, thresholdSlope: 0 }),
};

export const printAblation = async (sets, { createSearch, tuning, languages }) => {
  console.log('\nAblation: right first / among three / refused, in %');
  const before = { tuning: { ...tuning }, languages: { ...languages } };
  for (const [name, layer] of Object.entries(LAYERS)) {
    Object.assign(tuning, layer.tuning);
    if (layer.lexicon) {
      for (const [lang, language] of Object.entries(before.languages)) {
        languages[lang] = layer.lexicon(language);
      }
    }
    const cells = [];
    for (const set of sets) {
      const entries = layer.entries ? set.entries.map(layer.entries) : set.entries;
      const search = createSearch(toFaq(entries, set.lang));
      cells.push(triple(figures(await runSet(set, (query) => search(query, layer.options).hits))));
    }
    console.log([name.padEnd(30), ...cells].join('    '));
    Object.assign(tuning, before.tuning);
    Object.assign(languages, before.languages);
  }
};
