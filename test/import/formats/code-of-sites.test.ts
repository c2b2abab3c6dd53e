import { describe, expect, it } from 'vitest';
import { answerTo, importText, outline } from '../files.ts';

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
