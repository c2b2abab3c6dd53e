/** The figures as Markdown, starting with those that are the same on every machine. */
import { BARE_LIT, EMPTY, sizes, busyCases, cases, naiveName, ownName } from './cases.mjs';
import { busyFigures, figures, netOf, ratioOf, summarize } from './figures.mjs';

const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const number = (value) => {
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) < 10 ? 2 : 1);
};

/** The median, and the range of the runs if it adds something. */
const spread = (summary) => {
  if (!summary) return '–';
  const [median, low, high] = [summary.median, summary.low, summary.high].map(number);
  return low === high ? median : `${median} (${low}–${high})`;
};

const isMeasured = (rounds, name) => rounds.some((round) => round[name]);

const measuredCases = (rounds) => cases.filter(({ name }) => isMeasured(rounds, name));

/** One row per case, with the empty page's figures subtracted. */
const absoluteTable = (wanted, rounds) =>
  table(
    ['', ...wanted.map(({ title }) => title)],
    measuredCases(rounds).map(({ name }) => [
      name,
      ...wanted.map((figure) => {
        const values = rounds
          .filter((round) => round[name])
          .map((round) => {
            const own = name === EMPTY ? undefined : round[EMPTY];
            return netOf(figure, round[name], own) / (figure.unit ?? 1);
          });
        return spread(summarize(values));
      }),
    ]),
  );

/** Compared with each other case, of the same size if there is one. */
const referencesFor = (size, rounds) => {
  const otherNaive = sizes.filter((other) => other !== size).map(naiveName);
  return measuredCases(rounds)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('shop-help') && !otherNaive.includes(name));
};

const ratioTable = (size, rounds) => {
  const references = referencesFor(size, rounds);
  return table(
    [ownName(size), ...references],
    figures
      .filter(({ key }) => key !== 'shift')
      .map((figure) => [
        figure.title,
        ...references.map((name) => spread(ratioOf(figure, ownName(size), name, rounds, EMPTY))),
      ]),
  );
};

const busyTable = (rounds) => {
  const [without, withUs] = busyCases.map(({ name }) => name);
  const msOf = (name, key) =>
    spread(summarize(rounds.filter((round) => round[name]).map((round) => round[name][key])));
  return table(
    ['', 'with : without', `${without}, ms`, `${withUs}, ms`],
    busyFigures.map((figure) => [
      figure.title,
      spread(ratioOf(figure, withUs, without, rounds, EMPTY)),
      msOf(without, figure.key),
      msOf(withUs, figure.key),
    ]),
  );
};

export const report = (rounds) => {
  const exact = figures.filter(({ isExact }) => isExact);
  const times = figures.filter(({ isExact }) => !isExact);
  const ownSizes = sizes.filter((size) => isMeasured(rounds, ownName(size)));
  const parts = [
    '## The same on every machine',
    `Without what the ${EMPTY} has of it; the middle of ${rounds.length} runs, and their range.`,
    absoluteTable(exact, rounds),
    '## How many times as much as others',
    `The ${EMPTY} is taken off both, but in its own column. ${BARE_LIT} and the others: same runs.`,
    ...ownSizes.map((size) => ratioTable(size, rounds)),
  ];
  if (isMeasured(rounds, busyCases[1].name)) {
    parts.push('## A page that never stands still', busyTable(rounds));
  }
  parts.push('## Milliseconds of this machine, slowed four times', absoluteTable(times, rounds));
  return parts.join('\n\n');
};
