import { importFaq } from './index.ts';
import type { ImportFile, ImportResult } from './import-result.ts';

/** Files that hold a FAQ in one language together. */
export interface LanguageFiles {
  readonly files: ImportFile[];
  /** The language to read, where one of the files holds others too. */
  lang?: string;
}

/** The files by the languages that they hold; one whose texts are translated is in several groups. */
export const filesByLanguage = (files: readonly ImportFile[]): readonly LanguageFiles[] => {
  const groups = new Map<string, LanguageFiles>();
  for (const file of files) {
    const { languages } = importFaq([file]);
    for (const lang of languages) {
      const group = groups.get(lang) ?? { files: [] };
      group.files.push(file);
      if (languages.length > 1) group.lang = lang;
      groups.set(lang, group);
    }
  }
  return [...groups.values()];
};

/** Reads the FAQ in one language; that there are others is no finding, as each has its group. */
export const importGroup = ({ files, lang }: LanguageFiles): ImportResult => {
  const result = importFaq(files, lang === undefined ? {} : { lang });
  const findings = result.findings.filter(({ code }) => code !== 'other-language');
  return { ...result, findings };
};

/** Reads files of any usual form into one FAQ for each language that they hold. */
export const importLanguages = (files: readonly ImportFile[]): readonly ImportResult[] =>
  filesByLanguage(files).map(importGroup);
