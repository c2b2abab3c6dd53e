import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ShopHelpElement } from '../../../src/define.ts';
import { eventsAt, errorsDuring, names } from '../../support/events.ts';
import { sampleFaq } from '../../support/faq.ts';
import { countedListeners } from '../../support/widget/listeners.ts';
import {
  click,
  closedHelp,
  openHelp,
  part,
  parts,
  press,
  questions,
  searchBox,
  enterQuery,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';

const regions = (help: Element): number => help.querySelectorAll('[role="status"]').length;

/** Another place on the page. */
const elsewhere = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<section></section>`);

describe('the element on a page that changes', () => {
  inWindow(desktop);

  it('works after it has been moved, with one status region', async () => {
    const help = await openHelp();
    const missed = oneEvent(help, 'shop-help-no-results');
    await enterQuery(help, 'zzz');
    await missed;
    (await elsewhere()).append(help);
    await help.updateComplete;
    const searched = oneEvent(help, 'shop-help-search');
    await enterQuery(help, 'colis');
    await searched;
    expect(regions(help)).to.equal(1);
    expect(questions(help)).to.deep.equal(['Où est mon colis ?']);
    expect(help.querySelector('[role="status"]')?.textContent).to.not.equal('');
    await press(help, 'Escape');
    await press(help, 'Escape');
    expect(help.open).to.equal(false);
  });

  it('can be removed while open and put back', async () => {
    const help = await openHelp();
    help.remove();
    (await elsewhere()).append(help);
    await help.updateComplete;
    expect(questions(help)).to.have.lengthOf(4);
    await click(help, part(help, 'close-button'));
    await click(help, part(help, 'launcher'));
    expect(help.open).to.equal(true);
  });

  it('throws nothing in a frame, and works as before when it comes back', async () => {
    const help = await openHelp();
    const home = help.parentElement!;
    const background = getComputedStyle(part(help, 'panel')).backgroundColor;
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Frame"></iframe>`);
    const faults = await errorsDuring(async () => {
      frame.contentDocument!.body.append(help);
      await help.updateComplete;
      await help.show();
      help.close();
      await help.updateComplete;
      home.append(help);
      await help.show();
    });
    expect(faults).to.deep.equal([]);
    expect(getComputedStyle(part(help, 'panel')).backgroundColor).to.equal(background);
    expect(questions(help)).to.have.lengthOf(4);
  });

  it('announces nothing once it is removed', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await enterQuery(help, 'colis');
    help.remove();
    const other = await openHelp();
    const searched = oneEvent(other, 'shop-help-search');
    await enterQuery(other, 'annuler');
    await searched;
    expect(names(events)).to.deep.equal([]);
  });

  it('can be removed while it is opening', async () => {
    const faults = await errorsDuring(async () => {
      const help = await closedHelp();
      const shown = help.show();
      help.remove();
      await shown;
    });
    expect(faults).to.deep.equal([]);
  });

  it('can be opened, closed and moved in one task', async () => {
    const help = await closedHelp();
    const faults = await errorsDuring(async () => {
      void help.show();
      help.close();
      void help.search('colis');
      (await elsewhere()).append(help);
      help.toggle();
      help.toggle();
      await help.updateComplete;
    });
    expect(faults).to.deep.equal([]);
    expect(parts(help, 'panel')).to.have.lengthOf(1);
    expect(searchBox(help).value).to.equal('colis');
  });

  it('restores its status region when the page empties the element', async () => {
    const help = await openHelp();
    const missed = oneEvent(help, 'shop-help-no-results');
    await enterQuery(help, 'zzz');
    await missed;
    help.replaceChildren();
    const searched = oneEvent(help, 'shop-help-search');
    await enterQuery(help, 'colis');
    await searched;
    expect(regions(help)).to.equal(1);
  });

  it('is independent of a second element', async () => {
    const first = await openHelp();
    const second = await openHelp({ placement: 'top-start' });
    await enterQuery(second, 'colis');
    expect(questions(first)).to.have.lengthOf(4);
    expect(questions(second)).to.have.lengthOf(1);
    await click(first, part(first, 'close-button'));
    expect([first.open, second.open]).to.deep.equal([false, true]);
  });

  it('leaves no listener on the page when it is removed', async () => {
    const listeners = countedListeners();
    try {
      const help = await openHelp({ shortcut: 'ctrl+k' });
      await enterQuery(help, 'colis');
      expect(listeners.left()).to.include.members(['click', 'keydown', 'focusin', 'hashchange']);
      help.remove();
      expect(listeners.left()).to.deep.equal([]);
    } finally {
      listeners.stop();
    }
  });

  it('listens to the page’s keys only while it is open', async () => {
    const listeners = countedListeners();
    try {
      const help = await closedHelp();
      expect(listeners.left()).to.not.include('keydown');
      await click(help, part(help, 'launcher'));
      expect(listeners.left()).to.include('keydown');
      await click(help, part(help, 'close-button'));
      expect(listeners.left()).to.not.include('keydown');
    } finally {
      listeners.stop();
    }
  });
});

describe('the element can be created', () => {
  inWindow(desktop);

  it('with document.createElement, its properties set before it is on the page', async () => {
    const help = document.createElement('shop-help');
    expect(help.attributes).to.have.lengthOf(0);
    expect(help.childNodes).to.have.lengthOf(0);
    help.faq = sampleFaq;
    help.open = true;
    (await elsewhere()).append(help);
    await help.updateComplete;
    expect(questions(help)).to.have.lengthOf(4);
  });

  it('from a tag whose properties and attributes were set before the script ran', async () => {
    const page = document.implementation.createHTMLDocument();
    const early: ShopHelpElement = page.createElement('shop-help');
    early.faq = sampleFaq;
    early.label = 'Une question ?';
    early.setAttribute('placement', 'top-start');
    expect(early instanceof ShopHelpElement).to.equal(false);
    (await elsewhere()).append(early);
    customElements.upgrade(early);
    await early.updateComplete;
    expect(part(early, 'launcher').innerText.trim()).to.equal('Une question ?');
    expect(early.placement).to.equal('top-start');
    await early.show();
    expect(questions(early)).to.have.lengthOf(4);
  });

  it('once, however often the script is loaded', async () => {
    const again = '../../../src/define.ts?again';
    const faults = await errorsDuring(() => import(again));
    expect(faults).to.deep.equal([]);
    expect(customElements.get('shop-help') === ShopHelpElement).to.equal(true);
  });

  it('around a fallback link, which is hidden once the script runs', async () => {
    const help = await fixture<ShopHelpElement>(
      html`<shop-help .faq=${sampleFaq}><a href="/aide">Aide</a></shop-help>`,
    );
    expect(help.querySelector('a')!.getClientRects()).to.have.lengthOf(0);
  });
});
