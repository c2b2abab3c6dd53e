import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ShopHelpElement } from '../../../src/define.ts';
import { sampleFaq } from '../../support/faq.ts';
import {
  atRest,
  closedHelp,
  openHelp,
  part,
  parts,
  questions,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow, phone, resizeTo } from '../../support/widget/viewport.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';

/** The button may move out of the way once it has inspected the page, in idle time. */
const lookedAtPage = async (): Promise<void> => {
  const soon = { timeout: 1000 };
  await new Promise((done) => window.requestIdleCallback?.(done, soon) ?? setTimeout(done));
  await new Promise(requestAnimationFrame);
};

describe('the help button', () => {
  inWindow(desktop);

  it('has a name, and is announced as collapsed', async () => {
    const help = await closedHelp();
    const launcher = part(help, 'launcher');
    expect(launcher.getAttribute('aria-expanded')).to.equal('false');
    expect(launcher.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(parts(help, 'panel')).to.have.lengthOf(0);
  });

  it('opens the panel on click and moves the focus to the search box', async () => {
    const help = await openHelp();
    expect(part(help, 'panel').getAttribute('role')).to.equal('dialog');
    expectFocusOn(part(help, 'input'));
    expect(questions(help)).to.have.lengthOf(4);
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens with ${key}, once`, async () => {
      const help = await closedHelp();
      let count = 0;
      help.addEventListener('shop-help-open', () => count++);
      part(help, 'launcher').focus();
      const opened = oneEvent(help, 'shop-help-open');
      await sendKeys({ press: key });
      await opened;
      await help.updateComplete;
      expect(parts(help, 'panel')).to.have.lengthOf(1);
      expectFocusOn(part(help, 'input'));
      expect(count).to.equal(1);
    });
  }

  it('leaves the search box empty when Space opened it', async () => {
    const help = await closedHelp();
    part(help, 'launcher').focus();
    await sendKeys({ press: 'Space' });
    await help.updateComplete;
    expect((part(help, 'input') as HTMLInputElement).value).to.equal('');
  });

  it('opens under a real pointer', async () => {
    const help = await closedHelp();
    await lookedAtPage();
    await atRest(help);
    const box = part(help, 'launcher').getBoundingClientRect();
    const middle = [box.x + box.width / 2, box.y + box.height / 2].map(Math.round);
    const opened = oneEvent(help, 'shop-help-open');
    await sendMouse({ type: 'click', position: middle as [number, number] });
    await opened;
    await help.updateComplete;
    expect(parts(help, 'panel')).to.have.lengthOf(1);
  });

  it('is hidden while the panel is open', async () => {
    const help = await openHelp();
    await atRest(help);
    expect(parts(help, 'launcher')).to.have.lengthOf(0);
    help.close();
    await help.updateComplete;
    expect(parts(help, 'launcher')).to.have.lengthOf(1);
    expect(parts(help, 'panel')).to.have.lengthOf(0);
  });

  it('shows the shop’s own label', async () => {
    const help = await fixture<ShopHelpElement>(
      html`<shop-help label="Une question ?" .faq=${sampleFaq}></shop-help>`,
    );
    expect(part(help, 'launcher').innerText.trim()).to.equal('Une question ?');
    expect(part(help, 'launcher').getAttribute('aria-label')).to.equal('Une question ?');
  });

  it('shows its default label again when the shop removes its own', async () => {
    const help = await closedHelp({ lang: 'en', label: 'Ask us' });
    help.label = '';
    await help.updateComplete;
    expect(part(help, 'launcher').innerText.trim()).to.equal('Help');
  });

  it('is labelled in the language of the page', async () => {
    for (const [lang, words] of [
      ['fr', 'Aide'],
      ['en', 'Help'],
    ] as const) {
      const help = await closedHelp({ lang });
      expect(part(help, 'launcher').innerText.trim(), lang).to.equal(words);
    }
  });

  for (const [launcher, drawing, words] of [
    ['icon', true, ''],
    ['label', false, 'Help'],
    ['both', true, 'Help'],
  ] as const) {
    for (const [says, size] of [
      ['a wide window', desktop],
      ['a narrow one', phone],
    ] as const) {
      it(`follows launcher="${launcher}" in ${says}`, async () => {
        await resizeTo(size);
        const help = await closedHelp({ lang: 'en', launcher });
        const button = part(help, 'launcher');
        expect(parts(help, 'help-icon')).to.have.lengthOf(drawing ? 1 : 0);
        expect(button.innerText.trim()).to.equal(words);
        expect(button.getAttribute('aria-label')).to.equal('Help');
      });
    }
  }

  it('scales with --shop-help-launcher-size, icon included', async () => {
    const help = await closedHelp({ launcher: 'icon' });
    const sizes = (): readonly number[] =>
      ['launcher', 'help-icon'].flatMap((name) => {
        const { width, height } = part(help, name).getBoundingClientRect();
        return [width, height].map(Math.round);
      });
    expect(sizes()).to.deep.equal([52, 52, 24, 24]);
    help.style.setProperty('--shop-help-launcher-size', '78px');
    expect(sizes()).to.deep.equal([78, 78, 36, 36]);
    help.style.setProperty('--shop-help-launcher-size', '4px');
    help.style.setProperty('--shop-help-font-size', '10px');
    expect(sizes().slice(0, 2)).to.deep.equal([24, 24]);
  });

  it('can show the shop’s own icon, in the same size and colour', async () => {
    const help = await closedHelp({ launcher: 'icon' });
    const own = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    own.setAttribute('slot', 'launcher-icon');
    help.append(own);
    expect(parts(help, 'help-icon')).to.have.lengthOf(0);
    const { width, height } = own.getBoundingClientRect();
    expect([width, height].map(Math.round)).to.deep.equal([24, 24]);
    expect(getComputedStyle(own).color).to.equal(getComputedStyle(part(help, 'launcher')).color);
  });

  it('may be the shop’s own: the panel opens above it, and gives the focus back', async () => {
    const place = await fixture<HTMLElement>(html`
      <section>
        <button
          data-shop-help-open
          style="position: fixed; inset: auto 20px 20px auto; height: 56px"
        >
          ?
        </button>
        <shop-help
          launcher="none"
          style="--shop-help-offset-block: 88px"
          .faq=${sampleFaq}
        ></shop-help>
      </section>
    `);
    const help = place.querySelector('shop-help')!;
    const button = place.querySelector('button')!;
    button.focus();
    button.click();
    await atRest(help);
    const panel = part(help, 'panel').getBoundingClientRect();
    const own = button.getBoundingClientRect();
    expect(Math.round(own.top - panel.bottom)).to.equal(12);
    expect(Math.round(panel.right)).to.equal(Math.round(own.right));
    expectFocusOn(part(help, 'input'));
    await sendKeys({ press: 'Escape' });
    await help.updateComplete;
    expectFocusOn(button);
  });

  it('is absent with launcher="none", and the shop can still open the panel', async () => {
    const help = await fixture<ShopHelpElement>(
      html`<shop-help launcher="none" .faq=${sampleFaq}></shop-help>`,
    );
    expect(parts(help, 'launcher')).to.have.lengthOf(0);
    await help.show();
    expect(parts(help, 'panel')).to.have.lengthOf(1);
  });

  it('is hidden with the hidden attribute', async () => {
    const help = await closedHelp({ hidden: true });
    expect(parts(help, 'launcher')).to.have.lengthOf(0);
  });
});
