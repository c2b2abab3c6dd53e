/** A file served in place of a FAQ. */
export interface HostileFile {
  readonly bytes: Buffer;
  /** Whether a FAQ can be read from it; unknown for files of a corpus. */
  readonly isFaq?: boolean;
}

const entry = { id: 'coupon', question: 'Où saisir mon coupon ?', answer: 'Au panier.' };
const topics = [{ id: 'a', title: 'Panier', entries: [entry] }];

/** A valid FAQ as text, with additions at the start of the file, the topic and the entry. */
const faqWith = (more: string): string =>
  JSON.stringify({ version: 1, lang: 'fr', topics }).replace(/\{(?="version|"id")/g, `{${more}`);

export const goodFaq = faqWith('');

const cut = (bytes: Buffer, at: number, put: readonly number[]): Buffer =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at)]);

const good = Buffer.from(goodFaq);
const inText = good.indexOf('coupon ?');
const utf16 = Buffer.from(`\ufeff${goodFaq}`, 'utf16le');
const deep = 100_000;

const faqs: readonly (string | Buffer)[] = [
  `\ufeff${goodFaq}`,
  `\ufeff\ufeff${goodFaq}`,
  `\r\n\t ${goodFaq} \n\n`,
  ...[[0xff, 0xfe], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc3], [0x80]].map(
    (broken) => cut(good, inText, broken),
  ),
  faqWith('"__proto__":{"polluted":1,"topics":[]},'),
  faqWith('"constructor":{"prototype":{"polluted":1}},"toString":null,"hasOwnProperty":1,'),
  faqWith('"id":"b","id":"c","id":[],"version":2,"version":"<img src=x onerror=hit()>",'),
  faqWith('"\\ud800":"\\udfff\\ud800","\\u0000":"\\u0000",'),
  faqWith('"a":1e999,"b":-1e999,"c":1e-999,"d":9007199254740993,"e":-0,'),
  faqWith(`"a":${'9'.repeat(10_000)},`),
  faqWith(`"${'a'.repeat(100_000)}":1,`),
  goodFaq.replaceAll('coupon ?', '\\u003cimg src=x onerror=hit()\\u003e\\u0000\\ud800 coupon'),
  goodFaq.replace('"version":1', '"version":1e999'),
];

const others: readonly (string | Buffer)[] = [
  ...[
    '',
    ' ',
    '\0',
    '\ufeff',
    '"',
    '{',
    '[',
    '}',
    '\\',
    '-',
    '1',
    '"coupon"',
    'null',
    'true',
    'NaN',
  ],
  ...['[]', '{}', '[[]]', '[null]', '{"version":1}', '{"version":1,"lang":"fr","topics":{}}'],
  ...['{"topics":[null,1,"a",[],{"entries":[null,1,"a",[],{}]}]}', '{"__proto__":[]}'],
  utf16,
  Buffer.from(utf16).swap16(),
  good.subarray(0, inText),
  good.subarray(0, good.length - 1),
  cut(good, inText, [0]),
  `${goodFaq}\0`,
  `${goodFaq}}`,
  `${goodFaq},`,
  `${goodFaq}${goodFaq}`,
  `${goodFaq}<script>hit()</script>`,
  `)]}',\n${goodFaq}`,
  `hit(${goodFaq})`,
  `export default ${goodFaq}`,
  `/* a */${goodFaq}`,
  goodFaq.replaceAll('"', "'"),
  goodFaq.replaceAll('}', ',}'),
  goodFaq.replace('coupon ?', 'coupon\n?'),
  '<!doctype html><title>404</title><script>hit()</script>',
  Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0xff]),
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.alloc(100_000, 0xff),
  '['.repeat(deep),
  '{"a":'.repeat(deep),
  `${'['.repeat(deep)}${']'.repeat(deep)}`,
  `${'{"topics":'.repeat(deep)}1${'}'.repeat(deep)}`,
];

export const hostileFiles: readonly HostileFile[] = [
  ...faqs.map((file) => ({ bytes: Buffer.from(file as string), isFaq: true })),
  ...others.map((file) => ({ bytes: Buffer.from(file as string), isFaq: false })),
];
