import type { RootContent } from 'hast';
import { attribute, findElements, isNamed, ownTextOf } from '../../html/hast.ts';
import { parseJson } from '../../fields/json-value.ts';
import { htmlOfJsx } from '../../html/dialects/components.ts';
import { unescaped } from './unescaped.ts';

/**
 * The data in a script: objects and lists that are assigned, exported or returned. Reads strings in
 * any quotes and unquoted keys; computed values are skipped.
 */
export const dataOfScript = (script: string): readonly unknown[] => {
  const json = jsonOfScript(script);
  const starts = [...json.matchAll(/(?:=|\bdefault|\breturn|\()\s*(?=[[{])/g)];
  return starts
    .slice(0, MAX_STARTS)
    .map(({ index, 0: sign }) => parseJson(json.slice(index + sign.length)).value);
};

/** Each one may be read to the end of the script. */
const MAX_STARTS = 200;

/** The data that a page contains for its own scripts, as frameworks write it. */
export const dataOfPage = (nodes: readonly RootContent[]): readonly unknown[] =>
  findElements(nodes, (element) => isNamed(element, 'script')).flatMap((script) =>
    /json/.test(attribute(script, 'type') ?? '')
      ? [parseJson(ownTextOf(script)).value]
      : dataOfScript(ownTextOf(script)),
  );

const COMMENT = String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`;
const STRING = String.raw`"(?:[^"\\\n]|\\.)*"|'(?<single>(?:[^'\\\n]|\\.)*)'|\x60(?<template>(?:[^\x60\\]|\\[\s\S])*)\x60`;
const NAME = String.raw`(?<=[{,]\s*)(?<name>[A-Za-z_$][\w$]*)(?=\s*:)`;

/** A value that is markup, in brackets or not: `answer: (<p>Yes.</p>)`. */
const JSX = String.raw`(?<=[{,]\s*[\w$]+\s*:\s*)(?:\(\s*)?(?<jsx><(?<tag>\w*)(?:\s[^<>]*)?>[\s\S]*?<\/\k<tag>>)(?:\s*\))?(?=\s*[,}])`;

/** Strings come before markup, which they may contain. */
const token = new RegExp([COMMENT, STRING, JSX, NAME].join('|'), 'g');

const JSON_TEXT = String.raw`"(?:[^"\\\n]|\\.)*"`;
const oneText = new RegExp(JSON_TEXT, 'g');
const joinedTexts = new RegExp(`${JSON_TEXT}(?:\\s*\\+\\s*${JSON_TEXT})*`, 'g');

const withTextsJoined = (json: string): string =>
  json.replace(
    joinedTexts,
    (texts) => `"${[...texts.matchAll(oneText)].map(([one]) => one.slice(1, -1)).join('')}"`,
  );

const jsonOfScript = (script: string): string =>
  withTextsJoined(
    script.replace(token, (whole: string, ...matched: unknown[]) => {
      const { single, template, jsx, name } = matched.at(-1) as Readonly<
        Record<'single' | 'template' | 'jsx' | 'name', string | undefined>
      >;
      if (name !== undefined) return JSON.stringify(name);
      if (jsx !== undefined) return JSON.stringify(htmlOfJsx(jsx));
      const text = single ?? template;
      if (text !== undefined) return JSON.stringify(unescaped(text));
      return whole.startsWith('/') ? ' ' : whole;
    }),
  );
