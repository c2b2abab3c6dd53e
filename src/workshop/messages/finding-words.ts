import type { PlacedFinding } from '../state/findings.ts';
import type { FindingWords } from './fault-words-fr.ts';
import { findingWordsFr } from './finding-words-fr.ts';
import { importWordsFr } from './import-words-fr.ts';
import type { UiLanguage } from './index.ts';

type Told = Pick<PlacedFinding, 'code' | 'field' | 'message' | 'remedy' | 'note'>;
type Words = Readonly<Record<string, (quoted: string, field?: string) => FindingWords>>;

/** The words of a finding and their language; untranslated ones are in English. */
export const wordsOf = (
  { code, field, message, remedy, note }: Told,
  language: UiLanguage,
): FindingWords & { readonly lang: string } => {
  const french: Words = note ? importWordsFr : findingWordsFr;
  const translated = language === 'fr' ? french[code] : undefined;
  return translated
    ? { ...translated(quotedIn(message), field), lang: language }
    : { message, remedy, lang: 'en' };
};

/** The first quoted words of a message, such as the other question that it refers to. */
const quotedIn = (message: string): string => /"([^"]+)"/.exec(message)?.[1] ?? '';
