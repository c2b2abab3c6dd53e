import type { Element } from 'hast';
import {
  attribute,
  elementsIn,
  findElement,
  findElements,
  hasClass,
  isNamed,
  textOf,
} from './hast.ts';
import { endsAsQuestion } from './tokens.ts';

/** Elements without answers. */
const silent = ['script', 'style', 'template', 'svg', 'noscript', 'head', 'select', 'footer'];

const roles = /^(?:navigation|search|contentinfo|alertdialog)$/;

/**
 * These elements often have ids made of their text and classes named after topics:
 * "are-you-gdpr-compliant".
 */
const contents = 'html body main article h1 h2 h3 h4 h5 h6 details summary dt button'.split(' ');

const COOKIE_NOTICE = 'cookie[-_]?(?:banner|bar|box|consent|law|modal|notice|popup)';
const CONSENT_TOOLS = 'onetrust|didomi|axeptio|tarteaucitron|cybot|cmplz';
const CONSENT_NOTICE = '(?:consent|gdpr)[-_](?:banner|bar|box|modal|popup|notice|cookie)';

/** Names of elements that never contain the shop's questions, even if they seem to. */
const banners = new RegExp(
  String.raw`^(?:[a-z\d]+[-_])?${COOKIE_NOTICE}|(?:^|[-_])${CONSENT_NOTICE}|${CONSENT_TOOLS}|(?:^|[-_])share-buttons$`,
  'i',
);

const aroundArticles = [
  'breadcrumbs?|skip-link|article_{0,2}-?meta|entry-meta|post-meta|article-?votes?|article-?foot(?:er)?',
  'reactions|related-(?:articles|posts|products)|site-footer',
].join('|');
const names = new RegExp(
  `${COOKIE_NOTICE}|cookie[-_]?settings|(?:^|[-_])(?:${aroundArticles})$`,
  'i',
);

/** Whether it is part of the page's frame: menus, footers, cookie banners. */
export const isBoilerplate = (element: Element): boolean =>
  silent.includes(element.tagName) ||
  roles.test(attribute(element, 'role') ?? '') ||
  (isNamed(element, 'nav') && (isOfLinks(element) || !holdsQuestions(element))) ||
  (isNamed(element, 'aside') && isOfLinks(element)) ||
  (!isNamed(element, ...contents) && isNamedAsBoilerplate(element));

const isNamedAsBoilerplate = (element: Element): boolean => {
  const inside = elementsIn(element);
  if (hasName(element, banners)) return !findElement(inside, (one) => isNamed(one, 'main'));
  return hasName(element, names) && !findElement(inside, isQuestion);
};

const hasName = (element: Element, pattern: RegExp): boolean =>
  hasClass(element, pattern) || pattern.test(attribute(element, 'id') ?? '');

const isQuestion = (element: Element): boolean =>
  isNamed(element, 'main', 'details', 'dt') ||
  ((/^h[1-6]$/.test(element.tagName) || 'ariaExpanded' in element.properties) &&
    endsAsQuestion(textOf(element)));

/** Some pages mark up the list of their questions as a menu. */
const holdsQuestions = (menu: Element): boolean =>
  findElements([menu], (one) => isNamed(one, 'button', 'summary', 'dt', 'h2', 'h3', 'h4')).filter(
    (one) => endsAsQuestion(textOf(one)),
  ).length > 1;

/** Whether a large part of its text is links. */
const isOfLinks = (element: Element): boolean => {
  const links = findElements([element], (one) => isNamed(one, 'a'))
    .map(textOf)
    .join('');
  return links.length > textOf(element).length / 3;
};
