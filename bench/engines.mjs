/**
 * The peers, each configured as its own documentation recommends for this kind of text. An engine
 * is `{ name, create(entries, lang) }`. With the lexicon, entries and queries are reduced to stems
 * and concepts first, so that only matching and ranking are the engine's own.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as frenchStops } from '@orama/stopwords/french';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { Charset, Index } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import lunrFrench from 'lunr-languages/lunr.fr.js';
import lunrStemmers from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch from 'minisearch';
import UFuzzy from '@leeoniya/ufuzzy';

lunrStemmers(lunr);
lunrFrench(lunr);

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const languages = {
  fr: { stops: new Set(frenchStops.map(fold)), stem: stemFrench, name: 'french' },
  en: { stops: new Set(englishStops.map(fold)), stem: stemEnglish, name: 'english' },
};

const termOf = (lang) => {
  const { stops, stem } = languages[lang] ?? languages.en;
  return (term) => {
    const folded = fold(term);
    return stops.has(folded) ? null : stem(folded);
  };
};

const fuse = (name, options, keys) => ({
  name,
  create: (entries) => {
    const index = new Fuse(entries, { keys, includeScore: true, ...options });
    return (query) =>
      index
        .search(query, { limit: 10 })
        .map(({ item, score }) => ({ id: item.id, score: 1 - score }));
  },
});

const weightedKeys = [
  { name: 'question', weight: 2 },
  { name: 'answer', weight: 1 },
];

const miniSearch = (name, optionsFor) => ({
  name,
  create: (entries, lang) => {
    const index = new MiniSearch({ fields: ['question', 'answer'], ...optionsFor(lang) });
    index.addAll(entries);
    return (query) => index.search(query).slice(0, 10);
  },
});

const forgivingSearch = { prefix: true, fuzzy: 0.2, boost: { question: 3 } };

const orama = {
  name: 'Orama',
  create: async (entries, lang) => {
    const { name, stem, stops } = languages[lang] ?? languages.en;
    const db = create({
      schema: { id: 'string', question: 'string', answer: 'string' },
      components: {
        tokenizer: { language: name, stemming: true, stemmer: stem, stopWords: [...stops] },
      },
    });
    await insertMultiple(
      db,
      entries.map(({ id, question, answer }) => ({ id, question, answer })),
    );
    return async (term) => {
      const found = await searchOrama(db, {
        term,
        limit: 10,
        tolerance: 1,
        boost: { question: 3 },
        threshold: 1,
      });
      return found.hits.map(({ document, score }) => ({ id: document.id, score }));
    };
  },
};

const lunrSearch = {
  name: 'Lunr',
  create: (entries, lang) => {
    const index = lunr(function build() {
      if (lang === 'fr') this.use(lunr.fr);
      this.ref('number');
      this.field('question', { boost: 3 });
      this.field('answer');
      entries.forEach((entry, number) => this.add({ ...entry, number }));
    });
    return (query) => {
      const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const found = index.query((builder) => {
        for (const word of words) {
          builder.term(word, { boost: 10 });
          if (word.length > 4) builder.term(word, { editDistance: 1, boost: 1 });
        }
      });
      return found.slice(0, 10).map(({ ref, score }) => ({ id: entries[Number(ref)].id, score }));
    };
  },
};

const flexSearch = {
  name: 'FlexSearch',
  create: (entries) => {
    const index = new Index({ tokenize: 'forward', encoder: Charset.LatinBalance });
    entries.forEach(({ question, answer }, number) => index.add(number, `${question} ${answer}`));
    return (query) =>
      index
        .search(query, { limit: 10, suggest: true })
        .map((number, place) => ({ id: entries[number].id, score: 1 / (place + 1) }));
  },
};

const uFuzzy = {
  name: 'uFuzzy',
  create: (entries) => {
    const engine = new UFuzzy({ intraMode: 1, unicode: true });
    const texts = entries.map(({ question, answer }) => fold(`${question} ${answer}`));
    return (query) => {
      const words = fold(query).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
      const scores = new Map();
      for (const word of words) {
        for (const number of engine.filter(texts, word) ?? []) {
          scores.set(number, (scores.get(number) ?? 0) + 1 / words.length);
        }
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, 10)
        .map(([number, score]) => ({ id: entries[number].id, score }));
    };
  },
};

/**
 * Pagefind searches pages, so each entry is a page. In Node, its browser bundle fetches from disk.
 */
const pagefind = {
  name: 'Pagefind',
  create: async (entries, lang) => {
    const { createIndex, close } = await import('pagefind');
    const { index } = await createIndex({ forceLanguage: lang });
    for (const [number, { question, answer }] of entries.entries()) {
      await index.addCustomRecord({
        url: `/${number}`,
        content: `${question} ${answer}`,
        language: lang,
        meta: { title: question },
      });
    }
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pagefind-'));
    await index.writeFiles({ outputPath: folder });
    await close();
    const fetchOverNetwork = globalThis.fetch;
    globalThis.fetch = async (url) => {
      const file = String(url)
        .replace(/^file:\/\//, '')
        .replace(/\?.*$/, '');
      return new Response(fs.readFileSync(file));
    };
    globalThis.window ??= { location: { origin: 'http://localhost' } };
    globalThis.location ??= { href: 'http://localhost/', origin: 'http://localhost' };
    globalThis.document ??= { querySelector: () => ({ getAttribute: () => lang }) };
    fs.copyFileSync(path.join(folder, 'pagefind.js'), path.join(folder, 'pagefind.mjs'));
    const engine = await import(path.join(folder, 'pagefind.mjs'));
    await engine.options({ basePath: `file://${folder}/`, baseUrl: '/' });
    await engine.init(lang);
    const search = async (query) => {
      const { results } = await engine.search(query);
      const best = results.slice(0, 10);
      const data = await Promise.all(best.map((result) => result.data()));
      return data.map(({ raw_url: url }, place) => ({
        id: entries[Number(url.slice(1))].id,
        score: best[place].score,
      }));
    };
    return Object.assign(search, { dispose: () => (globalThis.fetch = fetchOverNetwork) });
  },
};

export const peers = [
  fuse('Fuse default', {}, ['question', 'answer']),
  fuse(
    'Fuse tuned',
    { ignoreLocation: true, threshold: 0.4, ignoreDiacritics: true },
    weightedKeys,
  ),
  fuse('Fuse token search', { useTokenSearch: true, ignoreDiacritics: true }, weightedKeys),
  miniSearch('MiniSearch default', () => ({})),
  miniSearch('MiniSearch', (lang) => ({
    processTerm: termOf(lang),
    searchOptions: forgivingSearch,
  })),
  orama,
  lunrSearch,
  flexSearch,
  uFuzzy,
  pagefind,
];

/** The same engine, fed our stems and concepts; `terms` converts a text into them. */
export const withLexicon = (engine, terms) => ({
  name: `${engine.name} + lexicon`,
  create: async (entries, lang) => {
    const read = terms(lang);
    const search = await engine.create(
      entries.map(({ id, question, answer }) => ({
        id,
        question: read(question),
        answer: read(answer ?? ''),
      })),
      lang,
    );
    return (query) => search(read(query));
  },
});
