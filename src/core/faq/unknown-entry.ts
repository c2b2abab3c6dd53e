import type { Faq } from './faq.ts';
import { quote } from './field-reader.ts';
import { nearestName } from './nearest-name.ts';
import type { Problem } from './parse.ts';

/**
 * The problem with a requested id; undefined if an entry has it.
 *
 * @param path Where the id is written, e.g. `show`.
 */
export const unknownEntry = (faq: Faq, id: string, path: string): Problem | undefined => {
  const ids = faq.topics.flatMap(({ entries }) => entries.map((entry) => entry.id));
  if (ids.includes(id)) return undefined;
  const meant = nearestName(id, ids);
  const remedy = meant ? `did you mean ${quote(meant)}?` : 'use the id of an entry.';
  return { path, message: `No entry of the FAQ has the id ${quote(id)}; ${remedy}` };
};
