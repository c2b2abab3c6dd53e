import { memoizeByObject } from '../core/memoize.ts';
import { importFaq } from './index.ts';
import type { ImportFile, ImportResult } from './import-result.ts';

/** Files that together contain a FAQ in one language. */
export interface LanguageFiles {
  readonly files: ImportFile[];
  /** The language to read, if one of the files contains several. */
  lang?: string;
}

/** Reads one file, and caches the result for long files. */
export const importAlone: (file: ImportFile) => ImportResult = memoizeByObject((file) =>
  importFaq([file]),
);

/**
 * Groups files by language; a multilingual file is in several groups. A file of unknown language
 * joins the others, and one in "en" those in "en-GB".
 */
export const filesByLanguage = (files: readonly ImportFile[]): readonly LanguageFiles[] => {
  const read = files.map((file) => {
    const result = importAlone(file);
    const isLanguageUnknown = result.findings.some(({ code }) =>
      ['unknown-language', 'finished-script'].includes(code),
    );
    return { file, result, isLanguageUnknown };
  });
  const known = read.find(({ isLanguageUnknown }) => !isLanguageUnknown);
  const tags = new Set(read.flatMap(({ result }) => result.languages));
  const groups = new Map<string, LanguageFiles>();
  for (const { file, result, isLanguageUnknown } of read) {
    const { languages } = result;
    for (const tag of isLanguageUnknown && known ? [known.result.faq.lang] : languages) {
      const lang = languages.length > 1 ? tag : withRegion(tag, tags);
      const group = groups.get(lang) ?? { files: [] };
      group.files.push(file);
      if (languages.length > 1) group.lang = lang;
      groups.set(lang, group);
    }
  }
  return [...groups.values()];
};

/** The tag, or the only one of several that adds a region to it. */
const withRegion = (tag: string, tags: ReadonlySet<string>): string => {
  const regional = [...tags].filter((other) => other.startsWith(`${tag}-`));
  return regional.length === 1 ? regional[0]! : tag;
};

/**
 * Reads the FAQ in one language. Other languages are not reported, since each has its own group.
 */
export const importGroup = ({ files, lang }: LanguageFiles): ImportResult => {
  const result =
    files.length === 1 && lang === undefined
      ? importAlone(files[0]!)
      : importFaq(files, lang === undefined ? {} : { lang });
  const findings = result.findings.filter(({ code }) => code !== 'other-language');
  return { ...result, findings };
};

/** Reads files in any supported format into one FAQ per language. */
export const importLanguages = (files: readonly ImportFile[]): readonly ImportResult[] =>
  filesByLanguage(files).map(importGroup);
