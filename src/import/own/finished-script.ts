import type { FaqDocument } from '../../core/faq/faq-document.ts';
import { readCompiledFaq } from '../../core/faq/compiled-faq.ts';
import { nearestLanguage } from '../language/shop-languages.ts';
import { error, warning, type Note } from '../import-result.ts';
import type { RawFaq } from '../raw-faq.ts';
import { documentOfFaq } from './compiled-document.ts';
import { rawFaqOf } from './document.ts';

/** What a composed script begins with, after at most one line of hints to browsers. */
const banner = /^(?:\/\/[^\n]*\n)?\/\*! shop-help /;

export const isFinishedScript = (text: string): boolean => banner.test(text);

/** Reads a FAQ back from a finished script, or from its panel file. */
export const readFinishedScript = (text: string, lang: string | undefined): RawFaq => {
  const documents = documentsIn(text);
  const languages = documents.map((one) => one.lang);
  const wanted = nearestLanguage(languages, lang) ?? languages[0];
  const document = documents.find((one) => one.lang === wanted);
  const settings = settingsIn(text);
  if (!document) return { topics: [], settings, notes: [noFaqNote] };
  return { ...rawFaqOf(document), languages, settings };
};

/** Each compiled FAQ is a string of JSON that begins with its language. */
const documentsIn = (script: string): readonly FaqDocument[] =>
  [...script.matchAll(documentStart)].flatMap(({ index }) => {
    try {
      return [documentOfFaq(readCompiledFaq(stringAt(script, index)))];
    } catch {
      return [];
    }
  });

/** A quote after a backslash begins no string; each one would be read to its end. */
const documentStart = /(?<!\\)['"]\{\\?"lang\\?":/g;

/** The text of the string literal that begins at an index. */
const stringAt = (script: string, start: number): string => {
  const quote = script[start];
  let end = start + 1;
  while (end < script.length && script[end] !== quote) end += script[end] === '\\' ? 2 : 1;
  return script.slice(start + 1, end).replace(escape, (_, hex?: string, sign?: string) => {
    if (hex !== undefined) return String.fromCharCode(parseInt(hex.slice(1), 16));
    return { n: '\n', r: '\r' }[sign!] ?? sign!;
  });
};

const escape = /\\(?:(x[\da-f]{2}|u[\da-f]{4})|([^]))/gi;

/** Of any length, it would overflow the stack of the regular expression. */
const STRING = String.raw`'(?:[^'\\]|\\.){0,5000}'|"(?:[^"\\]|\\.){0,5000}"`;
const settingsObject = new RegExp(
  `settings:\\{((?:(?:\\w+|${STRING}):(?:${STRING}),?){0,100})\\},load:`,
);
const setting = new RegExp(`(\\w+|${STRING}):(${STRING})`, 'g');

/** Undefined in a panel file, whose settings are in the script. */
const settingsIn = (script: string): Readonly<Record<string, string>> | undefined => {
  const [, pairs] = settingsObject.exec(script) ?? [];
  if (pairs === undefined) return undefined;
  return Object.fromEntries(
    [...pairs.matchAll(setting)].map(([, name, value]) => [
      settingNameOf(/^\w/.test(name!) ? name! : stringAt(name!, 0)),
      stringAt(value!, 0),
    ]),
  );
};

/** `maxResults` of the attribute `max-results`. */
const settingNameOf = (attribute: string): string =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const settingsNote = (settings: Readonly<Record<string, string>>): Note =>
  warning(
    'settings',
    'The script has settings, which a FAQ file has no place for.',
    'Give them again when you build the script, with --set or in a file with --settings.',
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
  );

const noFaqNote = error(
  'finished-script',
  'The script has no questions in it.',
  'Bring its second file, shop-help-panel-….js, too, or the FAQ that it was made from.',
);
