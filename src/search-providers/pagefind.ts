import { QUESTION_HEADING } from '../core/question-heading.ts';
import type { SearchProvider, SearchProviderHit } from '../core/search-provider.ts';

export interface PagefindOptions {
  /** Address of the `pagefind.js` that Pagefind generated. */
  readonly bundle?: string;
}

/** The part of Pagefind's own module that is used here. */
interface Pagefind {
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<Page> }[];
  }>;
}

interface Page {
  /** The page's sections, one per heading, in page order. */
  readonly sub_results: readonly Section[];
}

interface Section {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** The section's heading. */
  readonly anchor?: { readonly id: string };
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** Searches what Pagefind has indexed: a help centre, or the page that `shop-help export` writes. */
export const pagefind = ({
  bundle = '/pagefind/pagefind.js',
}: PagefindOptions = {}): SearchProvider => {
  let loading: Promise<Pagefind> | undefined;
  const load = (): Promise<Pagefind> =>
    (loading ??= loadModule(bundle).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  return async (query, { signal, limit }) => {
    const { results } = await (await load()).search(query);
    signal.throwIfAborted();
    const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return pages.flatMap(({ sub_results: sections }) => bestFirst(sections).map(hitOf));
  };
};

/** Resolves the address against the page, not against this module. */
const loadModule = (bundle: string): Promise<Pagefind> =>
  import(/* @vite-ignore */ new URL(bundle, document.baseURI).href) as Promise<Pagefind>;

const bestFirst = (sections: readonly Section[]): readonly Section[] =>
  [...sections].sort((one, other) => scoreOf(other) - scoreOf(one));

const scoreOf = ({ weighted_locations: locations }: Section): number =>
  locations.reduce((sum, { balanced_score: score }) => sum + score, 0);

/** A question on an exported page becomes an entry's hit; its address opens the answer. */
const hitOf = ({ title, url, excerpt, anchor }: Section): SearchProviderHit => {
  const hit = { title, url, excerpt: plain(excerpt) };
  if (!anchor?.id.startsWith(QUESTION_HEADING)) return hit;
  const id = anchor.id.slice(QUESTION_HEADING.length);
  return { ...hit, id, url: url.replace(`#${QUESTION_HEADING}`, '#') };
};

/** Removes the `<mark>` around matches and the escapes that Pagefind adds. */
const plain = (excerpt: string): string =>
  excerpt
    .replace(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
