/** Path from a document to one of its values: field names and item numbers. */
export type Path = readonly (string | number)[];

/** A path as written in findings: `topics[0].entries[3].answer`. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');

const pathStep = /\[(\d+)\]|\["([^\]]*)"\]|([^.[\]]+)/g;

/** Parses a path as written in findings. */
export const pathSteps = (text: string): Path =>
  [...text.matchAll(pathStep)].map(([, item, quoted, name]) =>
    item === undefined ? (quoted ?? name ?? '') : Number(item),
  );

/** The value at a path, or undefined where there is none. */
export const valueAt = (document: unknown, path: Path): unknown => {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
};

/** A copy of a document with other values at some paths. */
export const withValues = <Document>(document: Document, changes: ReadonlyMap<string, unknown>) => {
  const copy = structuredClone(document);
  for (const [text, value] of changes) {
    const path = pathSteps(text);
    const last = path.at(-1);
    const parent = valueAt(copy, path.slice(0, -1));
    if (last === undefined || typeof parent !== 'object' || parent === null) continue;
    (parent as Record<string | number, unknown>)[last] = value;
  }
  return copy;
};

/** The path of the entry that a place belongs to; empty outside of entries. */
export const entryPathOf = (path: string): string =>
  /^topics\[\d+\]\.entries\[\d+\]/.exec(path)?.[0] ?? '';
