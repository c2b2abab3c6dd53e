import type { PlacedFinding } from '../state/findings.ts';
import type { FindingWords } from './fault-words-fr.ts';
import { findingWordsFr } from './finding-words-fr.ts';
import type { UiLanguage } from './index.ts';

/** The words of a finding and their language; untranslated ones are in English. */
export const wordsOf = (
  { code, field, message, remedy }: PlacedFinding,
  language: UiLanguage,
): FindingWords & { readonly lang: string } => {
  const translated = language === 'fr' ? findingWordsFr[code] : undefined;
  return translated
    ? { ...translated(quotedIn(message), field), lang: language }
    : { message, remedy, lang: 'en' };
};

/** The first quoted words of a message, such as the other question that it refers to. */
const quotedIn = (message: string): string => /"([^"]+)"/.exec(message)?.[1] ?? '';
