import { readBlocks } from './blocks.ts';
import type { AddressPolicy } from './inline-tree.ts';
import type { Answer } from '../faq/faq.ts';

export type { AddressPolicy } from './inline-tree.ts';
export { plainText } from './plain-text.ts';

/** Keeps every address as written. */
const anyAddress: AddressPolicy = { link: (url) => url, image: (url) => url };

/**
 * Reads an answer's Markdown: CommonMark's paragraphs, headings, lists, code, emphasis, links,
 * images and escapes; GFM's tables and bare addresses. A block quote becomes the blocks it contains, a
 * thematic break is dropped, and HTML stays text. It differs from CommonMark where owners type
 * plain text: a line ending is a hard break, `•`, `–` and `1/` start list items, and `tel:` may
 * contain spaces. Takes time proportional to the length, whatever the text.
 */
export const parseMarkdown = (markdown: string, policy: AddressPolicy = anyAddress): Answer =>
  readBlocks(markdown.replaceAll('\0', '\ufffd').split(/\r\n|\n|\r/), policy);
