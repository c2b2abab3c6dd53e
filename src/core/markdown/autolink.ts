import { decodeReferences } from './character-reference.ts';

/** An autolink in a text. */
export interface Autolink {
  readonly text: string;
  readonly url: string;
  readonly start: number;
  /** Index after its last character. */
  readonly end: number;
}

const uriAutolink = /<([A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*)>/y;
const emailAutolink = /<([\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*)>/y;

/** `<https://…>` or `<name@example.org>` at `at`. */
export const readAutolink = (text: string, at: number): Autolink | undefined => {
  uriAutolink.lastIndex = at;
  emailAutolink.lastIndex = at;
  const uri = uriAutolink.exec(text);
  const match = uri ?? emailAutolink.exec(text);
  if (!match) return undefined;
  const [source, address = ''] = match;
  const url = uri ? address : `mailto:${address}`;
  return { text: address, url, start: at, end: at + source.length };
};

/** Bare addresses: `https://…`, `www.…`, `name@example.org`, as GFM's literal autolinks. */
const literal =
  /(?<![\p{L}\p{N}])(?:https:\/\/|www\.)[^\s<>[\]`]+|(?<![\p{L}\p{N}.+/-])[a-z\d][\w.+-]{0,63}@(?:[a-z\d-]+\.)+[a-z]{2,}(?![\p{L}\p{N}-])/giu;

/** The first bare address from `from` on. */
export const findLiteralAutolink = (text: string, from: number): Autolink | undefined => {
  literal.lastIndex = from;
  for (let match = literal.exec(text); match; match = literal.exec(text)) {
    const address = withoutTrail(match[0]);
    const url = urlOf(decodeReferences(address));
    if (!url) continue;
    const start = match.index;
    return { text: decodeReferences(address), url, start, end: start + address.length };
  }
  return undefined;
};

const urlOf = (address: string): string | undefined => {
  if (/^https:\/\/[^/]/i.test(address)) return address;
  if (/^www\.[^./]+\../i.test(address)) return `https://${address}`;
  return address.includes('@') && !address.includes('/') ? `mailto:${address}` : undefined;
};

const trailing = new Set('?!.,:;*_~\'"»”’…');

/**
 * An address without trailing punctuation of the sentence, and without an unmatched closing
 * bracket.
 */
const withoutTrail = (source: string): string => {
  let surplus = source.split(')').length - source.split('(').length;
  let end = source.length;
  for (; end > 0; end -= 1) {
    const last = source[end - 1]!;
    const entity =
      last === ';' ? /&#?\w{1,10};$/.exec(source.slice(Math.max(0, end - 13), end)) : null;
    if (entity) end -= entity[0].length - 1;
    else if (last === ')' && surplus > 0) surplus -= 1;
    else if (!trailing.has(last)) break;
  }
  return source.slice(0, end);
};
