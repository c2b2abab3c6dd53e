import type { Element, ElementContent, Nodes, RootContent } from 'hast';

export const isContent = (node: Nodes): node is ElementContent =>
  node.type === 'element' || node.type === 'text' || node.type === 'comment';

export const isElement = (node: Nodes | undefined): node is Element => node?.type === 'element';

/** Whether a node is an element with one of these names. */
export const isNamed = (node: Nodes | undefined, ...names: readonly string[]): boolean =>
  isElement(node) && names.includes(node.tagName);

export const childrenOf = (node: Nodes): readonly ElementContent[] =>
  'children' in node ? (node.children as readonly RootContent[]).filter(isContent) : [];

export const elementsIn = (node: Nodes): readonly Element[] =>
  childrenOf(node).filter((child) => isElement(child));

/** An attribute as a string; undefined if it is missing. */
export const attribute = (node: Element, name: string): string | undefined => {
  const value = node.properties[name];
  if (value === null || value === undefined || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
};

/** Fragment names that link to an element or to something inside it. */
export const anchorsOf = (node: Element): readonly string[] => {
  const own = attribute(node, 'id') ?? attribute(node, 'name');
  return [...(own === undefined ? [] : [own]), ...elementsIn(node).flatMap(anchorsOf)];
};

export const hasClass = (node: Element, pattern: RegExp): boolean =>
  (attribute(node, 'className') ?? '')
    .split(' ')
    .some((name) => pattern.test(name) || pattern.test(name.replace(moduleHash, '')));

/** `__a1b2c` in `Faq_title__a1b2c`, as CSS modules add to class names. */
const moduleHash = /(?<=^[A-Za-z]\w*_[A-Za-z]\w*)__[\w+-]{4,6}$/;

const silent = new Set(['script', 'style', 'template', 'svg', 'noscript', 'head', 'math']);

/** The text of a node on one line. */
export const textOf = (node: Nodes | readonly Nodes[]): string =>
  rawText(node)
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();

const rawText = (node: Nodes | readonly Nodes[]): string => {
  if (isList(node)) return node.map(rawText).join('');
  if (node.type === 'text') return node.value;
  if (isNamed(node, 'br')) return ' ';
  if (!('children' in node) || (isElement(node) && silent.has(node.tagName))) return '';
  const text = node.children.map(rawText).join('');
  return isElement(node) && blocks.has(node.tagName) ? ` ${text} ` : text;
};

const isList = (node: Nodes | readonly Nodes[]): node is readonly Nodes[] => Array.isArray(node);

/** Block-level elements. */
export const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);

/** The first matching node in document order. */
export const findElement = (
  nodes: readonly Nodes[],
  test: (element: Element) => boolean,
): Element | undefined => {
  for (const node of nodes) {
    if (isElement(node) && test(node)) return node;
    const found = 'children' in node ? findElement(node.children, test) : undefined;
    if (found) return found;
  }
  return undefined;
};

/** All matching nodes in document order, without those nested in another match. */
export const findElements = (
  nodes: readonly Nodes[],
  test: (element: Element) => boolean,
): readonly Element[] =>
  nodes.flatMap((node) => {
    if (isElement(node) && test(node)) return [node];
    return 'children' in node ? findElements(node.children, test) : [];
  });

/** Whether there is nothing to read: white space, a comment, or an element without content. */
export const isBlankNode = (node: Nodes): boolean => {
  if (node.type === 'text') return node.value.trim() === '';
  if (!isElement(node)) return true;
  return silent.has(node.tagName) || (textOf(node) === '' && !findElement([node], showsSomething));
};

const showsSomething = ({ tagName }: Element): boolean =>
  ['img', 'picture', 'video', 'audio', 'iframe', 'embed', 'object', 'hr', 'input'].includes(
    tagName,
  );

/** The text of a `pre` with its lines, which may all be indented as the code around them is. */
export const typedTextOf = (element: Element): string =>
  rawText(element)
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

/** The text directly in an element, as written. */
export const ownTextOf = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
