import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/import/encoding/decode-text.ts';
import { importFaq } from '../../src/import/index.ts';
import { answerTo, codes, importText } from './files.ts';

const text = 'Q: Où est-ce ?\nA: À côté, « là ».';

const latin1 = (value: string): Uint8Array => Uint8Array.from(value, (sign) => sign.charCodeAt(0));

const utf16 = (value: string, isBigEndian: boolean): Uint8Array =>
  Uint8Array.from(
    [...value].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

describe('the encoding of a file', () => {
  for (const [name, bytes] of Object.entries({
    'Windows-1252': latin1(text),
    'UTF-16 with a mark': utf16(`\ufeff${text}`, false),
    'UTF-16, big end first': utf16(`\ufeff${text}`, true),
    'UTF-16 without a mark': utf16(text, false),
  })) {
    it(`may be ${name}, which is reported`, () => {
      const result = importFaq([{ name: 'faq.txt', bytes }]);
      expect(answerTo(result, 'Où est-ce ?')).to.equal('À côté, « là ».');
      expect(codes(result)).to.include('encoding');
    });
  }

  for (const [encoding, sentence, bytes] of [
    ['windows-1254', 'Kargo bugün çıkıyor, şubeye doğru.', [0xfc, 0xe7, 0xfd, 0xfd, 0xfe, 0xf0]],
    ['windows-1250', 'Możesz płacić kartą, proszę.', [0xbf, 0xb3, 0xe6, 0xb9, 0xea]],
    ['windows-1250', 'Kdy přijde můj balík?', [0xf8, 0xf9, 0xed]],
    ['windows-1250', 'Mennyi idő alatt jön meg?', [0xf5, 0xf6]],
    ['windows-1250', 'Môžem si vybrať veľkosť?', [0xf4, 0x9e, 0x9d, 0xbe, 0x9d]],
    [
      'windows-1256',
      'التوصيل مجاني',
      [0xc7, 0xe1, 0xca, 0xe6, 0xd5, 0xed, 0xe1, 0xe3, 0xcc, 0xc7, 0xe4, 0xed],
    ],
    ['windows-1251', 'доставка', [0xe4, 0xee, 0xf1, 0xf2, 0xe0, 0xe2, 0xea, 0xe0]],
    [
      'koi8-r',
      'Вернуть товар?',
      [0xf7, 0xc5, 0xd2, 0xce, 0xd5, 0xd4, 0xd8, 0xd4, 0xcf, 0xd7, 0xc1, 0xd2],
    ],
    ['macintosh', 'Déjà expédié ?', [0x8e, 0x88, 0x8e, 0x8e]],
    ['windows-1253', 'αποστολη', [0xe1, 0xf0, 0xef, 0xf3, 0xf4, 0xef, 0xeb, 0xe7]],
    ['windows-1255', 'משלוח מהיר', [0xee, 0xf9, 0xec, 0xe5, 0xe7, 0xee, 0xe4, 0xe9, 0xf8]],
  ] as const) {
    it(`is guessed from the letters: ${encoding}`, () => {
      let at = 0;
      const encoded = Uint8Array.from(sentence, (sign) =>
        sign > '\u007f' ? bytes[at++]! : sign.charCodeAt(0),
      );
      expect(decodeText(encoded).text).to.equal(sentence);
    });
  }

  for (const [encoding, sentence, bytes] of [
    ['shift_jis', '返品は？', [0x95, 0xd4, 0x95, 0x69, 0x82, 0xcd, 0x81, 0x48]],
    ['euc-jp', '返品は？', [0xca, 0xd6, 0xc9, 0xca, 0xa4, 0xcf, 0xa1, 0xa9]],
    ['euc-kr', '배송은?', [0xb9, 0xe8, 0xbc, 0xdb, 0xc0, 0xba, 0x3f]],
    [
      'gb18030',
      '可以退货吗？',
      [0xbf, 0xc9, 0xd2, 0xd4, 0xcd, 0xcb, 0xbb, 0xf5, 0xc2, 0xf0, 0xa3, 0xbf],
    ],
    ['big5', '可以嗎？', [0xa5, 0x69, 0xa5, 0x48, 0xb6, 0xdc, 0xa1, 0x48]],
  ] as const) {
    it(`is guessed from the signs that every text has: ${encoding}`, () => {
      expect(decodeText(Uint8Array.from(bytes)).text).to.equal(sentence);
    });
  }

  for (const sentence of [
    'Où est le très bon collègue naïf ?',
    'Così è più facile; può pagare lunedì mattina.',
    'Kan jeg få pakken før lørdag?',
    'Não há opções de devolução.',
    'Las opciones de envío, ¿cuántas son?',
    'Kõik küsimused võib saata meile, täname.',
  ]) {
    it(`is taken to be windows-1252 where nothing suggests another: ${sentence}`, () => {
      expect(decodeText(latin1(sentence)).text).to.equal(sentence);
    });
  }

  it('is not reported if it is UTF-8', () => {
    expect(codes(importText(text))).not.to.include('encoding');
  });

  it('is repaired where it was applied twice', () => {
    const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
    const result = importText(twice);
    expect(answerTo(result, 'Où est-ce ?')).to.equal('À côté, « là ».');
    expect(codes(result)).to.include('encoding');
  });

  it('is reported where letters were lost, with the place', () => {
    const { findings } = importText('Q: When?\nA: Le d\ufffdlai est court.');
    expect(findings.find(({ code }) => code === 'lost-characters')?.quote).to.contain('d\ufffdlai');
  });

  for (const [name, head] of Object.entries({
    'a document of Word': 'PK\u0003\u0004',
    'a PDF': '%PDF-1.7',
    'rich text': '{\\rtf1',
  })) {
    it(`is not guessed for ${name}, which is refused`, () => {
      const result = importFaq([{ name: 'faq', bytes: latin1(`${head}\u0000\u0001`) }]);
      expect(codes(result)).to.include('not-text');
      expect(result.faq.topics).to.deep.equal([]);
    });
  }
});

it('quotes and the euro sign of Windows-1252 are kept', () => {
  // In Windows-1252: ’ is 92, € is 80, œ is 9c.
  const bytes = Uint8Array.from(
    [...'Q: Co\u00fbt ?\nA: C\u0092est 5 \u0080 l\u0092\u009cuvre.'],
    (one) => one.charCodeAt(0),
  );
  expect(answerTo(importFaq([{ name: 'faq.txt', bytes }]))).toBe('C’est 5 € l’œuvre.');
});

it('an encoding that was applied twice is repaired, quotes and the euro sign included', () => {
  const twice = importText('Q: CoÃ»t ?\nA: Câ€™est 5 â‚¬.');
  expect(answerTo(twice)).toBe('C’est 5 €.');
});
