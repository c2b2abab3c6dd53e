import { join } from 'node:path';
import type { Command } from 'commander';
import type { FaqDocument } from '../../core/faq/faq-document.ts';
import { exportJson } from '../../export/index.ts';
import { hasErrors, type LintedFile } from '../../lint/lint-files.ts';
import { reportLines, summaryLine } from '../../lint/report.ts';
import { Failure } from '../failure.ts';
import { findFiles, isFolder, readBytes, writeFile } from '../files.ts';
import { importFiles } from '../load-faqs.ts';
import { print, styleFor, tell, today } from '../terminal.ts';

interface ImportOptions {
  readonly output?: string;
  readonly lang?: string;
  readonly all?: true;
}

const entryCount = ({ topics }: FaqDocument): number =>
  topics.reduce((sum, { entries }) => sum + entries.length, 0);

const documentOf = ({ document }: LintedFile): FaqDocument => document as FaqDocument;

const tellFindings = (files: readonly LintedFile[], isFull: boolean): void => {
  const style = styleFor(process.stderr);
  const lines = files.flatMap((file) => reportLines(file, { style, isFull }));
  if (lines.length > 0) tell(...lines, '', summaryLine(files));
};

/** `faq.json` for a FAQ alone; `faq.fr.json`, or `faq/fr.json` in the folder `faq`, for one of several. */
const pathFor = (output: string, lang: string, isAlone: boolean): string => {
  if (isFolder(output) || /[/\\]$/.test(output)) return join(output, `${lang}.json`);
  return isAlone ? output : output.replace(/(\.\w+)?$/, `.${lang}$1`);
};

const write = (faq: FaqDocument, path: string): void => {
  writeFile(path, exportJson(faq));
  const count = entryCount(faq);
  const topics = faq.topics.length === 1 ? 'one topic' : `${faq.topics.length} topics`;
  tell(
    `${path}: ${count} ${count === 1 ? 'question' : 'questions'} in ${topics}, in "${faq.lang}"`,
  );
};

const importCommand = async (
  paths: readonly string[],
  { output, lang, all }: ImportOptions,
): Promise<void> => {
  const files = findFiles(paths).map((name) => ({ name, bytes: readBytes(name) }));
  const imported = await importFiles(files, { today: today(), lang });
  tellFindings(imported, all === true);
  const faqs = imported.map(documentOf).filter((faq) => entryCount(faq) > 0);
  const [only] = faqs;
  if (!only) {
    throw new Failure(
      `No question was found in ${paths.join(', ')}.`,
      'Write each question on a line of its own as "Q: …" with its answer as "A: …" below, or export your FAQ as CSV.',
      1,
    );
  }
  if (output === undefined && faqs.length > 1) {
    throw new Failure(
      `The files hold ${faqs.length} languages: ${faqs.map((faq) => faq.lang).join(', ')}.`,
      'Name a folder for them with -o, such as "-o faq-data/", or choose one with --lang.',
    );
  }
  if (output === undefined) print(exportJson(only).trimEnd());
  else for (const faq of faqs) write(faq, pathFor(output, faq.lang, faqs.length === 1));
  if (hasErrors(imported)) process.exitCode = 1;
};

export const addImport = (program: Command): void => {
  program
    .command('import')
    .description(
      'make a FAQ of what you have: text, Word, Excel, Markdown, CSV, HTML, JSON, theme or help-centre exports',
    )
    .argument('<files...>', 'files that hold one FAQ together, or one for each language')
    .option('-o, --output <file>', 'where to write the FAQ, or a folder/; printed by default')
    .option(
      '--lang <tag>',
      'its language, such as fr or pt-BR; of several languages, the one to take',
    )
    .option('--all', 'print every place of findings that are alike')
    .addHelpText(
      'after',
      `
What cannot be carried over is listed by question; nothing is left out without a word.

Examples:
  $ shop-help import faq.txt -o faq-data/fr.json
  $ shop-help import faq.docx -o faq.json
  $ shop-help import page.html --lang de
  $ shop-help import orders.csv returns.csv -o faq.json
  $ shop-help import faq-fr.csv faq-en.csv -o faq-data/`,
    )
    .action(importCommand);
};
