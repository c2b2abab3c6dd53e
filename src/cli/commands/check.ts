import { applyEdits, modify } from 'jsonc-parser';
import type { Command } from 'commander';
import type { FaqDocument } from '../../core/faq/faq-document.ts';
import { hasErrors, lintFiles, type LintedFile } from '../../lint/lint-files.ts';
import { fixFaq, type LintOptions } from '../../lint/lint.ts';
import { pathSteps } from '../../lint/path.ts';
import { reportLines, summaryLine } from '../../lint/report.ts';
import { ruleNames } from '../../lint/rule-names.ts';
import { Failure } from '../failure.ts';
import { writeFile } from '../files.ts';
import { loadFaqs } from '../load-faqs.ts';
import { print, styleFor, tell, today } from '../terminal.ts';

interface CheckOptions {
  readonly fix?: true;
  readonly json?: true;
  readonly all?: true;
  readonly ignore?: readonly string[];
}

/** Changes some values in a JSON text, but keeps its layout. */
const edited = (text: string, changes: ReadonlyMap<string, unknown>): string =>
  [...changes].reduce(
    (json, [path, value]) => applyEdits(json, modify(json, [...pathSteps(path)], value, {})),
    text,
  );

const repair = (file: LintedFile, options: LintOptions): LintedFile => {
  const { name, document, text, findings } = file;
  if (text === '' || findings.some(({ code }) => code === 'invalid-json')) return file;
  const { fixed, changes } = fixFaq(document as FaqDocument, options);
  if (changes.size === 0) return file;
  const fixedText = edited(text, changes);
  writeFile(name, fixedText);
  tell(`${name}: ${fixed.length} repaired`);
  return { ...file, text: fixedText };
};

const repaired = (files: readonly LintedFile[], options: LintOptions): readonly LintedFile[] => {
  const written = files.map((file) => repair(file, options));
  const own = written.filter(({ text }) => text !== '');
  return [...lintFiles(own, options), ...written.filter(({ text }) => text === '')];
};

const questions = ({ document }: LintedFile): string => {
  const { topics = [] } = document as Partial<FaqDocument>;
  const count = topics.reduce((sum, { entries = [] }) => sum + entries.length, 0);
  return `${count} ${count === 1 ? 'question' : 'questions'}`;
};

const jsonReport = (files: readonly LintedFile[]): string =>
  JSON.stringify(
    files.map(({ name, findings }) => ({ file: name, findings })),
    null,
    2,
  );

const printReport = (files: readonly LintedFile[], isFull: boolean): void => {
  const style = styleFor(process.stdout);
  for (const file of files) {
    if (file.findings.length > 0) print(...reportLines(file, { style, isFull }), '');
    else print(`${style.ok('✓')} ${file.name}: ${questions(file)}, nothing to find`);
  }
  if (files.some(({ findings }) => findings.length > 0)) print(summaryLine(files));
};

const checkIgnored = (names: readonly string[]): void => {
  const unknown = names.find((name) => !ruleNames.includes(name));
  if (unknown === undefined) return;
  throw new Failure(`There is no rule "${unknown}".`, `Rules are: ${ruleNames.join(', ')}.`);
};

const check = async (
  paths: readonly string[],
  { fix, json, all, ignore = [] }: CheckOptions,
): Promise<void> => {
  checkIgnored(ignore);
  const options = { today: today(), ignore };
  const { files: found } = await loadFaqs(paths, options);
  const files = fix ? repaired(found, options) : found;
  if (json) print(jsonReport(files));
  else printReport(files, all === true);
  if (hasErrors(files)) process.exitCode = 1;
};

export const addCheck = (program: Command): void => {
  program
    .command('check')
    .description('find what shoppers would see broken, and repair what is safe')
    .argument('[files...]', 'FAQ files or folders, in any format; faq-data by default')
    .option('--fix', 'repair what can be repaired without asking, in the files themselves')
    .option('--json', 'print the findings as JSON')
    .option('--all', 'print every place of findings that are alike')
    .option('--ignore <rules...>', 'leave out rules by their names')
    .addHelpText(
      'after',
      `
Ends with 0 when nothing stops the FAQ from being used, 1 when there is an error, 2 when the command
itself cannot be carried out. Every rule is explained in docs/lint-rules.md.

Examples:
  $ shop-help check
  $ shop-help check faq-data/fr.json --fix
  $ shop-help check faq.csv --ignore long-answer stale-entry`,
    )
    .action(check);
};
