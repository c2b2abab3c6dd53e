/**
 * A text as a JavaScript string literal that is safe in a file of any encoding, in an inline
 * `<script>` and in a CDATA section.
 */
export const literalOf = (text: string): string => {
  const count = (quote: string): number => text.split(quote).length;
  const quote = count("'") <= count('"') ? "'" : '"';
  const escaped = text
    .replace(/[\\\n\r]/g, (char) => ({ '\n': '\\n', '\r': '\\r' })[char] ?? '\\\\')
    .replaceAll(quote, `\\${quote}`);
  return `${quote}${outsideMarkup(ascii(escaped))}${quote}`;
};

const ascii = (text: string): string =>
  text.replace(/[^ -~]/g, (unit) => {
    const code = unit.charCodeAt(0).toString(16);
    return code.length < 3 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });

/** Escapes, in a literal, whatever would end an inline script or start a comment in it. */
const outsideMarkup = (literal: string): string =>
  literal.replace(/<(?=\/|!--|script)/gi, '\\x3C').replaceAll(']]>', ']]\\x3E');

/** Plain data as a literal: JSON, escaped in the same way. */
export const dataLiteralOf = (data: object): string => ascii(outsideMarkup(JSON.stringify(data)));

/** An object literal; the values are code. */
export const objectOf = (fields: readonly (readonly [name: string, code: string])[]): string =>
  `{${fields.map(([name, code]) => `${keyOf(name)}:${code}`).join(',')}}`;

/** `__proto__` as a plain key would set the prototype. */
const keyOf = (name: string): string =>
  name === '__proto__' ? '["__proto__"]' : /^[a-z_$][\w$]*$/i.test(name) ? name : literalOf(name);
