import type { RootContent } from 'hast';
import { attribute, findElements, isNamed, ownTextOf } from '../html/hast.ts';
import { parseJson } from '../json-value.ts';
import { htmlOfJsx } from '../html/components.ts';
import { unescaped } from '../unescaped.ts';

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

const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\[\s\S])*)`|(?<=[{,]\s*)([A-Za-z_$][\w$]*)(?=\s*:)/g;

/** A value that is markup, in brackets or not: `answer: (<p>Yes.</p>)`. */
const jsxValue =
  /(?<=[{,]\s*[\w$]+\s*:\s*)(?:\(\s*)?(<(\w*)(?:\s[^<>]*)?>[\s\S]*?<\/\2>)(?:\s*\))?(?=\s*[,}])/g;

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
    script
      .replace(jsxValue, (_, markup: string) => JSON.stringify(htmlOfJsx(markup)))
      .replace(
        token,
        (
          whole,
          single: string | undefined,
          template: string | undefined,
          name: string | undefined,
        ) => {
          if (name !== undefined) return JSON.stringify(name);
          const text = single ?? template;
          if (text !== undefined) return JSON.stringify(unescaped(text));
          return whole.startsWith('/') ? ' ' : whole;
        },
      ),
  );
