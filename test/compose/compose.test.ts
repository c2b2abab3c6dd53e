import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { prebuiltScripts } from '../../src/build/prebuild.ts';
import { createCompose } from '../../src/compose/compose.ts';
import type { Compose } from '../../src/compose/composed.ts';
import { readCompiledFaq } from '../../src/core/faq/compiled-faq.ts';
import type { EntryDocument, FaqDocument } from '../../src/core/faq/faq-document.ts';

import { settingNames, type ComposeSettings } from '../../src/compose/compose-settings.ts';
import { en } from '../../src/core/messages/en.ts';
import { fr } from '../../src/core/messages/fr.ts';
import { allMessages, type Messages } from '../../src/core/messages/index.ts';
import { lexiconLanguages } from '../../src/core/lexicon/language.ts';
import { SettingsElement } from '../../src/widget/element/settings-element.ts';

const entry: EntryDocument = { id: 'coupon', question: 'Comment ?', answer: 'Ainsi.' };
const faqIn = (lang: string, change: Partial<EntryDocument> = {}): FaqDocument => ({
  version: 1,
  lang,
  topics: [{ id: 'commandes', title: 'Commandes', entries: [{ ...entry, ...change }] }],
});

const file = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const demo = ['en', 'fr'].map((lang) => JSON.parse(file(`faq-data/${lang}.json`)) as FaqDocument);

let compose: Compose;

beforeAll(async () => {
  compose = createCompose(await prebuiltScripts());
});

it('the build of the demo and the package compose the same bytes', async () => {
  const url = new URL('../../dist/compose.js', import.meta.url).href;
  const built = (await import(url)) as { compose: Compose };
  const input = { faqs: demo, settings: { defaultLang: 'fr' }, parser: true };
  const script = file('dist/demo/shop-help.js');
  expect(compose(input).script === script).toBe(true);
  expect(built.compose(input).script === script).toBe(true);
});

it('hash and tag match the script', () => {
  const { script, integrity, snippet } = compose({ faqs: [faqIn('fr')], url: '/a?b&"c' });
  const hash = createHash('sha384').update(script).digest('base64');
  expect(integrity).toBe(`sha384-${hash}`);
  expect(snippet).toBe(
    `<script src="/a?b&amp;&quot;c" defer integrity="${integrity}" crossorigin="anonymous"></script>`,
  );
});

it('the tag of an unpinned script stays the same when the FAQ changes', () => {
  const tagOf = (answer: string) =>
    compose({ faqs: [faqIn('fr', { answer })], pinned: false }).snippet;
  expect(tagOf('Oui.')).toBe('<script src="/shop-help.js" defer></script>');
  expect(tagOf('Non.')).toBe(tagOf('Oui.'));
});

it('the script is ASCII and can be inlined in a page, whatever the FAQ contains', () => {
  const question = 'é \u2028 </script> <!-- <SCRIPT> ]]> \\ \' " `${alert(1)}` \ud83d\ude00';
  const { script } = compose({ faqs: [faqIn('fr', { question })] });
  expect(/[^\0-\x7f]/.exec(script)).toBeNull();
  expect(/<\/script|<!--|<script|\]\]>/i.exec(script)).toBeNull();
  const held = /faqs:\{fr:('(?:[^'\\]|\\.)*')\}/.exec(script)?.[1] ?? '';
  const json = runInNewContext(held) as string;
  expect(readCompiledFaq(json).topics[0]!.entries[0]!.question).toBe(question);
});

it('the script contains the thesaurus lines that its FAQ needs, and no others', () => {
  const { script } = compose({ faqs: [faqIn('fr', { question: 'Zorglub et ascenseur ?' })] });
  expect(script).toContain('ascenseur,escalier,marches,etage');
  expect(script).not.toContain('poussette');
});

