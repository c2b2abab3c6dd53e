/** Pages as the programs that make them are written. */
import { describe, expect, it } from 'vitest';
import { dataOfPhp } from '../../../src/import/formats/code/php-data.ts';
import { answerTo, codes, importText, outline } from '../files.ts';

describe('a page of PHP, ASP or JSP', () => {
  it('is read without its code, with the texts that it prints', () => {
    const page =
      "<?php $title = array('a' => 1); if ($x->y > 2) { include 'top.php'; } ?>\n" +
      "<%@ page language=\"java\" %><h2><?php _e('Is it free?', 'shop'); ?></h2>" +
      "<p>Yes, from <?= $shop['minimum'] ?> on.<?php echo render('x') ?></p><%-- ours --%><h2>How long?</h2><p>A day.</p>";
    const result = importText(page, 'faq.php');
    expect(outline(result)).to.deep.equal([': Is it free? | How long?']);
    expect(answerTo(result)).to.equal('Yes, from {{ shop.minimum }} on.');
    expect(codes(result)).to.include('placeholder').and.not.include('outside');
  });

  it('is read where its code holds the page as one text', () => {
    const page =
      "<?php\n$page = <<<EOS\n<details><summary>Is it free?</summary>Yes.</details>\nEOS;\nrequire 'layout.php';\n?>";
    expect(outline(importText(page, 'faq.php'))).to.deep.equal([': Is it free?']);
  });

  it('is read by the arrays that it draws its questions from', () => {
    const page =
      "<?php\n$faqs = [\n  ['q' => 'Where\\'s it?', 'a' => \"In the <b>post</b>.\"], // sent\n  array('q' => 'How long?', 'a' => 'Two ' . 'days.'),\n];\n?>" +
      "<?php foreach ($faqs as $one): ?><details><summary><?= $one['q'] ?></summary><?= $one['a'] ?></details><?php endforeach ?>";
    const result = importText(page, 'faq.php');
    expect(outline(result)).to.deep.equal([": Where's it? | How long?"]);
    expect(answerTo(result)).to.equal('In the **post**.');
    expect(answerTo(result, 'How long?')).to.equal('Two days.');
  });

  it.each([
    ["['cb' => function () { return 1; }, 'q' => 'Is it free?', 'a' => 'Yes.']"],
    ["['q' => 'Is it free?', 'cb' => fn ($x) => $x; 'a' => 'Yes.']"],
  ])('is read by an array with functions: %s', (array) => {
    const result = importText(`<?php $faqs = [${array}]; ?>`, 'faq.php');
    expect(outline(result)).to.deep.equal([': Is it free?']);
    expect(answerTo(result)).to.equal('Yes.');
  });

  it.each([
    ['its end', "<p>Don't</p><?php $faqs = [DATA]; ?><p>We're here</p>"],
    ['the end of the file', "<p>Don't</p><?php $faqs = [DATA];"],
    ['its end, in Blade', "<p>Don't</p>@php $faqs = [DATA]; @endphp"],
    ['its list, in Blade', "<p>Don't</p>@foreach ([DATA] as $one) {{ $one['q'] }} @endforeach"],
  ])('is read by its code up to %s', (_, page) => {
    const data = "['q' => 'Is it free?', 'a' => 'Yes.']";
    expect(outline(importText(page.replace('DATA', data), 'faq.php'))).to.deep.equal([
      ': Is it free?',
    ]);
  });

  it.each([
    ['(self.webpackChunk=self.webpackChunk||[]).push([[179],{123:function(e){a;}}]);'],
    ['x.push([function(){a;b}])'],
  ])('and one with a script has nothing to read, nor is it read for ever: %s', (script) => {
    expect(outline(importText(`<p>Hi</p><script>${script}</script>`, 'a.html'))).to.deep.equal([]);
    expect(dataOfPhp(script)).to.be.an('array');
  });
});

