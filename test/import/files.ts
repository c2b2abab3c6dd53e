import { readFileSync } from 'node:fs';
import { importFaq, type ImportFile, type ImportResult } from '../../src/import/index.ts';

const folder = new URL('fixtures/', import.meta.url);

/** A fixture as the bytes on disk. */
export const fixture = (name: string): ImportFile => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(name, folder))),
});

/** A text as an owner would paste or save it. */
export const fileOf = (text: string, name = 'pasted.txt'): ImportFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

export const importText = (text: string, name?: string): ImportResult =>
  importFaq([fileOf(text, name)]);

export const importJson = (value: unknown): ImportResult =>
  importText(JSON.stringify(value), 'faq.json');

/** The questions by topic, as `Topic: first question | second question`. */
export const outline = ({ faq }: ImportResult): readonly string[] =>
  faq.topics.map(
    ({ title, entries }) => `${title}: ${entries.map(({ question }) => question).join(' | ')}`,
  );

/** The answer to a question, or the only answer of a FAQ. */
export const answerTo = ({ faq }: ImportResult, question?: string): string | undefined =>
  faq.topics
    .flatMap(({ entries }) => entries)
    .find((entry) => question === undefined || entry.question === question)?.answer;

export const codes = ({ findings }: ImportResult): readonly string[] =>
  findings.map(({ code }) => code);
