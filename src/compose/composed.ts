import type { FaqDocument } from '../core/faq/faq-document.ts';
import type { Problem } from '../core/faq/parse.ts';
import type { ComposeSettings } from './settings.ts';

export interface ComposeInput {
  /** Any number, one per language; the first is shown if none is in the page's language. */
  readonly faqs: readonly FaqDocument[];
  readonly settings?: ComposeSettings;
  /**
   * Lexicons to include, by primary subtag. By default those of the FAQs; without a FAQ all of
   * them, since one in any language may be given at run time.
   */
  readonly languages?: readonly string[];
  /**
   * Whether the script can also read a FAQ given by the page: by `data-faq-src`, the `faq` property
   * or JSON inside the element. By default only without a FAQ or with `settings.src`, since the
   * parser is larger than most shops' FAQs.
   */
  readonly parser?: boolean;
  /** Where the shop will serve the script, for the snippet; `/shop-help.js` by default. */
  readonly url?: string;
  /**
   * Whether the panel is a second file, which a page loads when a shopper first comes near the help
   * button. By default there is one file, with one hash to pin.
   */
  readonly split?: boolean;
}

export interface ComposeProblem extends Problem {
  /** With an error, the value is left out of the help; with a warning it is kept. */
  readonly severity: 'error' | 'warning';
}

export interface Composed {
  /** A classic script in ASCII, to be served as `shop-help.js`. */
  readonly script: string;
  /** For the `integrity` attribute: `sha384-…`. */
  readonly integrity: string;
  /** The tag to paste into the shop's pages. */
  readonly snippet: string;
  /** The second file, with `split`. */
  readonly panel?: ComposedPanel;
  readonly size: ComposedSize;
  readonly problems: readonly ComposeProblem[];
}

/** A module in ASCII, to be served from the script's own folder. The browser checks its hash. */
export interface ComposedPanel {
  /** Holds a part of the hash, so that no cache takes one version for another. */
  readonly fileName: string;
  readonly script: string;
  /** For policies that list hashes: `sha384-…`. */
  readonly integrity: string;
  readonly size: FileSize;
}

/** In bytes. */
export interface FileSize {
  readonly raw: number;
  /** Bytes transferred with brotli, to within a few per cent. */
  readonly brotliEstimate: number;
}

/** Of the script, which each visitor downloads. */
export interface ComposedSize extends FileSize {
  /** The biggest answers, if it all is large enough for a warning. */
  readonly biggestAnswers: readonly BigAnswer[];
}

export interface BigAnswer {
  /** Language of its FAQ. */
  readonly lang: string;
  readonly id: string;
  readonly question: string;
  /** Size of the answer in UTF-8, uncompressed. */
  readonly bytes: number;
}

/** The prebuilt parts of a finished script, built once for each version of shop-help. */
export interface PrebuiltParts {
  readonly banner: string;
  /** A script that defines a variable `shopHelp` with a function `start`. */
  readonly runtime: string;
  /** A script that defines a variable `panel`, from what it takes of the variable `shopHelp`. */
  readonly panel: string;
  /** A script that defines a variable `panelFile` with a function `importPanelFile`. */
  readonly panelFile: string;
  /**
   * By primary language subtag: a script that defines a variable `lexicon` with a field of that
   * name.
   */
  readonly lexicons: Readonly<Record<string, string>>;
  /** A script that defines a variable `parser` with a function `parse`. */
  readonly parser: string;
  /**
   * Brotli sizes in bytes: of the runtime, of each lexicon, and of what the panel adds to the
   * runtime, and the parser to the panel.
   */
  readonly brotli: {
    readonly runtime: number;
    readonly panel: number;
    readonly panelFile: number;
    readonly lexicons: Readonly<Record<string, number>>;
    readonly parser: number;
  };
}

export type Compose = (input: ComposeInput) => Composed;
