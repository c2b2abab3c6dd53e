import { describe, expect, it } from 'vitest';
import { importFaq } from '../../../src/import/index.ts';
import { endsAsQuestion } from '../../../src/import/html/tokens.ts';
import { importLanguages } from '../../../src/import/import-languages.ts';
import { answerTo, codes, fileOf, fixture, importText, outline } from '../files.ts';

describe('plain text with Q: and A:', () => {
  it('becomes topics, questions and answers', () => {
    const result = importFaq([fixture('seed.txt')]);
    expect(result.format).to.equal('text');
    expect(result.faq.title).to.equal('FAQs');
    expect(result.faq.lang).to.equal('fr');
    expect(result.faq.topics.map(({ title, entries }) => [title, entries.length])).to.deep.equal([
      ['À Propos des Commandes', 11],
    ]);
    expect(answerTo(result, 'Pourquoi le paiement en ligne échoue-t-il?')).to.match(
      /^Il peut.*\n\nSolutions : /,
    );
  });

  it('asks which contact each "cliquez ici" means', () => {
    const { findings } = importFaq([fixture('seed.txt')]);
    const asked = findings.filter(({ code }) => code === 'which-contact');
    expect(asked).to.have.length(8);
    expect(asked[0]).to.include({
      file: 'seed.txt',
      line: 5,
      question: 'Quels sont les paiements acceptés ?',
      entry: 'quels-sont-les-paiements-acceptes',
      quote: 'Cliquez ici',
    });
  });

  it('takes a short line between an answer and the next question for a heading', () => {
    const text =
      'Livraison\n\nQ: Quand ?\nA: Demain.\nPromis.\n\nRetours\n\nQ1) Comment ?\nR : Par la poste.';
    expect(outline(importText(text))).to.deep.equal(['Livraison: Quand ?', 'Retours: Comment ?']);
    expect(answerTo(importText(text), 'Quand ?')).to.equal('Demain.\\\nPromis.');
  });

  for (const [question, answer] of [
    ['Frage: Wann?', 'Antwort: Morgen.'],
    ['P: ¿Cuándo?', 'R: Mañana.'],
    ['Domanda 1: Quando?', 'Risposta: Domani.'],
    ['Vraag: Wanneer?', 'Antwoord: Morgen.'],
    ['Pergunta: Quando?', 'Resposta: Amanhã.'],
    ['Pytanie: Kiedy?', 'Odpowiedź: Jutro.'],
    ['س: متى؟', 'ج: غدا.'],
    ['Вопрос: Когда?', 'Ответ: Завтра.'],
    ['Ｑ：いつ？', 'Ａ：あした。'],
    ['Ｑ１．いつ？', 'Ａ１．あした。'],
    ['【Q】いつ？', '【A】あした。'],
    ['问：何时？', '答：明天。'],
    ['Q1 - When?', 'A1 - Tomorrow.'],
  ]) {
    it(`may label its questions as in "${question}"`, () => {
      const result = importText(`${question}\n${answer}`);
      const words = (text: string) => text.replace(/^.*?(?:: |：|．|】|\d - )/, '');
      expect(outline(result)).to.deep.equal([`: ${words(question!)}`]);
      expect(answerTo(result)).to.equal(words(answer!));
    });
  }

  for (const [question, answer] of [
    ['Q1 - ', 'R - '],
    ['Q - ', 'R - '],
    ['Q – ', 'R – '],
    ['P — ', 'R — '],
    ['F1 – ', 'A1 – '],
  ])
    it(`may label its lines "${question}" and "${answer}"`, () => {
      const text = `${question}When\n${answer}48 h\n\n${question}How?\n${answer}By post`;
      expect(outline(importText(text))).to.deep.equal([': When | How?']);
      expect(answerTo(importText(text), 'When')).to.equal('48 h');
    });

  it('does not take the items of a list for answers', () => {
    const list = 'A - blue\nB - red\nC - grey\nD - green';
    const text = `Which colours?\n${list}\n\nWhich sizes?\n${list}`;
    expect(outline(importText(text))).to.deep.equal([': Which colours? | Which sizes?']);
  });

  it('reports a question without an answer', () => {
    const result = importText('Q: One?\nQ: Two?\nA: Yes.');
    expect(outline(result)).to.deep.equal([': Two?']);
    expect(result.findings.find(({ code }) => code === 'no-answer')).to.include({
      question: 'One?',
      line: 1,
    });
  });
});

