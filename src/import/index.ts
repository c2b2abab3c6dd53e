/** From a FAQ in the form its owner has to the FAQ of this project. Runs in Node and in the browser. */
import type { FaqDocument } from '../core/faq/faq-document.ts';
import { assemble } from './assemble.ts';
import type { ImportFile, ImportResult } from './import-result.ts';
import { readFile } from './read-file.ts';
import type { ReadFile } from './read-file.ts';

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
  const [only] = read;
  const { faq, findings } =
    only?.draft.document && read.length === 1
      ? ownFaq(only, only.draft.document, options.lang)
      : assemble(read, options.lang);
  const format = [...new Set(read.map((file) => file.format))].join(', ');
  const languages = new Set(read.flatMap(({ draft }) => draft.languages ?? []));
  return { faq, languages: languages.size > 1 ? [...languages] : [faq.lang], format, findings };
};

/** A FAQ of this project is taken to the letter. */
const ownFaq = (
  { name, notes }: ReadFile,
  document: FaqDocument,
  lang: string | undefined,
): Pick<ImportResult, 'faq' | 'findings'> => ({
  faq: lang === undefined ? document : { ...document, lang },
  findings: notes.map((note) => ({ ...note, file: name })),
});
