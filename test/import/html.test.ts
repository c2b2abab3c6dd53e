import { describe, expect, it } from 'vitest';
import { answerTo, codes, importText, outline } from './files.ts';

const page = (body: string): ReturnType<typeof importText> =>
  importText(
    `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`,
    'faq.html',
  );

describe('a web page', () => {
  it('gives its language and its title', () => {
    const { faq } = page('<h1>Help</h1><h2>T</h2><details><summary>Q?</summary>A</details>');
    expect(faq).to.include({ lang: 'en', title: 'Help' });
  });

  const shapes: Readonly<Record<string, string>> = {
    'details under headings':
      '<h1>FAQ</h1><h2>Shipping</h2><details><summary><h3>When? <i>+</i></h3></summary><p>Soon.</p></details><h2>Returns</h2><details open><summary>How?</summary>By post.</details>',
    'details in details':
      '<details><summary>Shipping</summary><details><summary>When?</summary><p>Soon.</p></details></details><details><summary>Returns</summary><div><details><summary>How?</summary>By post.</details></div></details>',
    'a description list':
      '<h2>Shipping</h2><dl><dt>When?</dt><dd>Soon.</dd></dl><h2>Returns</h2><dl><div><dt>How?</dt><dd>By post.</dd></div></dl>',
    headings:
      '<nav><h3>Menu?</h3><p>no</p></nav><h1>FAQ</h1><h2>Shipping</h2><h3>When?</h3><p>Soon.</p><h2>Returns</h2><h3>How?</h3><p>By post.</p>',
    'bold questions':
      '<h2>Shipping</h2><p><strong>When?</strong></p><p>Soon.</p><h2>Returns</h2><p><b>How?</b><br>By post.</p>',
    'a list of bold questions':
      '<h2>Shipping</h2><ol><li><strong>When?</strong><p>Soon.</p></li></ol><h2>Returns</h2><ul><li><p><b>1. How?</b></p>By post.</li></ul>',
    'buttons that control panels':
      '<h2>Shipping</h2><div><h3><button aria-expanded="false" aria-controls="a">When?</button></h3><div id="a" hidden><p>Soon.</p></div></div><h2>Returns</h2><div class="item"><button aria-expanded="false">How?</button><div><p>By post.</p></div></div>',
    'panels of Bootstrap':
      '<h2>Shipping</h2><div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" data-bs-toggle="collapse" data-bs-target="#c1">When?</button></h2><div id="c1" class="accordion-collapse collapse"><div class="accordion-body">Soon.</div></div></div><h2>Returns</h2><div class="accordion-item"><h2><button data-bs-toggle="collapse" data-bs-target="#c2">How?</button></h2><div id="c2">By post.</div></div>',
    'classes alone':
      '<h2>Shipping</h2><div class="faq-item"><div class="faq-question">When?</div><div class="faq-answer">Soon.</div></div><h2>Returns</h2><div class="faq-item"><p class="faq__question">How?</p><div class="faq__answer"><p>By post.</p></div></div>',
    'plain buttons with panels':
      '<h2>Shipping</h2><button class="accordion">When?</button><div class="panel"><p>Soon.</p></div><h2>Returns</h2><button class="accordion">How?</button><div class="panel">By post.</div>',
    'type made bold by a style':
      '<h2>Shipping</h2><p><span style="font-weight:700">When?</span></p><p>Soon.</p><h2>Returns</h2><p><span style="font-weight: bold">How?</span></p><p><span>By post.</span></p>',
    'tables of questions':
      '<h2>Shipping</h2><table><thead><tr><th>Question</th><th>Answer</th></tr></thead><tr><td>When?</td><td>Soon.</td></tr></table><h2>Returns</h2><table><tr><td>How?</td><td><p>By post.</p></td></tr></table>',
    'one table with topics':
      '<table><tr><th>Rubrique</th><th>Question</th><th>Réponse</th></tr><tr><td>Shipping</td><td>When?</td><td>Soon.</td></tr><tr><td>Returns</td><td>How?</td><td>By post.</td></tr></table>',
    'one table of two columns':
      '<table><tr><td colspan="2">Shipping</td></tr><tr><td>When?</td><td>Soon.</td></tr><tr><td colspan="2">Returns</td></tr><tr><td>How?</td><td>By post.</td></tr></table>',
    'a spreadsheet saved as a page':
      '<table><tr><th></th><th>A</th><th>B</th><th>C</th></tr><tr><th>1</th><td>Topic</td><td>Question</td><td>Answer</td></tr><tr><th>2</th><td>Shipping</td><td>When?</td><td>Soon.</td></tr><tr><th>3</th><td>Returns</td><td>How?</td><td>By post.</td></tr></table>',
    'a layout of tables':
      '<table><tr><td>Logo</td><td><h2>Shipping</h2><h3>When?</h3><p>Soon.</p><h2>Returns</h2><h3>How?</h3><p>By post.</p></td></tr></table>',
    microdata:
      '<h2>Shipping</h2><div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">When?</h3><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text"><p>Soon.</p></div></div></div><h2>Returns</h2><div itemscope itemtype="http://schema.org/Question"><b itemprop="name">How?</b><div itemprop="acceptedAnswer"><span itemprop="text">By post.</span></div></div>',
    'questions in bold type by class alone':
      '<h2>Shipping</h2><div><strong class="schema-faq-question">When?</strong> <p class="schema-faq-answer">Soon.</p></div><h2>Returns</h2><ul><li><a class="uk-accordion-title">How?</a><div class="uk-accordion-content">By post.</div></li></ul>',
    'lists of buttons with panels':
      '<h2>Shipping</h2><ul><li><h4><button aria-expanded="false" aria-controls="a">When?</button></h4><div id="a"><p>Soon.</p></div></li></ul><h2>Returns</h2><ul><li><details><summary>How?</summary>By post.</details></li></ul>',
    'checkboxes that open panels':
      '<h2>Shipping</h2><input type="checkbox" id="a"><label for="a">When?</label><div class="tab-content">Soon.</div><h2>Returns</h2><input type="radio" id="b"><label for="b">How?</label><div class="content">By post.</div>',
    'dropdowns that hold words':
      '<h2>Shipping</h2><div class="w-dropdown-toggle">When?</div><nav class="w-dropdown-list"><p>Soon.</p></nav><h2>Returns</h2><div class="faq-dropdown-toggle">How?</div><div class="faq-dropdown-list">By post.</div>',
    'type made bold by a style sheet, as Google Docs writes it':
      '<style>.c1{font-weight:700}.c2{color:#000}</style><h2>Shipping</h2><p><span class="c1">When?</span></p><p><span class="c2">Soon.</span></p><h2>Returns</h2><p><span class="c1">How?</span></p><p>By post.</p>',
    'icons and words for screen readers in its questions':
      '<h2>Shipping</h2><h3><button aria-expanded="false"><span>When?</span><span aria-hidden="true">+</span></button></h3><div>Soon.</div><h2>Returns</h2><details><summary>How?<a class="headerlink" href="#how">¶</a><span class="sr-only">Open</span></summary>By post.</details>',
    'a table of one column':
      '<h2>Shipping</h2><table><tr><td><b>When?</b></td></tr><tr><td>Soon.</td></tr></table><h2>Returns</h2><p><b>How?</b></p><p>By post.</p>',
    'headings that nobody has closed':
      '<h2>Shipping<p>When?</p><p>Soon.</p></h2><h2>Returns<p>How?</p><p>By post.</p>',
    'the data of a script that draws it':
      '<script type="application/json">{"shop":{"title":"Cup","description":"Blue"},"faq":[{"category":"Shipping","items":[{"question":"When?","answer":"Soon."}]}]}</script><script>const more = [{ topic: \'Returns\', q: `How?`, a: "By post." }];</script>',
    'paragraphs that ask':
      '<h2>Shipping</h2><p>When?</p><p>Soon.</p><h2>Returns</h2><p><em>How?</em></p><p>By post.</p>',
    'bold questions within one paragraph, parted by line ends':
      '<h2>Shipping</h2><b>When?</b><br>Soon.<br><br><h2>Returns</h2><p><span><strong><u>1) How?</u></strong></span><br>By post.</p>',
    'what a click on a button shows':
      '<h2>Shipping</h2><div><button @click="open = !open"><span>When?</span></button><div x-show="open">Soon.</div></div><h2>Returns</h2><button type="button">How?</button><div style="display:none"><p>By post.</p></div>',
    'the letters Q and A as signs':
      '<h2>Shipping</h2><div class="qa-q"><span>Q</span><p>When?</p></div><div class="qa-a"><span>A</span><p>Soon.</p></div><h2>Returns</h2><dl><dt>Q. How?</dt><dd>A. By post.</dd></dl>',
    'class names of CSS modules':
      '<h2>Shipping</h2><div class="Faq_title__a1b2">When?</div><div class="Faq_body__9zx1">Soon.</div><h2>Returns</h2><div class="Faq_title__a1b2">How?</div><div class="Faq_body__9zx1">By post.</div>',
    'a class on what its header holds, and the name of an icon':
      '<h2>Shipping</h2><div class="head"><i class="material-icons">add</i><span class="uagb-question">When?</span></div><div class="uagb-faq-content">Soon.</div><h2>Returns</h2><div data-role="collapsible"><div data-role="trigger">How?</div></div><div data-role="content">By post.</div>',
    'tabs that name its topics':
      '<ul><li><a data-toggle="tab" href="#a">Shipping</a></li><li><button role="tab" aria-controls="b">Returns</button></li></ul><div id="a"><details><summary>When?</summary>Soon.</details></div><div id="b"><details><summary>How?</summary>By post.</details></div>',
    'questions in tabs, each above what it shows':
      '<h2>Shipping</h2><h3 role="tab" aria-controls="a">When?</h3><div id="a" role="tabpanel">Soon.</div><h2>Returns</h2><div class="card-header"><a role="tab" href="#b">How?</a></div><div id="b"><p>By post.</p></div>',
    'macros of a wiki':
      '<h2>Shipping</h2><ac:structured-macro ac:name="expand"><ac:parameter ac:name="title">When?</ac:parameter><ac:rich-text-body><p>Soon.</p></ac:rich-text-body></ac:structured-macro><h2>Returns</h2><div class="expand-control">How?</div><div class="expand-content">By post.</div>',
    'its questions in its main part, and others around':
      '<div role="dialog"><h3>Cookies?</h3><p>Yes.</p></div><main><h2>Shipping</h2><h3>When?</h3><p>Soon.</p><h2>Returns</h2><h3>How?</h3><p>By post.</p></main><div><h3>Any help?</h3><p>Write.</p></div>',
    'questions in its footer and about its cookies':
      '<div id="onetrust-banner-sdk"><h3>Cookies?</h3><p>Yes.</p></div><h2>Shipping</h2><h3>When?</h3><p>Soon.</p><h2>Returns</h2><h3>How?</h3><p>By post.</p><footer><h3>Any help?</h3><p>Write.</p></footer>',
    'HTML that a page builder keeps as text':
      '<h2>Shipping</h2><div data-content-type="html">&lt;p&gt;&lt;b&gt;When?&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Soon.&lt;/p&gt;</div><h2>Returns</h2><p><b>How?</b></p><p>By post.</p>',
    'shortcodes of a page builder':
      '<h2>Shipping</h2>[toggle state="closed" title="When?"]Soon.[/toggle]<h2>Returns</h2>[vc_tta_section title="How?" tab_id="1"]By post.[/vc_tta_section]',
    '"Q." before its questions':
      '<h2>Shipping</h2><p><br><span><b>Q</b>. When?</span></p><p>Soon.</p><h2>Returns</h2><p><b>Q</b>. How?</p><p>By post.</p>',
    'labelled paragraphs':
      '<h2>Shipping</h2><p>Q: When?</p><p>A: Soon.</p><h2>Returns</h2><p>Question: How?<br>Answer: By post.</p>',
  };

  for (const [name, html] of Object.entries(shapes)) {
    it(`is read with ${name}`, () => {
      const result = page(html);
      expect(outline(result)).to.deep.equal(['Shipping: When?', 'Returns: How?']);
      expect([answerTo(result, 'When?'), answerTo(result, 'How?')?.split('\n')[0]]).to.deep.equal([
        'Soon.',
        'By post.',
      ]);
    });
  }

  it('keeps the tables in its answers', () => {
    const result = page(
      '<h3>How long?</h3><table><tr><th>Name</th><th>Description</th></tr><tr><td>Post</td><td>Two days</td></tr></table>',
    );
    expect(outline(result)).to.deep.equal([': How long?']);
    expect(answerTo(result)).to.match(/^\| Name/);
  });

  it('gives the questions in headings beside those that unfold', () => {
    const result = page(
      '<h3>When?</h3><p>Soon.</p><details><summary>How?</summary>By post.</details><h3>Why?</h3><p>So.</p>',
    );
    expect(outline(result)).to.deep.equal([': When? | How? | Why?']);
    expect(answerTo(result, 'When?')).to.equal('Soon.');
  });

  it('keeps bold questions in the answer whose list they are in', () => {
    const result = page(
      '<h2>When?</h2><p>Soon.</p><h2>Why?</h2><p>So.</p><h2>How?</h2><p>By post.</p><ul><li><b>On Sundays?</b> Never.</li><li><b>Abroad?</b> Yes.</li></ul>',
    );
    expect(outline(result)).to.deep.equal([': When? | Why? | How?']);
    expect(answerTo(result, 'How?')).to.equal(
      'By post.\n\n**On Sundays?**\n\nNever.\n\n**Abroad?**\n\nYes.',
    );
  });

  it('repeats no bold question of an answer beside questions that unfold', () => {
    const result = page(
      '<details><summary>How?</summary>By post.</details><h3>When?</h3><p>Soon.</p><p><b>On Sundays?</b> Never on Sundays.</p><h3>Why?</h3><p>So.</p>',
    );
    expect(answerTo(result, 'When?')).to.equal('Soon.\n\n**On Sundays?** Never on Sundays.');
  });

  it('gives no question from a menu', () => {
    const menu =
      '<ul><li><button aria-expanded="false">Shop</button><ul><li><a href="/a">Pots</a></li><li><a href="/b">Cups</a></li></ul></li></ul>';
    expect(outline(page(`${menu}<h3>When?</h3><p>Soon.</p>`))).to.deep.equal([': When?']);
  });

  it('ends its last answer where the part with the questions ends', () => {
    const result = page(
      '<div><h3>When?</h3><p>Soon.</p><h3>How?</h3><p>By post.</p></div><div class="bottom"><p>About us</p></div>',
    );
    expect(answerTo(result, 'How?')).to.equal('By post.');
    expect(result.findings.find(({ code }) => code === 'outside')?.quote).to.equal('About us');
  });

  it('repeats no bold question of an answer', () => {
    const result = page(
      '<h3>When?</h3><p>Soon.</p><p><b>Really?</b> Yes.</p><h3>How?</h3><p>So.</p>',
    );
    expect(answerTo(result, 'When?')).to.equal('Soon.\n\n**Really?** Yes.');
  });

  it('keeps the headings above questions that are in its JSON-LD as well', () => {
    const told = (name: string) =>
      `{"@type":"Question","name":"${name}","acceptedAnswer":{"text":"Told."}}`;
    const result = page(
      `<h2>Shipping</h2><h3>When?</h3><p>Soon.</p><h3>How?</h3><p>So.</p><script type="application/ld+json">[${told('When?')},${told('How?')}]</script>`,
    );
    expect(outline(result)).to.deep.equal(['Shipping: When? | How?']);
    expect(answerTo(result, 'When?')).to.equal('Soon.');
  });

  it('may have its questions in JSON-LD alone', () => {
    const question =
      '{"@type":"Question","name":"When &amp; where?","acceptedAnswer":{"@type":"Answer","text":"<p>Soon,<br>here.</p>"}}';
    const result = page(
      `<p>Welcome</p><script type="application/ld+json">{"@graph":[{"@type":["WebPage","FAQPage"],"mainEntity":[${question}]}]}</script>`,
    );
    expect(outline(result)).to.deep.equal([': When & where?']);
    expect(answerTo(result)).to.equal('Soon,\\\nhere.');
  });

  it('is read from its HTML before its JSON-LD', () => {
    const told =
      '{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"When ?","acceptedAnswer":{"text":"Soon"}},{"@type":"Question","name":"Why?","acceptedAnswer":{"text":"Because."}}]}';
    const result = page(
      `<details><summary>When?</summary><p><b>Soon</b>.</p></details><script type="application/ld+json">${told}</script>`,
    );
    expect(outline(result)).to.deep.equal([': When? | Why?']);
    expect(answerTo(result, 'When?')).to.equal('**Soon**.');
  });

  it('may have its questions outside of its main part', () => {
    const open = (question: string) => `<details><summary>${question}</summary>So.</details>`;
    const result = page(`<main>${open('Why?')}</main>${open('When?')}${open('How?')}`);
    expect(outline(result)).to.deep.equal([': Why? | When? | How?']);
  });

  it('may have bold lines as its only headings', () => {
    const result = page(
      '<h1>Help</h1><p><b>Returns</b></p><p>30 days.</p><p><b>Post</b></p><p>Daily.</p>',
    );
    expect(outline(result)).to.deep.equal([': Returns | Post']);
  });

  it('reports the questions whose answers it fetches, unless they are in its JSON-LD', () => {
    const closed = (question: string) =>
      `<h3><button aria-expanded="false" aria-controls="${question}">${question}</button></h3><div id="${question}"></div>`;
    const told =
      '<script type="application/ld+json">{"@type":"Question","name":"How?","acceptedAnswer":{"text":"By post."}}</script>';
    const result = page(`${closed('When?')}${closed('How?')}${told}`);
    expect(outline(result)).to.deep.equal([': How?']);
    expect(result.findings.find(({ code }) => code === 'no-answer')?.question).to.equal('When?');
  });

  it('reports a list that a template fills in, and makes no question of it', () => {
    const result = importText(
      '<h2>{{ section.title }}</h2>{% for block in section.blocks %}<details><summary>{{ block.question }}</summary>{{ block.answer }}</details>{% endfor %}<details><summary>When?</summary>Soon.</details>',
      'faq.liquid',
    );
    expect(outline(result)).to.deep.equal([': When?']);
    expect(result.findings.find(({ code }) => code === 'template')?.severity).to.equal('error');
  });

  it('gives no question if it is a template of nothing but tags', () => {
    const result = importText("{% render 'faq' %}", 'faq.liquid');
    expect(outline(result)).to.deep.equal([]);
    expect(codes(result)).to.deep.equal(['no-questions']);
  });

  it('drops the links back to the top', () => {
    const result = page('<h3>When?</h3><p>Soon.</p><p><a href="#top">↑ Back to top</a></p>');
    expect(answerTo(result)).to.equal('Soon.');
    expect(codes(result)).not.to.include('anchor');
  });

  for (const words of ['返品は？', 'Возврат'])
    it(`keeps a link to another question that is a whole paragraph: ${words}`, () => {
      const result = page(
        `<h3>When?</h3><p>Soon.</p><p><a href="#how">${words}</a></p><h3 id="how">How?</h3><p>So.</p>`,
      );
      expect(answerTo(result, 'When?')).to.equal(`Soon.\n\n[${words}](entry:how)`);
    });

  it('may have lists as Word and Notion write them', () => {
    const word = (words: string) =>
      `<p class="MsoListParagraphCxSpFirst"><span>·<span>&nbsp;&nbsp; </span></span>${words}</p>`;
    const result = page(
      `<h3>When?</h3>${word('Soon')}${word('Never')}<h3>How?</h3><ul><li>Post</li></ul><ul><li>Boat</li></ul>`,
    );
    expect(answerTo(result, 'When?')).to.equal('- Soon\n- Never');
    expect(answerTo(result, 'How?')).to.equal('- Post\n- Boat');
  });

  for (const item of [
    '<p class=MsoListBullet>',
    "<p class=MsoNormal style='text-indent:-18pt;mso-list:l0 level1 lfo1'>",
  ])
    it(`may have lists in the styles of Word: ${item}`, () => {
      const sign =
        '<![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp; </span></span><![endif]>';
      const result = page(`<h3>When?</h3>${item}${sign}Soon</p>${item}${sign}Never</p>`);
      expect(answerTo(result, 'When?')).to.equal('- Soon\n- Never');
    });

  it('reports text that belongs to no question', () => {
    const result = page(
      '<p>Dear customers, read this.</p><details><summary>When?</summary>Soon.</details>',
    );
    expect(result.findings.find(({ code }) => code === 'outside')?.quote).to.equal(
      'Dear customers, read this.',
    );
  });

  it('keeps the links between its questions', () => {
    const result = page(
      '<details id="when"><summary>When?</summary>Soon, see <a href="#how">how</a>.</details><details id="how"><summary>How?</summary>As <a href="#gone">told</a>.</details>',
    );
    expect(answerTo(result, 'When?')).to.equal('Soon, see [how](entry:how).');
    expect(answerTo(result, 'How?')).to.equal('As told.');
    expect(codes(result)).to.include('anchor');
  });

  it('gives the address against which its relative links are resolved', () => {
    const result = importText(
      '<html><head><link rel="canonical" href="https://shop.example/help/faq"></head><body><details><summary>When?</summary><a href="../returns.html">Returns</a></details></body></html>',
    );
    expect(answerTo(result)).to.equal('[Returns](https://shop.example/returns.html)');
  });
});

