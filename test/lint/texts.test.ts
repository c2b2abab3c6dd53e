import { describe, expect, it } from 'vitest';
import { fixFaq } from '../../src/lint/lint.ts';
import { codesOf, faqOf, found } from './faq.ts';

const ANSWER = 'topics[0].entries[0].answer';

const answerFindings = (answer: string) => found(faqOf([{ answer }]));
const fixedAnswer = (answer: string) =>
  fixFaq(faqOf([{ answer }]) as never).document.topics[0]!.entries[0]!.answer;

describe('a text that shoppers would see broken', () => {
  const cases: readonly (readonly [name: string, answer: string, finding: string])[] = [
    ['a tag', 'It is <b>free</b>.', 'html-in-text <b>'],
    [
      'an attribute',
      'See <span style="color:red">this</span>.',
      'html-in-text <span style="color:red">',
    ],
    ['a comment of HTML', 'Free. <!-- ask Paul -->', 'html-in-text <!-- ask Paul -->'],
    ['an entity that was encoded twice', 'Caf&amp;eacute;', 'html-entity &eacute;'],
    ['pipes without a table', 'Delays:\n\n| France | 2 days |', 'table-pipes | France | 2 days |'],
    ['a placeholder of a template', 'Write to {{ shop.email }}.', 'placeholder {{ shop.email }}'],
    ['brackets to fill in', 'Within [number] days.', 'placeholder [number]'],
    ['a reminder', 'TODO ask Paul', 'placeholder TODO'],
    ['a letter that was lost', 'Le d\ufffdlai est court.', 'broken-encoding d\ufffdlai'],
    ['letters that were garbled', 'Le dÃ©lai est court.', 'broken-encoding dÃ©lai'],
    ['a garbled apostrophe', 'lâ€™envoi', 'broken-encoding lâ€™envoi'],
    ['garbled Arabic', 'Ø§Ù„Ø´Ø­Ù†', 'broken-encoding Ø§Ù„Ø´Ø­Ù†'],
  ];
  for (const [name, answer, finding] of cases) {
    it(`is found: ${name}`, () => {
      const [code, ...quote] = finding.split(' ');
      expect(answerFindings(answer)).toEqual([`${code} ${ANSWER} ${quote.join(' ')}`]);
    });
  }

  const fine: readonly (readonly [name: string, answer: string])[] = [
    ['comparisons', 'Orders of 3 < 5 and a > b.'],
    ['an address in angle brackets', 'See <https://lilas-paris.fr/>.'],
    ['an entity that Markdown reads', 'Paris &amp; co, 3&nbsp;&euro;'],
    ['capitals in quotation marks', 'Elle dit « MAÇÃ” ».'],
    ['a Spanish "todo"', 'Enviamos todo el mismo día.'],
    ['a link', 'See [our sizes](https://lilas-paris.fr/sizes).'],
    ['a single pipe', 'Mon – Fri | 9 – 18'],
    ['a French word with â', 'Un gâteau, là-bas, même à Orléans.'],
  ];
  for (const [name, answer] of fine) {
    it(`is not found in ${name}`, () => {
      expect(answerFindings(answer)).toEqual([]);
    });
  }

  it('is no character reference of a title or question, since the help shows its character', () => {
    const document = faqOf([{ question: 'D&eacute;lais &amp; retours ?' }], {
      title: 'Caf&eacute;',
    });
    expect(found(document)).toEqual([]);
  });

  it('is found in titles, labels, questions and keywords too', () => {
    const document = faqOf([{ question: 'Where is my <i>parcel</i>?', keywords: ['d\ufffdlai'] }], {
      title: 'Caf&amp;eacute;',
    });
    expect(found(document)).toEqual([
      'html-entity title &eacute;',
      'broken-encoding topics[0].entries[0].keywords[0] d\ufffdlai',
      'html-in-text topics[0].entries[0].question <i>',
    ]);
  });
});

describe('a repair', () => {
  const cases: readonly (readonly [before: string, after: string])[] = [
    ['It is <b>free</b>, <em>today</em>.', 'It is **free**, *today*.'],
    ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['One<br>Two', 'One\\\nTwo'],
    ['We take:<ul><li>Visa</li><li>PayPal</li></ul>', 'We take:\n\n- Visa\n- PayPal'],
    [
      '<a href="https://lilas-paris.fr/size" target="_blank">Sizes</a>',
      '[Sizes](https://lilas-paris.fr/size)',
    ],
    ['Le dÃ©lai, câ€™est 2 Ã\u00a0 3 jours.', 'Le délai, c’est 2 à 3 jours.'],
    ['See [our page](http://lilas-paris.fr/).', 'See [our page](https://lilas-paris.fr/).'],
    ['Caf&amp;eacute;', 'Café'],
  ];
  for (const [before, after] of cases) {
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(after)}`, () => {
      expect(fixedAnswer(before)).toBe(after);
    });
  }

  it('leaves an answer alone where something would be lost', () => {
    const answer = '<b>See</b> <iframe src="https://video.example"></iframe>';
    expect(fixedAnswer(answer)).toBe(answer);
  });

  it('reports what it has changed, and changes nothing else', () => {
    const before = faqOf([{ answer: 'It is <b>free</b>.' }, { answer: 'TODO' }]);
    const { document, fixed, changes } = fixFaq(before as never);
    expect(fixed.map(({ code, path }) => `${code} ${path}`)).toEqual([`html-in-text ${ANSWER}`]);
    expect([...changes]).toEqual([[ANSWER, 'It is **free**.']]);
    expect(document).toEqual(faqOf([{ answer: 'It is **free**.' }, { answer: 'TODO' }]));
    expect(before).toEqual(faqOf([{ answer: 'It is <b>free</b>.' }, { answer: 'TODO' }]));
  });

  it('is offered for the findings that it removes, and for no other', () => {
    const findings = found(faqOf([{ answer: 'TODO <b>x</b>' }]));
    expect(findings).toHaveLength(2);
    const { fixed } = fixFaq(faqOf([{ answer: 'TODO <b>x</b>' }]) as never);
    expect(fixed.map(({ code, isFixable }) => [code, isFixable])).toEqual([['html-in-text', true]]);
  });
});

it('a language that the help does not speak is reported, and a region of one that it speaks is not', () => {
  const hebrew = { question: 'איפה החבילה שלי?', answer: 'היא בדרך.' };
  expect(found(faqOf([hebrew], { lang: 'he' }))).toEqual(['widget-language lang he']);
  expect(codesOf(faqOf([{}], { lang: 'en-AU' }))).toEqual([]);
});
