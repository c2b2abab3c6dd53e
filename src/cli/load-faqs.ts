import type { FaqDocument } from '../core/faq/faq-document.ts';
import { filesByLanguage, importGroup } from '../import/import-languages.ts';
import {
  importFaq,
  type ImportFile,
  type ImportFinding,
  type ImportResult,
} from '../import/index.ts';
import { convertOfficeFiles } from '../import/formats/office-files.ts';
import type { Finding } from '../lint/finding.ts';
import { lintFiles, type LintedFile } from '../lint/lint-files.ts';
import { lintFaq, type LintOptions } from '../lint/lint.ts';
import { Failure } from './failure.ts';
import { findFiles, readBytes } from './files.ts';

export interface LoadOptions extends LintOptions {
  /** Language of imported files that do not declare one. */
  readonly lang?: string | undefined;
}

export interface LoadedFaqs {
  /** One per language, in the order they were named. Only valid if no file has an error. */
  readonly faqs: readonly FaqDocument[];
  /** The findings in each file. */
  readonly files: readonly LintedFile[];
}

const decoder = new TextDecoder();

/** Whether a file is in our own FAQ format, syntax errors aside; others are imported. */
const isFaqFile = ({ name, bytes }: ImportFile): boolean => {
  if (!/\.json$/i.test(name)) return false;
  const text = decoder.decode(bytes);
  return /"version"\s*:/.test(text) && /"topics"\s*:/.test(text);
};

/** Rules whose findings the importer has already reported, with line numbers. */
const ruleToldByImport: Readonly<Record<string, string>> = {
  'which-contact': 'missing-link',
  'no-questions': 'no-questions',
  template: 'no-questions',
  'not-text': 'no-questions',
  'finished-script': 'no-questions',
  empty: 'no-questions',
};

const findingOf = ({
  severity,
  code,
  line,
  question,
  quote,
  message,
  remedy,
}: ImportFinding): Finding => ({
  severity,
  code,
  path: '',
  ...(line !== undefined && { line }),
  ...(question !== undefined && { question }),
  ...(quote !== undefined && { quote }),
  message,
  remedy,
  isFixable: false,
});

/** Imports files into one FAQ for each language, or into one in the language given, and checks them. */
export const importFiles = async (
  named: readonly ImportFile[],
  options: LoadOptions,
): Promise<readonly LintedFile[]> => {
  const { lang } = options;
  const files = await convertOfficeFiles(named);
  if (files.length === 0) return [];
  if (lang !== undefined) return [lintImported(files, importFaq(files, { lang }), options)];
  return filesByLanguage(files).map((group) =>
    lintImported(group.files, importGroup(group), options),
  );
};

const lintImported = (
  files: readonly ImportFile[],
  { faq, findings }: ImportResult,
  options: LoadOptions,
): LintedFile => {
  const told = new Set(findings.map(({ code }) => ruleToldByImport[code]));
  const isTold = ({ code, question, quote }: Finding): boolean =>
    told.has(code) ||
    findings.some((one) => one.code === code && one.question === question && one.quote === quote);
  const found = lintFaq(faq, options).filter((one) => !isTold(one));
  return {
    name: [...new Set(files.map(({ name }) => name))].join(', '),
    text: '',
    document: faq,
    // --fix cannot repair files of other formats.
    findings: [...findings.map(findingOf), ...found.map((one) => ({ ...one, isFixable: false }))],
  };
};

const checkLanguages = (files: readonly LintedFile[]): void => {
  const names = new Map<string, string>();
  for (const { name, document } of files) {
    const { lang } = document as FaqDocument;
    const other = names.get(lang);
    if (other !== undefined) {
      throw new Failure(
        `${other} and ${name} are both in the language "${lang}".`,
        'Name one of them, or put both into one file.',
      );
    }
    names.set(lang, name);
  }
};

/** Reads and checks the FAQs in files and folders, in any supported format. */
export const loadFaqs = async (
  paths: readonly string[],
  options: LoadOptions,
): Promise<LoadedFaqs> => {
  const read = findFiles(paths).map((name): ImportFile => ({ name, bytes: readBytes(name) }));
  const own = read.filter(isFaqFile);
  const linted = lintFiles(
    own.map(({ name, bytes }) => ({ name, text: decoder.decode(bytes) })),
    options,
  );
  const others = read.filter((file) => !own.includes(file));
  const files = [...linted, ...(await importFiles(others, options))];
  const isJson = ({ findings }: LintedFile) =>
    findings.every(({ code }) => code !== 'invalid-json');
  if (files.every(isJson)) checkLanguages(files);
  return { files, faqs: files.map(({ document }) => document as FaqDocument) };
};
