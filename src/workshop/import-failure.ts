import type { ImportFinding } from '../import/import-result.ts';
import { wordsOf } from './messages/finding-words.ts';
import { messagesIn, type UiLanguage } from './messages/index.ts';
import { isPasted } from './pasted-file.ts';

/** Why nothing could be read, and what to do, in the owner's language. */
export const importFailure = (findings: readonly ImportFinding[], language: UiLanguage): string => {
  const messages = messagesIn(language).bring;
  const errors = findings.filter(({ severity }) => severity === 'error');
  // What was left out says more than that nothing is left.
  const first = findings.find(({ code }) => code === 'no-answer') ?? errors[0];
  if (!first) return messages.nothingFound;
  const of = isPasted(first.file) ? messages.yourText : first.file;
  if (first.code === 'no-questions') return messages.refused(of, messages.nothingFound);
  const { message, remedy } = wordsOf({ ...first, note: first }, language);
  return messages.refused(of, `${message} ${remedy}`, first.question);
};
