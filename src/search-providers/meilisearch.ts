import type { SearchProvider } from '../core/search-provider.ts';
import { postJson } from './fetch-json.ts';
import { hitOf, withExportedFields, type HitFields } from './hit-fields.ts';
import { indexPath, type IndexName } from './index-name.ts';

export interface MeilisearchOptions {
  /** Address of the server, such as `https://search.shop.example`. */
  readonly url: string;
  /** A search-only key: it is public. */
  readonly apiKey: string;
  readonly index: IndexName;
  readonly fields?: Partial<HitFields>;
}

interface MeilisearchResponse {
  readonly hits: readonly MeilisearchHit[];
}

interface MeilisearchHit extends Readonly<Record<string, unknown>> {
  readonly _formatted?: Readonly<Record<string, unknown>>;
}

/** Words in an excerpt. */
const EXCERPT_LENGTH = 25;

/** Searches an index of Meilisearch. */
export const meilisearch = (options: MeilisearchOptions): SearchProvider => {
  const fields = withExportedFields(options.fields);
  const headers = { authorization: `Bearer ${options.apiKey}` };

  return async (query, { signal, limit, lang }) => {
    const url = `${options.url.replace(/\/$/, '')}/indexes/${indexPath(options.index, lang)}/search`;
    const body = {
      q: query,
      limit,
      attributesToRetrieve: Object.values(fields),
      attributesToCrop: [fields.text],
      cropLength: EXCERPT_LENGTH,
    };
    const { hits } = (await postJson(url, body, headers, signal)) as MeilisearchResponse;
    return hits.map((hit) => hitOf(hit, fields, hit._formatted?.[fields.text]));
  };
};