describe('the ids and classes of a page', () => {
  it('hide no question by mentioning consent', () => {
    const result = page(
      '<h2 id="when">When will my order arrive?</h2><p>In two days.</p><h2 id="are-you-gdpr-compliant">Are you GDPR compliant?</h2><p>Yes.</p><div id="cookie-settings"><h2>Which cookies?</h2><p>Few.</p></div>',
    );
    expect(outline(result)).to.deep.equal([
      ': When will my order arrive? | Are you GDPR compliant? | Which cookies?',
    ]);
    expect(answerTo(result, 'When will my order arrive?')).to.equal('In two days.');
  });

  for (const html of [
    '<details id="withdraw-consent"><summary>How?</summary>So.</details>',
    '<details id="cookie-settings"><summary>How?</summary>So.</details>',
    '<article class="faq faq-cat-gdpr"><h3>How?</h3><p>So.</p></article>',
    '<dl><dt class="post-meta">How?</dt><dd>So.</dd></dl>',
    '<div class="related-articles"><details><summary>How?</summary>So.</details></div>',
    '<div class="eu-cookie-notice"><main><h3>How?</h3><p>So.</p></main></div>',
  ])
    it(`hide no question in ${html}`, () => {
      expect(outline(page(html))).to.deep.equal([': How?']);
    });

  for (const name of ['cc-cookie-banner', 'gdpr-modal', 'onetrust-pc-sdk', 'cookieConsent'])
    it(`mark a banner, whose questions are left out: ${name}`, () => {
      const banner = `<div id="${name}"><details><summary>Why cookies?</summary>So.</details></div>`;
      expect(outline(page(`${banner}<h3>When?</h3><p>Soon.</p>`))).to.deep.equal([': When?']);
    });
});