describe('plain text with Q: before some of its questions', () => {
  it('gives the questions without it, too, where they are many', () => {
    const text =
      'PAYING\n\n1) When?\nAt once.\n\nQ: With what?\nA: Cards.\n\nPOST\n\nWhere to?\nHere.\n\nHow?\n\nBy van.\n';
    const result = importText(text);
    expect(outline(result)).to.deep.equal(['PAYING: When? | With what?', 'POST: Where to? | How?']);
    expect(codes(result)).not.to.include('hidden-question');
  });

  it('gives a question for each answer with A:', () => {
    const text = 'Q: When?\nA: Soon.\n\nHow?\nA: By post.\n\nQ: Where?\nA: Here.\n';
    expect(outline(importText(text))).to.deep.equal([': When? | How? | Where?']);
  });

  it('keeps questions without it in the answers where they are few, and reports them', () => {
    const text = `${'Q: When?\nA: Soon.\n\n'.replace('When', 'Who')}Q: When?\nA: Soon.\n\nToo late?\nWrite to us.\n`;
    const result = importText(text);
    expect(outline(result)).to.deep.equal([': Who? | When?']);
    expect(result.findings.find(({ code }) => code === 'hidden-question')).to.include({
      question: 'When?',
      quote: 'Too late?',
    });
  });
});

it('a question that shares its line with the answer, among others that do not, is reported', () => {
  const result = importText('When?\nSoon.\n\nIs there wifi? Yes, it is free.\n\nHow?\nBy post.\n');
  expect(result.findings.find(({ code }) => code === 'hidden-question')).to.include({
    question: 'When?',
    quote: 'Is there wifi?',
  });
});

describe('the end of a letter', () => {
  const faq = 'When?\nSoon.\n\nHow?\nBy post.\n';

  for (const end of [
    'Many thanks,\nAnn\n',
    'Viele Grüße\nAnn\n\n--\nAnn Smith\nann@shop.example\n',
    '-- \nAnn Smith\n',
    'Sent from my iPad\n',
    'Envoyé de mon iPhone\n',
    'On 13 Jan 2026, at 18:02, Tom <tom@web.example> wrote:\n> Could I have your FAQ?\n> Tom\n',
    '----- Original Message -----\nFrom: Tom\n\nThe FAQ, please.\n',
  ])
    it(`is no part of the last answer: ${JSON.stringify(end)}`, () => {
      const result = importText(`${faq}\n${end}`);
      expect(answerTo(result, 'How?')).to.equal('By post.');
      expect(result.findings.find(({ code }) => code === 'outside')).to.include({ line: 7 });
    });

  for (const rest of ['Thanks for asking!', '--\n\nWhere?\nHere.', 'Yours is the choice.'])
    it(`is not seen where words only resemble it: ${JSON.stringify(rest)}`, () => {
      expect(codes(importText(`${faq}\n${rest}`))).not.to.include('outside');
    });
});

describe('plain text without labels', () => {
  it('gives a question for each paragraph that begins with a line that asks', () => {
    const text =
      'Shipping\n\n1. How long?\nTwo days. Really?\nYes.\n\n2) How much?\n\nNothing.\n\nPaying\n\nWith what?\nCards.';
    const result = importText(text);
    expect(outline(result)).to.deep.equal([
      'Shipping: How long? | How much?',
      'Paying: With what?',
    ]);
    expect(answerTo(result, 'How long?')).to.equal('Two days. Really?\\\nYes.');
  });

  it('may be a list', () => {
    const result = importText('- When?\n  Soon.\n- How?\n  By post.');
    expect(outline(result)).to.deep.equal([': When? | How?']);
  });

  it('is reported if it holds no question', () => {
    expect(codes(importText('Dear all,\n\nthe shop is closed.'))).to.include('no-questions');
  });
});

describe('plain text that asks nothing', () => {
  it('gives the first line of each part as a question, and reports the guess', () => {
    const result = importText('Returns\nThirty days.\n\nPayment\nCard.\nOr cash.\n');
    expect(outline(result)).to.deep.equal([': Returns | Payment']);
    expect(answerTo(result, 'Payment')).to.equal('Card.\\\nOr cash.');
    expect(codes(result)).to.include('guessed-questions');
  });

  it('gives no question from letters and lists', () => {
    for (const text of ['Dear all,\nthe shop is closed.\n\nBest,\nAnn', 'Shop\n\nOpen\nnow'])
      expect(outline(importText(text))).to.deep.equal([]);
  });
});

describe('a chat message', () => {
  it('may have its questions and headings between asterisks', () => {
    const result = importText('*ENVÍOS*\n\n*¿Cuándo?*\nMañana.\n\n*Horario*\nDe 9 a 18.\n');
    expect(outline(result)).to.deep.equal(['ENVÍOS: ¿Cuándo? | Horario']);
  });
});

