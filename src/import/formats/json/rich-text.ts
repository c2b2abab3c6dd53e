import { escapeHtml } from '../../html/escape-html.ts';
import { isObject, listOf } from '../../fields/json-value.ts';
import { htmlOfData, htmlOfUnknown } from './editor-blocks.ts';

/**
 * Converts text as content management systems store it, a tree of blocks and spans, to HTML;
 * undefined for any other value. Knows the formats of Shopify, Contentful, Sanity, Strapi, TipTap
 * and ProseMirror, Slate, Lexical, Storyblok and Editor.js.
 */
export const htmlOfRichText = (value: unknown): string | undefined => {
  const blocks = blocksOf(value);
  return (
    blocks && blocks.map((block, at) => htmlOfBlock(block, blocks[at - 1], blocks[at + 1])).join('')
  );
};

type Node = Record<string, unknown>;

const blocksOf = (value: unknown): readonly Node[] | undefined => {
  if (typeof value === 'string') return blocksOfText(value);
  if (Array.isArray(value)) {
    const nodes = (value as unknown[]).filter(isObject);
    return nodes.length === value.length && areBlocks(nodes) ? nodes : undefined;
  }
  if (!isObject(value)) return undefined;
  if (Array.isArray(value['blocks'])) return blocksOf(value['blocks']);
  if (isObject(value['root'])) return blocksOf(value['root']);
  return /^(?:doc|document|root)$/.test(kindOf(value)) ? blocksOf(innerOf(value)) : undefined;
};

/** Shopify stores the tree of a rich-text field as JSON in a string. */
const blocksOfText = (text: string): readonly Node[] | undefined => {
  if (!/^\s*\{\s*"type"\s*:\s*"root"/.test(text)) return undefined;
  try {
    return blocksOf(JSON.parse(text));
  } catch {
    return undefined;
  }
};

/** `unordered-list`, `bulletList` and `bullet_list` alike: `bulletlist`. */
const kindOf = (node: Node): string => {
  const kind = node['nodeType'] ?? node['type'] ?? node['_type'];
  return typeof kind === 'string' ? kind.replace(/[-_]/g, '').toLowerCase() : '';
};

const innerOf = (node: Node): readonly unknown[] => {
  const { children, content } = node;
  return Array.isArray(children) ? children : Array.isArray(content) ? content : [];
};

/** Beginnings: a heading may be `heading2`, a list `listitem`. */
const blockKinds = [
  ...['block', 'paragraph', 'heading', 'header', 'quote', 'table', 'image', 'code'],
  ...['list', 'unorderedlist', 'orderedlist', 'bulletlist', 'numberedlist'],
  ...['hr', 'horizontalrule', 'delimiter'],
];
const dataKinds = ['checklist', 'warning', 'embed', 'raw', 'linktool', 'attaches'];

const isBlockKind = (kind: string): boolean =>
  blockKinds.some((beginning) => kind.startsWith(beginning));

const isBlock = (node: Node): boolean =>
  (isBlockKind(kindOf(node)) || dataKinds.includes(kindOf(node))) && !('question' in node);

/** Editors have blocks of kinds unknown to us. A block that contains questions is not an answer. */
const areBlocks = (nodes: readonly Node[]): boolean =>
  nodes.some(isBlock) &&
  (nodes.every(isBlock) ||
    (nodes.every((node) => kindOf(node) !== '') && !questions.test(JSON.stringify(nodes))));

const questions =
  /"(?:\w*question\w*|\w*answer\w*|q|a|faqs?)":|"(?:title|name|label|heading)":"[^"]*[?؟？]"/i;

const htmlOfBlock = (node: Node, before?: Node, after?: Node): string => {
  const data = isObject(node['data']) ? node['data'] : 'items' in node ? node : {};
  const kind = kindOf(node);
  const item = listItemOf(node);
  if (item) {
    const opens = listItemOf(before) === item ? '' : `<${item}>`;
    const closes = listItemOf(after) === item ? '' : `</${item}>`;
    return `${opens}<li>${inner(node)}</li>${closes}`;
  }
  // Editor.js stores the HTML of each block separately.
  const own = typeof data['text'] === 'string' ? data['text'] : (typedText(node) ?? inner(node));
  const known = kind === 'image' ? imageOf(node, data) : htmlOfData(kind, data);
  if (known !== undefined) return known;
  const name = tagOf(node, kind, data);
  if (name === '' && !isBlockKind(kind))
    return htmlOfUnknown(kind, own, [data, data['meta'], data['file'], node['attrs'], node]);
  return name === '' ? own : `<${name}>${own}</${name}>`;
};

