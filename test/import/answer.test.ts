import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, plainText } from '../../src/core/markdown/parse-markdown.ts';
import type { ImportResult } from '../../src/import/index.ts';
import { answerTo, codes, importText } from './files.ts';

/** The Markdown that an answer's HTML is converted to. */
const imported = (html: string): ImportResult =>
  importText(`<details><summary>What is it about?</summary>${html}</details>`, 'faq.html');

const becomes = (html: string, markdown: string): void => {
  it(`${JSON.stringify(html)} → ${JSON.stringify(markdown)}`, () => {
    expect(answerTo(imported(html))).to.equal(markdown);
  });
};

describe('an answer in HTML', () => {
  describe('keeps what Markdown can express', () => {
    becomes('<p>a <b>b</b> <i>c</i> <code>d</code></p><p>e</p>', 'a **b** *c* `d`\n\ne');
    becomes('<ul><li>a<ol><li>b</li></ol></li></ul>', '- a\n  1. b');
    becomes(
      '<h4>a</h4><table><tr><th>b</th></tr><tr><td>c<br>d</td></tr></table>',
      '#### a\n\n| b |\n| - |\n| c, d |',
    );
    becomes('12 Street<br>Town', '12 Street\\\nTown');
    becomes(
      '<a href="tel:+33 1 99 00 12 34">a</a> <a href="/b">c</a>',
      '[a](tel:+33199001234) [c](/b)',
    );
    becomes('5 &times; 6 &lt; 31&nbsp;€, 2*3*4, a_b_c', '5 × 6 < 31\u00a0€, 2\\*3\\*4, a_b_c');
    becomes('<img src="https://a.example/b.png" alt="c">', '![c](https://a.example/b.png)');
  });

  describe('is tidied up where its markup is untidy', () => {
    becomes('<p>&nbsp;</p><p>a<b> b </b>c</p><p><br></p><p></p>', 'a **b** c');
    becomes('<b>a</b><b>b</b> <b></b><strong><b>c</b></strong>', '**ab** **c**');
    becomes('a<br><br>b<br/><br/><br/>c<br>', 'a\n\nb\n\nc');
    becomes('a\u00adb\u200bc\ufeff', 'abc');
    becomes('<div>a</div><div><div>b</div></div><span>c</span>', 'a\n\nb\n\nc');
    becomes('<p>• a<br>• b<br>c</p>', '- a\n- b\n\nc');
    becomes('<p>1/ a<br>2/ b</p>', '1. a\n2. b');
    becomes('<p>– a<br>– <b>b</b></p>', '- a\n- **b**');
    becomes('<u>a</u> <font color="red">b</font><style>p{}</style><script>1</script>', 'a b');
    becomes('<p>a<!-- b --> <![if c]>d<![endif]></p><!-- e -->', 'a d');
  });

  describe('keeps its tables as Markdown tables', () => {
    const rows = (...lines: readonly string[]) =>
      `<table>${lines.map((line) => `<tr>${line}</tr>`).join('')}</table>`;

    becomes(
      rows('<td><p><b>a</b></p></td><td><strong>b</strong></td>', '<td>c</td><td><b>d</b></td>'),
      '| a | b |\n| - | - |\n| c | **d** |',
    );
    becomes(
      rows('<th>a</th><th>b</th>', '<td>c</td><td rowspan="2">d</td>', '<td>e</td>'),
      '| a | b |\n| - | - |\n| c | d |\n| e | d |',
    );
    becomes(
      rows('<th>a</th><th>b</th><th>c</th>', '<td>d</td><td colspan="2">e</td>'),
      '| a | b | c |\n| - | - | - |\n| d | e | e |',
    );
    becomes(
      rows('<th>a</th><th>b</th>', '<td colspan="2">c</td>', '<td>d</td><td>e</td>'),
      '| a | b |\n| - | - |\n| c | |\n| d | e |',
    );
    becomes(
      rows(
        '<td>Day</td><td>From</td><td>To</td>',
        '<td>Mon</td><td>9</td><td>12</td>',
        '<td>Tue</td><td>closed</td><td>closed</td>',
      ),
      '| Day | From | To |\n| - | - | - |\n| Mon | 9 | 12 |\n| Tue | closed | closed |',
    );
  });

  describe('gets links where addresses are plain text', () => {
    becomes(
      'See https://a.example/b. Or (www.c.example).',
      'See <https://a.example/b>. Or ([www.c.example](https://www.c.example)).',
    );
    becomes('Write to a.b@c.example!', 'Write to <a.b@c.example>!');
    becomes('<a href="https://a.example">https://a.example</a>', '<https://a.example>');
  });

  const listed: Readonly<Record<string, readonly [html: string, markdown: string]>> = {
    image: ['<img src="https://a.example/b.png" alt="c">', '![c](https://a.example/b.png)'],
    'embedded-image': ['a<img src="data:image/png;base64,AAAA" alt="c">', 'ac'],
    video: [
      '<video src="https://a.example/b.mp4" title="c"></video>',
      '[c](https://a.example/b.mp4)',
    ],
    iframe: ['<iframe src="//a.example/embed/b"></iframe>', '<https://a.example/embed/b>'],
    'list-in-table': [
      '<table><tr><th>a</th></tr><tr><td><ul><li>b</li><li>c</li></ul></td></tr></table>',
      '| a |\n| - |\n| b; c |',
    ],
    placeholder: ['Hello {{ customer.name }}', 'Hello {{ customer.name }}'],
    'relative-link': ['<a href="returns.html">a</a>', 'a'],
    address: ['<a href="ftp://a.example">a</a>', 'a'],
    http: ['<a href="http://a.example/b">a</a>', '[a](https://a.example/b)'],
    'struck-out': ['<del>10 €</del> 5 €', '10 € 5 €'],
    'which-contact': ['Please <a href="#">click here</a>.', 'Please click here.'],
  };

  describe('comes with a warning and a remedy where the owner should look', () => {
    for (const [code, [html, markdown]] of Object.entries(listed)) {
      it(code, () => {
        const result = imported(html);
        expect(answerTo(result)).to.equal(markdown);
        const found = result.findings.filter((finding) => finding.code === code);
        expect(found).to.have.length(1);
        expect(found[0]).to.include({
          question: 'What is it about?',
          entry: 'what-is-it-about',
          severity: 'warning',
        });
        expect(found[0]!.remedy).not.to.equal('');
      });
    }
  });

  for (const words of [
    'cliquez ici',
    'en cliquant ici',
    'click here',
    'klicken Sie hier',
    'haz clic aquí',
    'clicca qui',
    'klik hier',
    'clique aqui',
    'kliknij tutaj',
    'اضغط هنا',
    'לחצו כאן',
    'klicka här',
    'нажмите здесь',
    'buraya tıklayın',
    'こちらをクリック',
  ]) {
    it(`asks for the contact that "${words}" means`, () => {
      expect(codes(imported(`<p>… ${words}.</p>`))).to.include('which-contact');
      expect(codes(imported(`<p>… <a href="/contact">${words}</a>.</p>`))).not.to.include(
        'which-contact',
      );
    });
  }

  it('tells where a link on such words led if that cannot be kept', () => {
    const { findings } = imported('<p>Voir <a href="paiement.html">ici</a>.</p>');
    expect(findings.find(({ code }) => code === 'relative-link')?.message).to.contain(
      'paiement.html',
    );
  });

  it('turns its addresses and phone numbers into contacts, labelled in the language of the FAQ', () => {
    const { faq } = imported(
      '<p>You can write to us and we will help you with it.</p> <a href="mailto:a@b.example">a</a> <a href="mailto:a@b.example?subject=x">b</a> <a href="tel:0199001234">c</a> <a href="tel:+33199001234">d</a>',
    );
    expect(faq.contacts).to.deep.equal([
      { id: 'support', type: 'email', label: 'Write to us', email: 'a@b.example' },
      { id: 'phone', type: 'phone', label: 'Call us', phone: '+33199001234' },
    ]);
  });

  it('makes a contact of the number in a signature where an address tells its country', () => {
    const text =
      'Q: Quand est-ce que je le reçois ?\nA: Bientôt, chez vous.\n\nCordialement,\nLilas, tél. 03 20 11 22 33\nhello@lilas.fr\n';
    const { faq, findings } = importText(text);
    expect(faq.contacts?.map(({ id }) => id)).to.deep.equal(['support', 'phone']);
    expect(faq.contacts?.[1]).to.include({ phone: '+33320112233' });
    expect(findings.find(({ code }) => code === 'contacts')?.message).to.include(
      'hello@lilas.fr and 03 20 11 22 33, which its texts give, became two',
    );
  });

  it('notes a number without the code of its country, which no other word tells', () => {
    const { faq, findings } = imported('<p>x</p><p>Call 020 7946 0018, not 09.00-18.00.</p>');
    expect(faq.contacts).to.equal(undefined);
    expect(findings.find(({ code }) => code === 'national-number')).to.include({
      quote: '020 7946 0018',
      remedy: 'If shoppers may call it, add it as a contact, such as "+442079460018".',
    });
  });

  it('keeps its words through Markdown, whatever they are', () => {
    const words = fc.stringMatching(/^[\w *_`#>[\]()<&;.!|~+=\\-]{1,40}$/);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const html = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('');
        const markdown = answerTo(imported(`<p>x</p>${html}`)) ?? '';
        const shown = plainText(parseMarkdown(markdown));
        expect(squeezed(shown)).to.equal(squeezed(`x ${paragraphs.join(' ')}`));
      }),
    );
  });
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

it('what a lost picture showed is no sentence, but may be a word of one', () => {
  const result = importText(
    '<h2>How?</h2><p>Tap <img src="gear.png" alt="Settings">.</p><p><img src="a.png" alt="Screenshot 1"></p>',
    'faq.html',
  );
  expect(answerTo(result)).to.equal('Tap Settings.');
  expect(codes(result).filter((code) => code === 'image')).to.have.length(2);
});

it('a picture that is lost keeps its link', () => {
  const result = importText(
    '<h2>How?</h2><p><a href="https://shop.example/guide"><img src="a.png" alt="Guide"></a></p>',
    'faq.html',
  );
  expect(answerTo(result)).to.equal('[Guide](https://shop.example/guide)');
});

it('an answer of lost pictures alone keeps what they showed', () => {
  const result = importText(
    '<h3>Which size?</h3><p><img src="a.png" alt="Small: 38"></p><p><img src="b.png" alt="Large: 42"></p><h3>Why?</h3><p>So.</p>',
    'faq.html',
  );
  expect(answerTo(result, 'Which size?')).toBe('Small: 38\n\nLarge: 42');
});

it('an address ends at a bracket, and names in braces are placeholders', () => {
  const result = importText(
    'Q: Where?\nA: [embed]https://a.example/v[/embed] in {days} or %(n)s days, https://a.example/?ids[]=1.',
  );
  expect(answerTo(result)).to.contain('<https://a.example/v>').and.contain('?ids[]=1>');
  const places = result.findings.filter(({ code }) => code === 'placeholder');
  expect(places.map(({ quote }) => quote)).to.include.members(['{days}', '%(n)s']);
});
