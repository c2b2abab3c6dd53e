import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RawFaq } from '../raw-faq.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { attribute, elementsIn, isElement, isNamed, ownTextOf, textOf } from '../html/hast.ts';
import { readHtml } from '../html/parse.ts';
import { readJsonList } from './json-list.ts';

/**
 * Reads XML of any shape, such as a Freshdesk export, by converting it to JSON with the same names.
 */
export const readXml = (xml: string): RawFaq => {
  const nodes = readHtml(htmlOfXml(xml.replace(/<\?xml[^>]*>/i, '')));
  return readJsonList(nodes.filter(isElement).map(valueOf));
};

/**
 * Makes XML readable for an HTML parser: CDATA becomes escaped text, and `<a/>`, which HTML would
 * leave open, becomes `<a></a>`.
 */
export const htmlOfXml = (xml: string): string => withEndTags(withPlainCdata(xml));

const withPlainCdata = (xml: string): string => {
  const [first = '', ...others] = xml.split('<![CDATA[');
  const plain = others.map((part) => {
    const [text = '', ...rest] = part.split(']]>');
    return escapeHtml(text) + rest.join(']]>');
  });
  return first + plain.join('');
};

const withEndTags = (xml: string): string =>
  xml.replace(/<(?!br\b)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)\/>/g, '<$1$2></$1>');

/** Elements of a text; the paragraphs and lists of DocBook, too. */
const isMarkup = (element: Element): boolean =>
  isNamed(element, 'p', 'ul', 'ol', 'div', 'br', 'table', 'b', 'strong', 'em') ||
  element.tagName in docBook;

const docBook: Readonly<Record<string, string>> = {
  emphasis: 'em',
  itemizedlist: 'ul',
  listitem: 'li',
  orderedlist: 'ol',
  para: 'p',
  simpara: 'p',
};

const asHtml = (node: ElementContent): ElementContent =>
  isElement(node)
    ? {
        ...node,
        tagName: docBook[node.tagName] ?? node.tagName,
        children: node.children.map(asHtml),
      }
    : node;

/** `<string name="q1">…</string>` beside others of its kind, as Android has its texts. */
const textsByName = (children: readonly Element[]): Record<string, string> | undefined => {
  const names = children.map((child) => attribute(child, 'name'));
  const isText = children.every((child) => ownTextOf(child).trim() !== '');
  if (children.length < 2 || !isText || names.includes(undefined)) return undefined;
  return Object.fromEntries(
    children.map((child, at) => [names[at]!, textOf(child).replace(/\\(['"])/g, '$1')]),
  );
};

/** The text of an element, with its markup, or an object of its attributes and elements. */
const valueOf = (element: Element): unknown => {
  const children = elementsIn(element);
  const text = ownTextOf(element).trim();
  const isMarkedUp = children.length > 0 && (text !== '' || children.every(isMarkup));
  if (isMarkedUp) return toHtml(element.children.map(asHtml));
  const names = Object.keys(element.properties);
  if (text !== '' || children.length + names.length === 0) return text;
  const named = textsByName(children);
  if (named) return named;
  const value: Record<string, unknown> = {};
  for (const name of names) value[name] = attribute(element, name);
  for (const child of children) {
    const { tagName } = child;
    const before = value[tagName];
    const own = valueOf(child);
    if (before === undefined) value[tagName] = own;
    else value[tagName] = Array.isArray(before) ? [...(before as unknown[]), own] : [before, own];
  }
  return value;
};
