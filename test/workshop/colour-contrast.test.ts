import { describe, expect, it } from 'vitest';
import { contrastRatio, textColourOn } from '../../src/workshop/colour-contrast.ts';

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrastRatio('#000000', '#ffffff')).to.be.closeTo(21, 1e-9);
    expect(contrastRatio('#0f5e59', '#0f5e59')).to.equal(1);
  });

  it('agrees with WCAG on the lightest grey that passes', () => {
    expect(contrastRatio('#767676', '#ffffff')).to.be.closeTo(4.54, 0.005);
    expect(contrastRatio('#ffffff', '#777777')).to.be.closeTo(4.48, 0.005);
  });

  it('puts black on light colours and white on dark ones', () => {
    expect(textColourOn('#ffe08a')).to.equal('#000000');
    expect(textColourOn('#0f5e59')).to.equal('#ffffff');
  });
});
