import type { Element } from 'hast';
import { attribute, findElements, hasClass, isNamed, textOf } from './hast.ts';

/** Elements that hold no answers. */
const silent = [
  'script',
  'style',
  'template',
  'svg',
  'noscript',
  'head',
  'nav',
  'select',
  'footer',
];

const roles = /^(?:navigation|search|contentinfo|alertdialog)$/;

const names =
  /cookie[-_]?(?:banner|bar|box|consent|law|modal|notice|popup|settings)|(?:^|[-_])(?:consent|gdpr)(?:[-_]|$)|onetrust|didomi|axeptio|tarteaucitron|cybot|cmplz|(?:^|[-_])(?:breadcrumbs?|skip-link|article_{0,2}-?meta|entry-meta|post-meta|article-?votes?|article-?foot(?:er)?|reactions|related-(?:articles|posts|products)|share-buttons|site-footer)$/i;

/** Whether it is what pages have around their contents: menus, footers, questions about cookies. */
export const isFurniture = (element: Element): boolean =>
  silent.includes(element.tagName) ||
  roles.test(attribute(element, 'role') ?? '') ||
  (!isNamed(element, 'html', 'body', 'main') &&
    (hasClass(element, names) || names.test(attribute(element, 'id') ?? ''))) ||
  (isNamed(element, 'aside') && isOfLinks(element));

/** Whether most of its words are links. */
const isOfLinks = (element: Element): boolean => {
  const links = findElements([element], (one) => isNamed(one, 'a'))
    .map(textOf)
    .join('');
  return links.length > textOf(element).length / 3;
};
