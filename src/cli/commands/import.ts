import type { Command } from 'commander';
import type { FaqDocument } from '../../core/faq/faq-document.ts';
import { exportJson } from '../../export/index.ts';
import { hasErrors } from '../../lint/lint-files.ts';
import type { LintedFile } from '../../lint/lint-files.ts';
import { reportLines, summaryLine } from '../../lint/report.ts';
import { Failure } from '../failure.ts';
import { findFiles, readBytes, writeFile } from '../files.ts';
import { importFiles } from '../load-faqs.ts';
import { print, styleFor, tell, today } from '../terminal.ts';

interface ImportOptions {
  readonly output?: string;
  readonly lang?: string;
  readonly all?: true;
}

const entryCount = ({ topics }: FaqDocument): number =>
  topics.reduce((sum, { entries }) => sum + entries.length, 0);

const tellFindings = (file: LintedFile, isFull: boolean): void => {
  if (file.findings.length === 0) return;
  const style = styleFor(process.stderr);
  tell(...reportLines(file, { style, isFull }), '', summaryLine([file]));
};

const importCommand = (paths: readonly string[], { output, lang, all }: ImportOptions): void => {
  const files = findFiles(paths).map((name) => ({ name, bytes: readBytes(name) }));
  const imported = importFiles(files, { today: today(), lang });
  const faq = imported.document as FaqDocument;
  tellFindings(imported, all === true);
  const count = entryCount(faq);
  if (count === 0) {
    throw new Failure(
      `No question was found in ${imported.name}.`,
      'Write each question on a line of its own as "Q: …" with its answer as "A: …" below, or export your FAQ as CSV.',
      1,
    );
  }
  if (output === undefined) print(exportJson(faq).trimEnd());
  else {
    writeFile(output, exportJson(faq));
    const topics = faq.topics.length === 1 ? 'one topic' : `${faq.topics.length} topics`;
    tell(
      `${output}: ${count} ${count === 1 ? 'question' : 'questions'} in ${topics}, in "${faq.lang}"`,
    );
  }
  if (hasErrors([imported])) process.exitCode = 1;
};

export const addImport = (program: Command): void => {
  program
    .command('import')
    .description(
      'make a FAQ of what you have: text, Markdown, CSV, HTML, JSON, theme or help-centre exports',
    )
    .argument('<files...>', 'files that hold one FAQ together')
    .option('-o, --output <file>', 'where to write the FAQ; printed by default')
    .option('--lang <tag>', 'its language, such as fr or pt-BR, where the files do not say')
    .option('--all', 'print every place of findings that are alike')
    .addHelpText(
      'after',
      `
What cannot be carried over is listed by question; nothing is left out without a word.

Examples:
  $ shop-help import faq.txt -o faq-data/fr.json
  $ shop-help import page.html --lang de
  $ shop-help import orders.csv returns.csv -o faq.json`,
    )
    .action(importCommand);
};
