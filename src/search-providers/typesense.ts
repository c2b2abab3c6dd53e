import type { SearchProvider } from '../core/search-provider.ts';
import { fetchJson } from './fetch-json.ts';
import { hitOf, withExportedFields, type HitFields } from './hit-fields.ts';
import { indexPath, type IndexName } from './index-name.ts';

export interface TypesenseOptions {
  /** Address of the server, such as `https://search.shop.example`. */
  readonly url: string;
  /** A key limited to the action `documents:search`: it is public. */
  readonly apiKey: string;
  /** Name of the collection. */
  readonly index: IndexName;
  /** Fields to search, most important first. */
  readonly queryBy?: readonly string[];
  readonly fields?: Partial<HitFields>;
}

interface TypesenseResponse {
  readonly hits: readonly {
    readonly document: Readonly<Record<string, unknown>>;
    readonly highlight?: Readonly<Record<string, { readonly snippet?: string }>>;
  }[];
}

/** Words on either side of a match in an excerpt. */
const CONTEXT_WORDS = 8;

/** Searches a collection of Typesense. */
export const typesense = (options: TypesenseOptions): SearchProvider => {
  const fields = withExportedFields(options.fields);
  const { queryBy = ['title', 'keywords', 'text'] } = options;

  return async (query, { signal, limit, lang }) => {
    const parameters = new URLSearchParams({
      q: query,
      query_by: queryBy.join(),
      per_page: String(limit),
      include_fields: Object.values(fields).join(),
      highlight_fields: fields.text,
      highlight_affix_num_tokens: String(CONTEXT_WORDS),
    });
    const collection = `collections/${indexPath(options.index, lang)}`;
    const url = `${options.url.replace(/\/$/, '')}/${collection}/documents/search?${parameters}`;
    const headers = { 'x-typesense-api-key': options.apiKey };
    const { hits } = (await fetchJson(url, { headers, signal })) as TypesenseResponse;
    return hits.map(({ document, highlight }) => {
      const snippet = highlight?.[fields.text]?.snippet;
      return hitOf(document, fields, snippet?.replace(/<\/?mark>/g, ''));
    });
  };
};
