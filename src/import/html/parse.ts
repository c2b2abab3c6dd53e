import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { attribute, hasClass, isContent, isElement, isNamed, textOf } from './hast.ts';
import { withWordLists } from './dialects/word-lists.ts';

/** Parses HTML: a whole page, or a fragment. */
export const readHtml = (html: string): RootContent[] => {
  const fragment = !/<(?:!doctype|html|head|body)\b/i.test(html);
  const styles = stylesOfClasses(html);
  return fromHtml(html, { fragment }).children.map((node) => withTypeOfStyle(node, styles));
};

/** Parses the HTML of an answer. */
export const readHtmlPiece = (html: string): ElementContent[] =>
  fromHtml(html, { fragment: true }).children.filter(isContent);

type Styles = ReadonlyMap<string, string>;

/**
 * The styles that a page defines for single classes, as Google Docs does: `.c1{font-weight:700}`.
 */
const stylesOfClasses = (html: string): Styles => {
  const sheets = html.match(/<style\b[^>]*>[^<]*<\/style>/gi) ?? [];
  const rules = sheets.join('').matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g);
  return new Map([...rules].map(([, name, style]) => [name!, style!]));
};

/** Converts inline styles of rich-text editors to the elements that they stand for. */
const withTypeOfStyle = <Node extends RootContent>(node: Node, styles: Styles): Node => {
  if (node.type !== 'element') return node;
  const children = node.children
    .filter((child) => !isIcon(child))
    .map((child) => withTypeOfStyle(child, styles));
  const style = node.tagName === 'span' ? styleOf(node, styles) : '';
  const isBold = /font-weight:\s*(?:bold|[6-9]00)/i.test(style);
  const isItalic = /font-style:\s*italic/i.test(style);
  const tagName = isBold ? 'strong' : isItalic ? 'em' : node.tagName;
  return { ...node, tagName, children: withWordLists(children.filter(isContent)) };
};

/** Icon fonts use the icon's name as its text; "¶" beside a heading is a link to it. */
const isIcon = (node: Nodes): boolean =>
  isElement(node) &&
  (hasClass(node, /^material-(?:icons|symbols)/) ||
    (isNamed(node, 'a') && /^[¶#§🔗]$/u.test(textOf(node))));

const styleOf = (span: Element, styles: Styles): string =>
  [
    ...(attribute(span, 'className') ?? '').split(' ').map((name) => styles.get(name) ?? ''),
    attribute(span, 'style') ?? '',
  ].join(';');
