/** The query sets: our own, and those of `--data DIR`, which we may not publish. */
import fs from 'node:fs';
import path from 'node:path';
import { randomFrom } from './random.mjs';

const ownSets = new URL('./queries-fr.json', import.meta.url);

const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/**
 * A set is `{ name, lang, entries, queries }`; a query is `{ q, relevant, category }`, with
 * `relevant` empty if the FAQ has no answer. A set without entries uses our own FAQ.
 */
export const readSets = (folder) => {
  const own = read(ownSets);
  if (folder === undefined) return [own];
  const others = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => read(path.join(folder, name)))
    .filter(({ queries }) => Array.isArray(queries))
    .map((set) => ({ ...set, entries: set.entries ?? own.entries }));
  return [own, ...others.filter(({ name }) => !name.startsWith(own.name))];
};

/** The entries of a set as a `Faq`, as `parse` would return it. */
export const toFaq = (entries, lang) => ({
  lang,
  title: '',
  contacts: [],
  synonyms: [],
  topics: [
    {
      id: 'all',
      title: '',
      entries: entries.map(({ id, question, answer, keywords }) => ({
        id,
        question,
        answer: [],
        text: answer ?? '',
        keywords: keywords ?? [],
        pages: [],
      })),
    },
  ],
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const edited = (text, next) => {
  for (let tries = 0; tries < 20; tries += 1) {
    const at = next(text.length);
    const kind = next(4);
    if (!/\p{L}/u.test(text[at])) continue;
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    if (kind === 0) return before + after;
    if (kind === 1) return before + LETTERS[next(26)] + text[at] + after;
    if (kind === 2) return before + LETTERS[next(26)] + after;
    if (/^\p{L}/u.test(after)) return before + after[0] + text[at] + after.slice(1);
  }
  return text;
};

/**
 * The answerable queries of a set with this many random typos in each; another seed makes other
 * typos.
 */
export const withTypos = (set, typos, seed) => {
  const next = randomFrom(typos * 77 + seed * 7919);
  const queries = set.queries
    .filter(({ relevant, category }) => relevant.length > 0 && category !== 'prefix')
    .map((query) => {
      let { q } = query;
      for (let typo = 0; typo < typos; typo += 1) q = edited(q, next);
      return { ...query, q };
    });
  return { ...set, queries };
};
