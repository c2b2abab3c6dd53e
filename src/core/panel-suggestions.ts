import type { Contact, Entry, Faq } from './faq/faq.ts';

/** Where the panel stands. */
export interface PageContext {
  /** Path, query and hash of the page's address, decoded. */
  readonly address: string;
  /** Ids the page asked to suggest, best first. */
  readonly suggested: readonly string[];
  /** Ids of entries that a link led to, ahead of all. */
  readonly linked?: readonly string[];
  /** At most this many entries in a list. */
  readonly maxResults: number;
}

/** How many entries are suggested before the shopper types. */
const MAX_SUGGESTIONS = 5;
/** How many of them featured entries leave to those of the page. */
const MIN_PAGE_SUGGESTIONS = 2;

export const entriesOf = (faq: Faq): readonly Entry[] =>
  faq.topics.flatMap((topic) => topic.entries);

/**
 * Whether a page glob holds for an address. `*` stands for any run of characters; everything else is
 * taken as written. Query and hash count where the glob speaks of one, as shops need that keep the
 * route there. Linear in the length of the address for each `*`.
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

/** Those that are offered on the page with this address. */
export const contactsFor = (contacts: readonly Contact[], address: string): readonly Contact[] =>
  contacts.filter(({ pages }) => !pages || pages.some((glob) => isPageMatch(glob, address)));

/** Whether an entry is suggested because of the page, and would not be on every other. */
export const isForPage = ({ id, pages }: Entry, page: PageContext): boolean =>
  page.suggested.includes(id) ||
  pages.some((glob) => /[^*/]/.test(glob) && isPageMatch(glob, page.address));

/**
 * What the page asks for first, then the featured entries, those meant for this page, and the first
 * ones of each topic in turn. However many are featured, they leave room for two of the page.
 */
export const suggestionsFor = (faq: Faq, page: PageContext): readonly Entry[] => {
  const entries = entriesOf(faq);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
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