/** Hand-written blocks have one text each, with bold as in Markdown. */
const typedText = ({ content }: Node): string | undefined =>
  typeof content === 'string'
    ? escapeHtml(content).replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    : undefined;

/** Sanity has no lists, only blocks that are list items. */
const listItemOf = (node: Node | undefined): 'ol' | 'ul' | undefined => {
  const item = node?.['listItem'];
  return item === undefined ? undefined : item === 'number' ? 'ol' : 'ul';
};

const imageOf = (node: Node, data: Node): string => {
  const places = [node, node['attrs'], node['asset'], data, data['file'], node['image']];
  const texts = places.filter(isObject).flatMap((place) => [place['src'], place['url']]);
  const src = texts.find((text) => typeof text === 'string');
  const alt = [node['alt'], data['caption'], node['caption']].find(
    (text) => typeof text === 'string',
  );
  return typeof src === 'string'
    ? `<img src="${escapeHtml(src)}" alt="${escapeHtml(typeof alt === 'string' ? alt : '')}">`
    : '';
};

const tags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  listitem: 'li',
  quote: 'blockquote',
  blockquote: 'blockquote',
  table: 'table',
  tablerow: 'tr',
  tablecell: 'td',
  tableheader: 'th',
  tableheadercell: 'th',
};

const tagOf = (node: Node, kind: string, data: Node): string => {
  const attributes = isObject(node['attrs']) ? node['attrs'] : {};
  const style = typeof node['style'] === 'string' ? node['style'] : '';
  const tag = typeof node['tag'] === 'string' ? node['tag'] : '';
  const level = node['level'] ?? attributes['level'] ?? data['level'] ?? /\d$/.exec(kind)?.[0] ?? 3;
  if (/^head(?:ing|er)/.test(kind)) return /^h[1-6]$/.test(tag) ? tag : `h${Number(level) || 3}`;
  if (kind === 'block') return /^h[1-6]$|^blockquote$/.test(style) ? style : 'p';
  if (kind.endsWith('list')) return isOrdered(node, kind, tag) ? 'ol' : 'ul';
  return tags[kind] ?? '';
};

const isOrdered = (node: Node, kind: string, tag: string): boolean =>
  tag === 'ol' ||
  kind === 'orderedlist' ||
  kind === 'numberedlist' ||
  node['format'] === 'ordered' ||
  node['listType'] === 'ordered' ||
  node['listType'] === 'number';

const inner = (node: Node): string =>
  innerOf(node)
    .filter(isObject)
    .map((child) => htmlOfInline(child, node))
    .join('');

const htmlOfInline = (node: Node, block: Node): string => {
  const kind = kindOf(node);
  if (/^(?:hardbreak|break|linebreak)$/.test(kind)) return '<br>';
  const text = node['text'] ?? (kind === 'text' ? node['value'] : undefined);
  if (typeof text === 'string')
    return withMarks(escapeHtml(text).replaceAll('\n', '<br>'), node, block);
  const address = addressOf(node);
  if (address !== undefined) return link(address, inner(node));
  return isBlock(node) || kind in tags ? htmlOfBlock(node) : inner(node);
};

const link = (address: string, words: string): string =>
  `<a href="${escapeHtml(address)}">${words}</a>`;

const addressOf = (node: Node): string | undefined => {
  const places = [node, node['attrs'], node['data'], node['fields']].filter(isObject);
  const address = places
    .map((place) => place['href'] ?? place['url'] ?? place['uri'])
    .find(Boolean);
  return typeof address === 'string' ? address : undefined;
};

const strong = /^(?:bold|strong)$/;
const emphasis = /^(?:italic|em)$/;

const withMarks = (words: string, node: Node, block: Node): string => {
  const marks = listOf(node['marks']);
  const names = marks.map((mark) => String(isObject(mark) ? mark['type'] : mark));
  const format = typeof node['format'] === 'number' ? node['format'] : 0;
  const is = (pattern: RegExp, bit: number): boolean =>
    names.some((name) => pattern.test(name)) ||
    Object.keys(node).some((key) => pattern.test(key) && node[key] === true) ||
    (format & bit) !== 0;
  const italic = is(emphasis, 2) ? `<em>${words}</em>` : words;
  const bold = is(strong, 1) ? `<strong>${italic}</strong>` : italic;
  const definitions = listOf(block['markDefs']).filter(isObject);
  const address = [...marks, ...definitions.filter(({ _key }) => names.includes(String(_key)))]
    .filter(isObject)
    .map(addressOf)
    .find(Boolean);
  return address === undefined ? bold : link(address, bold);
};