describe('a page with a main part', () => {
  const open = (question: string) => `<details><summary>${question}</summary>So.</details>`;
  const main = `<main><h2>Shipping</h2>${open('Why?')}${open('When?')}${open('How?')}</main>`;

  it('may have more questions outside it', () => {
    const result = page(
      `${main}<section><h2>Returns</h2>${open('Where?')}${open('Who?')}</section>`,
    );
    expect(outline(result)).to.deep.equal([
      'Shipping: Why? | When? | How?',
      'Returns: Where? | Who?',
    ]);
  });

  it('gives no question from the header or the cart around it', () => {
    const around = `<header>${open('Country')}</header><div class="cart-drawer">${open('Coupon')}</div>`;
    expect(outline(page(`${around}${main}`))).to.deep.equal(['Shipping: Why? | When? | How?']);
  });

  it('reports a question outside it that was left out', () => {
    const result = page(
      '<main><h3>When?</h3><p>Soon.</p><h3>How?</h3><p>So.</p></main><div><h3>Any help?</h3><p>Write.</p></div>',
    );
    expect(outline(result)).to.deep.equal([': When? | How?']);
    expect(result.findings.find(({ code }) => code === 'outside-main')?.quote).to.equal(
      'Any help?',
    );
  });

  it('keeps its headings where a text outside it unfolds', () => {
    const result = page(
      `<main><h2>Opening hours</h2><p>Always.</p><h2>Gifts</h2><p>Yes.</p></main>${open('Imprint')}`,
    );
    expect(outline(result)).to.deep.equal([': Opening hours | Gifts']);
    expect(codes(result)).to.include('outside-main');
  });
});

