import type { FaqDocument } from '../core/faq/faq-document.ts';
import type { Problem } from '../core/faq/parse.ts';
import type { ComposeSettings } from './compose-settings.ts';

export interface ComposeInput {
  /** Any number, one per language; the first is shown if none is in the page's language. */
  readonly faqs: readonly FaqDocument[];
  readonly settings?: ComposeSettings;
  /**
   * Lexicons to include, by primary subtag. By default those of the FAQs; without a FAQ, all of
   * them, since a FAQ in any language may be given at run time.
   */
  readonly languages?: readonly string[];
  /**
   * Whether the script can also read a FAQ given by the page: by `data-faq-src`, the `faq` property
   * or JSON inside the element. By default only if there is no FAQ, or with `settings.src`, since
   * the parser is larger than most shops' FAQs.
   */
  readonly parser?: boolean;
  /** Where the shop will serve the script, for the snippet; `/shop-help.js` by default. */
  readonly url?: string;
  /**
   * Whether the panel is a file of its own, the panel file, which a page loads when a shopper first
   * comes near the help button. By default there is one file, with one hash to pin.
   */
  readonly split?: boolean;
  /**
   * Whether the snippet pins the script by its hash, as it does by default. A tag without the hash
   * stays the same when the FAQ changes.
   */
  readonly pinned?: boolean;
}

export interface ComposeProblem extends Problem {
  /** The value is left out if it is an error, and kept if it is only a warning. */
  readonly severity: 'error' | 'warning';
}

export interface Composed {
  /** A classic script in ASCII, to be served as `shop-help.js`. */
  readonly script: string;
  /** For the `integrity` attribute: `sha384-…`. */
  readonly integrity: string;
  /** The tag to paste into the shop's pages. */
  readonly snippet: string;
  /** The panel file, with `split`. */
  readonly panel?: ComposedPanel;
  readonly size: ComposedSize;
  readonly problems: readonly ComposeProblem[];
}

/** A module in ASCII, to be served from the script's own folder. The browser checks its hash. */
export interface ComposedPanel {
  /** Contains part of the hash, so that caches keep versions apart. */
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

/** Size of the script, which each visitor downloads. */
export interface ComposedSize extends FileSize {
  /** The biggest answers, if script and panel together are large enough for a warning. */
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

/** The scripts that a finished script is composed of, built once for each version of shop-help. */
export interface PrebuiltScripts {
  readonly banner: string;
  /** A script that defines a variable `shopHelp` with a function `start`. */
  readonly runtime: string;
  /** A script that defines a variable `panel`, using the variable `shopHelp`. */
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
   * Brotli sizes in bytes. For the panel and the panel file's loader: what they add to the runtime.
   * For the parser: what it adds to the panel.
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
