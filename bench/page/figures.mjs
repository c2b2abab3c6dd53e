/** The figures that are measured, and how several runs are combined. */

/**
 * `isExact`: the same on every machine. `base`: the figure of the empty page to subtract, since the
 * widget did not cause it. `phase`: when it is measured.
 */
export const figures = [
  { key: 'requests', title: 'Requests', phase: 'load', isExact: true, base: 'requests' },
  { key: 'bytes', title: 'kB (brotli)', phase: 'load', isExact: true, base: 'bytes', unit: 1000 },
  {
    key: 'bytesToAnswer',
    title: 'kB until answered',
    phase: 'query',
    isExact: true,
    base: 'bytes',
    unit: 1000,
  },
  { key: 'nodes', title: 'Elements', phase: 'load', isExact: true, base: 'nodes' },
  { key: 'nodesOpen', title: 'Elements, open', phase: 'open', isExact: true, base: 'nodes' },
  { key: 'heap', title: 'Heap, MB', phase: 'load', isExact: true, base: 'heap' },
  { key: 'shift', title: 'Layout shift', phase: 'load', isExact: true },
  { key: 'loadScript', title: 'Script at load', phase: 'load', base: 'loadScript' },
  { key: 'loadTask', title: 'Main thread at load', phase: 'load', base: 'loadTask' },
  { key: 'longestTask', title: 'Longest task at load', phase: 'load' },
  { key: 'blocking', title: 'Blocking time', phase: 'load' },
  { key: 'open', title: 'Click to panel painted', phase: 'open' },
  { key: 'openTask', title: 'Main thread, open', phase: 'open' },
  { key: 'openLongestTask', title: 'Longest task, open', phase: 'open' },
  { key: 'query', title: 'First query to results painted', phase: 'query' },
  { key: 'queryTask', title: 'Main thread, first query', phase: 'query' },
  { key: 'key', title: 'Later key to results painted', phase: 'query' },
  { key: 'keyTask', title: 'Main thread, later key', phase: 'query' },
  { key: 'worstInteraction', title: 'Worst interaction', phase: 'query' },
];

export const busyFigures = [
  { key: 'stillScript', title: 'Script, still', phase: 'busy' },
  { key: 'scrollScript', title: 'Script, scrolling', phase: 'busy' },
  { key: 'stillTask', title: 'Main thread, still', phase: 'busy' },
  { key: 'scrollTask', title: 'Main thread, scrolling', phase: 'busy' },
];

/**
 * @returns {{ median: number, low: number, high: number } | undefined} `low` to `high` is the whole
 * range
 */
export const summarize = (values) => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const half = sorted.length / 2;
  const median = (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
  return { median, low: sorted[0], high: sorted.at(-1) };
};

/** The figure of one round, minus that of the empty page. */
export const netOf = ({ key, base }, found, empty) =>
  found[key] - (base ? (empty?.[base] ?? 0) : 0);

/** A reference below this is too small to divide by, in milliseconds, bytes or elements. */
const MIN_REFERENCE = 0.01;

/**
 * The ratio of each of a case's figures to that of the reference in the same round.
 *
 * @param {{ [name: string]: object | undefined }[]} rounds the figures of each case, by round
 */
export const ratioOf = (figure, name, reference, rounds, empty) => {
  const net = (round, which) => {
    const found = round[which];
    if (!found) return NaN;
    return reference === empty ? found[figure.key] : netOf(figure, found, round[empty]);
  };
  const ratios = rounds.map((round) => {
    const divisor = net(round, reference);
    return divisor > MIN_REFERENCE ? net(round, name) / divisor : NaN;
  });
  return summarize(ratios);
};
