import type { Problem } from '../../core/faq/parse.ts';

type ReportProblems = (problems: readonly Problem[]) => void;

/** A method's argument as a string: a number is converted, a missing argument stays undefined. */
export const stringArgument = (
  method: string,
  given: unknown,
  report: ReportProblems,
): string | undefined => {
  if (given === undefined || given === null || typeof given === 'string') return given ?? undefined;
  report([problem(method, given, 'a string')]);
  return typeof given === 'number' ? String(given) : undefined;
};

/** The strings of a list passed to a method. */
export const stringListArgument = (
  method: string,
  given: unknown,
  report: ReportProblems,
): readonly string[] => {
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  const texts = list.filter((one) => typeof one === 'string');
  if (!Array.isArray(given) || texts.length < list.length) {
    report([problem(method, given, 'an array of strings')]);
  }
  return texts;
};

const problem = (method: string, given: unknown, wanted: string): Problem => ({
  path: method,
  message: `${method}() takes ${wanted}, not ${Array.isArray(given) ? 'anything else in it' : `a value of type "${typeof given}"`}; it is ignored.`,
});
