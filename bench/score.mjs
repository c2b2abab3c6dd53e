/** Runs a query set through an engine and counts. An engine is `(query) => [{ id, score }]`. */

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

/** Right first, right among three, and the share of unanswerable queries that were refused. */
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
 * How reliable confident answers are. Takes rows as returned by `runSet`, for the hits alone and
 * for hits with suggestions. Counts confident answers that are right, right first entries that were
 * shown only as suggestions, and unanswerable queries that got a confident answer.
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

/**
 * The figures at the threshold that refuses at least this share of the set's unanswerable queries.
 */
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