it('a heading may follow a sentence where a text has no blank lines', () => {
  const result = importText('Post\n1. When?\nSoon.\n2. Where?\nHere.\nPaying\n3. How?\nBy card.\n');
  expect(outline(result)).to.deep.equal(['Post: When? | Where?', 'Paying: How?']);
});

describe('the language of a text', () => {
  const sentence =
    'Q: Comment payer ma commande ?\nA: Avec une carte, et par chèque dans les magasins.\n';

  it('is detected from its words, without a finding if there are enough of them', () => {
    const result = importText(sentence.repeat(2).replace('Comment', 'Où'));
    expect(result.faq.lang).to.equal('fr');
    expect(codes(result)).not.to.include('language');
  });

  it('is for the owner to confirm if there are few words', () => {
    const result = importText('Q: Comment ?\nA: Avec une carte.');
    expect(result.faq.lang).to.equal('fr');
    expect(codes(result)).to.include('language');
  });

  it('may be given by the name of the file or by a line above', () => {
    for (const result of [
      importText('Q: Ok?\nA: Ok.', 'faq-it.txt'),
      importText('Lingua: it\n\nQ: Ok?\nA: Ok.'),
    ]) {
      expect(result.faq.lang).to.equal('it');
      expect(codes(result)).not.to.include('language');
    }
  });
});

for (const [name, text] of [
  ['Q. and A.', 'Q. When?\nA. Soon.\n\nQ. How?\nA. By post.\n'],
  ['the asterisks of a chat', '*When?*\nSoon.\n\n*How?*\nBy post.\n'],
  ['emoji', '❓ When?\nSoon.\n\n❓ How?\nBy post.\n'],
] as const) {
  it(`questions marked by ${name} are read without the marks`, () => {
    const result = importText(text);
    expect(outline(result)).toEqual([': When? | How?']);
    expect(answerTo(result, 'When?')).toBe('Soon.');
  });
}

it('a list of options A and B is no list of answers', () => {
  const result = importText('How?\nA. Open it.\nB. Look.\n');
  expect(answerTo(result)).toContain('A. Open it.');
});

for (const between of [' ', ' -> ', ' – ', ': ', '\t']) {
  it(`a question and its answer may share a line, separated by "${between}"`, () => {
    const result = importText(`When?${between}Soon.\nHow?${between}By post.\n`);
    expect(outline(result)).toEqual([': When? | How?']);
    expect(answerTo(result, 'How?')).toBe('By post.');
  });
}

it('a line with the next number is a question, even without a question mark', () => {
  const result = importText('1. When?\n\nSoon.\n\n2. The post\n\nTakes a day.\n\n3. How?\n\nSo.\n');
  expect(outline(result)).toEqual([': When? | The post | How?']);
});

it('questions need no blank line above where none has one, as in a paste from a word processor', () => {
  const result = importText('Shipping\nWhen?\nSoon.\nBy noon.\nHow?\nBy post.\n');
  expect(outline(result)).toEqual(['Shipping: When? | How?']);
  expect(answerTo(result, 'When?')).toBe('Soon.\\\nBy noon.');
});

it('a question within an answer stays there where questions have a blank line above', () => {
  const result = importText(
    'When?\n\nSoon.\nToo late?\nWrite.\n\nHow?\n\nBy post.\n\nWhy?\n\nSo.\n',
  );
  expect(outline(result)).toEqual([': When? | How? | Why?']);
});

it('a finding names the line of the file, even where a question and its answer share one', () => {
  const result = importText('When? Soon.\nHow? ![map](https://shop.example/map.png)');
  expect(result.findings.find(({ code }) => code === 'image')?.line).to.equal(2);
});

it('a finding names the line of its part, even where two parts have the same title', () => {
  const result = importText(
    'Returns\nThirty days.\n\nReturns\n![map](https://shop.example/map.png)\n',
  );
  expect(result.findings.find(({ code }) => code === 'image')?.line).to.equal(4);
});