describe('a component', () => {
  it('is read by what unfolds in its markup', () => {
    const component = [
      "import { Accordion } from './accordion';",
      'export default function Faq() {',
      '  return (',
      '    <Accordion type="single" onChange={() => { close({}); }}>',
      '      <h2 className="big">Orders</h2>',
      '      <AccordionItem value="a">',
      '        <AccordionTrigger>Where&apos;s my order?</AccordionTrigger>',
      '        <AccordionContent>Look{" "}<Link to="/track">on its page</Link>.</AccordionContent>',
      '      </AccordionItem>',
      '      <FaqItem question="Is it free?" answer={\'Yes, "always".\'} />',
      '      <AccordionItem title="How long?"><p>A day.</p></AccordionItem>',
      '    </Accordion>',
      '  );',
      '}',
    ].join('\n');
    const result = importText(component, 'Faq.tsx');
    expect(outline(result)).to.deep.equal(["Orders: Where's my order? | Is it free? | How long?"]);
    expect(answerTo(result)).to.equal('Look [on its page](/track).');
    expect(answerTo(result, 'Is it free?')).to.equal('Yes, "always".');
  });

  it('may compute an attribute from texts', () => {
    const component =
      'export const Faq = () => (\n  <FaqItem id={"a" + i} question={"Is it free?"} answer={"Yes, \\"always\\"."} />\n);\n';
    const result = importText(component, 'Faq.jsx');
    expect(outline(result)).to.deep.equal([': Is it free?']);
    expect(answerTo(result)).to.equal('Yes, "always".');
  });

  it('that draws a list from elsewhere says so', () => {
    const component =
      'export const Faq = () => (\n  <div>{faqs.map((faq) => (\n    <details key={faq.id}><summary>{faq.question}</summary><p>{faq.answer}</p></details>\n  ))}</div>\n);\n';
    expect(codes(importText(component, 'Faq.jsx'))).to.include('template');
  });
});

describe('a file of', () => {
  it('Vue is read by its template', () => {
    const file =
      '<template>\n<div v-b-toggle.a class="question">Is it free?</div>\n<b-collapse id="a" class="answer">Yes.</b-collapse>\n</template>\n<style>a {}</style>';
    expect(outline(importText(file, 'Faq.vue'))).to.deep.equal([': Is it free?']);
  });

  it.each([
    [
      'Faq.astro',
      '---\nconst faqs = [DATA];\n---\n{faqs.map((one) => <details><summary>{one.q}</summary>{one.a}</details>)}',
    ],
    [
      'Faq.svelte',
      '<script>const faqs = [DATA];</script>\n{#each faqs as one}<details><summary>{one.q}</summary>{one.a}</details>{/each}',
    ],
  ])('components is read by the data in it: %s', (name, file) => {
    const result = importText(file.replace('DATA', "{ q: 'Is it free?', a: 'Yes.' }"), name);
    expect(outline(result)).to.deep.equal([': Is it free?']);
    expect(codes(result)).not.to.include('template');
  });
});

describe('a page', () => {
  it('is read without comments, links to its headings, and icons of the next one', () => {
    const page =
      '{{-- ours --}}{# ours #}<h2>Is it free?<a href="#free">¶</a></h2><p>Yes.</p><div>🍽️</div><h2>How long?</h2><p>A day.</p>';
    const result = importText(page, 'faq.blade.php');
    expect(outline(result)).to.deep.equal([': Is it free? | How long?']);
    expect(answerTo(result)).to.equal('Yes.');
    expect(codes(result)).not.to.include('outside');
  });

  it('may show a text as it was typed', () => {
    const page =
      '<html lang="en"><body><pre>\n    Is it free?\n    Yes, always.\n\n    How long?\n    A day.\n</pre></body></html>';
    expect(outline(importText(page, 'faq.html'))).to.deep.equal([': Is it free? | How long?']);
  });

  it('may mark up its questions as a menu, but a menu of links is left out', () => {
    const item = (words: string): string =>
      `<li><button>${words}</button><div class="answer">Yes.</div></li>`;
    const page = `<nav><ul><li><a href="#a">What is new?</a></li></ul></nav><nav>${item('Is it free?')}${item('Is it here?')}</nav>`;
    const result = importText(page, 'faq.html');
    expect(outline(result)).to.deep.equal([': Is it free? | Is it here?']);
  });
});
