import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An item of a corpus: a text, bytes, or a recipe to cook one from. */
interface Item {
  readonly payload?: unknown;
  readonly base64?: string;
  /** Texts with how often each is repeated. */
  readonly recipe?: readonly (readonly [text: string, times: number])[];
  /** Lines that each begin with one `pre` more than the one before. */
  readonly ramp?: {
    readonly n: number;
    readonly pre: string;
    readonly line?: string;
    readonly before?: string;
  };
}

/** Every hostile string of a folder of JSON files, each of which holds a list of items. */
export const readCorpus = (folder: string): readonly string[] => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const texts = files.flatMap((name) =>
    (JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly Item[]).map(textOf),
  );
  return [...new Set(texts)];
};

const textOf = ({ payload, base64, recipe, ramp }: Item): string => {
  if (typeof payload === 'string') return payload;
  if (base64 !== undefined) return Buffer.from(base64, 'base64').toString('latin1');
  if (recipe) return recipe.map(([text, times]) => text.repeat(times)).join('');
  if (!ramp) return JSON.stringify(payload) ?? '';
  // A quarter of the lines is a long text already.
  const lines = [...new Array(Math.ceil(ramp.n / 4)).keys()];
  return lines.map((at) => `${ramp.before ?? ''}${ramp.pre.repeat(at)}${ramp.line ?? ''}`).join('');
};
