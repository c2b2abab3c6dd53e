import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An item of a corpus: text, bytes, or a recipe for generating one. */
interface Item {
  readonly payload?: unknown;
  readonly base64?: string;
  /** Number of bytes; an item with this field is a whole file. */
  readonly bytes?: number;
  /** Texts with the number of times each is repeated. */
  readonly recipe?: readonly (readonly [text: string, times: number])[];
  /** Lines, each with one more `pre` at its beginning than the one before. */
  readonly ramp?: {
    readonly n: number;
    readonly pre: string;
    readonly line?: string;
    readonly before?: string;
  };
}

/** The content of a corpus. */
interface Corpus {
  readonly texts: readonly string[];
  /** Whole files, to be served unchanged. */
  readonly files: readonly Buffer[];
}

/**
 * Reads the hostile strings and files from a folder of JSON files, each of which contains a list of
 * items.
 */
export const readCorpus = (folder: string): Corpus => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const items = names.flatMap(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly Item[],
  );
  return {
    texts: [...new Set(items.map(textOf))],
    files: items.filter(({ bytes }) => bytes !== undefined).map(bytesOf),
  };
};

const bytesOf = (item: Item): Buffer => {
  const file =
    item.base64 === undefined ? Buffer.from(textOf(item)) : Buffer.from(item.base64, 'base64');
  if (file.length !== item.bytes)
    throw new Error(`A file of ${item.bytes} bytes has ${file.length}`);
  return file;
};

const textOf = ({ payload, base64, recipe, ramp }: Item): string => {
  if (typeof payload === 'string') return payload;
  if (base64 !== undefined) return Buffer.from(base64, 'base64').toString('latin1');
  if (recipe) return recipe.map(([text, times]) => text.repeat(times)).join('');
  if (!ramp) return JSON.stringify(payload) ?? '';
  // A quarter of the lines already makes a long text.
  const lines = [...new Array(Math.ceil(ramp.n / 4)).keys()];
  return lines.map((at) => `${ramp.before ?? ''}${ramp.pre.repeat(at)}${ramp.line ?? ''}`).join('');
};
