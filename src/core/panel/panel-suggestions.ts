import type { Contact, Entry, Faq } from '../faq/faq.ts';
import { memoizeByObject } from '../memoize.ts';
import type { Search } from '../search/search.ts';

/** The page that the panel is on. */
export interface PageContext {
  /** Path, query and hash of the page's address, decoded. */
  readonly address: string;
  /** Ids of the entries that the page wants suggested, best first. */
  readonly suggested: readonly string[];
  /** Ids of the entries that a link has opened; they come before all others. */
  readonly linked?: readonly string[];
  /** Maximum number of entries in a list of results. */
  readonly maxResults: number;
}

/** How many entries are suggested before the shopper types. */
const MAX_SUGGESTIONS = 5;
/** How many of these are reserved for entries of the page, however many are featured. */
const MIN_PAGE_SUGGESTIONS = 2;
/** How many entries are shown along with one that did not help. */
const MAX_RELATED = 3;

export const entriesOf = (faq: Faq): readonly Entry[] =>
  faq.topics.flatMap((topic) => topic.entries);

export const entriesById = memoizeByObject(
  (faq: Faq): ReadonlyMap<string, Entry> =>
    new Map(entriesOf(faq).map((entry) => [entry.id, entry])),
);

/**
 * Whether a page glob matches an address. `*` matches any run of characters; everything else is
 * literal. Query and hash are compared only if the glob contains one, for shops that keep the route
 * there. Takes linear time in the length of the address for each `*`.
 */
export const isPageMatch = (glob: string, address: string): boolean =>
  /[?#]/.test(glob)
    ? isMatch(glob.replace(/^(?=[?#])/, '*'), address)
    : isMatch(glob, address.replace(/[?#].*/s, ''));

const isMatch = (glob: string, path: string): boolean => {
  const [head = '', ...parts] = glob.split('*');
  const tail = parts.pop();
  if (tail === undefined) return path === glob;
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - at >= tail.length && path.endsWith(tail);
};

/** The entries most similar to one, best first: those that a search for its question finds. */
export const relatedTo = (faq: Faq, search: Search, id: string): readonly Entry[] => {
  const byId = entriesById(faq);
  const { hits, suggestions } = search(byId.get(id)?.question ?? '');
  return [...hits, ...suggestions]
    .flatMap((hit) => (hit.id === id ? [] : (byId.get(hit.id) ?? [])))
    .slice(0, MAX_RELATED);
};

/** The contacts offered on the page with this address. */
export const contactsFor = (contacts: readonly Contact[], address: string): readonly Contact[] =>
  contacts.filter(({ pages }) => !pages || pages.some((glob) => isPageMatch(glob, address)));

/** Whether an entry is suggested for this page in particular, not on every page. */
export const isForPage = ({ id, pages }: Entry, page: PageContext): boolean =>
  page.suggested.includes(id) ||
  pages.some((glob) => /[^*/]/.test(glob) && isPageMatch(glob, page.address));

/**
 * In this order: the entries that the page asks for, featured ones, those meant for this page, and
 * the first ones of each topic in turn. Featured entries always leave room for two of the page.
 */
export const suggestionsFor = (faq: Faq, page: PageContext): readonly Entry[] => {
  const entries = entriesOf(faq);
  const byId = entriesById(faq);
  const chosen = new Set<Entry>();
  for (const id of [...(page.linked ?? []), ...page.suggested]) {
    const entry = byId.get(id);
    if (entry) chosen.add(entry);
  }
  const onPage = entries.filter(({ pages }) =>
    pages.some((glob) => isPageMatch(glob, page.address)),
  );
  const featured = entries.filter((entry) => entry.featured);
  const room = MAX_SUGGESTIONS - Math.min(MIN_PAGE_SUGGESTIONS, onPage.length);
  for (const entry of featured.slice(0, room)) chosen.add(entry);
  for (const entry of onPage) chosen.add(entry);
  for (let rank = 0; rank < MAX_SUGGESTIONS && chosen.size < MAX_SUGGESTIONS; rank++) {
    for (const topic of faq.topics) {
      const entry = topic.entries[rank];
      if (entry) chosen.add(entry);
    }
  }
  return [...chosen].slice(0, Math.min(MAX_SUGGESTIONS, page.maxResults));
};
