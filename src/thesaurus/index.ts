/**
 * Groups of everyday near-synonyms, by primary BCP 47 subtag. Only tools import these lists: a
 * finished script holds the few lines that its FAQ needs, see `with-thesaurus.ts`.
 */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

export const thesauri: Readonly<Record<string, string>> = { de, en, es, fr, it, nl, pt };
