/** Runs a set through an engine and counts. An engine is `(query) => [{ id, score }]`. */

const share = (part, all) => (all === 0 ? undefined : part / all);

export const runSet = async (set, search) => {
  const rows = [];
  for (const { q, relevant, category } of set.queries) {
    const results = await search(q);
    rows.push({
      category,
      isAnswerable: relevant.length > 0,
      place: results.findIndex(({ id }) => relevant.includes(id)),
      top: results[0]?.score ?? -Infinity,
      isEmpty: results.length === 0,
    });
  }
  return rows;
};

/** First place, among three, and how many without an answer were refused. */
export const figures = (rows, threshold = -Infinity) => {
  const shown = (row) => !row.isEmpty && row.top >= threshold;
  const asked = rows.filter(({ isAnswerable }) => isAnswerable);
  const others = rows.filter(({ isAnswerable }) => !isAnswerable);
  return {
    first: share(asked.filter((row) => shown(row) && row.place === 0).length, asked.length),
    three: share(
      asked.filter((row) => shown(row) && row.place >= 0 && row.place < 3).length,
      asked.length,
    ),
    refused: share(others.filter((row) => !shown(row)).length, others.length),
  };
};

/**
 * How honest a confident answer is. Rows as `runSet` makes them, of the hits alone and with the
 * suggestions: right ones of the confident answers, right first ones held back as suggestions, and
 * queries without an answer that got a confident one.
 */
export const confidence = (rows, withSuggestions) => {
  const asked = rows.filter(({ isAnswerable }) => isAnswerable);
  const others = rows.filter(({ isAnswerable }) => !isAnswerable);
  const sure = asked.filter(({ isEmpty }) => !isEmpty);
  const right = withSuggestions.filter(({ isAnswerable, place }) => isAnswerable && place === 0);
  return {
    right: share(sure.filter(({ place }) => place === 0).length, sure.length),
    heldBack: share(right.length - sure.filter(({ place }) => place === 0).length, right.length),
    falselySure: share(others.filter(({ isEmpty }) => !isEmpty).length, others.length),
  };
};

/** The figures with the threshold, chosen on the set itself, that refuses at least so many. */
export const figuresAtRefusal = (rows, wanted) => {
  const tops = rows.filter((row) => !row.isAnswerable && !row.isEmpty).map(({ top }) => top);
  const candidates = [-Infinity, ...tops.map((top) => top + 1e-9)].sort((a, b) => a - b);
  for (const threshold of candidates) {
    const found = figures(rows, threshold);
    if (found.refused === undefined || found.refused >= wanted) return found;
  }
  return figures(rows, Infinity);
};

export const percent = (value) =>
  (value === undefined ? '-' : (100 * value).toFixed(0)).padStart(3);

export const triple = ({ first, three, refused }) =>
  `${percent(first)} /${percent(three)} /${percent(refused)}`;
