import type { RootContent } from 'hast';
import { attribute, findElements, isNamed, ownTextOf } from '../html/hast.ts';
import { parseJson } from '../json-value.ts';
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

const jsonOfScript = (script: string): string =>
  script.replace(
    token,
    (whole, single: string | undefined, template: string | undefined, name: string | undefined) => {
      if (name !== undefined) return JSON.stringify(name);
      const text = single ?? template;
      if (text !== undefined) return JSON.stringify(unescaped(text));
      return whole.startsWith('/') ? ' ' : whole;
    },
  );
