import { decode, encodingNamed } from './decode-text.ts';

const header =
  /^(?:from|mime-version|date|subject|received|snapshot-content-location|content-type|return-path|delivered-to|x-[\w-]+): /i;

/**
 * The page in an archive of a browser (MHTML), or the text of a saved e-mail, in UTF-8 if it
 * declares an encoding that is known; other files as they are.
 */
export const bodyOfMime = (bytes: Uint8Array): Uint8Array => {
  const start = latin1(bytes.subarray(0, 5_000));
  if (!header.test(start) || !/^mime-version:/im.test(start)) return bytes;
  const parts = partsOf(latin1(bytes));
  const of = (type: string) => parts.find((part) => part.type === type);
  const part = of('text/html') ?? of('text/plain');
  return part ? inUtf8(part) : bytes;
};

/** Where ASCII is declared, other letters are in an encoding that has to be guessed. */
const inUtf8 = ({ body, charset }: Part): Uint8Array => {
  if (charset === undefined || /^(?:utf-?8|(?:us-)?ascii)$/i.test(charset)) return body;
  const encoding = encodingNamed(charset);
  return encoding === undefined ? body : new TextEncoder().encode(decode(body, encoding));
};

interface Part {
  readonly type: string;
  readonly charset: string | undefined;
  readonly body: Uint8Array;
}

/** The parts of a message, those within others, too. */
const partsOf = (message: string): readonly Part[] => {
  const end = /\r?\n\r?\n/.exec(message);
  if (!end) return [];
  const head = message.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  const body = message.slice(end.index + end[0].length);
  const type = /^content-type:\s*([\w/+.-]+)/im.exec(head)?.[1]?.toLowerCase() ?? 'text/plain';
  const border = /boundary="?([^";\r\n]+)"?/i.exec(head)?.[1];
  if (border !== undefined) {
    const pieces = body.split(`--${border}`).slice(1, -1);
    return pieces.flatMap((piece) => partsOf(piece.replace(/^\r?\n/, '')));
  }
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase();
  const charset = /^content-type:.*?charset="?([\w.:-]+)/im.exec(head)?.[1];
  return [{ type, charset, body: decoded(body, encoding) }];
};

const decoded = (body: string, encoding: string | undefined): Uint8Array => {
  if (encoding === 'base64') return bytesOf(base64(body));
  if (encoding !== 'quoted-printable') return bytesOf(body);
  const text = body
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return bytesOf(text);
};

const base64 = (body: string): string => {
  try {
    return atob(body.replace(/[^\w+/=]/g, ''));
  } catch {
    return '';
  }
};

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 10_000)
    text += String.fromCharCode(...bytes.subarray(at, at + 10_000));
  return text;
};

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
