import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fold, foldedWords, splitterFor } from '../../../src/core/search/analysis/normalize.ts';

describe('folding', () => {
  it('removes case, accents and ligatures', () => {
    expect(fold('Élève CŒUR Ærø Straße')).to.equal('eleve coeur aero strasse');
  });

  it('treats composed and decomposed letters alike', () => {
    expect(fold('reçu'.normalize('NFD'))).to.equal(fold('reçu'.normalize('NFC')));
  });

  it('ignores soft hyphens and other invisible characters', () => {
    expect(fold('rem\u00adbourse\u200bment')).to.equal('remboursement');
  });

  for (const [says, plain, others] of [
    ['Hebrew with and without points', 'החזר', ['הֶחְזֵר']],
    ['Arabic with and without vowels', 'الطرد', ['الطَّرْد', 'الـطـرد']],
    ['whatever stands on an alef', 'الغاء', ['إلغاء', 'ألغاء', 'آلغاء', 'ٱلغاء']],
    ['the two ways to end an Arabic word', 'القسيمه', ['القسيمة']],
    ['the two forms of an Arabic ya', 'علي', ['على']],
  ] as const) {
    it(`treats alike ${says}`, () => {
      for (const other of others) expect(fold(other), other).to.equal(fold(plain));
    });
  }

  it('keeps marks that are letters of their own', () => {
    expect(fold('ที่')).to.equal('ที่');
    expect(fold('가')).to.equal('가');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
    );
  });
});

const placed = (text: string): readonly string[] =>
  splitterFor('fr')
    .placed(text)
    .map((word) => word.text);

describe('the words of a text', () => {
  it('are split at apostrophes and hyphens of any kind', () => {
    expect(foldedWords("L’après-vente, l'e‑mail")).to.deep.equal([
      'l',
      'apres',
      'vente',
      'l',
      'email',
    ]);
  });

  for (const [says, ...ways] of [
    ['an abbreviation with and without dots', 'S.A.V.', 'SAV', 's.a.v'],
    ['an abbreviation with and without its sign', 'B&B', 'bb', 'B.B.'],
    ['an abbreviation with and without its stroke', 'A/C', 'ac'],
    ['one letter joined to a word', 'T-shirt', 'tshirt'],
    ['thousands apart or not', '1 000', '1.000', '1000', '1\u202f000'],
    ['digits of other scripts', '١٢', '12'],
    ['a Hebrew abbreviation with and without its mark', 'חו״ל', 'חו"ל', 'חול'],
    ['a foreign sound in Hebrew', 'פנצ׳ר', "פנצ'ר", 'פנצר'],
    ['a sign of a trade mark or none', 'Drytex™', 'drytex'],
    ['the two kinds of kana, half width too', 'クーポン', 'くーぽん', 'ｸｰﾎﾟﾝ'],
  ] as const) {
    it(`are the same for ${says}`, () => {
      for (const way of ways) expect(foldedWords(way), way).to.deep.equal(foldedWords(ways[0]));
      expect(foldedWords(ways[0])).to.have.length(1);
    });
  }

  it('keep the signs of names such as C++', () => {
    expect(foldedWords('C++, C#, A+ ou C')).to.deep.equal(['c++', 'c#', 'a+', 'ou', 'c']);
    expect(foldedWords('a+b')).to.deep.equal(['a', 'b']);
  });

  it('recognise the numero sign, however it is typed', () => {
    for (const sign of ['n°', 'Nº', 'n.º', '№', 'Nr.']) {
      expect(foldedWords(`${sign} 7`), sign).to.deep.equal(['nr', '7']);
    }
  });

  it('separate digits from letters', () => {
    expect(foldedWords('en 4x, 200ml')).to.deep.equal(['en', '4', 'x', '200', 'ml']);
  });

  it('recognise the times sign in sizes, however it is typed', () => {
    expect(foldedWords('5×6')).to.deep.equal(foldedWords('5*6'));
    expect(foldedWords('5x6')).to.deep.equal(foldedWords('5*6'));
  });

  it('ignore the Arabic tatweel', () => {
    for (const words of [foldedWords, placed]) {
      expect(words('الطرد ـ رقـم')).to.deep.equal(['الطرد', 'رقم']);
    }
  });

  it('keep their positions in the original text', () => {
    const text = 'Où est ma cœur-carte re\u0301c\u0327ue ?';
    const words = splitterFor('fr').placed(text);
    const originals = words.map(({ start, end }) => text.slice(start, end));
    expect(originals).to.deep.equal(['Où', 'est', 'ma', 'cœur', 'carte', 're\u0301c\u0327ue']);
  });

  it('are found without spaces in Chinese, Japanese and Thai', () => {
    for (const [lang, text] of [
      ['zh', '如何退货'],
      ['ja', '商品を返品する'],
      ['th', 'ฉันจะคืนสินค้า'],
    ] as const) {
      const words = splitterFor(lang).folded(text);
      expect(words.join('')).to.equal(fold(text));
      expect(words.length).to.be.above(1);
    }
  });
});
