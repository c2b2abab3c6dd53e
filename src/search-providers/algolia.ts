import type { SearchProvider } from '../core/search-provider.ts';
import { postJson } from './fetch-json.ts';
import { hitOf, withExportedFields, type HitFields } from './hit-fields.ts';
import { indexPath, type IndexName } from './index-name.ts';

export interface AlgoliaOptions {
  readonly applicationId: string;
  /** A search-only key. It is public: restrict it to the index, not by referrer (none is sent). */
  readonly apiKey: string;
  readonly index: IndexName;
  readonly fields?: Partial<HitFields>;
}

interface AlgoliaResponse {
  readonly hits: readonly AlgoliaHit[];
}

interface AlgoliaHit extends Readonly<Record<string, unknown>> {
  readonly _snippetResult?: Readonly<Record<string, { readonly value: string }>>;
}

/** Words in an excerpt. */
const EXCERPT_LENGTH = 25;

/** Searches an index of Algolia. */
export const algolia = (options: AlgoliaOptions): SearchProvider => {
  const fields = withExportedFields(options.fields);
  const { applicationId, apiKey, index } = options;
  const headers = { 'x-algolia-application-id': applicationId, 'x-algolia-api-key': apiKey };

  return async (query, { signal, limit, lang }) => {
    const url = `https://${applicationId}-dsn.algolia.net/1/indexes/${indexPath(index, lang)}/query`;
    const body = {
      query,
      hitsPerPage: limit,
      attributesToRetrieve: Object.values(fields),
      attributesToHighlight: [],
      attributesToSnippet: [`${fields.text}:${EXCERPT_LENGTH}`],
      highlightPreTag: '',
      highlightPostTag: '',
    };
    const { hits } = (await postJson(url, body, headers, signal)) as AlgoliaResponse;
    return hits.map((hit) => hitOf(hit, fields, hit._snippetResult?.[fields.text]?.value));
  };
};
