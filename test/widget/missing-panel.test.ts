import { expect } from '@open-wc/testing';
import { allPanelParts } from '../../src/widget/panel/all-panel-parts.ts';
import { providePanelParts } from '../../src/widget/panel/panel-parts.ts';
import { eventsAt } from '../support/events.ts';
import { closedHelp, part, parts } from '../support/shop-help.ts';
import { whenIdle } from '../../src/widget/dom/when-idle.ts';

const untilIdle = (): Promise<void> => new Promise((resolve) => void whenIdle(() => resolve()));

describe('a panel that cannot be loaded', () => {
  let asked = 0;
  beforeEach(() => {
    asked = 0;
    providePanelParts(() => {
      asked += 1;
      return Promise.reject(new Error('The panel did not load.'));
    });
  });
  afterEach(() => providePanelParts(() => Promise.resolve(allPanelParts)));

  const approach = async (help: Awaited<ReturnType<typeof closedHelp>>): Promise<void> => {
    part(help, 'launcher').dispatchEvent(new PointerEvent('pointerenter'));
    await untilIdle();
    await untilIdle();
    await help.updateComplete;
  };

  it('leaves the button to be clicked, even with a plain link, where nobody has clicked yet', async () => {
    const help = await closedHelp();
    help.insertAdjacentHTML('beforeend', '<a href="/help">Help</a>');
    await approach(help);
    expect(asked).to.equal(1);
    expect(parts(help, 'launcher')).to.have.lengthOf(1);
    providePanelParts(() => Promise.resolve(allPanelParts));
    part(help, 'launcher').click();
    await help.updateComplete;
    expect(parts(help, 'panel')).to.have.lengthOf(1);
  });

  it('is asked for again by a new approach, not by each rendering, and reported once', async () => {
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

  it('is asked for again by the next call of `show`, without a button', async () => {
    const help = await closedHelp({ launcher: 'none' });
    await help.show();
    expect(help.open).to.equal(false);
    providePanelParts(() => Promise.resolve(allPanelParts));
    await help.show();
    expect(parts(help, 'panel')).to.have.lengthOf(1);
  });
});
