import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { ShopHelpElement } from '../../../src/index.ts';
import { canEmulateMedia } from '../../support/widget/media-emulation.ts';
import { sampleFaq } from '../../support/faq.ts';
import { addStyles, removeStyles } from '../../support/widget/page.ts';
import {
  atRest,
  buttonNamed,
  click,
  closedHelp,
  openHelp,
  part,
  parts,
  plain,
  press,
  questionOf,
  searchBox,
  typeQuery,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow, phone } from '../../support/widget/viewport.ts';

const hostileStyles = [
  ['unsets everything', '* { all: unset !important }'],
  [
    'hides what it does not know',
    'shop-help { display: none !important; visibility: hidden !important; opacity: 0 !important }',
  ],
  [
    'styles every element',
    '* { position: static !important; float: left !important; font: 40px/3 serif !important; color: red !important }',
  ],
  [
    'moves what it does not know',
    'shop-help { transform: rotate(3deg) !important; filter: blur(2px) !important; zoom: 2 !important; contain: strict !important }',
  ],
  [
    'has rem of ten pixels',
    'html { font-size: 62.5% } body { font-size: 1.6rem; line-height: 0.5 }',
  ],
  [
    'writes in capitals',
    'body { text-transform: uppercase; letter-spacing: 1em; text-align: center; word-spacing: 2em }',
  ],
] as const;

/** Measurements of what a shopper sees of the panel, relative to its corner. */
const looks = async (): Promise<readonly unknown[]> => {
  const help = await openHelp();
  await click(help, questionOf(help, 'Puis-je annuler'));
  await atRest(help);
  const names = ['panel', 'title', 'close-button', 'input', 'question', 'answer', 'contact-link'];
  // Without scroll bars, which a style sheet may cause.
  const { clientWidth, clientHeight } = document.documentElement;
  const seen = names.map((name) => {
    const element = part(help, name);
    const { left, top, width, height } = element.getBoundingClientRect();
    const { fontSize, color, textTransform, letterSpacing, textAlign } = getComputedStyle(element);
    return [
      name,
      ...[clientWidth - left, clientHeight - top, width, height].map(Math.round),
      fontSize,
      color,
      textTransform,
      letterSpacing,
      textAlign,
    ];
  });
  await click(help, part(help, 'close-button'));
  const { right, bottom } = part(help, 'launcher').getBoundingClientRect();
  help.remove();
  return [...seen, Math.round(clientWidth - right), Math.round(clientHeight - bottom)];
};

describe('on a page whose style sheet', () => {
  inWindow(desktop);
  removeStyles();

  for (const [what, styles] of hostileStyles) {
    it(`${what}, the help looks as usual`, async () => {
      const before = await looks();
      addStyles(styles);
      expect(await looks()).to.deep.equal(before);
    });
  }

  it('unsets everything, the help works as usual', async () => {
    addStyles('* { all: unset !important }');
    const help = await openHelp();
    await typeQuery(help, 'colis');
    await press(help, 'ArrowDown');
    await press(help, 'Enter');
    expect(parts(help, 'answer')).to.have.lengthOf(1);
    await click(help, buttonNamed(part(help, 'feedback'), 'Oui'));
    const searched = oneEvent(help, 'shop-help-search');
    await typeQuery(help, ' perdu');
    await searched;
    await press(help, 'Escape');
    await press(help, 'Escape');
    expect(help.open).to.equal(false);
    const region = help.querySelector<HTMLElement>('[role="status"]')!;
    expect(region.offsetWidth * region.offsetHeight).to.be.at.most(1);
  });
});

