import type { FaqDocument } from '../core/faq/faq-document.ts';

/** A file as the owner has it. Pasted text is one called `pasted.txt`. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something the owner should know of: what could not be carried over, or what was guessed. */
export interface ImportFinding {
  readonly severity: 'error' | 'warning';
  /** What kind of finding this is, e.g. `image`; the same for all of its kind. */
  readonly code: string;
  readonly file: string;
  /** Counts from 1; undefined where the format knows no lines. */
  readonly line?: number;
  /** The question it belongs to, in the owner's words. */
  readonly question?: string;
  /** Id of the entry it belongs to, in the imported FAQ. */
  readonly entry?: string;
  /** The piece of the file it speaks of, in the owner's words. */
  readonly quote?: string;
  readonly message: string;
  readonly remedy: string;
}

export interface ImportResult {
  readonly faq: FaqDocument;
  /** BCP 47 tags of what the files hold: more than that of the FAQ where their texts are translated. */
  readonly languages: readonly string[];
  /** Formats of the files, e.g. `csv` or `html, markdown`. */
  readonly format: string;
  readonly findings: readonly ImportFinding[];
}

/** A finding before it is known which entry it belongs to. */
export type Note = Omit<ImportFinding, 'file' | 'question' | 'entry'>;

export const warning = (code: string, message: string, remedy: string, quote?: string): Note => ({
  severity: 'warning',
  code,
  message,
  remedy,
  ...(quote === undefined ? {} : { quote: shorten(quote) }),
});

export const error = (code: string, message: string, remedy: string, quote?: string): Note => ({
  ...warning(code, message, remedy, quote),
  severity: 'error',
});

/** The start of a text on one line, as it is quoted in findings. */
export const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > maxQuoted ? `${characters.slice(0, maxQuoted - 1).join('')}…` : line;
};

const maxQuoted = 80;
