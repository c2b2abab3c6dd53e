import {
  allMessages,
  fallbackMessages,
  messagesFor,
  type Messages,
  type OwnMessages,
} from '../core/messages/index.ts';
import { findMessages } from '../core/messages/find-messages.ts';
import { withOwnMessages } from '../core/messages/own-messages.ts';
import { isLanguageTag } from '../core/language/language-tag.ts';
import type { ComposeSettings } from './compose-settings.ts';

type ReportProblem = (severity: 'error' | 'warning', path: string, message: string) => void;

/**
 * The messages to include in a script: those of its languages, or all if it may need any language,
 * plus the shop's own.
 */
export const scriptMessages = (
  given: ComposeSettings['messages'],
  tags: readonly string[],
  isForAny: boolean,
  report: ReportProblem,
): readonly Messages[] => {
  const own = ownMessages(given, report);
  const isReplaced = ({ lang }: Messages): boolean => own.some((one) => one.lang === lang);
  const known = [...own, ...allMessages.filter((one) => !isReplaced(one))];
  if (isForAny) return known;
  const found = new Set([...own, ...tags.flatMap((tag) => findMessages(known, tag) ?? [])]);
  return found.size > 0 ? [...found] : [fallbackMessages];
};

const ownMessages = (
  given: ComposeSettings['messages'],
  report: ReportProblem,
): readonly Messages[] => {
  if (given !== undefined && !isObject(given)) {
    report(
      'error',
      'settings.messages',
      'Must be an object by language, as in { "fr": { "launcher": "Aide" } }.',
    );
    return [];
  }
  return Object.entries(given ?? {}).flatMap(([lang, own]) => {
    const path = `settings.messages.${lang}`;
    if (isLanguageTag(lang) && isObject(own)) return [messagesIn(lang, own, path, report)];
    report(
      'error',
      path,
      'Must be texts by name below a language tag, as in { "fr": { "launcher": "Aide" } }.',
    );
    return [];
  });
};

const messagesIn = (
  lang: string,
  own: OwnMessages,
  path: string,
  report: ReportProblem,
): Messages => {
  const base = messagesFor(lang);
  const words = { ...own, lang };
  const { messages, problems } = withOwnMessages(base ?? fallbackMessages, words);
  for (const problem of problems) {
    report('error', problem.path.replace('messages', path), problem.message);
  }
  const missing = base ? [] : Object.keys(fallbackMessages).filter((name) => !(name in words));
  if (missing.length > 0) {
    report('warning', path, `Lacks ${missing.join(', ')}; English is shown instead. Add them.`);
  }
  return messages;
};

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
