import type { ProblemCode } from '../../core/faq/field-reader.ts';
import type { Problem } from '../../core/faq/parse.ts';
import type { Severity } from '../finding.ts';
import type { Report, Rule } from '../rule.ts';

/**
 * What the reader of FAQs itself reports. It is an error where something that was written is left
 * out, a warning where something else stands in for it.
 */
const SEVERITIES: Readonly<Record<ProblemCode, Severity>> = {
  'duplicate-id': 'warning',
  'insecure-link': 'warning',
  'missing-alt': 'error',
  'missing-id': 'warning',
  'missing-label': 'warning',
  'missing-title': 'warning',
  'too-long': 'error',
  'unknown-contact': 'error',
  'unknown-entry': 'error',
  'unknown-field': 'warning',
  'unsafe-image': 'error',
  'unsafe-link': 'error',
};

/** A problem's message is what is wrong and, behind the last semicolon, the remedy. */
const reportOf = ({ path, message }: Problem): Report => {
  const end = message.lastIndexOf('; ');
  if (end < 0) return { path, message, remedy: 'Correct it.' };
  const remedy = message.slice(end + 2);
  return {
    path,
    message: `${message.slice(0, end)}.`,
    remedy: remedy[0]!.toUpperCase() + remedy.slice(1),
  };
};

const ruleOf = (code: ProblemCode, severity: Severity): Rule => ({
  code,
  severity,
  check: ({ problems }) => problems.filter((problem) => problem.code === code).map(reportOf),
});

const invalidValue: Rule = {
  code: 'invalid-value',
  severity: 'error',
  check: ({ problems }) => problems.filter(({ code }) => code === undefined).map(reportOf),
};

const HTTP_TARGET = /(\]\(\s*<?|<)http:\/\//gi;

const insecureLink: Rule = {
  ...ruleOf('insecure-link', SEVERITIES['insecure-link']),
  fix: ({ kind, text }) => (kind === 'answer' ? text.replace(HTTP_TARGET, '$1https://') : text),
};

export const structure: readonly Rule[] = [
  invalidValue,
  ...(Object.keys(SEVERITIES) as ProblemCode[])
    .filter((code) => code !== 'insecure-link')
    .map((code) => ruleOf(code, SEVERITIES[code])),
  insecureLink,
];
