import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ShopHelpElement } from '../../../src/define.ts';
import { whenIdle } from '../../../src/widget/dom/when-idle.ts';
import { eventsAt } from '../../support/events.ts';
import { fakeNetwork } from '../../support/widget/fake-network.ts';
import { closedHelp, part, parts } from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';

const panelOf = (help: ShopHelpElement): HTMLElement | null =>
  help.renderRoot.querySelector<HTMLElement>('.panel');

/** WebKit's driver loses mouse moves when several windows are open. */
const pointAt = (help: ShopHelpElement): boolean =>
  part(help, 'launcher').dispatchEvent(new PointerEvent('pointerenter'));

const untilIdle = (): Promise<void> => new Promise((resolve) => void whenIdle(() => resolve()));

/** Loading and rendering each wait for an idle moment. */
const untilPreloaded = async (help: ShopHelpElement): Promise<void> => {
  await untilIdle();
  await untilIdle();
  await help.updateComplete;
};

/** The first time, the panel's modules are loaded over the network. */
const untilMade = (help: ShopHelpElement): Promise<void> =>
  waitUntil(() => panelOf(help), 'the panel is not made', { timeout: 10_000 });

describe('before it is opened, the panel', () => {
  inWindow(desktop);
  const requests = fakeNetwork();

  it('is rendered out of sight when the pointer reaches the button', async () => {
    const help = await closedHelp();
    const events = eventsAt(help);
    expect(panelOf(help)).to.equal(null);
    pointAt(help);
    await untilMade(help);
    expect(panelOf(help)?.querySelectorAll('.topic')).to.have.lengthOf(2);
    expect(parts(help, 'panel')).to.have.lengthOf(0);
    expect(help.open).to.equal(false);
    expect(events).to.deep.equal([]);
  });

  it('is rendered when the focus reaches the button, and does not take it', async () => {
    const help = await closedHelp();
    part(help, 'launcher').focus();
    await untilMade(help);
    expect(parts(help, 'panel')).to.have.lengthOf(0);
    expect(help.shadowRoot?.activeElement).to.equal(part(help, 'launcher'));
    const next = document.body.appendChild(document.createElement('button'));
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(next);
    next.remove();
  });

  it('is laid out, so that opening does not wait for layout', async () => {
    const help = await closedHelp();
    const ahead = async (): Promise<number> => {
      pointAt(help);
      await untilMade(help);
      return panelOf(help)!.querySelector('.question')!.getBoundingClientRect().height;
    };
    expect(await ahead()).to.be.above(20);
    help.open = true;
    await help.updateComplete;
    help.open = false;
    await help.updateComplete;
    expect(panelOf(help)?.hidden).to.equal(true);
  });

  it('hides the shop’s slotted content, even if that has visibility: visible', async () => {
    const help = await closedHelp();
    help.insertAdjacentHTML('beforeend', '<p slot="header" style="visibility: visible">Logo</p>');
    pointAt(help);
    await untilMade(help);
    expect(help.querySelector('p')!.checkVisibility({ opacityProperty: true })).to.equal(false);
  });

  it('fetches no FAQ file', async () => {
    const help = await closedHelp({ faq: undefined, src: '/faq.json' });
    pointAt(help);
    await untilPreloaded(help);
    expect(requests).to.deep.equal([]);
  });

  it('is not rendered once the element has been removed', async () => {
    const help = await closedHelp();
    pointAt(help);
    help.remove();
    await untilPreloaded(help);
    expect(panelOf(help)).to.equal(null);
  });
});
