import type { PlacedFinding } from '../state/findings.ts';
import type { FindingWords } from './fault-words-fr.ts';
import { findingWordsFr } from './finding-words-fr.ts';
import type { UiLanguage } from './index.ts';

/** What a finding says, and in which language: the linter and the import speak English. */
export const wordsOf = (
  { code, field, message, remedy }: PlacedFinding,
  language: UiLanguage,
): FindingWords & { readonly lang: string } => {
  const translated = language === 'fr' ? findingWordsFr[code] : undefined;
  return translated
    ? { ...translated(quotedIn(message), field), lang: language }
    : { message, remedy, lang: 'en' };
};

/** The first words in quotes: what the message speaks of beside the place. */
const quotedIn = (message: string): string => /"([^"]+)"/.exec(message)?.[1] ?? '';
