import { hasErrors, type LintedFile } from '../lint/lint-files.ts';
import { reportLines, summaryLine } from '../lint/report.ts';
import { Failure } from './failure.ts';
import { styleFor, tell } from './terminal.ts';

/** Prints the findings in the files, and stops if there is an error. */
export const stopOnErrors = (files: readonly LintedFile[], done: string): void => {
  const style = styleFor(process.stderr);
  for (const file of files) {
    if (file.findings.length > 0) tell(...reportLines(file, { style }), '');
  }
  if (files.some(({ findings }) => findings.length > 0)) tell(summaryLine(files));
  if (!hasErrors(files)) return;
  throw new Failure(`Nothing was ${done}: the FAQ has errors.`, 'Correct them and try again.', 1);
};