it('consecutive terms of a <dl> share the description below them', () => {
  const faq = importText('<dl><dt>Where?</dt><dt>And when?</dt><dd>Here, now.</dd></dl>', 'a.html');
  expect(answerTo(faq, 'Where?')).toBe('Here, now.');
  expect(answerTo(faq, 'And when?')).toBe('Here, now.');
});

it('a file that is nested too deeply is reported, and nothing is thrown', () => {
  const page = `<body>${'<div>'.repeat(4000)}<h3>When?</h3><p>Soon.</p></body>`;
  expect(codes(importText(page, 'a.html'))).toContain('broken');
  expect(codes(importText('['.repeat(20_000), 'a.json'))).toContain('broken');
});

describe('bold lines that do not ask', () => {
  const asking = '<p><b>Can I pay later?</b><br>Yes.</p><p><b>Is it safe?</b></p><p>Yes.</p>';
  const titles = '<p><b>Returns</b><br>14 days.</p><p><strong>Delivery</strong></p><p>2 days.</p>';

  it('are questions beside as many bold questions', () => {
    const result = importText(`${titles}${asking}`, 'faq.html');
    expect(outline(result)).to.deep.equal([
      ': Returns | Delivery | Can I pay later? | Is it safe?',
    ]);
    expect(answerTo(result, 'Returns')).to.equal('14 days.');
    expect(result.findings.find(({ code }) => code === 'bold-questions')).to.include({
      question: 'Returns',
      quote: 'Returns | Delivery',
    });
  });

  it('are questions where no bold line asks', () => {
    const page = '<p><b>Payment</b></p><p>Cards.</p><p><b>Gifts<br></b>Wrapped.</p>';
    const result = importText(`${page}<p><b>Delivery</b></p><p>2 days.</p>`, 'faq.html');
    expect(outline(result)).to.deep.equal([': Payment | Gifts | Delivery']);
  });

  for (const [where, page] of [
    ['beside fewer bold questions', `<p><b>Is it safe?</b></p><p>Yes.</p>${titles}`],
    ['that they divide', asking.replaceAll('</p><p><b>Is', `</p>${titles}<p><b>Is`) + titles],
  ])
    it(`stay in the answers ${where}, and are reported`, () => {
      const { faq, findings } = importText(page!, 'faq.html');
      expect(faq.topics[0]!.entries.every(({ question }) => question.endsWith('?'))).to.equal(true);
      expect(findings.find(({ code }) => code === 'hidden-question')).to.include({
        message: 'A bold line in this answer may be a question of its own: "Returns".',
      });
    });

  it('stay in an answer without a finding if they introduce a sentence', () => {
    const page = `${asking}<p><b>Note:</b><br>Not on Sundays.</p>`;
    expect(codes(importText(page, 'faq.html'))).to.not.include('hidden-question');
    expect(answerTo(importText(page, 'faq.html'), 'Is it safe?')).to.include('Note:');
  });
});