it('a phone number without spaces is grouped as in its country, and any other is unchanged', () => {
  const numbers = ['+33199001234', '+33 1990 01234', '+493012345678', '+9999999999'];
  const contacts = numbers.map((phone, at) => ({
    id: `c${at}`,
    type: 'phone' as const,
    label: 'Appeler',
    phone,
  }));
  const { script } = compose({ faqs: [{ ...faqIn('fr'), contacts }] });
  const shown = [...script.matchAll(/\\?"formatted\\?":\\?"([^"\\]+)/g)].map(([, text]) => text);
  expect(shown).toEqual(['+33 1 99 00 12 34', '+33 1990 01234', '+49 30 12345678']);
});

describe('lexicons', () => {
  const languagesIn = (script: string): readonly string[] =>
    [...script.matchAll(/return lexicon\.([a-z]+)\}/g)].map(([, lang]) => lang!);

  it('a script contains those of its FAQs', () => {
    expect(languagesIn(compose({ faqs: [faqIn('fr-CA'), faqIn('fi')] }).script)).toEqual(['fr']);
  });

  it('a script without a FAQ contains all', () => {
    const { script } = compose({ faqs: [] });
    expect(languagesIn(script)).toEqual([...lexiconLanguages]);
    expect(script === file('dist/shop-help.js')).toBe(true);
  });

  it('a script contains those that are requested', () => {
    const { script } = compose({ faqs: [faqIn('fr')], languages: ['de', 'fr'] });
    expect(languagesIn(script)).toEqual(['de', 'fr']);
    expect(languagesIn(compose({ faqs: [], languages: ['pt-BR'] }).script)).toEqual(['pt']);
  });
});

describe('the parser', () => {
  const parserIn = (input: Parameters<Compose>[0]): boolean =>
    compose(input).script.includes('return parser.parse}');

  it('is left out of a script for its own FAQ only', () => {
    expect(parserIn({ faqs: [faqIn('fr')] })).toBe(false);
  });

  it('is part of a script that can be given a FAQ', () => {
    expect(parserIn({ faqs: [] })).toBe(true);
    expect(parserIn({ faqs: [faqIn('fr')], settings: { src: '/faq.json' } })).toBe(true);
    expect(parserIn({ faqs: [faqIn('fr')], parser: true })).toBe(true);
  });
});

describe('messages', () => {
  const wordsIn = (input: Parameters<Compose>[0]): readonly string[] =>
    [...compose(input).script.matchAll(/"lang":"([a-z]+)","launcher"/g)].map(([, lang]) => lang!);

  it('a script contains those of its FAQs and of the languages in its settings', () => {
    expect(wordsIn({ faqs: [faqIn('fr-CA'), faqIn('pl')] })).toEqual(['fr', 'pl']);
    const settings = { lang: 'es', defaultLang: 'it' };
    expect(wordsIn({ faqs: [faqIn('fr')], settings })).toEqual(['fr', 'es', 'it']);
  });

  it('English replaces a language without any', () => {
    expect(wordsIn({ faqs: [faqIn('fi')] })).toEqual(['en']);
  });

  it('a script that can be given a FAQ contains all', () => {
    expect(wordsIn({ faqs: [faqIn('fr')], parser: true })).toHaveLength(allMessages.length);
  });
});

it('no text of the demo is in other scripts', () => {
  const other = compose({ faqs: [faqIn('fr')] }).script + file('dist/shop-help.js');
  for (const word of ['boutique.example', '+33199001234', 'coupon-utiliser']) {
    expect(file('dist/demo/shop-help.js').includes(word), word).toBe(true);
    expect(other.includes(word), word).toBe(false);
  }
});

it('every attribute of the element is a setting', () => {
  const properties = Object.entries(SettingsElement.properties);
  const names = properties.filter(([, options]) => !('attribute' in options && !options.attribute));
  expect(settingNames).toEqual(expect.arrayContaining(names.map(([name]) => name)));
});

it('settings are stored under the names of their attributes, in a fixed order', () => {
  const one = compose({ faqs: [], settings: { maxResults: 5, open: true, label: 'Ça' } });
  const other = compose({
    faqs: [],
    settings: { label: 'Ça', open: true, maxResults: 5, src: '' },
  });
  expect(one.script).toContain(`settings:{label:'\\xc7a','max-results':'5',open:''}`);
  expect(other.integrity).toBe(one.integrity);
});

