import { describe, expect, it } from 'vitest';
import { importLanguages } from '../../../src/import/import-languages.ts';
import { importFaq } from '../../../src/import/index.ts';
import { answerTo, codes, fileOf, fixture, importText, outline } from '../files.ts';

describe('a table', () => {
  it('gives topics and keywords, and reports rows that are switched off or in another language', () => {
    const result = importFaq([fixture('knowledge.csv')]);
    expect(outline(result)).to.deep.equal([
      'Network: How do I turn wifi on? | Which bands are there?',
      'Shop: Where is my order?',
    ]);
    expect(result.faq.lang).to.equal('en');
    expect(result.faq.topics[0]!.entries[0]!.keywords).to.deep.equal(['wifi', 'wireless']);
    expect(answerTo(result, 'Which bands are there?')).to.equal('These:\n\n- 2G\n- 4G');
    expect(codes(result)).to.have.members(['switched-off', 'other-language', 'http', 'contacts']);
  });

  it('turns addresses into links, and reports those without https:', () => {
    const result = importFaq([fixture('knowledge.csv')]);
    expect(answerTo(result, 'Where is my order?')).to.equal(
      'See [http://track.example/me](https://track.example/me) and write to <help@phones.example>.',
    );
    expect(result.findings.find(({ code }) => code === 'http')).to.include({
      line: 7,
      quote: 'http://track.example/me',
    });
    expect(result.faq.contacts).to.deep.equal([
      { id: 'support', type: 'email', label: 'Write to us', email: 'help@phones.example' },
    ]);
  });

  it('is read in the language that is asked for', () => {
    const result = importFaq([fixture('knowledge.csv')], { lang: 'de' });
    expect(outline(result)).to.deep.equal(['Shop: Wo ist mein Paket?']);
    expect(result.faq.lang).to.equal('de');
  });

  for (const header of [
    'Catégorie;Question;Réponse;Mots-clés',
    'Kategorie;Frage;Antwort;Schlagwörter',
    'Categoría;Pregunta;Respuesta;Palabras clave',
    'Categoria;Domanda;Risposta;Parole chiave',
    'Categorie;Vraag;Antwoord;Trefwoorden',
    'Categoria;Pergunta;Resposta;Palavras-chave',
    'Kategoria;Pytanie;Odpowiedź;Słowa kluczowe',
    'الفئة;السؤال;الجواب;كلمات مفتاحية',
    'TOPIC;question_text?;x;y\nTopic;Question;Answer;Tags',
  ]) {
    it(`is read by the names of its columns: ${header.split('\n').at(-1)}`, () => {
      const { faq } = importText(`${header}\nT;Q?;"A; ""b""";k1|k2\n`, 'faq.csv');
      expect(faq.topics).to.deep.equal([
        {
          id: 't',
          title: 'T',
          entries: [{ id: 'q', question: 'Q?', answer: 'A; "b"', keywords: ['k1', 'k2'] }],
        },
      ]);
    });
  }

  it('may have tabs, a byte order mark, and line breaks in its cells', () => {
    const text = '\ufeffsep=\t\r\nFrage\tAntwort\r\nWann?\t"Montag\r\nDienstag"\r\n';
    expect(answerTo(importText(text, 'faq.txt'))).to.equal('Montag\\\nDienstag');
  });

  it('without a header is read by the contents of its columns', () => {
    const result = importText(
      'Versand,Wann?,"Morgen, sagt man."\nVersand,Wohin?,"Überall hin, gern."\n',
      'a.csv',
    );
    expect(outline(result)).to.deep.equal(['Versand: Wann? | Wohin?']);
    expect(codes(result)).to.include('columns');
  });

  it('reports a question without an answer, and an answer without a question', () => {
    const result = importText(
      'Question;Réponse\nQuand ?;\n;Demain\nOù ?;"À ""Lyon"";\nou pas"\n',
      'a.csv',
    );
    expect(outline(result)).to.deep.equal([': Où ?']);
    expect(codes(result)).to.include.members(['no-answer', 'no-question']);
  });

  it('may have headings in rows of their own', () => {
    const result = importText(
      'question,answer\nShipping,\nWhen?,Soon.\nReturns,\nHow?,By post.\n',
      'a.csv',
    );
    expect(outline(result)).to.deep.equal(['Shipping: When?', 'Returns: How?']);
  });

  it('may have HTML in its cells', () => {
    const result = importText(
      'title,body\nHow&nbsp;<b>much</b>?,"<p>One &euro;.</p><ul><li>a</li></ul>"\n',
      'a.csv',
    );
    expect(outline(result)).to.deep.equal([': How\u00a0much?']);
    expect(answerTo(result)).to.equal('One €.\n\n- a');
  });

  it('may name a category once, for all rows below', () => {
    const rows =
      'Topic;Question;Answer\nShipping;When?;Soon.\n;Where?;Here.\nReturns;How?;By post.\n';
    expect(outline(importText(rows, 'a.csv'))).to.deep.equal([
      'Shipping: When? | Where?',
      'Returns: How?',
    ]);
  });

  it('leaves a row without a topic where each of the others names its own', () => {
    const rows = 'Topic;Question;Answer\nPost;When?;Soon.\nPost;Where?;Here.\n;How?;So.\n';
    expect(outline(importText(rows, 'a.csv'))).to.deep.equal(['Post: When? | Where?', ': How?']);
  });

  it('takes the first of several categories, and prefers the section to the category', () => {
    const rows = 'FAQ Categories,Title,Content\nPost|Time,When?,Soon.\n';
    expect(outline(importText(rows, 'a.csv'))).to.deep.equal(['Post: When?']);
    const desk = 'Article Title,Category,Section,Answer\nWhen?,Help,Post,Soon.\n';
    expect(outline(importText(desk, 'a.csv'))).to.deep.equal(['Post: When?']);
  });

  it('may write line breaks as a backslash and an n', () => {
    const result = importText('Question\tAnswer\nWhen?\tSoon.\\n\\nReally.\n', 'a.tsv');
    expect(answerTo(result)).to.equal('Soon.\n\nReally.');
  });

  it('keeps the date of the last change, and drops a column of row numbers without a finding', () => {
    const result = importText(
      'Nr.;Frage;Antwort;Zuletzt geändert\n1;Wann?;Bald.;12.03.2025\n2;Wo?;Hier.;\n',
      'a.csv',
    );
    expect(result.faq.topics[0]!.entries[0]!.updated).to.equal('2025-03-12');
    expect(codes(result)).not.to.include('column');
  });

  it('reports the columns that were left out', () => {
    const result = importText('question,answer,author\nWhen?,Soon.,Ann\n', 'a.csv');
    expect(result.findings.find(({ code }) => code === 'column')?.message).to.contain('"author"');
  });
});

