import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { shortWords, withShortWords } from '../../src/build/lexicon-plugin.ts';
import { languages } from '../../src/core/lexicon/index.ts';
import type { Language } from '../../src/core/lexicon/language.ts';
import { createAnalyzer } from '../../src/core/search/analysis/analyzer.ts';
import { foldedWords } from '../../src/core/search/analysis/normalize.ts';

it('words lose their accents and whitespace', () => {
  const code =
    "const words = `déjà\n    vu, un, 1, 2`, one = 'Été, hiver', both = `${one}  ${one}`;";
  expect(withShortWords(code, parseAst(code)).toString()).toBe(
    'const words = "deja vu,un, 1, 2", one = "ete,hiver", both = `${one}  ${one}`;',
  );
});

it('functions and their arguments are unchanged', () => {
  const code = "const ending = new RegExp('É$'), stem = (word) => word.normalize('NFD') + 'É';";
  expect(withShortWords(code, parseAst(code)).toString()).toBe(code);
});

const shortened = (value: unknown): unknown => {
  if (typeof value === 'string') return shortWords(value);
  if (Array.isArray(value)) return value.map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shortened(one)]));
};

describe('the search reads the same lexicon without them:', () => {
  for (const [lang, language] of Object.entries(languages)) {
    it(lang, () => {
      const texts = [...Object.values(language.topics), ...Object.values(language.cues)];
      const read = (lexicon: Language) => {
        const { split, tokensOf, expressionAt, stops, isCommon, ...analyzer } = createAnalyzer(
          lang,
          [],
          lexicon,
        );
        const words = analyzer.words.flatMap((list) => [...list]);
        return {
          words: [...words].sort(),
          stops: [...stops].sort(),
          expressions: texts
            .join(',')
            .split(/[,/]/)
            .map((written) => {
              const tokens = split.folded(written).flatMap(tokensOf);
              return tokens.map((_, at) => expressionAt(tokens, at));
            }),
          common: words.filter(isCommon),
          clitics: shortWords(lexicon.clitics),
        };
      };
      expect(read(shortened(language) as Language)).toEqual(read(language));
    });
  }
});

describe('the built lexicon stems as the source does:', () => {
  for (const [lang, { stem, stopWords, topics, spellings }] of Object.entries(languages)) {
    it(lang, async () => {
      const file = `../../dist/lexicons/${lang}.js`;
      const built = ((await import(file)) as Readonly<Record<string, Language>>)[lang]!;
      const texts = [stopWords, ...Object.values(topics), ...Object.values(spellings)];
      const words = foldedWords(texts.join(' '));
      expect(words.map(built.stem)).toEqual(words.map(stem));
      expect(built.topics).toEqual(shortened(topics));
    });
  }
});
