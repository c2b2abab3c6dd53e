import { append } from './tree.ts';
import type { Answer, Block, Inline } from '../faq/faq.ts';

/** The address a link may have, or undefined when it may not be a link. */
export type CheckLink = (url: string) => string | undefined;

/** An answer in which every link passed the check; a link that did not is the words it held. */
export const withSafeLinks = (answer: Answer, check: CheckLink): Answer =>
  answer.map((block): Block =>
    block.type === 'paragraph'
      ? { ...block, children: safeInlines(block.children, check) }
      : {
          ...block,
          children: block.children.map((item) => ({
            ...item,
            children: withSafeLinks(item.children, check),
          })),
        },
  );

const safeInlines = (inlines: readonly Inline[], check: CheckLink): readonly Inline[] => {
  const safe: Inline[] = [];
  for (const inline of inlines) {
    if (inline.type === 'text' || inline.type === 'break') {
      append(safe, inline);
      continue;
    }
    const children = safeInlines(inline.children, check);
    const url = inline.type === 'link' ? check(inline.url) : undefined;
    if (inline.type !== 'link') safe.push({ type: inline.type, children });
    else if (url !== undefined) safe.push({ type: 'link', url, children });
    else for (const child of children) append(safe, child);
  }
  return safe;
};
