import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type {
  ContactDocument,
  EntryDocument,
  FaqDocument,
  PhoneContactDocument,
} from '../../src/core/faq/faq-document.ts';
import {
  exportCsv,
  exportHtml,
  exportJson,
  exportJsonLd,
  exportMarkdown,
} from '../../src/export/index.ts';
import { importFaq } from '../../src/import/index.ts';
import { fileOf, fixture } from '../import/files.ts';

const exporters = {
  'faq.csv': exportCsv,
  'faq.md': exportMarkdown,
  'faq.html': exportHtml,
  'faq.jsonld': exportJsonLd,
  'faq.json': exportJson,
};

const demo = (name: string): FaqDocument =>
  JSON.parse(
    readFileSync(new URL(`../../faq-data/${name}`, import.meta.url), 'utf8'),
  ) as FaqDocument;

const allHours: Required<PhoneContactDocument> = {
  id: 'c',
  type: 'phone',
  label: '+55',
  phone: '+55 11 4000-0000',
  timeZone: 'America/Sao_Paulo',
  openingHours: ['Mo-Fr 09:00-18:00', 'Sa 10:00-12:30'],
  replyTime: '=um dia',
  pages: ['/ajuda*', '/a;b'],
};

const contacts: Readonly<Record<ContactDocument['type'], ContactDocument>> = {
  email: { id: 'a', type: 'email', label: '=Escreva, já; "agora"', email: 'a@b.example' },
  link: { id: 'b', type: 'link', label: 'Formulário', url: '/contato?q={query}' },
  phone: allHours,
  whatsapp: { id: 'd', type: 'whatsapp', label: 'WhatsApp', phone: '+5511940000000' },
  sms: { id: 'e', type: 'sms', label: 'SMS', phone: '+5511940000000' },
  messenger: { id: 'f', type: 'messenger', label: 'Messenger', username: 'loja.exemplo' },
};

const entry: Required<EntryDocument> = {
  id: 'x',
  question: '- Uma "pergunta"; com, tudo | e <b>mais</b> --> ?',
  answer:
    '- one\n- two\n\n## Heading\n\n### Really?\n\n| a | b |\n| - | - |\n| 1 | <br> |\n\n<!-- not a comment -->\n\n[c](contact:a) `code` &amp; \\* {{x}}',
  keywords: ['a; b', 'c, d', 'e|f', ' g "h"', '-i'],
  pages: ['/a*', '*'],
  featured: false,
  updated: '2026-11-01',
};

/**
 * Everything that a FAQ may contain, in forms that a format could lose. The types ensure that new
 * fields and contact types are added here.
 */
const awkward: Required<Omit<FaqDocument, '$schema'>> = {
  version: 1,
  lang: 'pt-BR',
  title: 'Ajuda: "tudo"',
  contacts: Object.values(contacts),
  topics: [
    { id: 'empty', title: 'Nada', entries: [] },
    {
      id: 'same',
      title: 'Nada',
      entries: [
        entry,
        { id: 'y', question: "'=1+1", answer: "'-apostrophe" },
        { id: 'formula', question: ' =1+1', answer: '\t=1+1' },
        {
          id: 'z',
          question: ' two\nlines ',
          answer: '\n indented \n',
          keywords: [],
          featured: true,
        },
        {
          id: 'marks',
          question: 'Q. Marks?',
          answer:
            'Q. This\\\nA. That\n\n[toggle title="What?"]So.[/toggle]\n\nQ. One\n\nA. Two {% x %}',
        },
        { id: 'no', question: '…', answer: '<!-- topic\nid: q\n-->' },
      ],
    },
  ],
  synonyms: [
    ['saco', 'bolsa; grande'],
    ['x', 'y'],
  ],
};

const imported = (name: string): FaqDocument => importFaq([fixture(name)]).faq;

const faqs: Readonly<Record<string, () => FaqDocument>> = {
  'the demo in French': () => demo('fr.json'),
  'the demo in English': () => demo('en.json'),
  ...Object.fromEntries(
    [
      'theme-rows.json',
      'theme-pairs.json',
      'theme-nested.json',
      'theme-page.json',
      'knowledge.csv',
      'seed.txt',
    ].map((name) => [`what was imported from ${name}`, () => imported(name)]),
  ),
  'a FAQ with all that a format could lose': () => awkward,
  'a FAQ with nothing in it': () => ({
    version: 1,
    lang: 'fr',
    contacts: [],
    topics: [],
    synonyms: [],
  }),
};

for (const [name, faqOf] of Object.entries(faqs)) {
  describe(`${name}, exported and imported`, () => {
    for (const [file, write] of Object.entries(exporters)) {
      it(`is byte-identical as ${file}`, () => {
        const faq = faqOf();
        const result = importFaq([fileOf(write(faq), file)]);
        expect(exportJson(result.faq)).to.equal(exportJson(faq));
        expect(result.findings).to.deep.equal([]);
      });
    }
  });
}

describe('a FAQ whose only topic has no title', () => {
  const entries = [{ id: 'x', question: 'Can I cancel?', answer: 'Yes.' }];
  const faq: FaqDocument = { version: 1, lang: 'en', topics: [{ id: 'all', entries }] };

  it.each(Object.entries(exporters))('keeps its questions as %s', (file, write) => {
    const { topics } = importFaq([fileOf(write(faq), file)]).faq;
    expect(topics.map((topic) => topic.entries)).to.deep.equal([entries]);
    expect(topics[0]?.title ?? '').to.equal('');
  });
});

it('a cell that a spreadsheet would read as a formula gets an apostrophe, even after a space', () => {
  const entries = ['=1+1', ' =1+1', '-5 %', "'@x"].map((question, at) => ({
    id: `q${at}`,
    question,
    answer: 'Yes.',
  }));
  const csv = exportCsv({ version: 1, lang: 'en', topics: [{ id: 't', title: 'T', entries }] });
  for (const { question } of entries) expect(csv).toContain(`'${question}`);
});

it('a row of an unknown type becomes a question, and is reported', () => {
  const csv = exportCsv(awkward).replace('\r\nwhatsapp,', '\r\nfax,');
  const { faq, findings } = importFaq([fileOf(csv, 'faq.csv')]);
  expect(faq.topics[0]!.entries.map(({ question }) => question)).toContain('WhatsApp');
  expect(findings).toMatchObject([{ code: 'unknown-row', quote: 'WhatsApp', line: 7 }]);
});