it('a separator within an unquoted cell is reported, since it shifts the cells behind it', () => {
  const table = 'Question;Réponse;Mots-clés;Catégorie\nOù ?;Là.;colis; suivi;Livraison\n';
  const { findings } = importText(table, 'faq.csv');
  expect(findings.find(({ code }) => code === 'surplus-cells')).toMatchObject({
    severity: 'error',
    line: 2,
    quote: 'Livraison',
  });
});

it('two columns without a header are read, whatever separates them', () => {
  const faq = importText('Où est mon colis ?;En route.\nPuis-je payer ?;Oui.\n', 'faq.csv');
  expect(outline(faq)).toEqual([': Où est mon colis ? | Puis-je payer ?']);
});

it('a WordPress export is recognised by its columns', () => {
  const table = 'id,post_title,post_content,faq_category\n1,How?,<p>So.</p>,Payment\n';
  expect(outline(importText(table, 'faq.csv'))).toEqual(['Payment: How?']);
});

describe('columns with a language in their names', () => {
  for (const header of [
    'question_fr;answer_fr;question_en;answer_en;category',
    'Question (FR);Réponse (FR);Question (EN);Answer (EN);Category',
    'FR question;FR answer;English question;English answer;Category',
  ]) {
    it(`become one FAQ per language: ${header}`, () => {
      const table = `${header}\nQuels délais ?;48 h;How long?;Two days;Shipping\n`;
      const read = importLanguages([fileOf(table, 'faq.csv')]);
      expect(read.map((one) => [one.faq.lang, ...outline(one), answerTo(one)])).toEqual([
        ['fr', 'Shipping: Quels délais ?', '48 h'],
        ['en', 'Shipping: How long?', 'Two days'],
      ]);
      expect(read.flatMap(codes)).toEqual([]);
    });
  }

  it('are Indonesian by "_id" only if they hold texts', () => {
    const header = 'question_id,answer_id,question_fr,answer_fr';
    const ids = importText(`${header}\n1,a-1,Quand ?,Demain.\n2,a-2,Où ?,Ici.\n`, 'faq.csv');
    expect(outline(ids)).toEqual([': Quand ? | Où ?']);
    const texts = importText(`${header}\nKapan tiba?,Besok.,Quand ?,Demain.\n`, 'faq.csv');
    expect(outline(texts)).toEqual([': Kapan tiba?']);
  });

  it('do not include "question_id"', () => {
    const result = importText('question,answer,question_id\nWhen?,Soon.,7\n', 'faq.csv');
    expect(outline(result)).toEqual([': When?']);
  });
});

