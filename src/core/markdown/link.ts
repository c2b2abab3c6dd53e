/** Brackets inside an address that may stand open at once; keeps the reading linear. */
const maxOpenBrackets = 32;

const entity = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([a-z]{2,6}));/y;
const autolink = /<([A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*)>/y;
const mailAutolink = /<([\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*)>/y;
const escapes = /\\([!-/:-@[-`{-~])|&[#\dA-Za-z]{2,9};/g;

/**
 * The entities an editor is likely to paste from a web page. CommonMark knows 2,125, at a price in
 * bytes that answers would not repay: any other stays as typed.
 */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['laquo', '\u00ab'],
  ['raquo', '\u00bb'],
  ['rsquo', '\u2019'],
  ['hellip', '\u2026'],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['euro', '\u20ac'],
]);

/** The entity that starts at `at`, if one does: its character, and its length as typed. */
export const decodeEntity = (
  text: string,
  at: number,
): { readonly text: string; readonly length: number } | undefined => {
  entity.lastIndex = at;
  const match = entity.exec(text);
  if (!match) return undefined;
  const [source, decimal, hex, name] = match;
  const decoded = name === undefined ? characterOf(Number(decimal ?? `0x${hex}`)) : named.get(name);
  return decoded === undefined ? undefined : { text: decoded, length: source.length };
};

const characterOf = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? '\ufffd'
    : String.fromCodePoint(code);

/** `<https://…>` or `<name@example.org>` at `at`. */
export const readAutolink = (
  text: string,
  at: number,
): { readonly text: string; readonly url: string } | undefined => {
  autolink.lastIndex = at;
  mailAutolink.lastIndex = at;
  const url = autolink.exec(text)?.[1];
  if (url !== undefined) return { text: url, url };
  const mail = mailAutolink.exec(text)?.[1];
  return mail === undefined ? undefined : { text: mail, url: `mailto:${mail}` };
};

/** `(address "title")` at `at`; the title is dropped. `end` is the first character after it. */
export const readLinkTarget = (
  text: string,
  at: number,
): { readonly url: string; readonly end: number } | undefined => {
  if (text[at] !== '(') return undefined;
  const start = skipSpace(text, at + 1);
  const isPointy = text[start] === '<';
  const edge = isPointy ? pointyEnd(text, start) : bareEnd(text, start);
  if (edge === undefined) return undefined;
  const space = skipSpace(text, edge);
  const end = space > edge ? skipSpace(text, titleEnd(text, space)) : space;
  if (text[end] !== ')') return undefined;
  const url = isPointy ? text.slice(start + 1, edge - 1) : text.slice(start, edge);
  return { url: decode(url), end: end + 1 };
};

const decode = (url: string): string =>
  url.replace(
    escapes,
    (source, escaped?: string) => escaped ?? decodeEntity(source, 0)?.text ?? source,
  );

const skipSpace = (text: string, at: number): number => {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t' || text[end] === '\n') end += 1;
  return end;
};

/** Behind `<…>`. */
const pointyEnd = (text: string, start: number): number | undefined => {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at];
    if (char === '>') return at + 1;
    if (char === '<' || char === '\n') return undefined;
    if (char === '\\') at += 1;
  }
  return undefined;
};

/** Behind an address without spaces, in which brackets come in pairs. */
const bareEnd = (text: string, start: number): number | undefined => {
  let open = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const char = text[at]!;
    if (char <= ' ' || char === '\u007f') break;
    if (char === '\\') at += 1;
    else if (char === '(') {
      open += 1;
      if (open > maxOpenBrackets) return undefined;
    } else if (char === ')') {
      if (open === 0) break;
      open -= 1;
    }
  }
  return open === 0 ? at : undefined;
};

/** Behind a title that starts at `start`; `start` itself where none does. */
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
