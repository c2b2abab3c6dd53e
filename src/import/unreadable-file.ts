import { error, type Note } from './import-result.ts';

/** What a file is by its first bytes. */
const kinds: readonly (readonly [signature: RegExp, what: string, remedy: string])[] = [
  [
    /^PK\u0003\u0004[^]*mimetypeapplication\/vnd\.oasis\.opendocument\.text/,
    'an OpenDocument text (.odt)',
    'Save it as .docx',
  ],
  [
    /^PK\u0003\u0004[^]*mimetypeapplication\/vnd\.oasis\.opendocument/,
    'an OpenDocument spreadsheet (.ods)',
    'Save it as .xlsx',
  ],
  [
    /^PK\u0003\u0004/,
    'damaged, locked, or a document of another kind than Word and Excel',
    'Save it as .docx or .xlsx',
  ],
  [
    /^\u00d0\u00cf\u0011\u00e0/,
    'locked, or an old document of Word or Excel',
    'Save it without a password as .docx or .xlsx',
  ],
  [/^%PDF/, 'a PDF', 'Copy its text into a text file'],
  [/^\{\\rtf/, 'rich text', 'Save it as .docx'],
  [
    /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/,
    'a picture',
    'Type the text that it shows into a text file',
  ],
];

/** A note on a file that is no text, by its first bytes. */
export const binaryNote = (bytes: Uint8Array): Note | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 80));
  const [, what, remedy] = kinds.find(([signature]) => signature.test(head)) ?? [];
  return what === undefined
    ? undefined
    : error(
        'not-text',
        `The file is ${what}, which cannot be read here.`,
        `${remedy}, and import that.`,
      );
};
