#!/usr/bin/env node
/**
 * npm run bench:search -- [--data DIR] [--ablation] [--speed] [--bytes] [--languages] [--keys]
 * [--right-words] [--no-peers]
 *
 * How often the right entry is first or among three, and how often a query without an answer is
 * refused, compared with peers.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { built, load } from './bundle.mjs';
import { confidence, figures, figuresAtRefusal, percent, runSet, triple } from './score.mjs';
import { readSets, toFaq, withTypos } from './sets.mjs';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    ablation: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: false },
    languages: { type: 'boolean', default: false },
    keys: { type: 'boolean', default: false },
    'right-words': { type: 'boolean', default: false },
    bytes: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
  },
});

const engine = await built();
const { createSearch } = engine;
const inside = await load('./inside.js');
const sets = readSets(options.data);
const line = (name, cells) => console.log([name.padEnd(30), ...cells].join('  '));

/** Texts as our analyzer reads them, for engines that have no analyzer of their own. */
const terms = (lang) => {
  const analyzer = inside.createAnalyzer(lang, [], inside.languages[lang.split('-')[0]]);
  return (text) => {
    const tokens = analyzer.split.folded(text).flatMap((word) => analyzer.tokensOf(word));
    const found = tokens.filter(({ stop }) => !stop).map(({ stem }) => stem);
    tokens.forEach((_, at) => {
      for (const { term } of analyzer.expressionAt(tokens, at)?.concepts ?? []) {
        found.push(`topic${term.slice(1)}`);
      }
    });
    return found.join(' ');
  };
};

const ours = (set) => {
  const search = createSearch(toFaq(set.entries, set.lang));
  return (query) => search(query).hits;
};

const maybe = (set) => {
  const search = createSearch(toFaq(set.entries, set.lang));
  return (query) => {
    const { hits, suggestions } = search(query);
    return [...hits, ...suggestions];
  };
};

const printConfidence = ({ right, heldBack, falselySure }) =>
  line('  confidence', [
    `${percent(right)} right of the sure,${percent(heldBack)} of the right held back,` +
      `${percent(falselySure)} of the unanswerable sure`,
  ]);

const printOurs = async (set) => {
  console.log(
    `\n${set.name}: ${set.queries.length} queries, ${set.entries.length} entries, ${set.lang}`,
  );
  console.log('right first / among three / refused, in %');
  const rows = await runSet(set, ours(set));
  line('shop-help', [triple(figures(rows))]);
  const withSuggestions = await runSet(set, maybe(set));
  line('  with suggestions', [triple(figures(withSuggestions))]);
  printConfidence(confidence(rows, withSuggestions));
  for (const category of new Set(rows.map((row) => row.category))) {
    const part = rows.filter((row) => row.category === category);
    line(`  ${category} (${part.length})`, [triple(figures(part))]);
  }
  return figures(rows);
};

const printPeers = async (set, own) => {
  const { peers, withLexicon } = await import('./engines.mjs');
  line('', ['as it is'.padEnd(15), `made to refuse ${percent(own.refused).trim()}`]);
  for (const peer of peers.flatMap((engine) => [engine, withLexicon(engine, terms)])) {
    try {
      const search = await peer.create(set.entries, set.lang);
      const rows = await runSet(set, search);
      search.dispose?.();
      line(peer.name, [
        triple(figures(rows)).padEnd(15),
        triple(figuresAtRefusal(rows, own.refused ?? 0)),
      ]);
    } catch (error) {
      line(peer.name, [`did not run: ${error.message.split('\n')[0]}`]);
    }
  }
};

/** Averaged over twenty seeds, since results vary by up to two points from one to another. */
const printTypos = async (set) => {
  for (const typos of [1, 2]) {
    const rows = [];
    for (let seed = 1; seed <= 20; seed += 1) {
      rows.push(...(await runSet(withTypos(set, typos, seed), ours(set))));
    }
    const found = figures(rows);
    line(`  ${typos} random typo${typos > 1 ? 's' : ''}`, [
      triple(found),
      `right first ${(100 * found.first).toFixed(1)}`,
    ]);
  }
};

for (const set of sets) {
  const own = await printOurs(set);
  if (set === sets[0]) await printTypos(set);
  if (!options['no-peers']) await printPeers(set, own);
}
if (options.languages) await (await import('./languages.mjs')).printLanguages(createSearch);
if (options.keys || options['right-words']) {
  const { readTrade } = await import('./languages.mjs');
  const written = ['shop', 'guesthouse']
    .flatMap(readTrade)
    .filter(({ lang }) => ['fr', 'en', 'de', 'es'].includes(lang));
  const both = [...sets, ...written];
  if (options.keys) (await import('./keys.mjs')).printKeys(engine, both);
  if (options['right-words']) await (await import('./right-words.mjs')).printRightWords(both);
}
if (options.ablation) await (await import('./ablation.mjs')).printAblation(sets);
if (options.speed) {
  const speed = fileURLToPath(new URL('./speed.mjs', import.meta.url));
  execFileSync(process.execPath, [speed], { stdio: 'inherit' });
}
if (options.bytes) await (await import('./bytes.mjs')).printBytes();
