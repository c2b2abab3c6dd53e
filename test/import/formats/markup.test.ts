import { describe, expect, it } from 'vitest';
import { answerTo, codes, importText, outline } from '../files.ts';

describe('AsciiDoc', () => {
  it('is read by its headings, with lists, links and code', () => {
    const text = [
      '= Help',
      ':toc:',
      '// for us',
      '== Delivery',
      '=== When does it arrive?',
      'In *two days*,',
      'see link:/track[your parcel] or https://post.example[the post].',
      '',
      '* one',
      '** two',
      "'''",
      '=== And abroad?',
      '[source,sh]',
      '----',
      'a == b',
      '----',
      'NOTE: Five days.',
    ].join('\n');
    const result = importText(text, 'faq.adoc');
    expect(outline(result)).to.deep.equal(['Delivery: When does it arrive? | And abroad?']);
    expect(answerTo(result)).to.equal(
      'In **two days**, see [your parcel](/track) or [the post](https://post.example).\n\n- one\n  - two',
    );
    expect(answerTo(result, 'And abroad?')).to.equal('```\na == b\n```\n\nNOTE: Five days.');
  });

  it('may be a list of terms', () => {
    const result = importText('Is it free?:: Yes,\nalways.\nHow *long*?:: A day.\n', 'faq.adoc');
    expect(outline(result)).to.deep.equal([': Is it free? | How long?']);
    expect(answerTo(result)).to.equal('Yes, always.');
  });
});

describe('Org mode', () => {
  it('is read by its headings and terms', () => {
    const text =
      '#+TITLE: Help\n#+OPTIONS: toc:nil\n* Payment\n** Which cards?\nAll, see [[https://a.example][our\nlist]], as /usual/.\n** And cash?\nNo.\n' +
      '* Delivery\n- How long? :: Two\n  days.\n- And abroad? ::\n  Five.\n';
    const result = importText(text, 'faq.org');
    expect(outline(result)).to.deep.equal([
      'Payment: Which cards? | And cash?',
      'Delivery: How long? | And abroad?',
    ]);
    expect(answerTo(result)).to.equal('All, see [our list](https://a.example), as *usual*.');
    expect(answerTo(result, 'How long?')).to.equal('Two days.');
  });

  it('keeps the addresses of its links whole', () => {
    const text =
      '* Is it free?\nYes, /see/ [[/returns/][x]], *[[https://a.example/=b=/*c*][y]]* and [[https://a.example/ /d/]].\n';
    expect(answerTo(importText(text, 'faq.org'))).to.include(
      'Yes, *see* [x](/returns/), **[y](https://a.example/=b=/*c*)**',
    );
  });
});

describe('a wiki', () => {
  it('is read by its headings and terms', () => {
    const text =
      "__TOC__\n== Orders ==\n=== Can I '''cancel'''? ===\nYes, [[Contact|write]] or [https://a.example call] ''soon''.\n* a\n** b\n=== And later? ===\nNo.\n" +
      '== Returns ==\n; How long? : 14 days.\n; Who pays?\n: You do.\n';
    const result = importText(text, 'page.txt');
    expect(result.format).to.equal('mediawiki');
    expect(outline(result)).to.deep.equal([
      'Orders: Can I cancel? | And later?',
      'Returns: How long? | Who pays?',
    ]);
    expect(answerTo(result)).to.equal(
      'Yes, write or [call](https://a.example) *soon*.\n\n- a\n  - b',
    );
    expect(answerTo(result, 'Who pays?')).to.equal('You do.');
  });
});

