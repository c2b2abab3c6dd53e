import { QUESTION_HEADING } from '../core/question-heading.ts';
import type { SearchProvider, SearchProviderHit } from '../core/search-provider.ts';

export interface PagefindOptions {
  /** Address of `pagefind.js`, among the files that Pagefind writes. */
  readonly bundle?: string;
}

/** What is used of Pagefind's own module. */
interface Pagefind {
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<Page> }[];
  }>;
}

interface Page {
  /** The parts of the page below its headings, in its order. */
  readonly sub_results: readonly Section[];
}

interface Section {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** The heading above it. */
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

/** Below the page's own address, wherever this module stands. */
const loadModule = (bundle: string): Promise<Pagefind> =>
  import(/* @vite-ignore */ new URL(bundle, document.baseURI).href) as Promise<Pagefind>;

const bestFirst = (sections: readonly Section[]): readonly Section[] =>
  [...sections].sort((one, other) => scoreOf(other) - scoreOf(one));

const scoreOf = ({ weighted_locations: locations }: Section): number =>
  locations.reduce((sum, { balanced_score: score }) => sum + score, 0);

/** A question on an exported page leads to its answer, which that address opens. */
const hitOf = ({ title, url, excerpt, anchor }: Section): SearchProviderHit => {
  const hit = { title, url, excerpt: plain(excerpt) };
  if (!anchor?.id.startsWith(QUESTION_HEADING)) return hit;
  const id = anchor.id.slice(QUESTION_HEADING.length);
  return { ...hit, id, url: url.replace(`#${QUESTION_HEADING}`, '#') };
};

/** Pagefind marks the words it found, and escapes the rest. */
const plain = (excerpt: string): string =>
  excerpt
    .replace(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
