import { describe, expect, it } from 'vitest';
import {
  exportAlgolia,
  exportAlgoliaSynonyms,
  exportMeilisearch,
  exportMeilisearchSynonyms,
  exportOpenSearch,
  exportOpenSearchSynonyms,
  exportTypesense,
  exportTypesenseSynonyms,
} from '../../src/export/index.ts';
import type { FaqDocument } from '../../src/core/faq/faq-document.ts';

const faq: FaqDocument = {
  version: 1,
  lang: 'fr',
  topics: [
    {
      id: 'retours',
      title: 'Retours',
      entries: [
        {
          id: 'été.2026',
          question: 'Comment faire un retour ?',
          answer: 'Vous avez **30 jours**.',
          keywords: ['renvoyer'],
        },
        { id: 'frais', question: 'Combien ?', answer: 'Rien.' },
      ],
    },
  ],
  synonyms: [
    ['sac', 'cabas'],
    ['cabas', 'panier, osier'],
  ],
};

const record = {
  entry: 'été.2026',
  title: 'Comment faire un retour ?',
  text: 'Vous avez 30 jours.',
  keywords: ['renvoyer'],
  topic: 'Retours',
  url: '/aide#%C3%A9t%C3%A9.2026',
  lang: 'fr',
};
/** Engines allow only few characters in an id. */
const key = 'fr-_e9_t_e9__2e_2026';

const lines = (text: string): readonly unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('a FAQ for a search engine', () => {
  it('is a batch of records for Algolia', () => {
    const { requests } = JSON.parse(exportAlgolia(faq, '/aide')) as { requests: unknown[] };
    expect(requests).toHaveLength(2);
    expect(requests[0]).toEqual({ action: 'updateObject', body: { objectID: key, ...record } });
  });

  it('is a list of documents for Meilisearch', () => {
    const documents = JSON.parse(exportMeilisearch(faq, '/aide')) as unknown[];
    expect(documents).toHaveLength(2);
    expect(documents[0]).toEqual({ id: key, ...record });
  });

  it('is one document per line for Typesense', () => {
    const documents = lines(exportTypesense(faq, '/aide'));
    expect(documents).toHaveLength(2);
    expect(documents[0]).toEqual({ id: key, ...record });
  });

  it('is a pair of lines per document for OpenSearch', () => {
    const documents = lines(exportOpenSearch(faq, '/aide'));
    expect(documents).toHaveLength(4);
    expect(documents.slice(0, 2)).toEqual([{ index: { _id: key } }, record]);
  });
});

describe('the synonyms of a FAQ', () => {
  it('are groups for Algolia', () => {
    expect(JSON.parse(exportAlgoliaSynonyms(faq))).toEqual([
      { objectID: 'fr-1', type: 'synonym', synonyms: ['sac', 'cabas'] },
      { objectID: 'fr-2', type: 'synonym', synonyms: ['cabas', 'panier, osier'] },
    ]);
  });

  it('are listed for each word for Meilisearch', () => {
    expect(JSON.parse(exportMeilisearchSynonyms(faq))).toEqual({
      sac: ['cabas'],
      cabas: ['sac', 'panier, osier'],
      'panier, osier': ['cabas'],
    });
  });

  it('are a set for Typesense', () => {
    expect(JSON.parse(exportTypesenseSynonyms(faq))).toEqual({
      items: [
        { id: 'fr-1', synonyms: ['sac', 'cabas'] },
        { id: 'fr-2', synonyms: ['cabas', 'panier, osier'] },
      ],
    });
  });

  it('are part of the index for OpenSearch, where a comma separates words', () => {
    const { settings } = JSON.parse(exportOpenSearchSynonyms(faq)) as {
      settings: { analysis: { filter: { faq_synonyms: { synonyms: string[] } } } };
    };
    expect(settings.analysis.filter.faq_synonyms.synonyms).toEqual([
      'sac, cabas',
      'cabas, panier  osier',
    ]);
  });
});