describe('an accordion', () => {
  const labelled = (id: string, question: string, answer: string) =>
    `<div class="faq-item"><label for="${id}" class="faq-item__label">${question}</label>` +
    `<input type="radio" id="${id}"><div class="faq-item__content">${answer}</div></div>`;

  it('may have its input between question and answer, and a title with a class like its questions', () => {
    const items = labelled('a', 'Opening hours', 'All day.') + labelled('b', 'Where?', 'In Ghent.');
    const page = `<h2 class="faq__title">FAQ</h2><div class="faq__content">${items}</div>`;
    expect(outline(importText(page, 'faq.html'))).to.deep.equal(['FAQ: Opening hours | Where?']);
  });

  it('never takes the next question for an answer', () => {
    const item = (at: number, panel: string) =>
      `<div class="item"><h5><a data-toggle="collapse" href="#p${at}">Question ${at}?</a></h5>${panel}</div>`;
    const page = `${item(1, '</div>')}${item(2, '<div id="p2">Yes.</div>')}`;
    const result = importText(page, 'faq.html');
    expect(outline(result)).to.deep.equal([': Question 2?']);
    expect(result.findings.find(({ code }) => code === 'no-answer')?.question).to.equal(
      'Question 1?',
    );
  });
});

describe('a list of questions', () => {
  it('keeps an item between two questions in the answer above', () => {
    const items = '<li><b>Do you ship?</b> Yes.</li><li>Daily.</li><li><b>Where?</b> Here.</li>';
    const result = importText(`<ul>${items}</ul>`, 'faq.html');
    expect(outline(result)).to.deep.equal([': Do you ship? | Where?']);
    expect(answerTo(result)).to.equal('Yes.\n\n- Daily.');
  });

  it('may have titles that do not ask under a heading such as "FAQ"', () => {
    const items = '<li><b>Shipping time:</b> two days</li><li><b>Cost:</b> 5 €</li>';
    const under = (heading: string) => importText(`<h2>${heading}</h2><ul>${items}</ul>`, 'f.html');
    expect(outline(under('FAQ'))).to.deep.equal(['FAQ: Shipping time | Cost']);
    expect(outline(under('Delivery'))).to.deep.equal([': Delivery']);
  });
});

