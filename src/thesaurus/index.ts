/**
 * Groups of everyday near-synonyms, by primary BCP 47 subtag. Only tools import these lists: a
 * finished script contains the few lines that its FAQ needs, see `with-thesaurus.ts`.
 */
export { ar } from './ar.ts';
export { de } from './de.ts';
export { en } from './en.ts';
export { es } from './es.ts';
export { fr } from './fr.ts';
export { he } from './he.ts';
export { it } from './it.ts';
export { ja } from './ja.ts';
export { ko } from './ko.ts';
export { nl } from './nl.ts';
export { pl } from './pl.ts';
export { pt } from './pt.ts';
export { ru } from './ru.ts';
export { sv } from './sv.ts';
export { th } from './th.ts';
export { tr } from './tr.ts';
export { zh } from './zh.ts';
