import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { matchFields } from '../../fields/field-names.ts';
import type { RawFaq } from '../../raw-faq.ts';
import { escapeHtml } from '../../html/escape-html.ts';
import { attribute, elementsIn, isElement, isNamed, ownTextOf, textOf } from '../../html/hast.ts';
import { readHtml } from '../../html/parse.ts';
import { readJsonList } from '../json/json-list.ts';

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

/** Elements within a line of a text, besides those. */
const isInline = (element: Element): boolean =>
  isNamed(element, 'a', 'i', 'u', 's', 'span', 'small', 'sub', 'sup', 'code', 'img', 'mark');

/** Whether an element contains a question and its answer, not only a text with links and the like. */
const holdsRecord = (element: Element): boolean => {
  const children = elementsIn(element);
  const names = matchFields(
    children.filter((child) => !isLink(child)).map((child) => child.tagName),
  );
  return (names.has('question') && names.has('answer')) || children.some(holdsRecord);
};

/** `<a>` may also be an answer. */
const isLink = (element: Element): boolean => attribute(element, 'href') !== undefined;

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

/** How .NET wraps a text: `<data name="q1"><value>…</value></data>`. */
const isValue = (element: Element): boolean => isNamed(element, 'value', 'comment');

/** `<string name="q1">…</string>` beside others of its kind, as Android has its texts. */
const textsByName = (children: readonly Element[]): ReadonlyMap<Element, string> => {
  const texts = children.flatMap((child) => {
    const name = attribute(child, 'name');
    const hasText = ownTextOf(child).trim() !== '' || elementsIn(child).every(isValue);
    return name === undefined || !hasText ? [] : [[child, name] as const];
  });
  return new Map(texts.length < 2 ? [] : texts);
};

const textOfNamed = (element: Element): string => {
  const value = elementsIn(element).find((child) => isNamed(child, 'value'));
  return textOf(value ?? element)
    .replace(/\\(['"])/g, '$1')
    .replaceAll('\\n', '\n');
};

/** Whether an element is a text with its markup. */
const isMarkedUp = (element: Element, children: readonly Element[]): boolean => {
  if (children.length === 0) return false;
  if (ownTextOf(element).trim() === '') return children.every(isMarkup);
  return children.every((child) => isMarkup(child) || isInline(child)) || !holdsRecord(element);
};

/** The text of an element, with its markup, or an object of its attributes and elements. */
const valueOf = (element: Element): unknown => {
  const children = elementsIn(element);
  if (isMarkedUp(element, children)) return toHtml(element.children.map(asHtml));
  const text = ownTextOf(element).trim();
  const names = Object.keys(element.properties);
  if (children.length === 0 && (text !== '' || names.length === 0)) return text;
  const named = textsByName(children);
  const value: Record<string, unknown> = {};
  for (const name of names) value[name] = attribute(element, name);
  for (const child of children) {
    const name = named.get(child);
    const tagName = name ?? child.tagName;
    const before = value[tagName];
    const own = name === undefined ? valueOf(child) : textOfNamed(child);
    if (before === undefined) value[tagName] = own;
    else value[tagName] = Array.isArray(before) ? [...(before as unknown[]), own] : [before, own];
  }
  return value;
};