describe('compose reports', () => {
  const told = (input: Parameters<Compose>[0]): readonly string[] =>
    compose(input).problems.map(({ severity, path, message }) => `${severity} ${path}: ${message}`);

  it('what is wrong with a FAQ, and where', () => {
    const entries = [entry, { ...entry, id: 'other', question: '' }];
    const faq: FaqDocument = { ...faqIn('fr'), topics: [{ id: 't', title: 'T', entries }] };
    const [problem, ...rest] = told({ faqs: [demo[0]!, faq] });
    expect(problem).toContain('warning faqs[1].topics[0].entries[1].question: ');
    expect(rest).toEqual([]);
  });

  it('a FAQ of which nothing can be used, and leaves it out', () => {
    const input = { faqs: [demo[0]!, faqIn('fr', { question: '' })] };
    expect(told(input)).toContain(
      'error faqs[1].topics: Has no question that can be used, so it is left out; write one with its answer.',
    );
    expect(compose(input).script).not.toContain('faqs:{fr:');
    expect(told({ faqs: [{ ...faqIn('fr'), topics: [] }] })).toHaveLength(1);
  });

  it('what shoppers would see broken as a warning, apart from errors', () => {
    const good = { ...entry, id: 'good' };
    const entries = [good, { ...good, question: 'Et ?' }, { ...entry, answer: '[A](contact:b)' }];
    const faq: FaqDocument = { ...faqIn('fr'), topics: [{ id: 't', title: 'T', entries }] };
    const { script, problems } = compose({ faqs: [faq] });
    expect(problems.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      'warning faqs[0].topics[0].entries[1].id',
      'error faqs[0].topics[0].entries[2].answer',
    ]);
    expect(script).toContain('"id":"good"');
  });

  it('two FAQs in one language', () => {
    expect(told({ faqs: [faqIn('fr'), faqIn('fr')] })[0]).toContain(
      'error faqs[1].lang: There is a FAQ in "fr" already',
    );
  });

  it('unknown settings', () => {
    const settings = { color: 'red', maxResults: '5' } as object;
    expect(told({ faqs: [], settings })).toEqual([
      expect.stringContaining('error settings.color: "color" is not a setting; use one of lang,'),
      'error settings.maxResults: Must be a number, not "5".',
    ]);
  });

  it('values of settings that are not among those allowed', () => {
    const settings = { theme: 'night', placement: 'top-end' } as unknown as ComposeSettings;
    expect(told({ faqs: [], settings })).toEqual([
      'error settings.theme: "night" is not one of auto, light, dark.',
    ]);
  });

  it('a FAQ without anything in it', () => {
    expect(told({ faqs: [{} as FaqDocument] }).join()).toContain('error faqs[0].topics');
  });

  it('the biggest answers in a script of more than 100 kB', () => {
    const entries = [...'abcdefghij'].map((id, index) => ({
      id,
      question: `Pourquoi ${id} ?`,
      answer: 'mot '.repeat(4_900 - index),
    }));
    const faq: FaqDocument = { ...faqIn('fr'), topics: [{ id: 't', title: 'T', entries }] };
    const warning = told({ faqs: [faq] }).find((line) => line.startsWith('warning :'));
    expect(compose({ faqs: [faq] }).size.biggestAnswers.map(({ id }) => id)).toEqual([
      ...['a', 'b', 'c'],
    ]);
    expect(warning).toMatch(/about \d+ kB .*“Pourquoi a \?” \(20 kB\), .*b.*, .*c/);
    expect(warning).not.toContain('Pourquoi d');
  });
});

it('the compressed size is estimated to within five per cent', () => {
  for (const faqs of [[], demo, demo.slice(1)]) {
    const { script, size } = compose({ faqs });
    const real = brotliCompressSync(script).length;
    expect(size.raw).toBe(Buffer.byteLength(script));
    expect(Math.abs(size.brotliEstimate / real - 1)).toBeLessThan(0.05);
  }
});

