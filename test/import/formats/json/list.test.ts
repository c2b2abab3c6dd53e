import { describe, expect, it } from 'vitest';
import { answerTo, codes, importJson, importText, outline } from '../../files.ts';

describe('a list in JSON', () => {
  const shapes: Readonly<Record<string, unknown>> = {
    'of questions with a topic each': [
      { question: 'When?', answer: 'Soon.', category: 'Shipping' },
      { question: 'How?', answer: 'By post.', category: 'Returns' },
    ],
    'by topic': { Shipping: [{ q: 'When?', a: 'Soon.' }], Returns: [{ q: 'How?', a: 'By post.' }] },
    'of topics': {
      categories: [
        {
          name: 'Shipping',
          description: 'All of it',
          questions: [{ title: 'When?', content: 'Soon.' }],
        },
        { title: 'Returns', items: [{ label: 'How?', body: { html: '<p>By post.</p>' } }] },
      ],
    },
    'of numbered texts, as in the texts of a website': {
      Shipping: { q1: 'When?', a1: 'Soon.' },
      Returns: { faq_how_question: 'How?', faq_how_answer: 'By post.' },
    },
    'of pairs': { Shipping: { 'When?': 'Soon.' }, Returns: { 'How?': 'By post.' } },
    'of texts in two': {
      Shipping: [['When?', 'Soon.']],
      Returns: [
        {
          title: 'How?',
          content: [{ _type: 'block', children: [{ text: 'By ' }, { text: 'post.' }] }],
        },
      ],
    },
    'in German': {
      faqs: [
        { Frage: 'When?', Antwort: 'Soon.', Thema: 'Shipping' },
        { Frage: 'How?', Antwort: ['By post.'], Thema: 'Returns' },
      ],
    },
    'with names in camel case': [
      { faqQuestion: 'When?', answerHtml: '<p>Soon.</p>', sectionName: 'Shipping' },
      { faqQuestion: 'How?', answerHtml: 'By post.', sectionName: 'Returns' },
    ],
  };
  for (const [name, value] of Object.entries(shapes)) {
    it(`gives topics, questions and answers: ${name}`, () => {
      const result = importJson(value);
      expect(outline(result)).to.deep.equal(['Shipping: When?', 'Returns: How?']);
      expect([answerTo(result, 'When?'), answerTo(result, 'How?')]).to.deep.equal([
        'Soon.',
        'By post.',
      ]);
    });
  }

  it('may have comments and trailing commas', () => {
    const result = importText(
      '// mine\n[{ "question": "When?", "answer": "Soon.", },]',
      'faq.json',
    );
    expect(outline(result)).to.deep.equal([': When?']);
    expect(codes(result)).not.to.include('broken');
  });

  it('that breaks off is read as far as it goes, and the line is reported', () => {
    const result = importText(
      '[{ "question": "When?", "answer": "Soon." },\n{ "question": "How',
      'faq.json',
    );
    expect(outline(result)).to.deep.equal([': When?']);
    expect(result.findings.find(({ code }) => code === 'broken')).to.include({
      line: 2,
      severity: 'error',
    });
  });
});

describe('a FAQ in the format of this project', () => {
  it('gets the ids that are missing', () => {
    const { faq } = importJson({
      version: 1,
      lang: 'fr',
      topics: [{ title: 'Envoi', entries: [{ question: 'Quand ?', answer: 'Bientôt.' }] }],
    });
    expect(faq.topics).to.deep.equal([
      {
        id: 'envoi',
        title: 'Envoi',
        entries: [{ id: 'quand', question: 'Quand ?', answer: 'Bientôt.' }],
      },
    ]);
  });
});

it('escaped tags are read as tags', () => {
  const answer = '&lt;p&gt;Par &lt;b&gt;carte&lt;/b&gt; d&amp;egrave;s 5&nbsp;€.&lt;/p&gt;';
  const faq = importJson([{ question: 'Livraison &amp; d&eacute;lais&nbsp;?', answer }]);
  expect(answerTo(faq, 'Livraison & délais\u00a0?')).toBe('Par **carte** dès 5\u00a0€.');
});

it('an article with several questions gives each of them', () => {
  const body = '<p><b>Who pays?</b></p><p>You.</p><p><b>How long?</b></p><p>A week.</p>';
  const result = importText(JSON.stringify([{ title: 'Returns', body }]), 'articles.json');
  expect(outline(result)).to.deep.equal(['Returns: Who pays? | How long?']);
});

it('parts of the page beside the questions are listed, and groups are named by their header', () => {
  const result = importJson({
    seo: { title: 'FAQ | Lilas', description: 'All answers.' },
    needHelp: { title: 'Another question?', description: 'Write to us.', contactButton: 'Write' },
    items: [{ header: 'ORDERS', content: [{ header: 'Is it free?', content: 'Yes.' }] }],
  });
  expect(outline(result)).to.deep.equal(['ORDERS: Is it free?']);
  expect(codes(result).filter((code) => code === 'outside')).to.have.length(2);
});

it('a key that contains the letters of "cta" is no link, and neither is what asks', () => {
  const result = importJson({
    free: { title: 'Is it free', text: 'Yes.', expectations: 'High', spectacle: 'None' },
    fast: { title: 'How long does it take?', text: 'A day.', button_label: 'Shop' },
    more: { title: 'More', text: 'Read on.', ctaLabel: 'Shop' },
    help: { title: 'Need help?', text: 'Write to us.', btnText: 'Write' },
  });
  const questions = outline(result).join();
  expect(questions).to.include('Is it free').and.include('How long does it take?');
  expect(codes(result).filter((code) => code === 'outside')).to.have.length(2);
});

it('questions without a topic are told if others have one', () => {
  const one = { question: 'When?', answer: 'Soon.', category: 'Shipping' };
  const result = importJson([one, { question: 'How?', answer: 'By post.' }]);
  expect(result.findings.find(({ code }) => code === 'no-topic')?.quote).to.equal('How?');
  expect(codes(importJson([{ question: 'How?', answer: 'By post.' }]))).not.to.include('no-topic');
});

it('questions with the number of a category are no sections, although a question has the same number', () => {
  const questions = ['How do I return?', 'When will it come?', 'Do you ship abroad?'];
  const list = questions.map((name, at) => ({
    id: at + 1,
    name,
    description: 'So.',
    category_id: at < 2 ? 1 : 2,
  }));
  const entries = importText(JSON.stringify(list), 'faq.json').faq.topics.flatMap(
    (topic) => topic.entries,
  );
  expect(entries.map(({ question }) => question)).to.deep.equal(questions);
});