it('Turkish column names are recognised', () => {
  const result = importText('Kategori;Soru;Cevap\nKargo;Ne zaman?;Yarın.\n', 'faq.csv');
  expect(outline(result)).toEqual(['Kargo: Ne zaman?']);
});

for (const header of [
  'Queries,Solutions',
  'FAQ question,FAQ answer',
  'Question (required),Answer*',
  'Vraag/Question,Antwoord/Answer',
  'Domanda frequente,La nostra risposta',
]) {
  it(`columns are recognised by a word in their names: ${header}`, () => {
    expect(outline(importText(`${header}\nWhen?,Soon.\n`, 'faq.csv'))).toEqual([': When?']);
  });
}

describe('a quote that is never closed', () => {
  const header = 'question,answer\nWhere is it?,"In the van\n';

  for (const rest of ['Do you ship?,To EU', '"Do you ship?","To EU"', 'Do you ship?,"To ""EU"""'])
    it(`does not swallow the rows below it, such as ${rest}`, () => {
      const result = importText(`${header}Can I pay?,Yes\n${rest}\n`, 'faq.csv');
      expect(outline(result)).to.deep.equal([': Where is it? | Can I pay? | Do you ship?']);
      expect(answerTo(result, 'Where is it?')).to.equal('In the van');
      expect(result.findings.find(({ code }) => code === 'open-quote')).to.include({
        severity: 'warning',
        line: 2,
        message:
          'The quote that opens a cell in line 2 is never closed; it was left out, so that the rows below it could be read.',
      });
    });

  it('is an error where nothing can be rescued', () => {
    const result = importText(`${header}since noon\n`, 'faq.csv');
    expect(answerTo(result)).to.equal('In the van\\\nsince noon');
    expect(result.findings.find(({ code }) => code === 'open-quote')).to.include({
      severity: 'error',
      line: 2,
    });
  });

  it('is not found where quotes stand within a cell of several lines', () => {
    const result = importText(`question,answer\nWho?,"He said "me" and\nleft"\nWhy?,No\n`, 'f.csv');
    expect(outline(result)).to.deep.equal([': Who? | Why?']);
    expect(codes(result)).to.not.include('open-quote');
  });
});

describe('a table with a row for each field', () => {
  const cells = 'Question,Can I cancel?\nAnswer,Within an hour.\n';

  it('begins a new entry where a field comes again', () => {
    const more = 'Question,Can I change it?\nAnswer,Write to us.\n';
    const result = importText(`Field,Value\n${cells}${more}`, 'faq.csv');
    expect(outline(result)).to.deep.equal([': Can I cancel? | Can I change it?']);
    expect(answerTo(result, 'Can I change it?')).to.equal('Write to us.');
  });

  it('may be a Matrixify export of metaobjects', () => {
    const header = 'ID,Handle,Definition: Handle,Top Row,Field,Value\n';
    const rows = '1,a,faq,TRUE,question,Refunds\n,a,faq,,answer,Within a week.\n';
    const other = '2,b,colour,TRUE,label,Red\n';
    const result = importText(`${header}${rows}${other}`, 'Metaobjects.csv');
    expect(outline(result)).to.deep.equal([': Refunds']);
    expect(result.findings.find(({ code }) => code === 'outside')?.quote).to.equal('Red');
  });

  const shopify = `Type,Identification,Field,Locale,Market,Status,Default content,Translated content
PRODUCT,'1,title,fr,,,A lamp,Une lampe
PRODUCT,'1,body_html,fr,,,<p>It is bright.</p>,
PAGE,'2,title,fr,,,FAQ,FAQ
PAGE,'2,body_html,fr,,,"<h3>Do you ship to Spain?</h3><p>Yes, we do.</p><h3>Is it safe?</h3><p>Yes, it is.</p>",
ONLINE_STORE_THEME_JSON_TEMPLATE,'3,section.page.faq.json.main.heading:1,fr,,,Orders,Commandes
ONLINE_STORE_THEME_JSON_TEMPLATE,'3,section.page.faq.json.main.row-1.heading:2,fr,,,Can I cancel my order?,Puis-je annuler ?
ONLINE_STORE_THEME_JSON_TEMPLATE,'3,section.page.faq.json.main.row-1.row_content:3,fr,,,<p>Within an hour of it.</p>,<p>Dans l’heure.</p>
`;

  it('may be a Shopify export for translators, which gives questions from pages and themes but no products', () => {
    const result = importText(shopify, 'translations.csv');
    expect(result.languages).to.deep.equal(['en', 'fr']);
    expect(outline(result)).to.deep.equal([
      'FAQ: Do you ship to Spain? | Is it safe?',
      'Orders: Can I cancel my order?',
    ]);
    expect(codes(result)).to.include.members(['outside', 'other-language']);
  });

  it('may be read in the language of its translations', () => {
    const result = importFaq([fileOf(shopify, 'translations.csv')], { lang: 'fr' });
    expect(outline(result)[1]).to.equal('Commandes: Puis-je annuler ?');
    expect(answerTo(result, 'Puis-je annuler ?')).to.equal('Dans l’heure.');
  });
});

