/** Texts that programs look up by their keys, and messages that carry a page. */
import { describe, expect, it } from 'vitest';
import { importFaq } from '../../../src/import/index.ts';
import { answerTo, importText, outline } from '../files.ts';

describe('a file of translations', () => {
  it.each([
    ['faq.properties', '# ours\nfaq.q1=Is it fr\\u0065e?\nfaq.a1 = Yes, \\\n  always.\n'],
    ['faq.ini', '[Orders]\nquestion1 = Is it free?\nanswer1: Yes, always.\n'],
    ['faq.strings', '"q1" = "Is it free?";\n"a1" = "Yes, always.";\n'],
    [
      'strings.xml',
      '<resources><string name="faq_q1">Is it free?</string><string name="faq_a1">Yes, always.</string></resources>',
    ],
    [
      'strings.xml',
      '<resources><string name="empty"></string><string name="faq_q1">Is it free?</string><string name="faq_a1">Yes, always.</string><string-array name="sizes"><item>S</item><item>M</item></string-array></resources>',
    ],
    [
      'en.po',
      'msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "q1"\nmsgstr "Is it free?"\n\nmsgid "a1"\nmsgstr ""\n"Yes, "\n"always."\n',
    ],
    [
      'en.po',
      'msgid "Est-ce gratuit ?"\nmsgstr "Is it free?"\n\nmsgid "Oui, toujours."\nmsgstr "Yes, always."\n',
    ],
  ])('is read by its keys: %s', (name, text) => {
    const result = importText(text, name);
    expect(outline(result)).to.deep.equal([': Is it free?']);
    expect(answerTo(result)).to.equal('Yes, always.');
  });
});

describe('several questions by the same keys', () => {
  it.each([
    [
      'faq.ini',
      '[faq1]\nquestion=Is it free?\nanswer=Yes.\n[faq2]\nquestion=How long?\nanswer=A day.\n',
    ],
    ['faq.ini', '[Question 1]\nq=Is it free?\na=Yes.\n[ a ]\n  q = How long?\n  a = A day.\n'],
    [
      'faq.json',
      '{"one_question":"Is it free?","one_answer":"Yes.","two_question":"How long?","two_answer":"A day."}',
    ],
  ])('are read by their sections: %s', (name, text) => {
    const result = importText(text, name);
    expect(outline(result)).to.deep.equal([': Is it free? | How long?']);
    expect(answerTo(result, 'How long?')).to.equal('A day.');
  });

  it('are found at once among spaces', () => {
    const text = `q=Is it free?\na=Yes.\nb${' '.repeat(100_000)}\n${' '.repeat(100_000)}\n`;
    expect(outline(importText(text, 'faq.ini'))).to.deep.equal([': Is it free?']);
  }, 2000);
});

describe('the training of a chatbot', () => {
  it('is read with the other ways to ask as keywords', () => {
    const intents = [
      { tag: 'a', patterns: ['How long?', 'when is it here'], responses: ['A day.', 'One day.'] },
    ];
    const { faq } = importText(JSON.stringify({ intents }), 'intents.json');
    expect(faq.topics[0]?.entries).to.deep.include({
      id: 'how-long',
      question: 'How long?',
      answer: 'A day.',
      keywords: ['when is it here'],
    });
  });

  it('tells of the responses that are left out', () => {
    const intents = [
      { patterns: ['How long?'], responses: ['A day.', 'One day.'] },
      { patterns: ['Is it free?'], responses: ['Yes.', 'Always.', 'Sure.'] },
      { patterns: ['Is it here?'], responses: ['Yes.', 'Yes.'] },
    ];
    const { findings } = importText(JSON.stringify({ intents }), 'intents.json');
    const found = findings.filter(({ code }) => code === 'other-answers');
    expect(found.map(({ message }) => message)).to.deep.equal([
      '2 questions have several responses; only the first of each was taken.',
    ]);
  });
});