describe('a dump of a database', () => {
  it('is read by the rows of the table with questions', () => {
    const sql =
      'CREATE TABLE `faq` (\n  `id` int(11) NOT NULL,\n  `question` text,\n  `reponse` text,\n  PRIMARY KEY (`id`)\n);\n' +
      "INSERT INTO `users` (`id`, `name`) VALUES (1, 'Ann');\n" +
      "INSERT INTO `faq` VALUES\n(1, 'Où est l\\'atelier ?', 'À Lille ; c''est (presque) au nord.'),\n(2, 'Et après ?', NULL);\n";
    const result = importText(sql, 'dump.sql');
    expect(outline(result)).to.deep.equal([": Où est l'atelier ?"]);
    expect(answerTo(result)).to.equal("À Lille ; c'est (presque) au nord.");
    expect(codes(result)).to.include('no-answer');
  });

  it.each([
    ['`db`.`faq`', "NOW(), 'Is it free?', 'Yes, always.'"],
    ['[dbo].[faq]', "CAST(N'2024-01-01' AS Date), N'Is it free?', N'Yes, always.'"],
    ['public.faq', "now()::date, E'Is it free\\?', 'Yes, '::varchar(9) || 'always.'"],
    ['faq', "f(g(1, 'x')), _binary 'Is it free?', \"Yes, always.\""],
    ['faq', "-1.5, 'Is it free?', concat('Yes, ', 'always.')"],
    ['faq', "NULL, 'Is it free?', replace('Yes, always.', '\\n', char(10))"],
  ])('is read with computed values and all kinds of names: %s, %s', (table, cells) => {
    const sql = `INSERT INTO ${table} (updated, question, answer) VALUES (${cells});`;
    const result = importText(sql, 'dump.txt');
    expect(result.format).to.equal('sql');
    expect(outline(result)).to.deep.equal([': Is it free?']);
    expect(answerTo(result)).to.equal('Yes, always.');
    expect(codes(result)).not.to.include('broken');
  });

  it('says how many rows could not be read', () => {
    const sql =
      "INSERT INTO faq (question, answer) VALUES ('Where's it?', 'Here.'), -- it's ours\n('Is it free?', 'Yes.'),\n('It's what?', 'A shop.') ON CONFLICT (id) DO NOTHING;\n" +
      "INSERT INTO faq (question, answer) VALUES ('How long?', 'A day.');\n";
    const result = importText(sql, 'dump.sql');
    expect(outline(result)).to.deep.equal([': Is it free? | How long?']);
    const { message, quote } = result.findings.find(({ code }) => code === 'broken')!;
    expect(message).to.match(/^2 rows /);
    expect(quote).to.match(/^'Where's it\?'/);
  });

  it('of many statements is read at once', () => {
    const sql =
      'CREATE TABLE faq (\n  question text,\n  answer text\n);\n' +
      'INSERT INTO logs VALUES (1);\n'.repeat(20_000) +
      "INSERT INTO FAQ VALUES ('Is it free?', 'Yes.');\n";
    expect(outline(importText(sql, 'dump.sql'))).to.deep.equal([': Is it free?']);
  }, 2000);
});

describe('a file that quotes what other formats are recognised by', () => {
  it.each([
    ['faq.md', '==new==\n\n## Is it free?\n\nYes.\n\n==old==\n', 'markdown'],
    ['faq.md', '== Livraison ==\n\n## Is it free?\n\nYes.\n\n== Retours ==\n', 'markdown'],
    ['faq.md', '## Is it free?\n\nYes.\n\nINSERT INTO t VALUES (1)\n', 'markdown'],
    ['faq.csv', 'question,answer\nIs it free?,"Yes:\nINSERT INTO t VALUES (1)"\n', 'csv'],
    ['pasted.txt', '## Is it free?\n\n==Yes==\n\n==always==\n', 'markdown'],
    ['pasted.txt', '== A ==\n\n## Is it free?\n\nYes.\n\n== B ==\n', 'markdown'],
    ['pasted.txt', '== Is it free? ==\n# Yes.\n# Always.\n== How long? ==\nA day.\n', 'mediawiki'],
  ])('is read by its name, or by its headings: %s, %j', (name, text, format) => {
    expect(importText(text, name).format).to.equal(format);
  });
});

describe('reStructuredText', () => {
  it('is read with its links, without the marks of its references', () => {
    const text =
      'Help\n====\n\n.. _free:\n\nIs it free?\n-----------\n\nYes, as `here <https://a.example>`_ or in :ref:`our terms <terms>`.\n\nHow long?\n---------\n\nA day.\n';
    const result = importText(text, 'faq.rst');
    expect(outline(result)).to.deep.equal([': Is it free? | How long?']);
    expect(answerTo(result)).to.equal('Yes, as [here](https://a.example) or in our terms.');
  });
});

it('AsciiDoc names its language, and may have questions that unfold', () => {
  const result = importText(
    '= Hilfe\n:lang: de\n\n[%collapsible]\n.Liefern Sie an Packstationen?\n====\nJa, an alle.\n====\n',
    'faq.adoc',
  );
  expect(result.faq.lang).toBe('de');
  expect(answerTo(result, 'Liefern Sie an Packstationen?')).toBe('Ja, an alle.');
});

it('DokuWiki has its levels upside down, and tables with a head of "^"', () => {
  const result = importText(
    '====== Domande ======\n\n===== Spedizioni =====\n\n==== Quanto costa? ====\n\n^ Paese ^ Prezzo ^\n| Italia | 5 |\n\n[[https://x.example/c|I costi]].\n\n==== Quando? ====\n\nDomani.\n',
    'faq.txt',
  );
  expect(outline(result)).to.deep.equal(['Spedizioni: Quanto costa? | Quando?']);
  expect(answerTo(result, 'Quanto costa?')).toBe(
    '| Paese | Prezzo |\n| - | - |\n| Italia | 5 |\n\n[I costi](https://x.example/c).',
  );
});

it('boxes of reStructuredText keep their words, and its contents are no text', () => {
  const result = importText(
    'FAQ\n===\n\n.. contents::\n   :local:\n\nHow do I order?\n---------------\n\nOnline.\n\n.. note:: With an account.\n',
    'faq.rst',
  );
  expect(answerTo(result, 'How do I order?')).toBe('Online.\n\nWith an account.');
  expect(codes(result)).not.to.include('outside');
});

it('tabs keep their titles', () => {
  const result = importText(
    '## When?\n\n{% tabs %}\n{% tab title="NL" %}\nTomorrow.\n{% endtab %}\n{% tab title="BE" %}\nFriday.\n{% endtab %}\n{% endtabs %}\n\n## Why?\n\nSo.\n',
    'faq.md',
  );
  expect(answerTo(result, 'When?')).toBe('**NL**\n\nTomorrow.\n\n**BE**\n\nFriday.');
});

it('properties of a Notion page that a FAQ has no place for are listed', () => {
  const result = importText(
    '# Returns\n\nTags: returns\nImportant: France only\n\n## Can I return it?\n\nYes.\n\n## How?\n\nBy post.\n',
    'faq.md',
  );
  expect(result.findings.map(({ quote }) => quote)).to.include('Important: France only');
});
