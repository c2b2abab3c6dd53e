import { describe, expect, it } from 'vitest';
import { importFaq } from '../../../src/import/index.ts';
import { answerTo, codes, fileOf, importText, outline } from '../files.ts';

describe('Markdown', () => {
  const shapes: Readonly<Record<string, string>> = {
    headings: '# FAQ\n\n## Shipping\n\n### When?\n\nSoon.\n\n## Returns\n\n### How?\n\nBy post.\n',
    'bold questions':
      '## Shipping\n\n**When?**\n\nSoon.\n\n## Returns\n\n**2. How?**  \nBy post.\n',
    details:
      '## Shipping\n<details>\n<summary>When?</summary>\n\nSoon.\n\n</details>\n\n## Returns\n<details><summary><b>How?</b></summary>By post.</details>\n',
    'labelled lines':
      '## Shipping\n\n**Q: When?**\n\nA: Soon.\n\n## Returns\n\nQ: How?\nA: By post.\n',
    'underlined headings':
      'Shipping\n========\n\nWhen?\n-----\n\nSoon.\n\nReturns\n=======\n\nHow?\n----\n\nBy post.\n',
    'list items with their answer under them':
      '## Shipping\n\n- When?\n    \n    Soon.\n\n## Returns\n\n1. How?\n   By post.\n',
    'blocks that unfold, of VitePress and MkDocs':
      '## Shipping\n\n::: details When?\nSoon.\n:::\n\n## Returns\n\n??? question "How?"\n    By post.\n',
    'shortcodes of Hugo':
      '## Shipping\n\n{{< faq "When?" >}}\nSoon.\n{{< /faq >}}\n\n## Returns\n\n{{% details title="How?" %}}\nBy post.\n{{% /details %}}\n',
    'ids of its headings, imports and notes':
      "import Tabs from '@theme/Tabs';\n\n## Shipping\n\n### When? {#when}\n\nSoon.\n\n## Returns\n\n### How?\n\n:::note\n\nBy post.\n\n:::\n",
    'definitions and quotes':
      '## Shipping\n\nWhen?\n: Soon.\n\n## Returns\n\n<details><summary>How?</summary>\n\n{% hint style="info" %}\nBy post.\n{% endhint %}\n\n</details>\n',
    'titles underlined by other signs':
      'Shipping\n~~~~~~~~\n\nWhen?\n^^^^^\n\nSoon.\n\nReturns\n~~~~~~~\n\nHow?\n^^^^\n\nBy post.\n',
    'headings of one level': '# Shipping\n# When?\nSoon.\n# Returns\n# How?\nBy post.\n',
  };
  for (const [name, text] of Object.entries(shapes)) {
    it(`is read with ${name}`, () => {
      const result = importText(text, 'faq.md');
      expect(outline(result)).to.deep.equal(['Shipping: When?', 'Returns: How?']);
      expect([answerTo(result, 'When?'), answerTo(result, 'How?')]).to.deep.equal([
        'Soon.',
        'By post.',
      ]);
    });
  }

  it('keeps the links between its headings', () => {
    const result = importText(
      '## When?\n\nSee [how](#how-much).\n\n## How much?\n\nNothing.\n',
      'faq.md',
    );
    expect(answerTo(result, 'When?')).to.equal('See [how](entry:how-much).');
  });

  it('keeps links to the ids of its headings', () => {
    const text = '## When? {#time}\n\nSoon.\n\n## How?\n\nSee [when](#time).\n';
    expect(answerTo(importText(text, 'faq.mdx'), 'How?')).to.equal('See [when](entry:when).');
  });

  it('may have headings that ask nothing', () => {
    const text =
      '# Help\n\n## Opening hours\n\nAlways.\n\n### On Sundays\n\nNever.\n\n## Gift cards\n\nYes.\n';
    const result = importText(text, 'faq.md');
    expect(outline(result)).to.deep.equal([': Opening hours | Gift cards']);
    expect(answerTo(result, 'Opening hours')).to.equal('Always.\n\n### On Sundays\n\nNever.');
  });

  it('keeps lists, tables, code and line breaks that were typed', () => {
    const answer =
      '1. a\n   - b\n2. c\n\n| x | y |\n| - | - |\n| 1 | 2 |\n\n`CODE` and\\\n12 Street\\\nTown';
    const typed = answer.replaceAll('\\\n', '\n');
    expect(answerTo(importText(`## When?\n\n${typed}\n`, 'faq.md'))).to.equal(answer);
  });

  it('joins the lines that an editor wrapped', () => {
    const text =
      '## When?\n\nYour parcel leaves our house on the day that you order it in\nmost cases, and is with you on the day that follows it at\nthe latest.\n';
    expect(answerTo(importText(text, 'faq.md'))).to.equal(
      'Your parcel leaves our house on the day that you order it in most cases, and is with you on the day that follows it at the latest.',
    );
  });

  it('of a site generator gives one question per file', () => {
    const article = (title: string, more: string) =>
      fileOf(`---\ntitle: "${title}"\ncategory: Shipping\n${more}---\n\nSoon.\n`, `${title}.md`);
    const result = importFaq([
      article('When?', 'lang: en\ntags: [time, day]\nlast_modified_at: 2026-10-02\n'),
      article('Gift cards', ''),
    ]);
    expect(outline(result)).to.deep.equal(['Shipping: When? | Gift cards']);
    expect(result.faq.lang).to.equal('en');
    expect(result.faq.topics[0]!.entries[0]).to.deep.include({
      keywords: ['time', 'day'],
      updated: '2026-10-02',
    });
  });

  it('is read despite broken front matter, which is reported', () => {
    const result = importText('---\ntitle: a: b: c\n---\n## When?\n\nSoon.\n', 'faq.md');
    expect(outline(result)).to.deep.equal([': When?']);
    expect(codes(result)).to.include('front-matter');
  });
});

