import { expect, fixture, html } from '@open-wc/testing';
import { addStyles, removeStyles, withRootAttributes } from '../../support/widget/page.ts';
import { atRest, closedHelp, openHelp, part } from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { caughtWarnings } from '../../support/widget/warnings.ts';

type Side = 'left' | 'right';
type Edge = 'top' | 'bottom';

const OFFSET = 20;

/** Distance of a box from each edge of the window, in pixels. */
const distances = (element: Element): Readonly<Record<Side | Edge, number>> => {
  const box = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    left: box.left,
    right: clientWidth - box.right,
    top: box.top,
    bottom: clientHeight - box.bottom,
  };
};

const expectCorner = (element: Element, edge: Edge, side: Side, offset = OFFSET): void => {
  const distance = distances(element);
  expect(distance[edge], edge).to.be.closeTo(offset, 1);
  expect(distance[side], side).to.be.closeTo(offset, 1);
  expect(Math.min(...Object.values(distance)), 'inside the window').to.be.at.least(0);
};

const corners = (start: Side, end: Side): readonly (readonly [string, Edge, Side])[] => [
  ['bottom-end', 'bottom', end],
  ['bottom-start', 'bottom', start],
  ['top-end', 'top', end],
  ['top-start', 'top', start],
];

describe('the position of button and panel', () => {
  inWindow(desktop);
  caughtWarnings();
  removeStyles();

  describe('on a page written from left to right', () => {
    for (const [placement, edge, side] of corners('left', 'right')) {
      it(`${placement} is the ${edge} ${side} corner`, async () => {
        expectCorner(part(await closedHelp({ placement }), 'launcher'), edge, side);
        const help = await openHelp({ placement });
        await atRest(help);
        expectCorner(part(help, 'panel'), edge, side);
      });
    }
  });

  describe('on a page written from right to left', () => {
    withRootAttributes({ dir: 'rtl', lang: 'ar' });

    for (const [placement, edge, side] of corners('right', 'left')) {
      it(`${placement} is the ${edge} ${side} corner`, async () => {
        expectCorner(part(await closedHelp({ placement, lang: 'ar' }), 'launcher'), edge, side);
        const help = await openHelp({ placement, lang: 'ar' });
        await atRest(help);
        expectCorner(part(help, 'panel'), edge, side);
      });
    }
  });

  it('follows a change of the attribute at once', async () => {
    const help = await closedHelp();
    help.placement = 'top-start';
    await help.updateComplete;
    expectCorner(part(help, 'launcher'), 'top', 'left');
  });

  it('treats an unknown corner as the default', async () => {
    const help = await closedHelp({ placement: 'middle' });
    expectCorner(part(help, 'launcher'), 'bottom', 'right');
  });

  it('keeps the distance that the shop sets', async () => {
    const help = await closedHelp();
    help.style.setProperty('--shop-help-offset-block', '48px');
    help.style.setProperty('--shop-help-offset-inline', '48px');
    expectCorner(part(help, 'launcher'), 'bottom', 'right', 48);
  });

  it('takes no space in the page’s flow', async () => {
    const help = await closedHelp();
    expect(help.parentElement?.offsetHeight).to.equal(0);
  });

  for (const zoom of [0.8, 1.25, 2]) {
    it(`stands in its corner, whole, on a page that is zoomed by ${zoom} in its style sheet`, async () => {
      addStyles(`html { zoom: ${zoom} }`);
      const help = await openHelp();
      await atRest(help);
      const page = await fixture(html`<div style="position: fixed; inset: 0"></div>`);
      const whole = page.getBoundingClientRect();
      const panel = part(help, 'panel');
      const box = panel.getBoundingClientRect();
      // Some browsers measure in the page's zoomed pixels, others in the window's.
      const unit = box.width / panel.offsetWidth;
      expect(whole.right - box.right).to.be.closeTo(OFFSET * unit, 1);
      expect(whole.bottom - box.bottom).to.be.closeTo(OFFSET * unit, 1);
      expect(box.top).to.be.at.least(OFFSET * unit - 1);
      expect(box.left).to.be.at.least(OFFSET * unit - 1);
    });
  }

  it('is as wide as the shop sets, and never higher than the window', async () => {
    const help = await openHelp();
    help.style.setProperty('--shop-help-panel-width', '480px');
    help.style.setProperty('--shop-help-panel-max-height', '3000px');
    await atRest(help);
    expect(part(help, 'panel').offsetWidth).to.equal(480);
    expect(distances(part(help, 'panel')).top).to.be.at.least(0);
  });
});