it('a page without a question mark has its guessed questions reported', () => {
  const about = importText('<h1>About us</h1><p>We are a shop.</p>', 'about.html');
  expect(about.findings.find(({ code }) => code === 'guessed-questions')).to.include({
    question: 'About us',
    quote: 'About us',
  });
  const asking = '<h2>Do you ship?</h2><p>Yes.</p><h2>Returns</h2><p>14 days.</p>';
  expect(codes(importText(asking, 'faq.html'))).to.not.include('guessed-questions');
});

it('a sentence above the questions does not become a topic', () => {
  const sentence = 'Below are the questions that our customers ask us most often of all.';
  const page = `<h1>Help</h1><h2>${sentence}</h2><h3>Do you ship?</h3><p>Yes.</p>`;
  const result = importText(page, 'faq.html');
  expect(outline(result)).to.deep.equal([': Do you ship?']);
  expect(result.findings.find(({ code }) => code === 'outside')?.quote).to.equal(sentence);
});

it('the translation keys of a template are no questions', () => {
  const template =
    "<details><summary>{{ 'faq.title' | t }} {{ 'icon.svg' | asset_url }}</summary>A.</details>";
  const result = importText(template, 'faq.liquid');
  expect(codes(result)).to.deep.equal(['template']);
});

it('a page may give a country code for its language', () => {
  const page =
    '<html lang="jp"><details><summary>送料は？</summary><p>500円です。</p></details></html>';
  expect(importText(page, 'faq.html').faq.lang).to.equal('ja');
});

