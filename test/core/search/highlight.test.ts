import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fr } from '../../../src/core/lexicon/fr.ts';
import { createAnalyzer } from '../../../src/core/search/analysis/analyzer.ts';
import { highlightExcerpt, highlight, type Piece } from '../../../src/core/search/highlight.ts';

const analyzer = createAnalyzer('fr', [], fr);
const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
const markedIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces.filter(({ marked }) => marked).map(({ text }) => text);
const stemOf = (word: string): string => analyzer.tokensOf(word)[0]!.stem;

describe('highlighting', () => {
  it('highlights whole words of the original text', () => {
    const pieces = highlight(
      analyzer,
      'Vos remboursements, RE\u0301ponse',
      new Set([stemOf('rembourser')]),
    );
    expect(markedIn(pieces)).to.deep.equal(['remboursements']);
    expect(textOf(pieces)).to.equal('Vos remboursements, RE\u0301ponse');
  });

  it('highlights decomposed letters and ligatures as written', () => {
    const text = 'un cœur re\u0301pare\u0301 🇫🇷';
    const pieces = highlight(analyzer, text, new Set([stemOf('coeur'), stemOf('reparer')]));
    expect(markedIn(pieces)).to.deep.equal(['cœur', 're\u0301pare\u0301']);
    expect(textOf(pieces)).to.equal(text);
  });

  it('highlights an expression without its function words', () => {
    const pieces = highlight(analyzer, 'Rien ne m’a encore été livré.', new Set([':missing']));
    expect(markedIn(pieces)).to.deep.equal(['Rien', 'livré']);
  });

  it('reads a text once, however often it is searched', () => {
    let times = 0;
    const placed = (text: string) => {
      times += 1;
      return analyzer.split.placed(text);
    };
    const counting = { ...analyzer, split: { ...analyzer.split, placed } };
    for (const word of ['colis', 'livraison', 'retour'])
      highlightExcerpt(counting, 'Où est mon colis ?', new Set([word]), new Set([word]));
    expect(times).to.equal(1);
  });

  it('never changes the text', () => {
    const word = fc.constantFrom('colis', 'Reçu', 'e\u0301tat', '👩‍👩‍👧', ' ', '\n', 'œuf', '12', '?!');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        const terms = new Set([stemOf('colis'), stemOf('recu'), stemOf('oeuf')]);
        expect(textOf(highlight(analyzer, text, terms))).to.equal(text);
      }),
    );
  });
});

const excerptOf = (
  text: string,
  terms: readonly string[],
  marked: readonly string[] = terms,
): readonly Piece[] => highlightExcerpt(analyzer, text, new Set(terms), new Set(marked));

describe('an excerpt', () => {
  const long = `${'Nous préparons chaque article avec soin. '.repeat(10)}Le remboursement suit sous 7 jours.`;

  it('is the whole of a short answer', () => {
    expect(textOf(excerptOf('Sous 7 jours.', []))).to.equal('Sous 7 jours.');
  });

  it('shows the part of a long answer that matched', () => {
    const pieces = excerptOf(long, [stemOf('rembourser')]);
    expect(markedIn(pieces)).to.deep.equal(['remboursement']);
    expect(textOf(pieces)).to.match(/^… /);
    expect(textOf(pieces).length).to.be.below(180);
  });

  it('shows the part that says it in other words, without highlights', () => {
    const pieces = excerptOf(long, [stemOf('argent'), ':refund'], [stemOf('argent')]);
    expect(textOf(pieces)).to.contain('Le remboursement suit');
    expect(markedIn(pieces)).to.deep.equal([]);
  });

  it('begins with the answer when nothing matched', () => {
    expect(textOf(excerptOf(long, []))).to.match(/^Nous préparons .* …$/);
  });

  it('is empty without an answer', () => {
    expect(excerptOf('', ['x'])).to.deep.equal([]);
  });
});
