/** A text without the escapes that programs write in strings: `\n`, `\'`, `\u00e9`. */
export const unescaped = (text: string): string =>
  text.replace(/\\(u[\da-f]{4}|[\s\S])/gi, (_, sign: string) =>
    sign.length > 1
      ? String.fromCharCode(Number.parseInt(sign.slice(1), 16))
      : ({ n: '\n', t: '\t', r: '', '0': '', '\n': '' }[sign] ?? sign),
  );
