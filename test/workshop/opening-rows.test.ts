import { describe, expect, it } from 'vitest';
import { readOpeningRow, writeOpeningRow } from '../../src/workshop/state/opening-rows.ts';

describe('opening hours in a form', () => {
  for (const line of ['Mo-Fr 09:00-18:00', 'Mo,We,Sa-Su 22:00-02:00', 'Su 10:00-24:00']) {
    it(`shows and writes ${line} unchanged`, () => {
      expect(writeOpeningRow(readOpeningRow(line)!)).to.equal(line);
    });
  }

  it('splits a range that runs past Sunday', () => {
    expect(writeOpeningRow(readOpeningRow('Sa-Mo 10:00-12:00')!)).to.equal('Mo,Sa-Su 10:00-12:00');
  });

  for (const line of ['', 'by appointment', 'Mo-Xx 09:00-18:00', 'Mo 9-18']) {
    it(`leaves "${line}" to be written by hand`, () => {
      expect(readOpeningRow(line)).to.equal(undefined);
    });
  }
});
