import type { ElementContent } from 'hast';
import { attribute, hasClass, isElement, textOf } from './hast.ts';

const decoration =
  /(?:^|[-_])(?:sr-only|screen-reader-text|visually-hidden|icon|symbol|text-print|headerlink|hash-link|anchorjs-link)$/;

/** The text of a question on one line, without icons and texts for screen readers only. */
export const visibleText = (nodes: readonly ElementContent[]): string =>
  textOf(nodes.flatMap(undecorated)) || textOf(nodes);

const undecorated = (node: ElementContent): ElementContent[] => {
  if (!isElement(node)) return [node];
  if (attribute(node, 'ariaHidden') === 'true' || hasClass(node, decoration)) return [];
  return [{ ...node, children: node.children.flatMap(undecorated) }];
};