it('a title that announces the questions is none of them', () => {
  const page = '<h2 class="faq-title">FAQ</h2><p class="faq-text">All about us.</p>';
  const asking = '<h3 class="faq-title">Returns</h3><p class="faq-text">14 days.</p>';
  expect(outline(importText(page + asking, 'faq.html'))).to.deep.equal(['FAQ: Returns']);
});

it('a list of one question in an answer is no question', () => {
  const asked = '<ol><li>Is it used?</li></ol>';
  for (const list of [asked, asked + asked, asked.replaceAll('ol>', 'ul>')]) {
    const result = importText(
      `<p><b>How do I return?</b></p><p>Ask yourself:</p>${list}<p>Then send it.</p>`,
      'faq.html',
    );
    expect(outline(result)).to.deep.equal([': How do I return?']);
    expect(answerTo(result)).to.include('Is it used?').and.include('Then send it.');
  }
});

it('lists of one question each are the questions of a page without others', () => {
  const result = importText(
    '<h1>FAQ</h1><ol><li>Is it free?</li></ol><p>Yes.</p><ol start="2"><li>How long?</li></ol><p>A day.</p>',
    'faq.html',
  );
  expect(outline(result)).to.deep.equal([': Is it free? | How long?']);
  expect(answerTo(result)).to.equal('Yes.');
});

