/**
 * All lexicons, by primary BCP 47 subtag. What runs on a shop's page holds only those it needs, one
 * module a language, and does not import this list.
 */
import { primaryLanguage } from '../language/lookup-language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language, LexiconLanguage } from './language.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

export const languages: Readonly<Record<string, Language>> = {
  de,
  en,
  es,
  fr,
  it,
  nl,
  pt,
} satisfies Record<LexiconLanguage, Language>;

/** The lexicon for a language tag, where there is one. */
export const languageFor = (tag: string): Language | undefined => languages[primaryLanguage(tag)];
