import type { FaqDocument } from '../core/faq/faq-document.ts';
import type { Problem } from '../core/faq/parse.ts';
import type { ComposeSettings } from './settings.ts';

export interface ComposeInput {
  /** Any number, one a language; the first is shown where none is in the page's language. */
  readonly faqs: readonly FaqDocument[];
  readonly settings?: ComposeSettings;
  /**
   * Languages whose words the search knows, by primary subtag: those of the FAQs by default, and all
   * there are where there is no FAQ, since any may come at run time.
   */
  readonly languages?: readonly string[];
  /**
   * Whether the script can also read a FAQ that the page gives: by `data-faq-src`, the `faq` property or
   * JSON inside the element. By default only where there is no FAQ, or `settings.src` names one: the
   * parser weighs more than the FAQ of most shops.
   */
  readonly parser?: boolean;
  /** Where the shop will serve the script, for the snippet; `/shop-help.js` by default. */
  readonly url?: string;
}

export interface ComposeProblem extends Problem {
  /** What has an error is left out of the help; a warning is worth reading. */
  readonly severity: 'error' | 'warning';
}

export interface Composed {
  /** A classic script in ASCII, to be served as `shop-help.js`. */
  readonly script: string;
  /** For the `integrity` attribute: `sha384-…`. */
  readonly integrity: string;
  /** The tag to paste into the shop's pages. */
  readonly snippet: string;
  readonly size: ComposedSize;
  readonly problems: readonly ComposeProblem[];
}

/** In bytes. */
export interface ComposedSize {
  readonly raw: number;
  /** What is sent under brotli, to within a few per cent. */
  readonly brotliEstimate: number;
  /** Where the script is so large that a warning tells of it: its biggest answers. */
  readonly biggestAnswers: readonly BigAnswer[];
}

export interface BigAnswer {
  /** Language of its FAQ. */
  readonly lang: string;
  readonly id: string;
  readonly question: string;
  /** Of the answer in UTF-8, not compressed. */
  readonly bytes: number;
}

/** What a finished script is put together from. Built once for each version of shop-help. */
export interface PrebuiltParts {
  readonly banner: string;
  /** A script that leaves a variable `shopHelp` with a function `start`. */
  readonly runtime: string;
  /** By primary language subtag: a script that leaves a variable `lexicon` with a field of that name. */
  readonly lexicons: Readonly<Record<string, string>>;
  /** A script that leaves a variable `parser` with a function `parse`. */
  readonly parser: string;
  /** Bytes under brotli of the runtime, of each lexicon, and of the parser beside the runtime. */
  readonly brotli: {
    readonly runtime: number;
    readonly lexicons: Readonly<Record<string, number>>;
    readonly parser: number;
  };
}

export type Compose = (input: ComposeInput) => Composed;
