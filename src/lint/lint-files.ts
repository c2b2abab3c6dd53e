import { fileLanguageFindings } from './file-language.ts';
import { byPlace, type Finding } from './finding.ts';
import { readJsonSource } from './json-source.ts';
import { lintLanguages } from './languages.ts';
import { lintFaq, type LintOptions } from './lint.ts';

/** A FAQ file: its name, as messages give it, and what is written in it. */
export interface FaqText {
  readonly name: string;
  readonly text: string;
}

export interface LintedFile extends FaqText {
  /** The value, as far as it could be parsed. */
  readonly document: unknown;
  /** Sorted, with line numbers. */
  readonly findings: readonly Finding[];
}

/**
 * Checks a shop's FAQ files one by one and against each other; the first is in the shop's own
 * language.
 */
export const lintFiles = (
  files: readonly FaqText[],
  options: LintOptions = {},
): readonly LintedFile[] => {
  const read = files.map((file) => ({ ...file, source: readJsonSource(file.text) }));
  const readable = read.filter(({ source }) => source.findings.length === 0);
  const ofLanguages = lintLanguages(
    readable.map(({ name, source }) => ({ name, document: source.document })),
  );
  return read.map(({ name, text, source }) => {
    const { document } = source;
    const found =
      source.findings.length > 0
        ? source.findings
        : [
            ...lintFaq(document, options),
            ...fileLanguageFindings(name, document),
            ...(ofLanguages.get(name) ?? []),
          ];
    const wanted = found.filter(({ code }) => !options.ignore?.includes(code));
    return { name, text, document, findings: [...source.withLines(wanted)].sort(byPlace) };
  });
};

export const hasErrors = (files: readonly LintedFile[]): boolean =>
  files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
