import { describe, expect, it } from 'vitest';
import {
  allMessages,
  fallbackMessages,
  fill,
  fillCount,
  messagesFor,
} from '../../../src/core/messages/index.ts';
import { en } from '../../../src/core/messages/en.ts';
import { fr } from '../../../src/core/messages/fr.ts';

/** Texts on buttons. */
const buttonTexts = [
  'launcher',
  'close',
  'clear',
  'clearSearch',
  'readMore',
  'yes',
  'no',
  'copy',
  'retry',
] as const;

/** Texts for numbers, with the plural forms of each language. */
const pluralTexts = ['resultCount', 'maybeCount', 'topicOpened'] as const;

/** All texts in a value, with their paths. */
const textsOf = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));

const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('the widget’s messages', () => {
  it('are found by language, whatever the region or the case', () => {
    expect(messagesFor('fr')).to.equal(fr);
    expect(messagesFor('fr-CA')).to.equal(fr);
    expect(messagesFor('FR_be')).to.equal(fr);
    expect(messagesFor('en-Latn-GB')).to.equal(en);
  });

  for (const lang of ['', 'und', 'f', 'frr', 'xx-fr', 'constructor']) {
    it(`do not exist for ${JSON.stringify(lang)}`, () => {
      expect(messagesFor(lang)).to.equal(undefined);
    });
  }

  it('fall back to English', () => {
    expect(fallbackMessages).to.equal(en);
  });
});

const isPlural = (path: string): boolean =>
  pluralTexts.some((plural) => path.startsWith(`.${plural}.`));

for (const messages of allMessages) {
  describe(`the messages in ${messages.lang}`, () => {
    const others = textsOf(messages).filter(([path]) => !isPlural(path));

    it('are found by their language', () => {
      expect(messagesFor(messages.lang)).to.equal(messages);
      expect(messagesFor(`${messages.lang}-XX`)).to.equal(messages);
    });

    it('are complete, and nothing more', () => {
      const paths = (one: readonly (readonly [string, string])[]): readonly string[] =>
        one.map(([path]) => path).sort();
      const expected = textsOf(en).filter(([path]) => !isPlural(path));
      expect(paths(others)).to.deep.equal(paths(expected));
      for (const [path, text] of textsOf(messages)) expect(text, path).not.to.equal('');
    });

    it('have the same placeholders as the English ones', () => {
      const expected = new Map(textsOf(en));
      for (const [path, text] of others) {
        expect(placesIn(text), path).to.deep.equal(placesIn(expected.get(path) ?? ''));
      }
    });

    it('are short on buttons', () => {
      for (const name of buttonTexts) expect(messages[name].length, name).to.be.at.most(20);
    });

    for (const plural of pluralTexts) {
      it(`have every plural form of ${plural}, and no other`, () => {
        const { pluralCategories } = new Intl.PluralRules(messages.lang).resolvedOptions();
        expect(Object.keys(messages[plural])).to.have.members(pluralCategories);
      });

      it(`contain the number in ${plural}, unless the form itself says it`, () => {
        const rules = new Intl.PluralRules(messages.lang);
        const numbers = new Map<string, Set<number>>();
        for (let count = 0; count <= 200; count += 1) {
          const form = rules.select(count);
          numbers.set(form, (numbers.get(form) ?? new Set()).add(count));
        }
        for (const [form, text] of Object.entries(messages[plural])) {
          const places = placesIn(text);
          if (places.length === 0) expect(numbers.get(form)?.size, form).to.equal(1);
          else expect(places, form).to.deep.equal(['{count}']);
        }
      });
    }

    it('use typographic apostrophes, quotation marks and dots', () => {
      for (const [path, text] of textsOf(messages)) expect(text, path).not.to.match(/['"]|\.\.\./);
    });

    it('have no space at either end, and no two in a row', () => {
      for (const [path, text] of textsOf(messages)) {
        expect(text, path).not.to.match(/^\s|\s$| {2}/);
      }
    });
  });
}

it('only English contains English sentences', () => {
  const english = new Map(textsOf(en));
  for (const messages of allMessages.filter((one) => one !== en)) {
    const kept = textsOf(messages).filter(
      ([path, text]) => text === english.get(path) && text.length > 4,
    );
    expect(kept, messages.lang).to.deep.equal([]);
  }
});

it('French has narrow no-break spaces before ? ! ; and inside « », and a no-break space before :', () => {
  for (const [path, text] of textsOf(fr)) {
    expect(text, path).not.to.match(/(?<!\u202f)[?!;»]|«(?!\u202f)|(?<![\u00a0\u202f]):/);
  }
});

describe('a text with placeholders', () => {
  it('is filled with values', () => {
    expect(fill('{a} and {b}, {a}', { a: '1', b: '$&' })).to.equal('1 and $&, 1');
  });

  it('keeps a placeholder without a value, and does not interpret values', () => {
    expect(fill('{a} {toString}', { a: '{b}', b: 'x' })).to.equal('{b} {toString}');
  });
});

describe('a count', () => {
  it('follows the plural rules of its language', () => {
    expect([0, 1, 2].map((count) => fillCount(fr, fr.resultCount, count))).to.deep.equal([
      '0 réponse trouvée',
      '1 réponse trouvée',
      '2 réponses trouvées',
    ]);
    expect([0, 1, 2].map((count) => fillCount(en, en.resultCount, count))).to.deep.equal([
      '0 answers found',
      '1 answer found',
      '2 answers found',
    ]);
  });

  it('is formatted for its language', () => {
    expect(fillCount(en, en.resultCount, 1234)).to.equal('1,234 answers found');
    expect(fillCount(fr, fr.resultCount, 1234)).to.match(/^1\s234 réponses trouvées$/);
  });
});
