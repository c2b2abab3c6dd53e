import type { SearchProviderHit } from '../core/search-provider.ts';

/** Names of the index fields that hold the parts of a hit. */
export interface HitFields {
  /** Id of an entry of the FAQ on the page. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The text that the excerpt is cut from. */
  readonly text: string;
}

/** The names that `npx shop-help export` writes. */
const exported: HitFields = { id: 'entry', title: 'title', url: 'url', text: 'text' };

export const withExportedFields = (own: Partial<HitFields> = {}): HitFields => ({
  ...exported,
  ...own,
});

type FieldRecord = Readonly<Record<string, unknown>>;

export const hitOf = (
  record: FieldRecord,
  fields: HitFields,
  excerpt: unknown,
): SearchProviderHit => ({
  id: textOf(record[fields.id]),
  title: textOf(record[fields.title]),
  url: textOf(record[fields.url]),
  excerpt: textOf(excerpt ?? record[fields.text]),
});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
