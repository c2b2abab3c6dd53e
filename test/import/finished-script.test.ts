import { describe, expect, it } from 'vitest';
import type { ComposeInput, PrebuiltScripts } from '../../src/compose/composed.ts';
import { createCompose } from '../../src/compose/compose.ts';
import type { FaqDocument } from '../../src/core/faq/faq-document.ts';
import { filesByLanguage, importLanguages } from '../../src/import/import-languages.ts';
import { importFaq } from '../../src/import/index.ts';
import { codes, fileOf, importText, outline } from './files.ts';

/** A script has the same form around any runtime. */
const prebuilt: PrebuiltScripts = {
  banner: '/*! shop-help 1.0.0 | MIT */',
  runtime: '',
  panel: '',
  panelFile: '',
  lexicons: {},
  parser: '',
  brotli: { runtime: 0, panel: 0, panelFile: 0, lexicons: {}, parser: 0 },
};
const compose = createCompose(prebuilt);

const faq: FaqDocument = {
  $schema: './faq.schema.json',
  version: 1,
  lang: 'fr',
  title: 'L’aide "à vous"',
  contacts: [
    {
      id: 'tel',
      type: 'phone',
      label: "Appelez l'atelier",
      phone: '+33 1 99 00 12 34',
      timeZone: 'Europe/Paris',
      openingHours: ['Mo-Fr 09:00-18:00'],
    },
  ],
  topics: [
    {
      id: 'envois',
      title: 'Envois',
      entries: [
        {
          id: 'delai',
          question: "C'est \\ long </script> ?",
          answer:
            '## Délais\n\nDeux *jours*, **promis**\\\nou [écrivez](contact:tel).\n\n' +
            '- un\n- deux\n  1. a\n  2. b\n\n| a | b |\n| - | -: |\n| `x` | 2 |\n\n' +
            '```\nun  deux\n```\n\n![Plan](https://a.example/plan.png "640x480")',
          keywords: ['délai'],
          pages: ['/panier*'],
          featured: true,
          updated: '2026-11-01',
        },
      ],
    },
  ],
  synonyms: [['sac', 'cabas']],
};
const settings = { accent: '#0a7d5a', label: "J'aide", fontSize: '18px' };

const scriptOf = (input: Partial<ComposeInput> = {}): string =>
  compose({ faqs: [faq], settings, ...input }).script;

describe('a finished script', () => {
  it('gives its FAQ back', () => {
    expect(importText(scriptOf(), 'shop-help.js').faq).toEqual(faq);
  });

  it('gives its settings back, and tells those who read it into a FAQ file', () => {
    const { settings: given, findings } = importText(scriptOf(), 'shop-help.js');
    expect(given).toEqual(settings);
    expect(findings.map(({ quote }) => quote)).toEqual([
      "accent=#0a7d5a fontSize=18px label=J'aide",
    ]);
  });

  it('gives each of its languages', () => {
    const faqs = [faq, { ...faq, lang: 'en' }];
    const groups = importLanguages([fileOf(scriptOf({ faqs }), 'shop-help.js')]);
    expect(groups.map((one) => one.faq.lang)).toEqual(['fr', 'en']);
  });

  it('in two files is read from both, in any order', () => {
    const { script, panel } = compose({ faqs: [faq], settings, split: true });
    const files = [fileOf(script, 'shop-help.js'), fileOf(panel!.script, panel!.fileName)];
    expect(filesByLanguage(files)).toHaveLength(1);
    for (const chosen of [files, files.toReversed()]) {
      const [read] = importLanguages(chosen);
      expect(read!.faq).toEqual(faq);
      expect(read!.settings).toEqual(settings);
      expect(codes(read!)).toEqual(['settings']);
    }
    // Of these alone, none are known: that is not the same as to have none.
    expect(importLanguages(files.slice(1))[0]!.settings).toBeUndefined();
  });

  it('without a FAQ is refused, with the remedy', () => {
    const read = importText(scriptOf({ faqs: [] }), 'shop-help.js');
    expect(outline(read)).toEqual([]);
    expect(codes(read)).toContain('finished-script');
    const several = ['a.js', 'b.js'].map((name) => fileOf(scriptOf({ faqs: [] }), name));
    expect(codes(importFaq(several))).toContain('finished-script');
  });

  it('that is broken takes neither long nor the whole stack', () => {
    const quotes = '\\\'{"lang":'.repeat(20_000);
    const label = `settings:{label:"${'a'.repeat(20_000_000)}`;
    for (const broken of [quotes, label])
      expect(codes(importText(`/*! shop-help */${broken}`, 'a.js'))).toContain('finished-script');
  }, 2000);
});
