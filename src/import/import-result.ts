import type { FaqDocument } from '../core/faq/faq-document.ts';
import type { Format } from './format.ts';
import type { ImportCode } from './finding-codes.ts';

/** A file of the owner. Pasted text is named `pasted.txt`. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Detected if not given. */
  readonly format?: Format;
  /** Title of the topic of questions that have none. */
  readonly topic?: string;
  /** Whether it is a sheet without questions, in a workbook that has them in another. */
  readonly isAside?: boolean;
}

/** Something the owner should know: what could not be carried over, or was guessed. */
export interface ImportFinding {
  readonly severity: 'error' | 'warning';
  /** Kind of finding, e.g. `image`. */
  readonly code: string;
  readonly file: string;
  /** From 1; undefined for formats without lines. */
  readonly line?: number;
  /** The question it belongs to, in the owner's words. */
  readonly question?: string;
  /** Id of the entry it belongs to, in the imported FAQ. */
  readonly entry?: string;
  /** Id of the topic of a question that was left out. */
  readonly topic?: string;
  /** The part of the file that it is about, as written. */
  readonly quote?: string;
  readonly message: string;
  readonly remedy: string;
}

export interface ImportResult {
  readonly faq: FaqDocument;
  /** BCP 47 tags of all languages in the files, which are several if the files are multilingual. */
  readonly languages: readonly string[];
  /** Formats of the files, e.g. `csv` or `html, markdown`. */
  readonly format: string;
  readonly findings: readonly ImportFinding[];
  /** Settings by name, if one of the files is a finished script. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A finding that is not yet assigned to an entry. */
export type Note = Omit<ImportFinding, 'file' | 'question' | 'entry' | 'topic'>;

export const warning = (
  code: ImportCode,
  message: string,
  remedy: string,
  quote?: string,
): Note => ({
  severity: 'warning',
  code,
  message,
  remedy,
  ...(quote === undefined ? {} : { quote: shorten(quote) }),
});

export const error = (code: ImportCode, message: string, remedy: string, quote?: string): Note => ({
  ...warning(code, message, remedy, quote),
  severity: 'error',
});

/** The start of a text on one line, for quoting in findings. */
export const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > MAX_QUOTE_LENGTH
    ? `${characters.slice(0, MAX_QUOTE_LENGTH - 1).join('')}…`
    : line;
};

const MAX_QUOTE_LENGTH = 80;