describe('a shop’s own messages', () => {
  const messagesIn = (script: string): readonly Messages[] =>
    runInNewContext(/messages:(\[\{.*?\}\]),settings/.exec(script)?.[1] ?? '') as Messages[];

  it('replace the widget’s in the script', () => {
    const messages = { fr: { launcher: 'Une question ?' } };
    const { script, problems } = compose({ faqs: [faqIn('fr')], settings: { messages } });
    expect(messagesIn(script)).toEqual([{ ...fr, launcher: 'Une question ?' }]);
    expect(problems).toEqual([]);
  });

  it('can add a language', () => {
    const tlh = { ...fr, lang: 'tlh', launcher: 'boQ' };
    const { script, problems } = compose({ faqs: [faqIn('tlh')], settings: { messages: { tlh } } });
    expect(messagesIn(script)).toEqual([tlh]);
    expect(problems).toEqual([]);
  });

  it('are completed in English, with a warning, if they add a language', () => {
    const messages = { tlh: { launcher: 'boQ' } };
    const { script, problems } = compose({ faqs: [faqIn('tlh')], settings: { messages } });
    expect(messagesIn(script)).toEqual([{ ...en, lang: 'tlh', launcher: 'boQ' }]);
    expect(problems).toMatchObject([{ severity: 'warning', path: 'settings.messages.tlh' }]);
    expect(problems[0]!.message).toMatch(
      /^Lacks title, close, .*; English is shown instead. Add them\.$/,
    );
  });

  for (const [what, messages, path] of [
    ['a name that there is not', { fr: { luancher: 'Aide' } }, 'settings.messages.fr.luancher'],
    ['words without their language', { launcher: 'Aide' }, 'settings.messages.launcher'],
    ['a text', 'Aide', 'settings.messages'],
  ] as const) {
    it(`are an error if they are invalid: ${what}`, () => {
      const settings = { messages } as unknown as ComposeSettings;
      const { problems } = compose({ faqs: [faqIn('fr')], settings });
      expect(problems).toMatchObject([{ severity: 'error', path }]);
    });
  }
});

describe('a script in two files', () => {
  const hashOf = (script: string): string =>
    `sha384-${createHash('sha384').update(script).digest('base64')}`;

  it('knows its panel file by name and hash, and contains no answers', () => {
    const { script, integrity, panel, snippet } = compose({ faqs: [faqIn('fr')], split: true });
    expect(integrity).toBe(hashOf(script));
    expect(snippet).toContain(integrity);
    expect(panel!.integrity).toBe(hashOf(panel!.script));
    expect(panel!.fileName).toMatch(/^shop-help-panel-[0-9a-f]{12}\.js$/);
    expect(script).toContain(`"name":"${panel!.fileName}","integrity":"${panel!.integrity}"`);
    expect(script).not.toContain('Ainsi.');
    expect(panel!.script).toContain('Ainsi.');
    expect(/[^\0-\x7f]/.exec(panel!.script)).toBeNull();
  });

  it('gives the panel file another name when an answer changes', () => {
    const nameOf = (answer: string): string | undefined =>
      compose({ faqs: [faqIn('fr', { answer })], split: true }).panel?.fileName;
    expect(nameOf('Ainsi.')).toBe(nameOf('Ainsi.'));
    expect(nameOf('Ainsi.')).not.toBe(nameOf('Autrement.'));
  });

  it('has both compressed sizes estimated to within five per cent', () => {
    const { script, panel, size } = compose({ faqs: demo, split: true });
    for (const one of [{ script, size }, panel!]) {
      const real = brotliCompressSync(one.script).length;
      expect(one.size.raw).toBe(Buffer.byteLength(one.script));
      expect(Math.abs(one.size.brotliEstimate / real - 1)).toBeLessThan(0.05);
    }
  });

  it('is a third of the size of a single file, with the demo’s FAQ', () => {
    const one = compose({ faqs: demo.slice(1) }).size.brotliEstimate;
    const two = compose({ faqs: demo.slice(1), split: true });
    expect(two.size.brotliEstimate / one).toBeLessThan(0.4);
  });
});
