import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FaqDocument } from '../core/faq/faq-document.ts';
import { parse } from '../core/faq/parse.ts';
import type { Faq } from '../core/faq/faq.ts';
import { hasErrors, lintFiles, type LintedFile } from '../lint/lint-files.ts';
import type { LintOptions } from '../lint/lint.ts';
import { reportLines, summaryLine } from '../lint/report.ts';

/** A FAQ file of the shop, read and checked. */
export interface FaqFile extends LintedFile {
  /** Its content; only valid if there are no errors. */
  readonly document: FaqDocument;
  readonly faq: Faq;
}

/**
 * Reads and checks the FAQ files of a folder, sorted by name.
 * @param root Folder that file names are relative to.
 */
export const readFaqFolder = (
  folder: string,
  root = '',
  options: LintOptions = {},
): readonly FaqFile[] => {
  const sources = namesOf(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({
      name: relative(root, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
  return lintFiles(sources, options).map((file) => ({
    ...file,
    document: file.document as FaqDocument,
    faq: parse(file.document).faq,
  }));
};

const namesOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The findings in some files as a readable report, and whether they stop a build. */
export const reportOf = (
  files: readonly FaqFile[],
): { readonly text: string; readonly hasErrors: boolean } => {
  const lines = files.flatMap((file) => reportLines(file));
  const text = lines.length === 0 ? '' : [...lines, summaryLine(files)].join('\n');
  return { text, hasErrors: hasErrors(files) };
};
