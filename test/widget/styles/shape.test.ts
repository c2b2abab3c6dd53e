import { expect } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
import {
  atRest,
  click,
  enterQuery,
  openHelp,
  part,
  questionOf,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';

/** The panel with an answer open, showing all buttons and links that can be pressed. */
const withAnswer = async (
  properties: Readonly<Record<string, string>>,
): Promise<ShopHelpElement> => {
  const help = await openHelp({ lang: 'fr' });
  for (const [name, value] of Object.entries(properties)) {
    help.style.setProperty(`--shop-help-${name}`, value);
  }
  await click(help, questionOf(help, 'Où est mon colis'));
  await atRest(help);
  return help;
};

const inside = (help: ShopHelpElement, selector: string): HTMLElement =>
  help.shadowRoot!.querySelector<HTMLElement>(selector)!;

const corner = (element: Element): number =>
  parseFloat(getComputedStyle(element).borderTopLeftRadius);

const roundParts = ['.launcher', '.panel', '.search', '.question', '.topic-button', '.choice'];

describe('the radius', () => {
  inWindow(desktop);

  it('makes buttons pills, unless it is set', async () => {
    const help = await withAnswer({});
    for (const selector of ['.launcher', '.choice', '.close', '.contact a']) {
      const button = inside(help, selector);
      expect(corner(button), selector).to.be.at.least(button.offsetHeight / 2);
    }
    expect(corner(part(help, 'panel'))).to.equal(16);
    expect(corner(part(help, 'search'))).to.equal(12);
  });

  for (const [radius, says] of [
    ['0px', 'squares'],
    ['6px', 'changes'],
  ] as const) {
    it(`of ${radius} ${says} the button, the rows and what is in them`, async () => {
      const before = await withAnswer({});
      const help = await withAnswer({ radius });
      for (const selector of [...roundParts, '.close', '.contact a']) {
        const now = corner(inside(help, selector));
        if (radius === '0px') expect(now, selector).to.equal(0);
        else expect(now, selector).to.be.within(1, corner(inside(before, selector)) - 1);
      }
    });
  }
});

/** Pointer targets: buttons and links that are not within a sentence. */
const targetsOf = (help: ShopHelpElement): readonly HTMLElement[] =>
  [
    ...help.shadowRoot!.querySelectorAll<HTMLElement>('.panel :is(button, input, .contact a)'),
  ].filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline');

describe('the spacing unit', () => {
  inWindow(desktop);

  it('brings rows closer together, or moves them apart', async () => {
    const rowHeight = async (space: string): Promise<number> =>
      part(await withAnswer({ space }), 'question').offsetHeight;
    const [dense, usual, airy] = [
      await rowHeight('2px'),
      await rowHeight('4px'),
      await rowHeight('6px'),
    ];
    expect(usual).to.equal(44);
    expect(dense).to.be.below(36);
    expect(airy).to.be.above(50);
  });

  it('leaves every control at least 24 px high, however small it is', async () => {
    const help = await withAnswer({ space: '0px', 'font-size': '12px' });
    const check = (): void => {
      const targets = targetsOf(help);
      expect(targets.length).to.be.above(5);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML.slice(0, 80)).to.be.at.least(24);
      }
    };
    check();
    await enterQuery(help, 'zzzz qqqq');
    await atRest(help);
    check();
  });
});

describe('the font weights', () => {
  inWindow(desktop);

  it('of text and of emphasised text are set separately', async () => {
    const help = await withAnswer({ 'font-weight': '300', 'font-weight-strong': '800' });
    const weight = (selector: string): string =>
      getComputedStyle(inside(help, selector)).fontWeight;
    expect(weight('.prose')).to.equal('300');
    for (const selector of ['.title', '.question', '.choice', '.label', '.launcher']) {
      expect(weight(selector), selector).to.equal('800');
    }
  });
});

describe('transitions in the open panel', () => {
  inWindow(desktop);

  it('turn icons and nothing else: a phone would repaint each frame of a fading colour', async () => {
    const help = await withAnswer({});
    const all = [...help.shadowRoot!.querySelectorAll('*')].map((one) => getComputedStyle(one));
    const moving = all.filter(({ transitionDuration }) => transitionDuration !== '0s');
    const properties = new Set(moving.flatMap((one) => one.transitionProperty.split(', ')));
    expect([...properties]).to.deep.equal(['rotate']);
  });
});