describe('a question', () => {
  for (const end of [
    '?',
    '??',
    ' ?!',
    '!?',
    '? (SSL)',
    '? :)',
    '? ;-)',
    '? 🚚',
    '? ↩️',
    '? 👩🏽‍🚀',
    '? 🇫🇷',
    '?*',
  ])
    it(`may end in "${end}"`, () => {
      const text = `Where is it${end}\nIn the van.\n\nCan I pay${end}\nYes.`;
      expect(importText(text).faq.topics[0]!.entries).to.have.length(2);
      const page = `<p>Where is it${end}</p><p>In the van.</p><p>Can I pay${end}</p><p>Yes.</p>`;
      expect(importText(page, 'faq.html').faq.topics[0]!.entries).to.have.length(2);
    });

  it('has no more than a few words after its question mark', () => {
    expect(endsAsQuestion('Why? (Because that is the way we like it)')).to.equal(false);
  });

  it('may end in an emoji in bold Markdown, too', () => {
    const text = '**Where is it? 🚚**\n\nIn the van.\n\n**Can I pay? 💳**\n\nYes.';
    expect(importText(text).format).to.equal('markdown');
    expect(outline(importText(text))).to.deep.equal([': Where is it? 🚚 | Can I pay? 💳']);
  });

  it('is recognised at once, however many signs there are', () => {
    const text = `${'?(((('.repeat(20_000)}${'!'.repeat(200_000)}.`;
    expect(endsAsQuestion(text)).to.equal(false);
  });
});

describe('the bullets of Word', () => {
  for (const bullet of ['o\t', '§\t', '\uf0b7\t', '\uf0a7 ', '·     ', '•\t'])
    it(`make a list, such as ${JSON.stringify(bullet)}`, () => {
      const text = `How can I pay?\n${bullet}Visa\n${bullet}Mastercard\n\nIs it safe?\nYes.`;
      expect(answerTo(importText(text), 'How can I pay?')).to.equal('- Visa\n- Mastercard');
    });
});

it('a list that counts from 1 within a numbered question is neither questions nor a heading', () => {
  const items = '1. Your name\n\n2. A picture of it\n\n3. The order';
  const text = `1. How do I return it?\n\nSend us:\n\n${items}\n\n2. Who pays?\n\nWe do.`;
  const result = importText(text, 'faq.txt');
  expect(outline(result)).to.deep.equal([': How do I return it? | Who pays?']);
  expect(answerTo(result)).to.equal(`Send us:\n\n${items}`);
});

it('answers may be labelled where questions are not', () => {
  const result = importText('Do you ship?\nAnswer: Yes.\n\nIs it safe?\nAnswer: It is.', 'faq.txt');
  expect(answerTo(result, 'Is it safe?')).to.equal('It is.');
});

for (const [lang, text] of [
  [
    'id',
    'Q: Bagaimana cara membeli dan berapa lama untuk yang ini?\nA: Anda dapat membeli dari kami, dan itu tidak lama.',
  ],
  ['uk', 'Q: Яка доставка доступна?\nA: По Україні можлива доставка поштою.'],
  ['ru', 'Q: Какая доставка?\nA: Почтой по всей стране, быстро.'],
  [
    'fr',
    'Q: Livraison ?\nA: En France, en deux jours.\n\nQ: Commander ?\nA: Afin de commander, il faut un compte.',
  ],
  ['fa', 'Q: چگونه سفارش دهم؟\nA: با تلفن یا پیام.'],
] as const)
  it(`the language of a text is detected: ${lang}`, () => {
    expect(importText(text).faq.lang).to.equal(lang);
  });

it('a foreign name does not change the language of a text', () => {
  const russian =
    'Q: Где находится магазин?\nA: Наш магазин находится рядом с кафе «Київ». Заказ можно забрать там каждый день, кроме воскресенья, или получить почтой.';
  expect(importText(russian).faq.lang).to.equal('ru');
  const arabic =
    'Q: هل لديكم قطع غيار؟\nA: نعم، لدينا قطع غيار لأجهزة پاناسونيك وغيرها من الأجهزة المنزلية، ويمكن طلبها من الموقع أو من أي فرع من فروعنا في المدينة.';
  expect(importText(arabic).faq.lang).to.equal('ar');
});

it('numbered lines without question marks are questions, below a title', () => {
  const result = importText(
    'Shop FAQ\n\n1. How do I order\nOnline.\n\n2. How can I pay\nBy card.\n',
  );
  expect(outline(result)).to.deep.equal(['Shop FAQ: How do I order | How can I pay']);
});

it('headings may stand out by dashes or stars', () => {
  const result = importText(
    'Q1: How?\nA1: So.\n\n--- RETURNS ---\n\nQ2: When?\nAns: Soon.\n\n*** Other ***\n\nQ3: Why?\nA3: Because.\n',
  );
  expect(outline(result)).to.deep.equal([': How?', 'RETURNS: When?', 'Other: Why?']);
  expect(answerTo(result, 'When?')).to.equal('Soon.');
});

