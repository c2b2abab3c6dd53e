import { describe, expect, it } from 'vitest';
import { decodeUri } from '../../src/core/decode-uri.ts';

describe('an address', () => {
  for (const [written, read] of [
    ['/livraison/%C3%A9t%C3%A9', '/livraison/été'],
    ['/livraison/%C3%A9t%C3%A9?q=%E9', '/livraison/été?q=%E9'],
    ['/100%?next=%2Fpanier', '/100%?next=%2Fpanier'],
  ] as const) {
    it(`"${written}" is read as "${read}"`, () => {
      expect(decodeUri(written)).toBe(read);
    });
  }
});
