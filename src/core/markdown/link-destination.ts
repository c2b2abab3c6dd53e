import { decodeReferences } from './character-reference.ts';

/** What follows the `]` of a link or an image. */
export interface Resource {
  readonly url: string;
  /** Empty if there is none. */
  readonly title: string;
  /** Index after the closing bracket. */
  readonly end: number;
}

/** Brackets that may be open at once in a destination; keeps the time linear. */
const MAX_OPEN_BRACKETS = 32;

const escapes = /\\([!-/:-@[-`{-~])|&#?[\dA-Za-z]{2,11};/g;

/** Unlike in CommonMark, a phone number may contain spaces, since people write them that way. */
const phone = /tel:\+?(?:[\d .\u00a0\u202f-]|\(\d{1,4}\))+(?=\))/iy;

/** `(destination "title")` at `at`. */
export const readResource = (text: string, at: number): Resource | undefined => {
  if (text[at] !== '(') return undefined;
  const start = skipSpace(text, at + 1);
  const isPointy = text[start] === '<';
  const edge =
    phoneEnd(text, start) ?? (isPointy ? angleBracketEnd(text, start) : bareEnd(text, start));
  if (edge === undefined) return undefined;
  const space = skipSpace(text, edge);
  const titleEdge = space > edge ? titleEnd(text, space) : space;
  const end = skipSpace(text, titleEdge);
  if (text[end] !== ')') return undefined;
  const url = isPointy ? text.slice(start + 1, edge - 1) : text.slice(start, edge);
  const title = text.slice(space + 1, titleEdge - 1);
  return { url: unescape(url), title: unescape(title), end: end + 1 };
};

const unescape = (text: string): string =>
  text.replace(escapes, (source, escaped?: string) => escaped ?? decodeReferences(source));

const skipSpace = (text: string, at: number): number => {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t' || text[end] === '\n') end += 1;
  return end;
};

const phoneEnd = (text: string, start: number): number | undefined => {
  phone.lastIndex = start;
  return phone.test(text) ? phone.lastIndex : undefined;
};

/** Index after `<…>`. */
const angleBracketEnd = (text: string, start: number): number | undefined => {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at];
    if (char === '>') return at + 1;
    if (char === '<' || char === '\n') return undefined;
    if (char === '\\') at += 1;
  }
  return undefined;
};

/** Index after a destination that has no spaces and balanced brackets. */
const bareEnd = (text: string, start: number): number | undefined => {
  let open = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const char = text[at]!;
    if (char <= ' ' || char === '\u007f') break;
    if (char === '\\') at += 1;
    else if (char === '(') {
      open += 1;
      if (open > MAX_OPEN_BRACKETS) return undefined;
    } else if (char === ')') {
      if (open === 0) break;
      open -= 1;
    }
  }
  return open === 0 ? at : undefined;
};

/** Index after the title that starts at `start`; `start` itself if there is none. */
const titleEnd = (text: string, start: number): number => {
  const close = text[start] === '(' ? ')' : text[start];
  if (close !== '"' && close !== "'" && close !== ')') return start;
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at];
    if (char === close) return at + 1;
    if (char === '(' && close === ')') return start;
    if (char === '\\') at += 1;
  }
  return start;
};
