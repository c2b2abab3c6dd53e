/**
 * All lexicons, by primary BCP 47 subtag. A script on a shop's page contains only those that it needs,
 * one module per language, and does not import this list.
 */
import { primaryLanguage } from '../language/lookup-language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language, LexiconFor, LexiconLanguage } from './language.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

export const languages: Readonly<Record<string, Language>> = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  th,
  tr,
  zh,
} satisfies Record<LexiconLanguage, Language>;

export const languageFor: LexiconFor = (tag) => languages[primaryLanguage(tag)];
