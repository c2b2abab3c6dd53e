import { expect } from '@open-wc/testing';
import { shiftOntoScreen } from '../../../src/widget/launcher/shift-onto-screen.ts';

const buttonIn = (width: number, height: number) => ({
  left: width - 52,
  top: height - 52,
  right: width,
  bottom: height,
});

/** A phone of 390 by 844 pixels with a page 429 pixels wide. */
const wide = { innerWidth: 429, innerHeight: 928.4 };
const view = { scale: 1, offsetLeft: 0, offsetTop: 0, width: 390, height: 844 };

describe('the help button', () => {
  for (const [on, seen, width, height, x, y] of [
    ['a page wider than the phone', view, 429, 928.4, -39, -84.4],
    [
      'such a page scrolled to its end',
      { ...view, offsetLeft: 39, offsetTop: 84.4 },
      429,
      928,
      0,
      0,
    ],
    ['such a page above the soft keyboard', { ...view, height: 500 }, 429, 928.4, -39, -84.4],
    ['a page that the shopper has zoomed', { ...view, scale: 2, width: 195 }, 429, 928.4, 0, 0],
  ] as const) {
    it(`moves onto the screen on ${on}: ${x}, ${y}`, () => {
      const shift = shiftOntoScreen(buttonIn(width, height), { ...wide, visualViewport: seen });
      expect(shift.x).to.be.closeTo(x, 0.1);
      expect(shift.y).to.be.closeTo(y, 0.1);
    });
  }

  it('stays in its corner beside a scroll bar', () => {
    const visualViewport = { ...view, width: 1265, height: 800 };
    const page = { innerWidth: 1280, innerHeight: 800, visualViewport };
    expect(shiftOntoScreen(buttonIn(1265, 800), page)).to.deep.equal({ x: 0, y: 0 });
  });
});
