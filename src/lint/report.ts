import type { Finding } from './finding.ts';
import { groupFindings, type FindingGroup } from './group.ts';
import type { LintedFile } from './lint-files.ts';

/** Styling for the parts of a report; without colours each function returns its text unchanged. */
export interface ReportStyle {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const same = (text: string) => text;
const plain: ReportStyle = { error: same, warning: same, strong: same, faint: same };

export interface FileReportOptions {
  readonly style?: ReportStyle;
  /** Whether to list every place of similar findings, not only the first few. */
  readonly isFull?: boolean;
}

const MAX_LISTED = 3;
const MAX_QUOTE_LENGTH = 70;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_QUOTE_LENGTH ? `${line.slice(0, MAX_QUOTE_LENGTH - 1)}…` : line;
};

const placeOf = ({ line, path, contact, question = contact, quote }: Finding): string => {
  const place = [line === undefined ? '' : `line ${line}`, path].filter((part) => part !== '');
  const isNew = quote !== undefined && quote !== question;
  const words = [question && `“${short(question)}”`, isNew && short(quote)].filter(Boolean);
  return [place.join(', '), words.join(' · ')].filter((part) => part !== '').join(': ');
};

/** Whether a message says more than the group's first one and the words quoted below it. */
const saysMore = ({ message, quote }: Finding, first: Finding): boolean =>
  message !== first.message && (quote === undefined || !message.includes(`"${quote}"`));

const remedyLine = ({ remedy, isFixable }: Finding): string =>
  `      → ${remedy}${isFixable ? ' Or let --fix do it.' : ''}`;

const groupLines = (
  { findings }: FindingGroup,
  { style = plain, isFull = false }: FileReportOptions,
): readonly string[] => {
  const [first] = findings;
  const times = findings.length > 1 ? ` (${findings.length} times)` : '';
  const shown = isFull ? findings : findings.slice(0, MAX_LISTED);
  const rest = findings.length - shown.length;
  const isOneRemedy = shown.every(({ remedy }) => remedy === first.remedy);
  const paint = style[first.severity];
  return [
    `  ${paint(first.severity)}  ${style.strong(first.message)}${times}  ${style.faint(first.code)}`,
    ...shown.flatMap((finding) => [
      ...(saysMore(finding, first) ? [`      ${style.strong(finding.message)}`] : []),
      ...(placeOf(finding) === '' ? [] : [`      ${placeOf(finding)}`]),
      ...(isOneRemedy ? [] : [remedyLine(finding)]),
    ]),
    ...(rest > 0 ? [`      … and ${rest} more; --all shows them`] : []),
    ...(isOneRemedy ? [remedyLine(first)] : []),
  ];
};

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Summary below all reports: `1 error, 3 warnings; 2 of them can be repaired with --fix`. */
export const summaryLine = (files: readonly LintedFile[]): string => {
  const findings = files.flatMap((file) => file.findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const fixable = findings.filter(({ isFixable }) => isFixable).length;
  const sum = `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
  return fixable === 0 ? sum : `${sum}; ${fixable} of them can be repaired with --fix`;
};

/** A file's findings as readable lines; none if there are no findings. */
export const reportLines = (
  file: LintedFile,
  options: FileReportOptions = {},
): readonly string[] => {
  if (file.findings.length === 0) return [];
  const { style = plain } = options;
  const groups = groupFindings(file.findings);
  return [style.strong(file.name), ...groups.flatMap((group) => groupLines(group, options))];
};
