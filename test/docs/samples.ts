import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

export interface Page {
  /** Path from the project's root. */
  readonly path: string;
  readonly text: string;
}

/** A block of code in the documentation. */
export interface Sample {
  /** Its location: the page, and the line number. */
  readonly place: string;
  /**
   * The info string of its fence: a language, and for some kinds what the code is, such as `json
   * settings`.
   */
  readonly kind: string;
  readonly code: string;
}

const pageAt = (path: string): Page => ({ path, text: readFileSync(new URL(path, root), 'utf8') });

/** README.md and the pages of the site. */
export const pages = (): readonly Page[] => [
  pageAt('README.md'),
  ...readdirSync(new URL('docs', root), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !/node_modules|^adr\//.test(path))
    .sort()
    .map((path) => pageAt(`docs/${path}`)),
];

const fence = /^( *)(`{3,})([^\n`]*)\n([^]*?)\n\1\2$/gm;

const withoutIndent = (code: string, indent: string): string =>
  code.replace(new RegExp(`^${indent}`, 'gm'), '');

export const samplesIn = ({ path, text }: Page): readonly Sample[] =>
  [...text.matchAll(fence)].map(([, indent = '', , kind = '', code = ''], index, all) => ({
    place: `${path}:${text.slice(0, all[index]!.index).split('\n').length}`,
    kind: kind.trim(),
    code: withoutIndent(code, indent),
  }));

export const samples = (...kinds: readonly string[]): readonly Sample[] =>
  pages()
    .flatMap(samplesIn)
    .filter(({ kind }) => kinds.includes(kind));