describe('Markdown with code', () => {
  for (const line of ['```', '~~~', '```sh', '***', '....', '####'])
    it(`has no heading above "${line}"`, () => {
      const end = /^[`~]/.test(line) ? `\nrun\n${line.slice(0, 3)}` : '';
      const text = `## When?\n\nSoon.\nType:\n${line}${end}\n\n## How?\n\nBy post.\n`;
      const result = importText(text, 'faq.md');
      expect(outline(result)).to.deep.equal([': When? | How?']);
      expect(answerTo(result, 'When?')).to.match(/^Soon\.\W+Type:/);
    });

  it('keeps the contents of a fence as they are written', () => {
    const code =
      "```\nimport a from 'a'\nTerm\n: text\n{% raw %} {{ 'b' }} {/* c */}\n## d {#e}\n::: tip\n```";
    const text = `## When?\n\n${code}\n\n## How?\n\nBy post.\n\n???+ note "Why?"\n    Run:\n\n${code.replace(/^/gm, '    ')}\n`;
    const result = importText(text, 'faq.md');
    expect(answerTo(result, 'Why?')).to.contain("{% raw %} {{ 'b' }} {/* c */}");
    const plain = importText(`## When?\n\n${code}\n\n## How?\n\nBy post.\n`, 'faq.md');
    expect(outline(plain)).to.deep.equal([': When? | How?']);
    expect(answerTo(plain, 'When?')).to.contain(
      "import a from 'a'\nTerm\n: text\n{% raw %} {{ 'b' }} {/* c */}\n## d {#e}\n::: tip",
    );
  });

  it('has imports and exports only at its top', () => {
    const text =
      'import {\n  Tabs,\n} from \'@theme/Tabs\';\nexport const a = {\n  b: 1,\n};\n\n## When?\n\nType:\n\nimport "goods.csv"\n';
    expect(answerTo(importText(text, 'faq.mdx'))).to.equal('Type:\n\nimport "goods.csv"');
    const words = '\nimport "goods.csv"\n\n## How?\n\nSo.\n';
    expect(importText(words, 'faq.mdx').findings[0]?.quote).to.equal('import "goods.csv"');
  });
});

it('a definition within an answer stays there', () => {
  const text = '## When?\n\nOpening hours\n: 9 to 5\n\n## How?\n\nBy post.\n';
  const result = importText(text, 'faq.md');
  expect(outline(result)).toEqual([': When? | How?']);
  expect(answerTo(result, 'When?')).toContain('Opening hours');
});

it('titles in reStructuredText may have an overline, and are no longer than their underline', () => {
  const text =
    '========\nShipping\n========\n\nWhen?\n~~~~~\n\nSoon, not\n....\n\n=======\nReturns\n=======\n\nHow?\n~~~~\n\nBy post.\n';
  for (const [name, source] of [
    ['faq.rst', text],
    ['pasted.md', `.. note:: Old\n\n${text}`],
  ]) {
    const result = importText(source!, name);
    expect(outline(result)).toEqual(['Shipping: When?', 'Returns: How?']);
    expect(answerTo(result, 'How?')).toBe('By post.');
  }
});

describe('several files', () => {
  it('become one FAQ, in which a repeated question stands once', () => {
    const result = importFaq([
      fileOf('Shipping\n\nQ: When?\nA: Soon.', 'a.txt'),
      fileOf('## Shipping\n\n### When?\n\nSoon.\n\n### How?\n\nBy post.\n', 'b.md'),
    ]);
    expect(outline(result)).to.deep.equal(['Shipping: When? | How?']);
    expect(result.format).to.equal('text, markdown');
    expect(result.findings.find(({ code }) => code === 'repeated')?.file).to.equal('b.md');
  });

  it('are read even if one of them is empty', () => {
    const result = importFaq([fileOf('Q: When?\nA: Soon.', 'a.txt'), fileOf('', 'b.txt')]);
    expect(outline(result)).to.deep.equal([': When?']);
    expect(result.findings.find(({ code }) => code === 'empty')?.file).to.equal('b.txt');
  });
});

it('front matter between +++ may have tables, and is reported by its signs if it is broken', () => {
  const text =
    '+++\ntitle = "When?"\ntags = ["parcel"]\n[params]\n  [params.seo]\n  a = 1979-05-27\n+++\nSoon.\n';
  expect(outline(importText(text, 'faq.md'))).toEqual([': When?']);
  const broken = importText('+++\ntitle = "When?\n+++\nSoon.\n', 'faq.md');
  const note = broken.findings.find(({ code }) => code === 'front-matter');
  expect(note?.message).toContain('"+++"');
});

it('front matter between +++ is read as well', () => {
  const result = importText('+++\ntitle = "When?"\ncategory = "Shipping"\n+++\nSoon.\n', 'faq.md');
  expect(outline(result)).toEqual(['Shipping: When?']);
  expect(answerTo(result)).toBe('Soon.');
});

it('a page of Notion has its properties below its title', () => {
  const result = importText(
    '# How do I return it?\n\nCategory: Returns\nTags: refund, send back\nStatus: Published\n\nWithin **14 days**.\n',
    'faq.md',
  );
  expect(outline(result)).to.deep.equal(['Returns: How do I return it?']);
  expect(answerTo(result)).to.equal('Within **14 days**.');
  expect(result.faq.topics[0]!.entries[0]!.keywords).to.deep.equal(['refund', 'send back']);
});

it('sentences with a colon below a title are no properties of Notion', () => {
  const result = importText(
    '# When do you deliver?\n\nTags: delivery\nNote: Not on Sundays.\n\nIn two days.\n',
    'faq.md',
  );
  expect(answerTo(result)).to.contain('Not on Sundays.');
});

it('the place of a table of contents is no text', () => {
  const result = importText('# FAQ\n\n[[toc]]\n\n## When?\n\nSoon.\n', 'faq.md');
  expect(codes(result)).not.to.include('outside');
});
