import { expect, fixture, html } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
import { eventsAt, names } from '../../support/events.ts';
import { sampleFaq } from '../../support/faq.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';
import { untilRendered } from '../../support/widget/until-rendered.ts';
import {
  atRest,
  click,
  closedHelp,
  onShow,
  openHelp,
  part,
  parts,
  press,
  questions,
  searchBox,
  typeQuery,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow, phone, resizeTo } from '../../support/widget/viewport.ts';

const rectOf = (element: Element): readonly number[] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].map(Math.round);
};

describe('mode="inline"', () => {
  inWindow(desktop);

  const inline = async (): Promise<ShopHelpElement> => {
    const help = await fixture<ShopHelpElement>(
      html`<shop-help mode="inline" .faq=${sampleFaq}></shop-help>`,
    );
    await help.updateComplete;
    return help;
  };

  it('limits the length of lines on a wide page', async () => {
    await resizeTo({ width: 1600, height: 800 });
    const help = await inline();
    expect(part(help, 'panel').getBoundingClientRect().width).to.be.within(600, 720);
  });

  it('is always open in the page’s flow, without a button', async () => {
    const help = await inline();
    expect(questions(help)).to.have.lengthOf(4);
    expect(parts(help, 'launcher')).to.have.lengthOf(0);
    expect(parts(help, 'close-button')).to.have.lengthOf(0);
    expect(help.offsetHeight).to.be.above(200);
    expect(getComputedStyle(help).position).to.equal('static');
  });

  it('is a named region, not a dialog', async () => {
    const panel = part(await inline(), 'panel');
    expect(panel.getAttribute('role')).to.equal('region');
    expect(panel.hasAttribute('aria-modal')).to.equal(false);
    expect(panel.getAttribute('aria-labelledby')).to.equal(part(await inline(), 'title').id);
  });

  it('neither takes the focus nor fires an open event', async () => {
    const events = eventsAt(document);
    const help = await inline();
    expect(help.shadowRoot?.activeElement === null).to.equal(true);
    expect(names(events)).to.not.include('open');
  });

  it('can be searched and cleared like the other forms', async () => {
    const help = await inline();
    await typeQuery(help, 'colis');
    expect(questions(help)).to.deep.equal(['Où est mon colis ?']);
    await press(help, 'Escape');
    expect(questions(help)).to.have.lengthOf(4);
  });

  it('stays in the page’s flow on a phone', async () => {
    await resizeTo(phone);
    const help = await inline();
    expect(getComputedStyle(part(help, 'panel')).position).to.equal('static');
  });
});

describe('mode="modal"', () => {
  inWindow(desktop);

  it('is a modal dialog in the middle of the window', async () => {
    const help = await openHelp({ mode: 'modal' });
    await atRest(help);
    const panel = part(help, 'panel');
    expect(panel.getAttribute('role')).to.equal('dialog');
    expect(panel.getAttribute('aria-modal')).to.equal('true');
    const box = panel.getBoundingClientRect();
    expect(box.x + box.width / 2).to.be.closeTo(document.documentElement.clientWidth / 2, 1);
  });

  it('keeps Tab inside', async () => {
    const help = await openHelp({ mode: 'modal' });
    const controls = onShow(part(help, 'panel'), 'button, input, a[href]');
    controls[controls.length - 1]!.focus();
    await press(help, 'Tab');
    expectFocusOn(controls[0]);
  });

  it('closes on Escape and releases the focus', async () => {
    const help = await openHelp({ mode: 'modal' });
    await press(help, 'Escape');
    expect(help.open).to.equal(false);
    expectFocusOn(part(help, 'launcher'));
  });
});

describe('the sheet on a narrow screen', () => {
  inWindow(phone);

  it('fills the window', async () => {
    const help = await openHelp();
    await atRest(help);
    expect(rectOf(part(help, 'panel'))).to.deep.equal([0, 0, innerWidth, innerHeight]);
    expect(part(help, 'panel').getAttribute('aria-modal')).to.equal('true');
    expect(help.matches(':state(sheet)')).to.equal(true);
  });

  it('keeps the close button within reach while the answers scroll', async () => {
    const help = await openHelp();
    for (const topic of parts(help, 'topic')) await click(help, topic.querySelector('button')!);
    for (const question of parts(help, 'question')) await click(help, question);
    await atRest(help);
    parts(help, 'entry').at(-1)!.scrollIntoView();
    const box = part(help, 'close-button').getBoundingClientRect();
    expect(box.top).to.be.at.least(0);
    expect(box.bottom).to.be.below(innerHeight / 2);
  });

  it('follows the visual viewport, which the soft keyboard shrinks', async () => {
    const help = await openHelp();
    const style = part(help, 'panel').style;
    const heights = [...style].map((name) => style.getPropertyValue(name));
    expect(heights).to.include(`${window.visualViewport!.height}px`);
    await resizeTo({ width: phone.width, height: 420 });
    await untilRendered(help, () => part(help, 'panel').offsetHeight === 420);
    expect(rectOf(part(help, 'panel'))[3]).to.equal(420);
  });

  it('becomes a floating panel when the window grows', async () => {
    const help = await openHelp();
    await resizeTo(desktop);
    await untilRendered(help, () => !part(help, 'panel').hasAttribute('aria-modal'));
    await atRest(help);
    expect(part(help, 'panel').offsetWidth).to.be.below(desktop.width / 2);
    expect(help.matches(':state(sheet)')).to.equal(false);
    expectFocusOn(searchBox(help));
  });

  it('shows a round button that has a name for screen readers', async () => {
    const help = await closedHelp({ lang: 'en' });
    expect(part(help, 'launcher').innerText.trim()).to.equal('');
    const { offsetWidth, offsetHeight } = part(help, 'launcher');
    expect(offsetWidth).to.equal(offsetHeight);
    expect(part(help, 'launcher').getAttribute('aria-label')).to.equal('Help');
  });

  for (const size of [
    { width: 320, height: 568 },
    { width: 568, height: 320 },
  ]) {
    it(`does not scroll sideways at ${size.width} × ${size.height}`, async () => {
      await resizeTo(size);
      const help = await openHelp();
      await click(help, parts(help, 'question')[0]!);
      await atRest(help);
      const panel = part(help, 'panel');
      const wide = [panel, ...panel.querySelectorAll('*')].filter(
        (one) =>
          one.getBoundingClientRect().right > size.width + 1 && !one.closest('[part~="footer"]'),
      );
      expect(wide.map((one) => one.localName)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(size.width);
    });
  }

  it('clips no text with increased text spacing (WCAG 1.4.12)', async () => {
    const help = await openHelp();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    help.shadowRoot!.adoptedStyleSheets.push(sheet);
    await click(help, parts(help, 'question')[0]!);
    await atRest(help);
    const clipped = onShow(help.renderRoot, 'button, a, p, h2, h3, h4').filter(
      (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline',
    );
    expect(clipped.map((one) => one.innerText)).to.deep.equal([]);
  });
});
