/**
 * Everyday words of ordinary life, by primary BCP 47 subtag. Tools alone know these lists: a finished
 * script holds the few lines that touch its FAQ, see `with-thesaurus.ts`.
 */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

export const thesauri: Readonly<Record<string, string>> = { de, en, es, fr, it, nl, pt };