it('an emoji is left out at the end of an answer, but not where it is the answer', () => {
  const result = importText(
    '<h2>Free?</h2><p>✅</p><h2>Fast?</h2><p>A day.</p><p>🚚</p><h2>Big?</h2><p>No.</p>',
    'faq.html',
  );
  expect(answerTo(result, 'Free?')).to.equal('✅');
  expect(answerTo(result, 'Fast?')).to.equal('A day.');
});

it('the notes of colleagues in a Google document are left out', () => {
  const result = importText(
    '<h2>Cards?</h2><p>Visa.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>' +
      '<div style="margin:5px"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Ask Jo</span></p></div>',
    'faq.html',
  );
  expect(answerTo(result)).to.equal('Visa.');
  expect(codes(result)).not.to.include('outside');
});

it('a bold question in the answer to a heading is told', () => {
  const result = importText(
    '<h2>When?</h2><p>Soon.</p><p><b>Can I collect it?</b></p><p>Yes.</p><h2>How?</h2><p>By post.</p>',
    'faq.html',
  );
  expect(result.findings.find(({ code }) => code === 'hidden-question')?.quote).to.equal(
    'Can I collect it?',
  );
});

it('a page of Confluence keeps a question above its expandable ones, and its callouts', () => {
  const result = importText(
    '<h1>Orders</h1><h2>How do I pay?</h2><p>By card.</p>' +
      '<div class="panel"><div class="panelHeader"><b>Note</b></div><div class="panelContent"><p>Not abroad.</p></div></div>' +
      '<div><div id="control" aria-expanded="false" aria-controls="part">On delivery?</div><div id="part"><p>No.</p></div></div>' +
      '<div><div aria-expanded="false" aria-controls="other">Questions?</div><div id="other"><p>Ask us.</p></div></div>',
    'faq.html',
  );
  expect(answerTo(result, 'How do I pay?')).to.equal('By card.\n\n**Note**\n\nNot abroad.');
  expect(answerTo(result, 'On delivery?')).to.equal('No.');
});

it('numbers and letters before Japanese questions and answers are left out', () => {
  const result = importText(
    '<dl><dt>Q1 送料はいくらですか？</dt><dd>A1 500円です。</dd><dt><span>Q2</span>返品できますか</dt><dd><span>A2</span>はい。</dd></dl>',
    'faq.html',
  );
  expect(outline(result)).to.deep.equal([': 送料はいくらですか？ | 返品できますか']);
  expect(answerTo(result)).to.equal('500円です。');
  expect(answerTo(result, '返品できますか')).to.equal('はい。');
});

it('the shortcodes of a page builder are read without the page around them', () => {
  const result = importText(
    '[et_pb_section][et_pb_accordion][et_pb_accordion_item title="Abroad?" open="on"]<p>Yes.</p>[/et_pb_accordion_item][/et_pb_accordion][/et_pb_section]',
  );
  expect(answerTo(result, 'Abroad?')).to.equal('Yes.');
  expect(codes(result)).not.to.include('outside');
});

it('a title that only says FAQ leaves the heading of the panel to the widget', () => {
  const titleOf = (heading: string) =>
    importText(`<h1>${heading}</h1><h2>When?</h2><p>Soon.</p>`, 'faq.html').faq.title;
  expect(titleOf('FAQs')).to.equal(undefined);
  expect(titleOf('Help for bakers')).to.equal('Help for bakers');
});

it('an answer that is a picture alone is what the picture shows', () => {
  const result = importText(
    '<details><summary>Which sizes?</summary><p><img src="s.png" alt="S 36, M 38"></p></details>',
    'faq.html',
  );
  expect(answerTo(result, 'Which sizes?')).to.equal('S 36, M 38');
});

it('a size of paper at the start of an answer is no label', () => {
  const result = importText(
    '<details><summary>Q. Which size?</summary><p>A4 210 × 297 mm.</p></details>',
    'faq.html',
  );
  expect(answerTo(result)).to.equal('A4 210 × 297 mm.');
});

it('a table of contents that repeats the questions is no text that was left out', () => {
  const result = importText(
    '<ul><li><a href="#a">When?</a></li><li><a href="#b">Why?</a></li></ul><h3 id="a">When?</h3><p>Now.</p><h3 id="b">Why?</h3><p>So.</p>',
    'faq.html',
  );
  expect(outline(result)).to.deep.equal([': When? | Why?']);
  expect(codes(result)).not.to.include('outside');
});
