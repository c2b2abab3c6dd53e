import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nearestName } from '../core/faq/nearest-name.ts';
import { Failure } from './failure.ts';

/** Where to look for a FAQ if no file is named. */
const usualPlaces = ['faq-data', 'faq', 'faq.json'];

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const faqFilesIn = (folder: string): readonly string[] => {
  const names = namesIn(folder).filter((name) => /(?<!\.schema)\.json$/i.test(name));
  if (names.length > 0) return names.map((name) => join(folder, name));
  throw new Failure(
    `There is no FAQ in the folder ${folder}.`,
    'Name your file, or run "shop-help init" to start with a new FAQ.',
  );
};

/** Files to read: those named, those in the folders named, or those in the usual places. */
export const findFiles = (paths: readonly string[]): readonly string[] => {
  const usual = usualPlaces.find((place) => existsSync(place));
  if (paths.length === 0 && usual === undefined) {
    throw new Failure(
      'No file is named, and there is no FAQ in faq-data, faq or faq.json.',
      'Name your file, or run "shop-help init" to start with a new FAQ.',
    );
  }
  const wanted = paths.length > 0 ? paths : [usual!];
  return wanted.flatMap((path) => (isFolder(path) ? faqFilesIn(path) : [path]));
};

export const readBytes = (path: string): Uint8Array => {
  try {
    return readFileSync(path);
  } catch {
    const near = nearestName(basename(path), namesIn(dirname(path)));
    throw new Failure(
      `${path} cannot be read.`,
      near === undefined
        ? 'Check its name and its permissions.'
        : `Did you mean ${join(dirname(path), near)}?`,
    );
  }
};

/** The text of a file, if there is one. */
export const textOfFile = (path: string): string | undefined =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : undefined;

export const writeFile = (path: string, content: string): void => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch {
    throw new Failure(`${path} cannot be written.`, 'Check the folder and its permissions.');
  }
};
