import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupFindings } from '../../src/lint/group.ts';
import { readJsonSource } from '../../src/lint/json-source.ts';
import { lintFiles } from '../../src/lint/lint-files.ts';
import { reportLines, summaryLine } from '../../src/lint/report.ts';
import { ruleNames } from '../../src/lint/rule-names.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { faqOf, support } from './faq.ts';

const json = (document: unknown) => JSON.stringify(document, null, 2);

describe('a JSON file', () => {
  const cases: readonly (readonly [text: string, line: number, remedy: RegExp])[] = [
    ['{\n  "version": 1\n  "lang": "fr"\n}', 3, /Add a comma/],
    ['{\n  "version": 1,\n}', 3, /remove the comma/],
    ['{\n  “lang”: "fr"\n}', 2, /straight double quotes/],
    ['{\n  "lang": "fr\n}', 2, /double quote/],
    ['{\n  // French\n  "lang": "fr"\n}', 2, /Remove/],
    ['{\n  "topics": [\n', 3, /Add \]|Write the value/],
    ['  \n', 1, /shop-help init/],
  ];
  for (const [text, line, remedy] of cases) {
    it(`has its syntax error reported with line and remedy: ${JSON.stringify(text)}`, () => {
      const [finding] = lintFiles([{ name: 'fr.json', text }])[0]!.findings;
      expect(finding).toMatchObject({ code: 'invalid-json', severity: 'error', line });
      expect(finding?.remedy).toMatch(remedy);
    });
  }

  it('may begin with a byte order mark', () => {
    expect(readJsonSource('\ufeff{}').findings).toEqual([]);
  });
});

describe('the files of a shop', () => {
  const french = faqOf([{}, {}], { lang: 'fr' });
  const english = faqOf([{}], { contacts: [support, { ...support, id: 'sales' }] });

  const linted = () =>
    lintFiles([
      { name: 'faq/fr.json', text: json(french) },
      { name: 'faq/en.json', text: json(english) },
    ]);
  const messages = (at: number) =>
    linted()
      [at]!.findings.filter(({ code }) => code === 'missing-translation')
      .map(({ message }) => message);

  it('are compared, and what each lacks is reported', () => {
    expect(messages(0)).toEqual(['The contact "sales" of faq/en.json is missing here.']);
    expect(messages(1)).toEqual(['The entry "e1" of faq/fr.json is missing here.']);
  });

  it('are not compared where they share no ids', () => {
    const other = faqOf([{ id: 'x' }, { id: 'y' }]);
    const files = lintFiles([
      { name: 'fr.json', text: json({ ...french, lang: 'fr' }) },
      { name: 'en.json', text: json(other) },
    ]);
    const codes = files.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).not.toContain('missing-translation');
  });

  it('are reported if their language is not that of their name', () => {
    const [file] = lintFiles([{ name: 'faq/es.json', text: json(faqOf([{}])) }]);
    expect(file?.findings.map(({ code, line }) => [code, line])).toEqual([['file-language', 3]]);
  });

  it('have their findings sorted by line', () => {
    const text = json(faqOf([{ answer: 'TODO' }, { question: '' }], { title: '<b>Help</b>' }));
    const [file] = lintFiles([{ name: 'faq.json', text }]);
    const lines = text.split('\n');
    expect(file?.findings.map(({ code, line }) => [code, lines[line! - 1]?.trim()])).toEqual([
      ['placeholder', '"answer": "TODO"'],
      ['missing-question', '"question": "",'],
      ['html-in-text', '"title": "<b>Help</b>"'],
    ]);
  });
});

describe('a report', () => {
  const many = Array.from({ length: 700 }, () => ({ answer: 'It is <b>free</b>.' }));
  const [file] = lintFiles([{ name: 'en.json', text: json(faqOf(many)) }], {
    ignore: ['near-duplicate-question', 'competing-questions', 'unfound-question'],
  });

  it('groups findings that are alike', () => {
    expect(groupFindings(file!.findings)).toHaveLength(1);
    const lines = reportLines(file!);
    expect(lines).toHaveLength(7);
    expect(lines[1]).toContain('(700 times)');
    expect(lines[2]).toContain('“Where is parcel number 0?” · <b>');
    expect(lines[5]).toContain('697 more');
    expect(reportLines(file!, { isFull: true })).toHaveLength(703);
  });

  it('says for each finding whether it can be repaired, where the remedies differ', () => {
    const one = { ...file!.findings[0]!, remedy: 'Write "a".' };
    const findings = [one, { ...one, remedy: 'Write "b".', isFixable: false }];
    const remedies = reportLines({ ...file!, findings }).filter((line) => line.includes('→'));
    expect(remedies.map((line) => line.trim())).toEqual([
      '→ Write "a". Or let --fix do it.',
      '→ Write "b".',
    ]);
  });

  it('counts the findings, and those that can be repaired', () => {
    expect(summaryLine([file!])).toBe(
      '0 errors, 700 warnings; 700 of them can be repaired with --fix',
    );
  });
});

describe('the documentation of the rules', () => {
  const text = readFileSync(new URL('../../docs/lint-rules.md', import.meta.url), 'utf8');
  const sections = new Map(
    text
      .split(/^### /m)
      .slice(1)
      .map((section) => [section.split('\n')[0]!, section.split('\n').slice(2).join('\n')]),
  );

  it('has a section for each rule and for nothing else', () => {
    expect([...sections.keys()].sort()).toEqual([...ruleNames].sort());
  });

  for (const { code, severity, fix } of rules) {
    it(`gives the severity of ${code} and says whether it is repaired`, () => {
      const [first = ''] = (sections.get(code) ?? '').split('.');
      expect(first.toLowerCase()).toMatch(new RegExp(`^${severity}`));
      expect(/repaired/.test(first)).toBe(fix !== undefined);
    });
  }
});
