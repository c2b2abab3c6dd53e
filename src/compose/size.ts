import type { Faq } from '../core/faq/faq.ts';
import type { BigAnswer, ComposeProblem, PrebuiltScripts } from './composed.ts';
import type { ScriptContent } from './script-content.ts';

/** Size in bytes (brotli) from which a script makes shoppers on slow phones wait. */
const LARGE_SCRIPT = 100_000;
/** How many of the biggest answers a warning names. */
const MAX_NAMED_ANSWERS = 3;

/**
 * Brotli's compression ratio for a FAQ in UTF-8. Small FAQs profit from its built-in dictionary,
 * large ones from repetition: for real FAQs of 10 to 250 kB, the ratio was 0.27 to 0.33.
 */
const FAQ_RATIO = 0.3;
/** The same for the widget's own words. */
const MESSAGES_RATIO = 0.25;

/** In bytes: what the help button needs, and what the panel adds. */
export interface BrotliEstimate {
  readonly script: number;
  readonly panel: number;
}

/** Estimates sizes after brotli, without compressing anything. */
export const estimateBrotli = (
  { brotli }: PrebuiltScripts,
  { texts, messages, languages, hasParser }: ScriptContent,
  isSplit: boolean,
): BrotliEstimate => {
  const lexicons = languages.reduce((sum, one) => sum + (brotli.lexicons[one] ?? 0), 0);
  const faqs = texts.reduce((sum, [, json]) => sum + bytesOf(json), 0);
  const parser = hasParser ? brotli.parser : 0;
  const words = MESSAGES_RATIO * bytesOf(JSON.stringify(messages));
  return {
    script: Math.round(brotli.runtime + words + (isSplit ? brotli.panelFile : 0)),
    panel: Math.round(brotli.panel + parser + lexicons + FAQ_RATIO * faqs),
  };
};

/** The biggest answers, largest first, if the script is large; otherwise none. */
export const biggestAnswersOf = (brotli: number, faqs: readonly Faq[]): readonly BigAnswer[] => {
  if (brotli <= LARGE_SCRIPT) return [];
  return faqs
    .flatMap(({ lang, topics }) =>
      topics.flatMap(({ entries }) =>
        entries.map(({ id, question, text }) => ({ lang, id, question, bytes: bytesOf(text) })),
      ),
    )
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, MAX_NAMED_ANSWERS);
};

/** A warning that names the biggest answers, if there are any. */
export const sizeWarning = (
  brotli: number,
  biggest: readonly BigAnswer[],
): ComposeProblem | undefined => {
  if (biggest.length === 0) return undefined;
  const names = biggest.map(({ question, bytes }) => `“${question}” (${kilobytes(bytes)})`);
  const message = `The script weighs about ${kilobytes(brotli)} when it is sent, more than ${kilobytes(LARGE_SCRIPT)}. Shorten the biggest answers or serve the FAQ as a file of its own by "src": ${names.join(', ')}.`;
  return { severity: 'warning', path: '', message };
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
