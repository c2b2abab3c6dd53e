/** Where a text stops being JSON, and how to mend it. */
export interface JsonFault {
  /** Line and column count from 1; a column is a UTF-16 unit. */
  readonly line: number;
  readonly column: number;
  /** What is wrong and the remedy, as a clause without capital or full stop. */
  readonly message: string;
}

/**
 * Reads a JSON text, with or without a byte order mark, and finds the place of a fault. Never throws.
 * For tools only: the browser's script says no more than that a file is not JSON.
 */
export const readJson = (
  text: string,
): { readonly value: unknown; readonly fault: undefined } | { readonly fault: JsonFault } => {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return { value: JSON.parse(json) as unknown, fault: undefined };
  } catch {
    // Engines word their errors differently, and not all of them give the place.
    const { at, message } = findFault(json);
    const before = json.slice(0, at).split('\n');
    const column = before[before.length - 1]!.length + 1;
    return { fault: { line: before.length, column, message } };
  }
};

interface Fault {
  readonly at: number;
  readonly message: string;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma';

const space = /[ \t\n\r]*/y;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const quotes = /['`\u2018\u2019\u201c\u201d\u00ab\u00bb]/;

/** Finds where a text that `JSON.parse` refused breaks the grammar. */
const findFault = (text: string): Fault => {
  /** Positions of the brackets that are still open. */
  const open: number[] = [];
  let expected: Expected | 'nothing' = 'value';
  let at = matchEnd(space, text, 0);
  for (; at < text.length; at = matchEnd(space, text, at)) {
    const char = text[at]!;
    const isObject = text[open[open.length - 1] ?? -1] === '{';
    const closing = isObject ? '}' : ']';
    if (open.length > 0 && char === closing && (expected === 'comma' || expected.endsWith('end'))) {
      open.pop();
      expected = open.length > 0 ? 'comma' : 'nothing';
      at += 1;
    } else if (expected === 'comma' && char === ',') {
      expected = isObject ? 'key' : 'value';
      at += 1;
    } else if (expected === 'colon' && char === ':') {
      expected = 'value';
      at += 1;
    } else if (char === '"' && /key|value/.test(expected)) {
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      expected = expected.startsWith('key') ? 'colon' : open.length > 0 ? 'comma' : 'nothing';
      at = end;
    } else if (expected.startsWith('value') && (char === '{' || char === '[')) {
      open.push(at);
      expected = char === '{' ? 'key or end' : 'value or end';
      at += 1;
    } else {
      const end = expected.startsWith('value') ? matchEnd(literal, text, at) : at;
      if (end === at) return { at, message: wrongCharacter(text, at, expected) };
      expected = open.length > 0 ? 'comma' : 'nothing';
      at = end;
    }
  }
  return { at, message: endMessage(text, open) };
};

/** Where the text that opens at `start` ends, or what is wrong in it. */
const stringEnd = (text: string, start: number): number | Fault => {
  let at = start + 1;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '"') return at + 1;
    if (char === '\n' || char === '\r') {
      return {
        at,
        message: 'text must end on its line; close it with ", or write \\n to break it',
      };
    }
    if (char < ' ') return { at, message: 'a control character stands here; remove it' };
    if (char === '\\') {
      const end = matchEnd(escape, text, at);
      if (end === at) return { at, message: 'a lone backslash has no meaning; write two' };
      at = end;
    } else at += 1;
  }
  return { at: start, message: 'this text is never closed; add " at its end' };
};

const wrongCharacter = (text: string, at: number, expected: Expected | 'nothing'): string => {
  const char = text[at]!;
  if (text.startsWith('//', at) || text.startsWith('/*', at)) {
    return 'JSON has no comments; remove this one';
  }
  if (quotes.test(char)) return 'text must stand in straight double quotes; write " instead';
  const isBracket = char === '}' || char === ']';
  if (isBracket && (expected === 'key' || expected === 'value')) {
    return 'a comma stands before this bracket; remove it';
  }
  if (isBracket && expected !== 'colon') return 'this bracket closes nothing; remove or change it';
  switch (expected) {
    case 'colon':
      return 'a colon is missing between a name and its value; add it';
    case 'comma':
      return 'a comma is missing before this; add it';
    case 'nothing':
      return 'the file goes on after its last bracket; remove what follows';
    case 'key':
    case 'key or end':
      return 'a name must stand in double quotes; add them';
    default:
      return 'this is no value; write text in double quotes, a list or an object';
  }
};

const endMessage = (text: string, open: readonly number[]): string => {
  const last = open[open.length - 1];
  if (last !== undefined) {
    const line = text.slice(0, last).split('\n').length;
    return `the file ends too early; close the ${text[last]} of line ${line}`;
  }
  return text.trim() === ''
    ? 'the file is empty; write a FAQ into it'
    : 'this cannot be read; it is probably nested too deep';
};

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};
