import type { SearchProvider } from '../core/search-provider.ts';
import { postJson } from './fetch-json.ts';
import { hitOf, withExportedFields, type HitFields } from './hit-fields.ts';
import { indexPath, type IndexName } from './index-name.ts';

export interface OpenSearchOptions {
  /**
   * Address before `/<index>/_search`. Never the cluster itself, but a proxy in front of it that
   * lets only searches of this index through.
   */
  readonly url: string;
  readonly index: IndexName;
  /** Sent with each search; every shopper can read them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields to search, with their weights. */
  readonly queryBy?: readonly string[];
  readonly fields?: Partial<HitFields>;
}

interface OpensearchResponse {
  readonly hits: {
    readonly hits: readonly {
      readonly _source: Readonly<Record<string, unknown>>;
      readonly highlight?: Readonly<Record<string, readonly string[]>>;
    }[];
  };
}

/** Characters in an excerpt. */
const EXCERPT_LENGTH = 160;

/** Searches an index of OpenSearch or Elasticsearch. */
export const opensearch = (options: OpenSearchOptions): SearchProvider => {
  const fields = withExportedFields(options.fields);
  const { headers = {}, queryBy = ['title^3', 'keywords^2', 'text'] } = options;

  return async (query, { signal, limit, lang }) => {
    const url = `${options.url.replace(/\/$/, '')}/${indexPath(options.index, lang)}/_search`;
    const body = {
      size: limit,
      _source: Object.values(fields),
      query: { multi_match: { query, fields: queryBy, fuzziness: 'AUTO' } },
      highlight: {
        pre_tags: [''],
        post_tags: [''],
        fields: { [fields.text]: { fragment_size: EXCERPT_LENGTH, number_of_fragments: 1 } },
      },
    };
    const { hits } = (await postJson(url, body, headers, signal)) as OpensearchResponse;
    return hits.hits.map(({ _source: record, highlight }) =>
      hitOf(record, fields, highlight?.[fields.text]?.[0]),
    );
  };
};