// The drivers of the other two browsers cannot emulate media features.
if (canEmulateMedia) {
  describe('if the shopper', () => {
    inWindow(desktop);
    afterEach(() =>
      emulateMedia({
        reducedMotion: 'no-preference',
        forcedColors: 'none',
        colorScheme: 'light',
        media: 'screen',
      }),
    );

    it('prefers reduced motion, nothing moves', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const help = await openHelp();
      expect(help.shadowRoot!.getAnimations()).to.have.lengthOf(0);
      await click(help, questionOf(help, 'Puis-je annuler'));
      expect(help.shadowRoot!.getAnimations()).to.have.lengthOf(0);
    });

    it('has no such preference, the panel is animated', async () => {
      const help = await openHelp();
      expect(help.shadowRoot!.getAnimations().length).to.be.above(0);
    });

    for (const size of [desktop, phone]) {
      it(`uses forced colours (${size.width} px), borders, focus and state are visible`, async () => {
        await emulateMedia({ forcedColors: 'active' });
        const help = await closedHelp({ lang: 'fr' });
        expect(parseFloat(getComputedStyle(part(help, 'launcher')).borderTopWidth)).to.be.at.least(
          1,
        );
        await click(help, part(help, 'launcher'));
        await atRest(help);
        expect(parseFloat(getComputedStyle(part(help, 'panel')).borderTopWidth)).to.be.at.least(1);
        await click(help, questionOf(help, 'Puis-je annuler'));
        const yes = buttonNamed(part(help, 'feedback'), 'Oui');
        const before = getComputedStyle(yes).borderTop;
        await click(help, yes);
        expect(getComputedStyle(yes).borderTop).to.not.equal(before);
        await press(help, 'Tab');
        const active = help.shadowRoot!.activeElement!;
        // A question has its focus ring around the whole row.
        const ringOf = (pseudo?: string) => getComputedStyle(active, pseudo).outlineStyle;
        expect([ringOf(), ringOf('::before')]).to.include('solid');
        await atRest(help);
        await expect(help).to.be.accessible();
      });
    }

    it('prefers dark colours, the help is dark if the page is, unless the shop sets a light theme', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const help = await openHelp();
      const colour = () => getComputedStyle(part(help, 'panel')).backgroundColor;
      await atRest(help);
      const light = colour();
      document.documentElement.style.colorScheme = 'light dark';
      await atRest(help);
      const dark = colour();
      expect(dark).to.not.equal(light);
      await expect(help).to.be.accessible();
      help.theme = 'light';
      await atRest(help);
      expect(colour()).to.equal(light);
      document.documentElement.removeAttribute('style');
    });

    for (const dark of ['#16181d', 'oklch(0.208 0.042 265.755)']) {
      it(`has a dark background, ${dark}, without saying so, the help is dark from when it next opens`, async () => {
        const help = await openHelp();
        const colour = () => getComputedStyle(part(help, 'panel')).backgroundColor;
        await atRest(help);
        const light = colour();
        document.body.style.backgroundColor = dark;
        await typeQuery(help, 'colis');
        await atRest(help);
        expect(colour(), 'no style of the page is looked up at a key').to.equal(light);
        help.close();
        await help.updateComplete;
        await help.show();
        await atRest(help);
        expect(colour()).to.not.equal(light);
        document.body.removeAttribute('style');
      });
    }

    it('has a dark wrapper around all of its content, the help is dark, and not for a dark section', async () => {
      const wrapper = document.createElement('main');
      wrapper.style.cssText = 'min-height: 100vh; margin: -8px; background: #16181d';
      document.body.prepend(wrapper);
      const help = await openHelp();
      const colour = () => getComputedStyle(part(help, 'panel')).backgroundColor;
      await atRest(help);
      const dark = colour();
      const rest = document.createElement('div');
      rest.style.height = '300vh';
      wrapper.after(rest);
      help.close();
      await help.updateComplete;
      await help.show();
      await atRest(help);
      expect(colour()).to.not.equal(dark);
      wrapper.remove();
      rest.remove();
    });

    it('prints the page, the help is left out', async () => {
      await emulateMedia({ media: 'print' });
      const help = await closedHelp();
      expect(parts(help, 'launcher')).to.have.lengthOf(0);
    });

    it('prints an open answer, it follows the page, without the rest of the panel', async () => {
      const help = await openHelp();
      const question = questionOf(help, 'Où est mon colis');
      await emulateMedia({ media: 'print' });
      expect(parts(help, 'panel')).to.have.lengthOf(0);
      await click(help, question);
      const { position } = getComputedStyle(help);
      expect([position, getComputedStyle(part(help, 'panel')).position]).to.eql([
        'static',
        'static',
      ]);
      const printed = plain(part(help, 'panel').innerText);
      expect(printed).to.match(/^Où est mon colis \?\s/);
      expect(printed).to.not.match(/Oui|Fermer|Écrire/);
    });

    it('types on a phone, the page does not zoom', async () => {
      const help = await openHelp();
      help.style.setProperty('--shop-help-font-size', '12px');
      expect(parseFloat(getComputedStyle(searchBox(help)).fontSize)).to.be.at.least(16);
    });
  });
}

describe('on a page with a dark wrapper around all of its content, the help is dark', () => {
  inWindow(phone);

  const darkWrapper = async (): Promise<HTMLElement> => {
    const style = 'min-height: 100vh; margin: -8px; background: #16181d';
    return fixture(html`<main style=${style}></main>`);
  };
  const isDark = (help: ShopHelpElement): boolean =>
    help.shadowRoot!.querySelector('.on-dark') !== null;

  it('as soon as it is on the page, if it is inline', async () => {
    const help = document.createElement('shop-help');
    Object.assign(help, { faq: sampleFaq, mode: 'inline' });
    (await darkWrapper()).append(help);
    await help.updateComplete;
    expect(isDark(help)).to.equal(true);
  });

  it('even while its sheet covers the wrapper', async () => {
    await darkWrapper();
    const help = await openHelp();
    await atRest(help);
    help.close();
    await help.updateComplete;
    expect(isDark(help)).to.equal(true);
  });
});
