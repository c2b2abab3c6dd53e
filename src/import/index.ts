/** Converts a FAQ from its owner's format to ours. Runs in Node and in browsers. */
import type { FaqDocument } from '../core/faq/faq-document.ts';
import { assemble } from './assemble.ts';
import type { ImportFile, ImportResult } from './import-result.ts';
import { settingsNote } from './own/finished-script.ts';
import { readFile, type ReadFile } from './read-file.ts';

export type { ImportFile, ImportFinding, ImportResult } from './import-result.ts';

/**
 * Reads files in any supported format into one FAQ. Never throws: what cannot be carried over is
 * reported as a finding, with its question. `lang`, a BCP 47 tag, overrides the language given in
 * the files.
 */
export const importFaq = (
  files: readonly ImportFile[],
  options: { readonly lang?: string } = {},
): ImportResult => {
  const all = files.map((file) => readFile(file, options.lang));
  const script = all.find(({ raw }) => raw.settings);
  const settings = script?.raw.settings ?? {};
  const read = all.some(hasFaq) ? all.filter(hasFaq) : all;
  const [only] = read;
  const { faq, findings } =
    only?.raw.document && read.length === 1
      ? ownFaq(only, only.raw.document, options.lang)
      : assemble(read, options.lang);
  const format = [...new Set(read.map((file) => file.format))].join(', ');
  const languages = new Set(read.flatMap(({ raw }) => raw.languages ?? []));
  return {
    faq,
    languages: languages.size > 1 ? [...languages] : [faq.lang],
    format,
    findings:
      script && Object.keys(settings).length > 0
        ? [...findings, { ...settingsNote(settings), file: script.name }]
        : findings,
    ...(script && { settings }),
  };
};

/** A finished script may have its FAQ in a second file. */
const hasFaq = ({ raw }: ReadFile): boolean => !raw.settings || raw.topics.length > 0;

/** A FAQ in our own format is kept verbatim. */
const ownFaq = (
  { name, notes }: ReadFile,
  document: FaqDocument,
  lang: string | undefined,
): Pick<ImportResult, 'faq' | 'findings'> => ({
  faq: lang === undefined ? document : { ...document, lang },
  findings: notes.map((note) => ({ ...note, file: name })),
});
