import type { PhrasingContent } from 'mdast';

/**
 * Prepares phrasing content for Markdown: removes empty emphasis, moves white space out of
 * emphasis, and merges adjacent nodes of the same type.
 */
export const tidyInlines = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const tidy: PhrasingContent[] = [];
  for (const node of nodes.flatMap(tidyInline)) {
    const last = tidy[tidy.length - 1];
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else if (isEmphasis(node) && last?.type === node.type) {
      last.children = tidyInlines([...last.children, ...node.children]);
    } else tidy.push(node);
  }
  return tidy;
};

const isEmphasis = (
  node: PhrasingContent,
): node is Extract<PhrasingContent, { type: 'strong' | 'emphasis' }> =>
  node.type === 'strong' || node.type === 'emphasis';

const tidyInline = (node: PhrasingContent): PhrasingContent[] => {
  if (node.type === 'text') return [{ type: 'text', value: withoutUnseen(node.value) }];
  if (node.type === 'delete') return tidyInlines(node.children);
  if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'link') return [node];
  const { before, inner, after } = splitSpace(tidyInlines(node.children));
  // Nested emphasis of the same kind has no effect.
  const children = inner.flatMap((child) =>
    child.type === node.type && isEmphasis(child) ? child.children : [child],
  );
  if (children.length === 0) return [...before, ...after];
  return [...before, { ...node, children }, ...after];
};

/**
 * Removes invisible characters that no word needs: soft hyphens, zero-width spaces, byte order
 * marks.
 */
const withoutUnseen = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');

const splitSpace = (
  nodes: readonly PhrasingContent[],
): { before: PhrasingContent[]; inner: PhrasingContent[]; after: PhrasingContent[] } => {
  const inner = [...nodes];
  const before = takeSpace(inner, true);
  const after = takeSpace(inner, false);
  return { before, inner, after: after.reverse() };
};

/** Strips breaks and white space from one end. */
const takeSpace = (nodes: PhrasingContent[], isStart: boolean): PhrasingContent[] => {
  const taken: PhrasingContent[] = [];
  for (;;) {
    const node = isStart ? nodes[0] : nodes[nodes.length - 1];
    if (node?.type === 'break') taken.push(node);
    else if (node?.type === 'text') {
      const words = isStart ? node.value.trimStart() : node.value.trimEnd();
      const length = node.value.length - words.length;
      const space = isStart ? node.value.slice(0, length) : node.value.slice(words.length);
      if (space !== '') taken.push({ type: 'text', value: space });
      if (words !== '') {
        node.value = words;
        return taken;
      }
    } else return taken;
    if (isStart) nodes.shift();
    else nodes.pop();
  }
};

/** Strips breaks and white space from both ends. */
export const trimInlines = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  splitSpace(nodes).inner;
