import type { ProblemCode } from '../../core/faq/field-reader.ts';
import type { Problem } from '../../core/faq/parse.ts';
import { problemSeverities } from '../../core/faq/problem-severity.ts';
import type { Severity } from '../finding.ts';
import type { RuleReport, Rule } from '../rule.ts';

/** A parser's message says what is wrong and, after the last semicolon, what to do. */
const reportOf = ({ path, message }: Problem): RuleReport => {
  const end = message.lastIndexOf('; ');
  const isEmpty = message.startsWith('"" is not ');
  if (end < 0) return { path, message, remedy: 'Correct it.' };
  const remedy = message.slice(end + 2);
  const fault = message.slice(0, end);
  return {
    path,
    message: isEmpty ? `Is empty, where ${fault.slice('"" is not '.length)} belongs.` : `${fault}.`,
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

const httpTarget = /(\]\(\s*<?|<)http:\/\//gi;

const insecureLink: Rule = {
  ...ruleOf('insecure-link', problemSeverities['insecure-link']),
  fix: ({ kind, text }) => (kind === 'answer' ? text.replace(httpTarget, '$1https://') : text),
};

export const structure: readonly Rule[] = [
  invalidValue,
  ...(Object.keys(problemSeverities) as ProblemCode[])
    .filter((code) => code !== 'insecure-link')
    .map((code) => ruleOf(code, problemSeverities[code])),
  insecureLink,
];
