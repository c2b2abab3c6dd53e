import type { FaqDocument } from '../core/faq/faq-document.ts';
import { parse } from '../core/faq/parse.ts';
import { byPlace, type Finding } from './finding.ts';
import { entryPathOf, pathSteps, valueAt, withValues } from './path.ts';
import type { RuleReport, Rule, Subject } from './rule.ts';
import { rules } from './rules/index.ts';
import { readWrittenFaq, type WrittenText } from './written-faq.ts';

export type { Finding, Severity } from './finding.ts';

export interface LintOptions {
  /** The day of the check, e.g. `2026-11-29`. Without it nothing is reported as stale. */
  readonly today?: string;
  /** Names of rules to leave out. */
  readonly ignore?: readonly string[];
  /** Languages that the owner has given the help its words in. */
  readonly ownMessages?: readonly string[];
}

/** All findings of a FAQ document, in document order. Never throws. */
export const lintFaq = (document: unknown, options: LintOptions = {}): readonly Finding[] => {
  const { faq, problems } = parse(document);
  const subject: Subject = {
    ...readWrittenFaq(document),
    problems,
    usable: faq.topics.reduce((sum, { entries }) => sum + entries.length, 0),
    today: options.today,
    ownMessages: options.ownMessages ?? [],
  };
  const withPlace = placesIn(subject);
  return rules
    .filter(({ code }) => !options.ignore?.includes(code))
    .flatMap((rule) => rule.check(subject).map((report) => withPlace(rule, report)))
    .sort(byPlace);
};

/** Adds the question or contact that a report is about. */
const placesIn = ({ entries, contacts, texts }: Subject) => {
  const questions = new Map(entries.map(({ path, question }) => [path, question]));
  const textAt = new Map(texts.map((text) => [text.path, text]));
  return (rule: Rule, report: RuleReport): Finding => {
    const question = questions.get(entryPathOf(report.path));
    const contact = contacts.find(({ path }) => report.path.startsWith(`${path}.`))?.label;
    const text = textAt.get(report.path);
    return {
      ...report,
      severity: rule.severity,
      code: rule.code,
      ...(question && { question }),
      ...(contact && { contact }),
      isFixable: text !== undefined && rule.fix !== undefined && rule.fix(text) !== text.text,
    };
  };
};

/** Result of `fixFaq`. */
export interface FixedFaq {
  readonly document: FaqDocument;
  /** Findings of the original document that are resolved. */
  readonly fixed: readonly Finding[];
  /** The values that changed, by their path. */
  readonly changes: ReadonlyMap<string, unknown>;
}

/** Repairs what can be repaired without asking the owner. */
export const fixFaq = (document: FaqDocument, options: LintOptions = {}): FixedFaq => {
  const fixers = rules.filter(({ code }) => !options.ignore?.includes(code));
  const changes = new Map<string, unknown>();
  for (const text of readWrittenFaq(document).texts) {
    const fixed = fixedText(text, fixers);
    if (fixed !== text.text) changes.set(text.path, fixed);
  }
  const fixed = withValues(document, changes);
  return { document: fixed, changes, fixed: resolvedFindings(document, fixed, options) };
};

const fixedText = (written: WrittenText, fixers: readonly Rule[]): string =>
  fixers.reduce((text, { fix }) => fix?.({ ...written, text }) ?? text, written.text);

const resolvedFindings = (
  before: unknown,
  after: unknown,
  options: LintOptions,
): readonly Finding[] => {
  const keyOf = ({ code, path }: Finding) => `${code} ${path}`;
  const left = new Set(lintFaq(after, options).map(keyOf));
  return lintFaq(before, options).filter(
    (finding) =>
      !left.has(keyOf(finding)) &&
      valueAt(before, pathSteps(finding.path)) !== valueAt(after, pathSteps(finding.path)),
  );
};
