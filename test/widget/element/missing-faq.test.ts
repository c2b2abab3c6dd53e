import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
import { fakeTimers } from '../../support/widget/fake-timers.ts';
import { untilRendered } from '../../support/widget/until-rendered.ts';
import { eventsAt, names } from '../../support/events.ts';
import { sampleFaq } from '../../support/faq.ts';
import { onShow, parts, questions } from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { caughtWarnings } from '../../support/widget/warnings.ts';

const withoutFaq = (): Promise<ShopHelpElement> =>
  fixture<ShopHelpElement>(html`<shop-help><a href="#faq">Aide</a></shop-help>`);

const jsonScript = (): HTMLScriptElement =>
  Object.assign(document.createElement('script'), {
    type: 'application/json',
    textContent: JSON.stringify(sampleFaq),
  });

describe('an element without a FAQ', () => {
  inWindow(desktop);
  caughtWarnings();

  it('shows its fallback link instead of the button', async () => {
    const help = await withoutFaq();
    expect(parts(help, 'launcher')).to.have.lengthOf(0);
    expect(onShow(help, 'a')).to.have.lengthOf(1);
  });

  for (const [how, give] of [
    ['the property', (help) => (help.faq = sampleFaq)],
    ['an address', (help) => help.setAttribute('src', '/faq.json')],
    ['JSON inside it', (help) => help.append(jsonScript())],
  ] as const satisfies readonly (readonly [string, (help: ShopHelpElement) => unknown])[]) {
    it(`shows the button as soon as ${how} provides one, and fires its ready event`, async () => {
      const help = await withoutFaq();
      const events = eventsAt(help);
      give(help);
      await untilRendered(help, () => parts(help, 'launcher').length > 0);
      expect(await help.ready).to.equal(help);
      expect(names(events)).to.deep.equal(['ready']);
      expect(onShow(help, 'a')).to.have.lengthOf(0);
    });
  }

  it('opens at the requested entry once there is a FAQ', async () => {
    const help = await withoutFaq();
    await help.show('suivi');
    expect(parts(help, 'panel')).to.have.lengthOf(0);
    help.faq = sampleFaq;
    await help.updateComplete;
    expect(questions(help)[0]).to.equal('Où est mon colis ?');
    expect(parts(help, 'answer')).to.have.lengthOf(1);
  });

  it('does not intercept the shop’s links', async () => {
    await withoutFaq();
    const link = await fixture<HTMLAnchorElement>(
      html`<a href="#faq" data-shop-help-open>Une question ?</a>`,
    );
    const clicked = oneEvent<MouseEvent>(window, 'click');
    link.click();
    expect((await clicked).defaultPrevented).to.equal(false);
    history.replaceState(null, '', ' ');
  });
});

describe('a page that gives no FAQ', () => {
  inWindow(desktop);
  const warnings = caughtWarnings();
  const clock = fakeTimers();

  it('is warned once, after a moment, wherever the element moves', async () => {
    const help = await withoutFaq();
    const events = eventsAt(help);
    expect(warnings).to.deep.equal([]);
    clock.pass();
    await help.updateComplete;
    help.parentElement!.append(help);
    await help.updateComplete;
    clock.pass();
    expect(warnings).to.have.lengthOf(1);
    for (const remedy of ['data-faq-src=', 'JSON', 'property', 'shop-help build', 'README.md']) {
      expect(warnings[0]).to.contain(remedy);
    }
    expect(names(events)).to.deep.equal(['error']);
  });

  it('is not warned if it provides one in time, or removes the element', async () => {
    const [late, gone] = [await withoutFaq(), await withoutFaq()];
    late.faq = sampleFaq;
    await late.updateComplete;
    gone.remove();
    clock.pass();
    expect(warnings).to.deep.equal([]);
  });
});
