/** The committed ratios, which `--check` compares with and docs/reference/cost.md shows. */
import { readFileSync } from 'node:fs';
import { BARE_LIT, EMPTY, PEER_SIZE, busyCases, cases, isOwn, naiveName } from './cases.mjs';
import { busyFigures, figures, netOf, ratioOf, summarize } from './figures.mjs';

const DOCSEARCH = 'DocSearch';

export const file = new URL('ratios.json', import.meta.url);

export const readRatios = () => JSON.parse(readFileSync(file, 'utf8'));

const round = (value) => Number(value.toPrecision(3));

/** The cases that serve as references. */
const referencesOf = ({ name, size }, { phase }) => [
  ...(phase === 'load' ? [BARE_LIT] : []),
  DOCSEARCH,
  ...(isOwn(name) ? [naiveName(size)] : []),
];

/** All references of a case. */
export const allReferencesOf = (one) => {
  if (one.isBusy) return [busyCases[0].name];
  return [EMPTY, ...figures.flatMap((figure) => referencesOf(one, figure))];
};

const rowOf = (wanted, name, referencesFor, rounds) => {
  const row = {};
  for (const figure of wanted) {
    for (const reference of referencesFor(figure)) {
      const found = ratioOf(figure, name, reference, rounds, EMPTY);
      if (!found) continue;
      const { median, low, high } = found;
      row[figure.key] = { ...row[figure.key], [reference]: [median, low, high].map(round) };
    }
  }
  return row;
};

const exactOf = (name, rounds) =>
  Object.fromEntries(
    figures
      .filter(({ key, isExact }) => isExact && key !== 'heap')
      .map((figure) => {
        const values = rounds.map((one) => netOf(figure, one[name] ?? {}, one[EMPTY]));
        return [figure.key, summarize(values)?.median];
      })
      .filter(([, value]) => value !== undefined),
  );

/** @returns `{ [case]: { exact: { [figure]: number }, ratios: { [figure]: { [reference]: [median, low, high] } } } }` */
export const ratiosOf = (rounds) => {
  const found = {};
  for (const one of cases) {
    const { name } = one;
    if (name === EMPTY || !rounds.some((each) => each[name])) continue;
    const ratios = rowOf(figures, name, (figure) => referencesOf(one, figure), rounds);
    found[name] = { exact: exactOf(name, rounds), ratios };
  }
  const [without, withUs] = busyCases.map(({ name }) => name);
  const busy = rowOf(busyFigures, withUs, () => [without], rounds);
  if (Object.keys(busy).length > 0) found[withUs] = { exact: {}, ratios: busy };
  return found;
};

/** Machines differ by more than noise. */
const MARGIN = 1.05;

/** What has become worse: all new runs are above all committed ones, by at least a twentieth. */
export const worseThan = (committed, now) => {
  const worse = [];
  let compared = 0;
  for (const [name, { ratios }] of Object.entries(now)) {
    if (!isOwn(name) && name !== busyCases[1].name) continue;
    for (const [key, byReference] of Object.entries(ratios)) {
      for (const [reference, [median, low]] of Object.entries(byReference)) {
        const before = committed[name]?.ratios[key]?.[reference];
        if (!before) continue;
        compared += 1;
        const [, , high] = before;
        if (low > high * MARGIN) worse.push({ name, key, reference, before: before[0], median });
      }
    }
  }
  return { compared, worse };
};

const columns = [
  ['loadScript', 'Script at load', BARE_LIT],
  ['open', 'Click to panel', DOCSEARCH],
  ['query', 'First query', DOCSEARCH],
  ['keyTask', 'A later key', DOCSEARCH],
];

/** The short table in docs/reference/cost.md, made from the committed ratios. */
export const readmeTable = () => {
  const committed = readRatios();
  const rows = Object.entries(committed)
    .filter(([name]) => name !== busyCases[1].name)
    .map(([name, { exact, ratios }]) => [
      isOwn(name) ? `**${name}**` : name,
      String(exact.requests),
      (exact.bytes / 1000).toFixed(1),
      ...columns.map(([key, , reference]) => ratios[key]?.[reference]?.[0].toFixed(2) ?? '–'),
    ]);
  const titles = columns.map(([, title, reference]) => `${title} (${reference} = 1)`);
  return {
    head: [`${PEER_SIZE} entries, or as named`, 'Requests', 'kB (brotli)', ...titles],
    rows,
  };
};