it('a row that holds a page gives each of its questions', () => {
  const page = '"<h2>Do you ship?</h2><p>Yes.</p><h2>Is it safe?</h2><p>It is.</p>"';
  const result = importText(
    `Handle,Title,Body HTML\nfaq,Help,${page}\nus,About us,<p>Hi.</p>`,
    'p.csv',
  );
  expect(outline(result)).to.deep.equal(['Help: Do you ship? | Is it safe?', ': About us']);
});

it('column names may give a country code for the language', () => {
  const result = importText(
    'question_en,answer_en,question_dk,answer_dk\nA?,B,Hvad?,Det\n',
    'f.csv',
  );
  expect(result.languages).to.deep.equal(['en', 'da']);
});

it('questions in numbered columns are read one by one, with the name of the product as topic', () => {
  const result = importText(
    'SKU,Name,Meta: question_1,Meta: answer_1,Meta: question_2,Meta: answer_2\n' +
      'M,Mug,Is it safe?,Yes.,How big?,300 ml.\nC,Cup,Is it hot?,No.,,\n',
    'products.csv',
  );
  expect(outline(result)).to.deep.equal(['Mug: Is it safe? | How big?', 'Cup: Is it hot?']);
  expect(answerTo(result, 'How big?')).to.equal('300 ml.');
});

it('questions in numbered columns keep the keywords of their row', () => {
  const result = importText(
    'Name,Question 1,Answer 1,Question 2,Answer 2,Keywords\nMug,Safe?,Yes.,Big?,300 ml.,cup\n',
    'products.csv',
  );
  expect(result.faq.topics[0]!.entries.map(({ keywords }) => keywords)).to.deep.equal([
    ['cup'],
    ['cup'],
  ]);
});

describe('numbers of languages', () => {
  const head =
    'id_lang;question;answer\n1;Où est ma commande, et quand vient-elle ?;Dans le colis.\n';

  it('become the languages that their rows are written in', () => {
    const result = importText(
      `${head}2;Where is my order, and when does it come?;In the parcel.\n`,
      'a.csv',
    );
    expect(result.languages).to.deep.equal(['fr', 'en']);
    expect(outline(result)).to.deep.equal([': Où est ma commande, et quand vient-elle ?']);
    expect(codes(result)).to.include('other-language');
  });

  it('leave out nothing where the rows do not tell', () => {
    expect(importText(`${head}2;Klarna?;Ok.\n`, 'a.csv').faq.topics[0]!.entries).to.have.length(2);
  });
});

it('a cell has neither the formula that kept its digits nor the error of a formula', () => {
  const result = importText(
    'Article Id,Article Title,Article Description,Similar questions\n="41",When?,Now.,how soon|what day\n="42",Why?,#N/A,',
    'faq.csv',
  );
  expect(outline(result)).to.deep.equal([': When?']);
  expect(result.faq.topics[0]!.entries[0]!.keywords).to.deep.equal(['how soon', 'what day']);
  expect(codes(result)).to.include('no-answer');
});
