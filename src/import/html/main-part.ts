import type { Element, RootContent } from 'hast';
import { keyOf } from '../raw-faq.ts';
import { warning, type Note } from '../import-result.ts';
import { attribute, findElement, findElements, hasClass, isNamed } from './hast.ts';
import { isWithin, type NodePlace } from './places.ts';
import { endsAsQuestion, isAnswered, type EntryToken, type PageToken } from './tokens.ts';

type Read = (flow: readonly PageToken[]) => readonly PageToken[];

/**
 * Reads a whole page, or only its main part if everything outside is page chrome or headings that
 * may not be questions.
 */
export const readMainPart = (
  nodes: readonly RootContent[],
  flow: readonly PageToken[],
  read: Read,
): { readonly tokens: readonly PageToken[]; readonly notes: readonly Note[] } => {
  const mains = findElements(nodes, isMain);
  const isInMain = ({ place }: PageToken): boolean => mains.some((main) => isWithin(place, main));
  const inMain = flow.filter(isInMain);
  const wholePage = read(flow);
  if (inMain.length === 0) return { tokens: wholePage, notes: [] };
  const main = read(inMain);
  const answered = answeredOf(main);
  // The questions of a page may be outside of its main part, with a stray one inside.
  if (2 * answered.length < answeredOf(wholePage).length) return { tokens: wholePage, notes: [] };
  const all = read(flow.filter((token) => isInMain(token) || !isInPageChrome(token.place)));
  const more = without(all, answered);
  const marked = new Set<PageToken>(flow);
  const disclosed = more.filter((token) => marked.has(token));
  const asking = more.filter(({ entry }) => endsAsQuestion(entry.question));
  const isWhole = disclosed.length > 0 || asking.length > 1;
  if (isWhole && without(main, answeredOf(all)).length === 0) return { tokens: all, notes: [] };
  const [first] = [...disclosed, ...asking];
  return { tokens: main, notes: first ? [outsideMainNote(first.entry.question)] : [] };
};

const answeredOf = (tokens: readonly PageToken[]): readonly EntryToken[] =>
  tokens.filter((token): token is EntryToken => isAnswered(token));

/** The answered questions that are not nested in others. */
const without = (
  tokens: readonly PageToken[],
  others: readonly EntryToken[],
): readonly EntryToken[] => {
  const known = new Set(others.map(({ entry }) => keyOf(entry)));
  return answeredOf(tokens).filter(({ entry }) => !known.has(keyOf(entry)));
};

const isMain = (element: Element): boolean =>
  isNamed(element, 'main') || attribute(element, 'role') === 'main';

const CHROME = 'header|menu|drawer|modal|popup|newsletter|mini-?cart';
const CHROME_PREFIX = 'site|page|sticky|mobile|main|cart|header|menu|section|shopify';
/** Names such as `site-header` and `cart-drawer`. */
const chromeNames = new RegExp(`^(?:(?:${CHROME_PREFIX})[-_]+)*(?:${CHROME})$`, 'i');

const isInPageChrome = (place: NodePlace | undefined): boolean =>
  place !== undefined && (isPageChrome(place.container) || isInPageChrome(place.around));

/** Whether it is a header, menu or dialog outside of the main part, as on every page. */
const isPageChrome = (element: Element): boolean => {
  const isChromeByName =
    isNamed(element, 'header', 'dialog', 'aside') ||
    /^(?:banner|complementary|dialog)$/.test(attribute(element, 'role') ?? '') ||
    [element.tagName, attribute(element, 'id') ?? ''].some((name) => chromeNames.test(name)) ||
    hasClass(element, chromeNames);
  return isChromeByName && !isNamed(element, 'body') && !findElement([element], isMain);
};

const outsideMainNote = (question: string): Note =>
  warning(
    'outside-main',
    'Has questions outside of its main part, which were left out. The first is quoted.',
    'If it matters to shoppers, write a question for it.',
    question,
  );
