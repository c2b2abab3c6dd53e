import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ShopHelpElement } from '../../../src/define.ts';
import { fullPanelBundle } from '../../../src/widget/panel/loading/full-panel-bundle.ts';
import { providePanelBundle } from '../../../src/widget/panel/loading/panel-bundle.ts';
import { eventsAt, names } from '../../support/events.ts';
import { sampleFaq } from '../../support/faq.ts';
import { closedHelp, focused, part, parts, searchBox } from '../../support/widget/shop-help.ts';
import { whenIdle } from '../../../src/widget/dom/when-idle.ts';

const untilIdle = (): Promise<void> => new Promise((resolve) => void whenIdle(() => resolve()));

describe('a panel that cannot be loaded', () => {
  let asked = 0;
  beforeEach(() => {
    asked = 0;
    providePanelBundle(() => {
      asked += 1;
      return Promise.reject(new Error('The panel did not load.'));
    });
  });
  afterEach(() => providePanelBundle(() => Promise.resolve(fullPanelBundle)));

  const approach = async (help: Awaited<ReturnType<typeof closedHelp>>): Promise<void> => {
    part(help, 'launcher').dispatchEvent(new PointerEvent('pointerenter'));
    await untilIdle();
    await untilIdle();
    await help.updateComplete;
  };

  it('leaves the button in place, despite a fallback link, until somebody clicks it', async () => {
    const help = await closedHelp();
    help.insertAdjacentHTML('beforeend', '<a href="/help">Help</a>');
    await approach(help);
    expect(asked).to.equal(1);
    expect(parts(help, 'launcher')).to.have.lengthOf(1);
    providePanelBundle(() => Promise.resolve(fullPanelBundle));
    part(help, 'launcher').click();
    await help.updateComplete;
    expect(parts(help, 'panel')).to.have.lengthOf(1);
  });

  it('is requested again when the pointer returns, not on each rendering, and reported once', async () => {
    const help = await closedHelp();
    const events = eventsAt(help);
    await approach(help);
    help.suggest(['returns']);
    await help.updateComplete;
    help.suggest([]);
    await help.updateComplete;
    expect(asked).to.equal(1);
    await approach(help);
    expect(asked).to.equal(2);
    expect(events).to.have.lengthOf(1);
  });

  it('is requested again by the next call of `show`, without a button', async () => {
    const help = await closedHelp({ launcher: 'none' });
    await help.show();
    expect(help.open).to.equal(false);
    providePanelBundle(() => Promise.resolve(fullPanelBundle));
    await help.show();
    expect(parts(help, 'panel')).to.have.lengthOf(1);
  });

  it('is requested again by a button in place of an inline panel, which then gets the focus', async () => {
    const help = await fixture<ShopHelpElement>(
      html`<shop-help mode="inline" .faq=${sampleFaq}></shop-help>`,
    );
    await help.updateComplete;
    expect(part(help, 'load-failed').innerText).to.contain('ne s’est pas chargée');
    part(help, 'retry-button').click();
    await help.updateComplete;
    expect(asked).to.equal(2);
    expect(parts(help, 'load-failed')).to.have.lengthOf(1);
    providePanelBundle(() => Promise.resolve(fullPanelBundle));
    part(help, 'retry-button').click();
    await help.updateComplete;
    expect(parts(help, 'load-failed')).to.have.lengthOf(0);
    expect(focused(help)).to.equal(searchBox(help));
  });
});

describe('a panel that is loading', () => {
  let arrive: () => void;
  beforeEach(() => {
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    providePanelBundle(() => arrival.then(() => fullPanelBundle));
  });
  afterEach(() => providePanelBundle(() => Promise.resolve(fullPanelBundle)));

  const askFor = async (): Promise<ShopHelpElement> => {
    const help = await closedHelp();
    const button = part(help, 'launcher');
    button.focus();
    button.click();
    await nextFrame();
    return help;
  };

  it('leaves the button in place, busy and not yet expanded', async () => {
    const help = await askFor();
    const button = part(help, 'launcher');
    expect(button.getAttribute('aria-busy')).to.equal('true');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    arrive();
    await help.updateComplete;
    expect(parts(help, 'panel')).to.have.lengthOf(1);
    expect(parts(help, 'launcher')).to.have.lengthOf(0);
  });

  it('still opens after a second, impatient click', async () => {
    const help = await askFor();
    part(help, 'launcher').click();
    arrive();
    await help.updateComplete;
    expect(parts(help, 'panel')).to.have.lengthOf(1);
  });

  it('does not open after Escape', async () => {
    const help = await askFor();
    const events = eventsAt(help);
    await sendKeys({ press: 'Escape' });
    arrive();
    await help.updateComplete;
    expect(help.open).to.equal(false);
    expect(names(events)).to.deep.equal(['close']);
    expect(parts(help, 'panel')).to.have.lengthOf(0);
    expect(focused(help)).to.equal(part(help, 'launcher'));
  });
});
