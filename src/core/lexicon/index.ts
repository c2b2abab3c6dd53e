/**
 * The languages the search knows, by primary BCP 47 subtag. The build leaves out those that no
 * FAQ file is written in, so this stays a plain list of imports.
 */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

export const languages: Readonly<Record<string, Language>> = { de, en, es, fr, it, nl, pt };
