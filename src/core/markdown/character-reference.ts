const reference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z\d]{1,10}));/g;

/** Accented letters follow a pattern (`eacute`, `Ccedil`), and so need no table. */
const accented = /^([A-Za-z])(acute|grave|circ|tilde|uml|ring|cedil|caron)$/;
const combiningMarks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

/**
 * Other names used in the widget's languages, each followed by its character. HTML has 2,125: the
 * tools decode the rest when they write a FAQ.
 */
const named: ReadonlyMap<string, string> = new Map(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« ' +
    'raquo» lsaquo‹ rsaquo› hellip… ndash– mdash— bull• middot· euro€ pound£ yen¥ cent¢ copy© reg® ' +
    'trade™ deg° sect§ para¶ plusmn± times× divide÷ minus− frac12½ frac14¼ frac34¾ sup1¹ sup2² sup3³ ' +
    'micro\u00b5 ordmº ordfª iexcl¡ iquest¿ larr← uarr↑ rarr→ darr↓ le≤ ge≥ ne≠ asymp≈ infin∞ permil‰ ' +
    'check✓ star☆ aelig\u00e6 AElig\u00c6 oelig\u0153 OElig\u0152 szlig\u00df oslash\u00f8 Oslash\u00d8'
  )
    .split(/ /)
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** Replaces the character references (`&eacute;`, `&#233;`) in a text; unknown ones stay as typed. */
export const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(reference, (source, decimal?: string, hex?: string, name?: string) =>
        name === undefined
          ? characterOf(Number(decimal ?? `0x${hex}`))
          : (named.get(name) ?? accentedLetter(name) ?? source),
      )
    : text;

/** The character reference that starts at `at`: its character, and its length as typed. */
export const readReference = (
  text: string,
  at: number,
): { readonly value: string; readonly length: number } | undefined => {
  const end = text.slice(at, at + 14).indexOf(';') + 1;
  const source = text.slice(at, at + end);
  const value = decodeReferences(source);
  return value === source ? undefined : { value, length: end };
};

const accentedLetter = (name: string): string | undefined => {
  const [, letter, mark] = accented.exec(name) ?? [];
  const composed = `${letter}${combiningMarks[mark ?? '']}`.normalize('NFC');
  return composed.length === 1 ? composed : undefined;
};

const characterOf = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? '\ufffd'
    : String.fromCodePoint(code);