it('questions may have the numbers of chapters', () => {
  const result = importText(
    'I. COMMANDES\n\nI.1 Comment commander ?\nEn ligne.\n\nI.2 Puis-je annuler ?\nOui.\n',
  );
  expect(outline(result)).to.deep.equal(['I. COMMANDES: Comment commander ? | Puis-je annuler ?']);
});

it('numbered labels with a space before the colon are labels, whatever their number', () => {
  const pair = (at: number): string => `Q${at} : Pourquoi ${at} ?\nA${at} : Ainsi ${at}.\n`;
  const result = importText([1, 2, 3, 4, 5, 6].map(pair).join('\n'), 'faq.txt');
  for (const at of [1, 3, 4, 5, 6])
    expect(answerTo(result, `Pourquoi ${at} ?`)).to.equal(`Ainsi ${at}.`);
});

describe('text copied from elsewhere', () => {
  it('keeps a size of paper, and drops the label with the number of its question', () => {
    const result = importText(
      'Q3 名刺以外も印刷できますか？\nA3 はい。\nQ4: Largest?\nA2 用紙\nQ5: Smallest?\nA6 105 mm',
    );
    const answers = result.faq.topics[0]!.entries.map(({ answer }) => answer);
    expect(answers).to.deep.equal(['はい。', 'A2 用紙', 'A6 105 mm']);
  });

  it('drops "R:" where the questions have only numbers', () => {
    const result = importText('1 - Qual o prazo?\nR: Sete dias.\n\n2 - Aceitam Pix?\nR: Sim!');
    expect(result.faq.topics[0]!.entries.map(({ answer }) => answer)).to.deep.equal([
      'Sete dias.',
      'Sim!',
    ]);
  });

  it('joins a question that a PDF broke, and drops the heads of its pages', () => {
    const result = importText(
      'FAQ   Page 1 / 2\n\nQuels sont les délais de\nlivraison ?\nDeux jours.\n\nFAQ   Page 2 / 2\n\nEt le prix ?\nCinq euros.',
    );
    expect(outline(result)).to.deep.equal([
      ': Quels sont les délais de livraison ? | Et le prix ?',
    ]);
    expect(answerTo(result, 'Quels sont les délais de livraison ?')).toBe('Deux jours.');
  });

  it('keeps answers that refer to pages, and headings above questions in small letters', () => {
    const result = importText(
      'Tailles\nquel est le guide des tailles ?\nVoir page 12\n\nEnfants\net pour les enfants ?\nVoir page 14',
    );
    expect(outline(result)).to.deep.equal([
      'Tailles: quel est le guide des tailles ?',
      'Enfants: et pour les enfants ?',
    ]);
    expect(answerTo(result, 'et pour les enfants ?')).toBe('Voir page 14');
  });

  it('is read from a chat without times and names', () => {
    const head = (minute: number) => `[02/11/2025, 18:0${minute}:11] Mum: `;
    const result = importText(
      `${head(1)}Q do you bake without egg?\nA yes, always\n${head(2)}Q do you deliver?\nA only in Leeds`,
    );
    expect(outline(result)).to.deep.equal([': do you bake without egg? | do you deliver?']);
    expect(answerTo(result, 'do you deliver?')).toBe('only in Leeds');
  });

  it('has no section numbers of Word, and no rules as headings', () => {
    const result = importText(
      '1.\tVersand\n\n1.1\tWie lange?\n\nZwei Tage.\n\n---\n\n1.2\tWie viel?\n\nNichts.',
    );
    expect(outline(result)).to.deep.equal(['Versand: Wie lange? | Wie viel?']);
  });

  it('ends above a sign-off that is not the first line of its paragraph', () => {
    const result = importText(
      '1) ¿Moléis el café?\nSí.\n\n2) ¿Cuándo enviáis?\nLos lunes.\n\nSi falta algo me dices.\nUn abrazo,\nMarta',
    );
    expect(answerTo(result, '¿Cuándo enviáis?')).toBe('Los lunes.');
    expect(codes(result)).to.include('outside');
  });

  it('with each question in two languages is two FAQs', () => {
    const both = importLanguages([
      fileOf(
        'Q: How do I order?\nA: Through the website or by phone.\n\n' +
          'Q: What is your return policy?\nA: You can send it back within 30 days.\n\n' +
          'Q : Comment commander ?\nR : Sur le site ou par téléphone.\n\n' +
          'Q : Quelle est votre politique de retour ?\nR : Vous pouvez renvoyer l’article sous 30 jours.',
      ),
    ]);
    expect(both.map(({ faq }) => faq.lang)).to.deep.equal(['en', 'fr']);
    expect(both.map(({ faq }) => faq.topics[0]!.entries.length)).to.deep.equal([2, 2]);
  });
});
