import type { Element } from 'hast';
import type { RawFaq } from '../raw-faq.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { attribute, elementsIn, isElement, ownTextOf } from '../html/hast.ts';
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

/** The text of an element without children, or an object of its attributes and children. */
const valueOf = (element: Element): unknown => {
  const children = elementsIn(element);
  const text = ownTextOf(element).trim();
  if (children.length === 0 && text !== '') return text;
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(element.properties)) value[name] = attribute(element, name);
  for (const child of children) {
    const { tagName } = child;
    const before = value[tagName];
    const own = valueOf(child);
    if (before === undefined) value[tagName] = own;
    else value[tagName] = Array.isArray(before) ? [...(before as unknown[]), own] : [before, own];
  }
  return value;
};
