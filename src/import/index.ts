/** From a FAQ in the form its owner has to the FAQ of this project. Runs in Node and in the browser. */
import { assemble } from './assemble.ts';
import type { ImportFile, ImportResult } from './import-result.ts';
import { readFile } from './read-file.ts';

export type { ImportFile, ImportFinding, ImportResult } from './import-result.ts';

/**
 * Reads files of any usual form and makes one FAQ of them. Never throws: what cannot be carried over
 * is among the findings, with the question it belongs to. `lang` is a BCP 47 tag and wins over what
 * the files say.
 */
export const importFaq = (
  files: readonly ImportFile[],
  options: { readonly lang?: string } = {},
): ImportResult => {
  const read = files.map((file) => readFile(file, options.lang));
  const { faq, findings } = assemble(read, options.lang);
  const format = [...new Set(read.map((file) => file.format))].join(', ');
  return { faq, format, findings };
};
