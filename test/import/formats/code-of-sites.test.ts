import { describe, expect, it } from 'vitest';
import { answerTo, codes, importText, outline } from '../files.ts';

describe('the code of a site', () => {
  it('may have answers in markup, which keep their words and links', () => {
    const result = importText(
      `const faqs = [
        { q: "Which size?", a: (<>It is wide.<div className="my-4" /> Ask us{' '}<a href="/contact">here</a>.</>) },
        { q: "Abroad?", a: <p>Yes.</p> },
      ];`,
      'faq.tsx',
    );
    expect(answerTo(result, 'Which size?')).to.match(
      /^It is wide\.\s+Ask us \[here\]\(\/contact\)\.$/,
    );
    expect(answerTo(result, 'Abroad?')).to.equal('Yes.');
  });

  it('may have texts that contain markup after a comma and a colon', () => {
    const answer = 'Nous acceptons, notamment : <strong>Visa</strong>, Mastercard et PayPal.';
    const result = importText(
      `const faqs = [{ q: "Quelles cartes ?", a: "${answer}" }];`,
      'faq.js',
    );
    expect(answerTo(result, 'Quelles cartes ?')).to.equal(
      'Nous acceptons, notamment : **Visa**, Mastercard et PayPal.',
    );
  });

  it('may join its texts, and have empty ones', () => {
    const result = importText(
      `const faqs = [{ id: "", q: "When?", a: "Soon, " +
        "or later." }, { id: "", q: "How?", a: "So." }];`,
      'faq.js',
    );
    expect(answerTo(result, 'When?')).to.equal('Soon, or later.');
    expect(answerTo(result, 'How?')).to.equal('So.');
  });

  it('may be components of Vuetify', () => {
    const result = importText(
      `<template><v-expansion-panels><v-expansion-panel>
        <v-expansion-panel-title>Can I cancel?</v-expansion-panel-title>
        <v-expansion-panel-text>Within <b>24 h</b>.</v-expansion-panel-text></v-expansion-panel>
        <v-expansion-panel title="Is there a shop?" text="In Lyon."></v-expansion-panel>
      </v-expansion-panels></template>`,
      'faq.vue',
    );
    expect(outline(result)).to.deep.equal([': Can I cancel? | Is there a shop?']);
    expect(answerTo(result, 'Is there a shop?')).to.equal('In Lyon.');
  });

  it('may be the texts of a program for .NET', () => {
    const result = importText(
      `<?xml version="1.0"?><root><data name="Faq1_Question"><value>How?</value></data><data name="Faq1_Answer"><value>By card.</value></data>
        <data name="Faq2_Question"><value>Safe?</value></data><data name="Faq2_Answer"><value>Yes.</value></data></root>`,
      'texts.resx',
    );
    expect(outline(result)).to.deep.equal([': How? | Safe?']);
  });

  it('may unfold answers by the address of a link', () => {
    const result = importText(
      '<div id="q1"><a class="accordion-link" href="#q1">How do I order</a><div class="answer"><p>Online.</p></div></div>' +
        '<div id="q2"><a class="accordion-link" href="#q2">Can I cancel</a><div class="answer"><p>Yes.</p></div></div>',
      'faq.html',
    );
    expect(outline(result)).to.deep.equal([': How do I order | Can I cancel']);
  });
});

it('page builders may have titles in attributes, and paragraphs without tags', () => {
  const result = importText(
    '[vc_row][vc_custom_heading text="Delivery" use_theme_fonts="yes"][vc_toggle title="How much?"]£4.\n\nFree over £40.[/vc_toggle]' +
      '[et_pb_blurb title="Returns"][/et_pb_blurb][et_pb_toggle title="What is %22easy%22?"]This.[/et_pb_toggle][/vc_row]',
  );
  expect(outline(result)).to.deep.equal(['Delivery: How much?', 'Returns: What is "easy"?']);
  expect(answerTo(result, 'How much?')).toBe('£4.\n\nFree over £40.');
});

it('sliders of Joomla end where the next one begins', () => {
  const result = importText(
    '{slider title="How do I register?" open="false"}<p>Here.</p>{slider Is it free?}<p>Yes.</p>{/sliders}',
    'faq.html',
  );
  expect(outline(result)).to.deep.equal([': How do I register? | Is it free?']);
});

it('comments of colleagues are dropped at once, however many are left open', () => {
  const start = performance.now();
  const page =
    '<h3>When?</h3><p>Now.<sup><a href="#cmnt1">[a]</a></sup></p><h3>Why?</h3><p>So.</p>';
  const open = '<div><p><a href="#cmnt_ref1">[a]</a>Is that so?'.repeat(50);
  const result = importText(page + open + '<sup'.repeat(20_000), 'faq.html');
  expect(answerTo(result, 'When?')).toBe('Now.');
  expect(performance.now() - start).to.be.lessThan(5000);
});

it('links of JSX keep their address, and those without one are listed', () => {
  const result = importText(
    'export const faqs = [{ q: "Can I cancel?", a: <>In <Link href="/account">your account</Link>.</> },' +
      '{ q: "Is it safe?", a: <a href="#">See our guide</a> }];',
    'faq.tsx',
  );
  expect(answerTo(result, 'Can I cancel?')).toBe('In [your account](/account).');
  expect(codes(result)).to.include('anchor');
});
