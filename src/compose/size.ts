import type { EntryDocument, FaqDocument } from '../core/faq/faq-document.ts';
import type { ComposeProblem, PrebuiltParts } from './composed.ts';

/** More than this, in bytes under brotli, keeps shoppers on slow phones waiting. */
const LARGE = 100_000;
/** Of how many of the biggest answers a warning tells. */
const NAMED = 3;

/**
 * What brotli makes of a FAQ, in parts of its bytes in UTF-8. Text in small FAQs is helped by brotli's
 * own dictionary, in large ones by what stands before: measured over real FAQs of 10 to 250 kB it is
 * between 0.27 and 0.33.
 */
const FAQ_RATIO = 0.3;

/** Bytes of a finished script under brotli, without compressing it. */
export const estimateBrotli = (
  { brotli }: PrebuiltParts,
  languages: readonly string[],
  texts: readonly (readonly [lang: string, json: string])[],
): number => {
  const lexicons = languages.reduce((sum, one) => sum + (brotli.lexicons[one] ?? 0), 0);
  const faqs = texts.reduce((sum, [, json]) => sum + bytesOf(json), 0);
  return Math.round(brotli.runtime + lexicons + FAQ_RATIO * faqs);
};

/** A warning that names the biggest answers, where the script is large. */
export const sizeWarning = (
  brotli: number,
  faqs: readonly FaqDocument[],
): ComposeProblem | undefined => {
  if (brotli <= LARGE) return undefined;
  const biggest = faqs
    .flatMap(({ topics }) => topics.flatMap(({ entries }) => entries))
    .map((entry) => ({ entry, bytes: bytesOf(entry.answer) }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, NAMED)
    .map(({ entry, bytes }) => `${nameOf(entry)} (${kilobytes(bytes)})`)
    .join(', ');
  const message = `The script weighs about ${kilobytes(brotli)} when it is sent, more than ${kilobytes(LARGE)}. Shorten the biggest answers or serve the FAQ as a file of its own by "src": ${biggest}.`;
  return { severity: 'warning', path: '', message };
};

const nameOf = ({ question }: EntryDocument): string => `“${question}”`;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