describe('a page saved as one file, or an e-mail', () => {
  const message = (encoding: string, body: string): string =>
    [
      'From: <Saved by Blink>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html"; boundary="--x"',
      '',
      '----x',
      'Content-Type: text/html; charset="utf-8"',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
      '----x',
      'Content-Type: text/css',
      '',
      'a {}',
      '----x--',
    ].join('\r\n');

  it.each([
    ['quoted-printable', '<details><summary>Und danach?</summary>=C3=9Cber=\r\nmorgen.</details>'],
    [
      'base64',
      Buffer.from('<details><summary>Und danach?</summary>Übermorgen.</details>').toString(
        'base64',
      ),
    ],
  ])('is read by its page, in %s', (encoding, body) => {
    const result = importText(message(encoding, body), 'page.mhtml');
    expect(outline(result)).to.deep.equal([': Und danach?']);
    expect(answerTo(result)).to.equal('Übermorgen.');
  });
});

it.each([
  ['iso-8859-2', 'Mo\u00bfesz?', 'Możesz?'],
  ['"windows-1251"', '\u00ca\u00ee\u00e3\u00e4\u00e0?', 'Когда?'],
  ['x-unknown', 'O\u00f9 ?', 'Où ?'],
])('a saved e-mail is read in the encoding that it declares: %s', (charset, bytes, question) => {
  const head = `From: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=${charset}\r\n\r\n`;
  const text = `${head}<h2>${bytes}</h2><p>OK.</p>`;
  const file = { name: 'a.eml', bytes: Uint8Array.from(text, (sign) => sign.charCodeAt(0)) };
  expect(outline(importFaq([file]))).to.deep.equal([`: ${question}`]);
});

it('a table keeps the line ends that are written as signs, and the first of its topics', () => {
  const result = importText(
    'question\tanswer\tcategories\nIs it free?\tYes, **always**.\\n\\nReally.\tOrders,Money\n',
    'faq.tsv',
  );
  expect(outline(result)).to.deep.equal(['Orders: Is it free?']);
  expect(answerTo(result)).to.equal('Yes, **always**.\n\nReally.');
});

it('a .po file of a whole site gives the pages that ask, in the language that it names', () => {
  const message = (file: string, words: string) =>
    `#: ${file}:1\nmsgid "k${words.length}"\nmsgstr "${words}"\n`;
  const result = importText(
    [
      'msgid ""\nmsgstr ""\n"Language: pt_BR\\n"\n',
      message('faq.html', 'Qual o prazo?'),
      message('faq.html', 'Sete dias.'),
      message('footer.html', 'Novidades'),
    ].join('\n'),
    'messages.po',
  );
  expect(result.faq.lang).toBe('pt-BR');
  expect(answerTo(result, 'Qual o prazo?')).toBe('Sete dias.');
  expect(result.findings.map(({ quote }) => quote)).to.include('Novidades');
});

it('a .po file needs no blank lines between its messages', () => {
  const result = importText(
    'msgid ""\nmsgstr "Language: en\\n"\n#: faq.html:1\nmsgid "q1"\nmsgstr "Is it free?"\n' +
      '#: faq.html:2\nmsgid "a1"\nmsgstr "Yes."\n#: end.html:1\nmsgid "n"\nmsgstr "News"\n',
    'en.po',
  );
  expect(answerTo(result, 'Is it free?')).toBe('Yes.');
  expect(result.findings.map(({ quote }) => quote)).to.include('News');
});

it('rows of a database with numbered languages become the languages they are written in', () => {
  const result = importText(
    "INSERT INTO `faq_lang` (`id_lang`, `question`, `answer`) VALUES (1, 'Où est mon colis ?', 'Il est en route avec le facteur.'), (2, 'Where is my parcel?', 'It is on the way to you.');",
    'dump.sql',
  );
  expect(result.languages).to.deep.equal(['fr', 'en']);
  expect(outline(result)).to.deep.equal([': Où est mon colis ?']);
});
