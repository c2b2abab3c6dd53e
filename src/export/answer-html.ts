import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { contactHref } from '../core/contact/contact.ts';
import type { Answer, Faq } from '../core/faq/faq.ts';

/** An answer as HTML elements. Links to contacts and entries point to their targets. */
export const answerElements = (answer: Answer, faq: Faq): ElementContent[] => {
  // The closed tree of an answer is a subset of mdast.
  const tree = toHast(resolved({ type: 'root', children: fitHeadings(answer) }, faq) as Root);
  return tree.type === 'root' ? tree.children.filter((child) => child.type !== 'doctype') : [];
};

export const answerHtml = (answer: Answer, faq: Faq): string =>
  toHtml(answerElements(answer, faq).filter((node) => node.type !== 'text' || node.value !== '\n'));

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

/** Shifts the headings of an answer below that of its question. */
const fitHeadings = (answer: readonly Node[]): readonly Node[] => {
  const highest = Math.min(...answer.map(({ depth }) => depth ?? 6));
  return answer.map((node) =>
    node.depth === undefined ? node : { ...node, depth: Math.min(6, node.depth - highest + 4) },
  );
};

const resolved = (node: Node, faq: Faq): Node => ({
  ...node,
  ...(node.type === 'link' ? { url: hrefOf(node.url ?? '', faq) } : {}),
  ...(node.children ? { children: node.children.map((child) => resolved(child, faq)) } : {}),
});

const hrefOf = (url: string, faq: Faq): string => {
  const [, scheme, id] = /^(contact|entry):(.*)$/.exec(url) ?? [];
  if (scheme === 'entry') return `#${id}`;
  const contact = scheme && faq.contacts.find((one) => one.id === id);
  return contact ? contactHref(contact, { query: '' }) : url;
};
