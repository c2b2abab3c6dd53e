import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ShopHelpElement } from '../../../src/define.ts';
import { withNeighbours } from '../../support/widget/neighbours.ts';
import {
  buttonNamed,
  click,
  closedHelp,
  focused,
  onShow,
  openHelp,
  part,
  parts,
  plain,
  press,
  questionOf,
  questions,
  searchBox,
  typeQuery,
} from '../../support/widget/shop-help.ts';
import { fakeNetwork } from '../../support/widget/fake-network.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';

const focusedWords = (help: ShopHelpElement): string =>
  plain((focused(help) as HTMLElement | null)?.innerText ?? '');

describe('the arrow keys', () => {
  inWindow(desktop);

  it('move from the search box down through questions and topics, and up again', async () => {
    const help = await openHelp();
    const stops = [...onShow(help.renderRoot, '[part~="question"], [part~="topic"] h4 > button')];
    expect(stops).to.have.lengthOf(6);
    for (const stop of stops) {
      await press(help, 'ArrowDown');
      expectFocusOn(stop);
    }
    await press(help, 'ArrowDown');
    expectFocusOn(stops[stops.length - 1]);
    while (focused(help) !== searchBox(help) && stops.pop()) await press(help, 'ArrowUp');
    expectFocusOn(searchBox(help));
  });

  it('move through the questions of an expanded topic', async () => {
    const help = await openHelp();
    const topic = buttonNamed(part(help, 'topic'), 'Commandes');
    await click(help, topic);
    topic.focus();
    await press(help, 'ArrowDown');
    expect(focusedWords(help)).to.equal('Puis-je annuler ma commande ?');
  });

  it('move through results too', async () => {
    const help = await openHelp();
    await typeQuery(help, 'colis');
    await press(help, 'ArrowDown');
    expect(focusedWords(help)).to.equal('Où est mon colis ?');
    await press(help, 'ArrowUp');
    expectFocusOn(searchBox(help));
    expect(searchBox(help).value).to.equal('colis');
  });

  it('do nothing at either end', async () => {
    const help = await openHelp();
    await press(help, 'ArrowUp');
    expectFocusOn(searchBox(help));
  });

  it('skip open answers, whose links are reached with Tab', async () => {
    const help = await openHelp();
    const first = questionOf(help, 'Puis-je annuler');
    await click(help, first);
    first.focus();
    await press(help, 'ArrowDown');
    expect(focusedWords(help)).to.equal('Où est mon colis ?');
    first.focus();
    await press(help, 'Tab');
    expect(focused(help)?.matches('a')).to.equal(true);
  });
});

describe('Home, End and Enter', () => {
  inWindow(desktop);

  it('move to the first and the last row of the list', async () => {
    const help = await openHelp();
    await press(help, 'ArrowDown');
    await press(help, 'End');
    expect(focusedWords(help)).to.contain('Livraison');
    await press(help, 'Home');
    expect(focusedWords(help)).to.equal(questions(help)[0]);
  });

  it('move the caret while the focus is in the search box', async () => {
    const help = await openHelp();
    await typeQuery(help, 'colis');
    await press(help, 'Home');
    expectFocusOn(searchBox(help));
    expect(searchBox(help).selectionStart).to.equal(0);
    await press(help, 'End');
    expect(searchBox(help).selectionStart).to.equal(5);
  });

  it('from the search box, Enter moves to the first question', async () => {
    const help = await openHelp();
    await press(help, 'Enter');
    expect(focusedWords(help)).to.equal(questions(help)[0]);
    expect(parts(help, 'answer')).to.have.lengthOf(0);
    await press(help, 'Enter');
    expect(parts(help, 'answer')).to.have.lengthOf(1);
  });

  it('from the search box, Enter opens the only answer found, and does not close it again', async () => {
    const help = await openHelp();
    await typeQuery(help, 'colis');
    await press(help, 'Enter');
    expect(focusedWords(help)).to.equal('Où est mon colis ?');
    expect(parts(help, 'answer')).to.have.lengthOf(1);
    searchBox(help).focus();
    await press(help, 'Enter');
    expect(parts(help, 'answer')).to.have.lengthOf(1);
  });

  it('ignore key combinations, which belong to the browser', async () => {
    const help = await openHelp();
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowDown',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    searchBox(help).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expectFocusOn(searchBox(help));
  });
});

describe('Tab', () => {
  inWindow(desktop);
  const { before, after } = withNeighbours();

  it('moves from control to control in document order, and on into the page', async () => {
    const help = await openHelp();
    help.parentElement?.after(after);
    part(help, 'close-button').focus();
    const controls = onShow(help.renderRoot, 'button:not([part~="launcher"]), input, a[href]');
    for (const control of controls) {
      expectFocusOn(control);
      await press(help, 'Tab');
    }
    expectFocusOn(after);
    expect(help.open, 'the panel stays').to.equal(true);
  });

  it('moves back into the page', async () => {
    const help = await openHelp();
    help.parentElement?.before(before);
    part(help, 'close-button').focus();
    await press(help, 'Shift+Tab');
    expectFocusOn(before);
  });

  it('reaches only the button while the panel is closed', async () => {
    const help = await openHelp();
    help.parentElement?.before(before);
    help.parentElement?.after(after);
    help.close();
    await help.updateComplete;
    before.focus();
    await sendKeys({ press: 'Tab' });
    expectFocusOn(part(help, 'launcher'));
    await sendKeys({ press: 'Tab' });
    expectFocusOn(after);
  });
});

describe('Escape', () => {
  inWindow(desktop);

  it('first clears the search, then closes', async () => {
    const help = await openHelp();
    await typeQuery(help, 'colis');
    await press(help, 'Escape');
    expect(searchBox(help).value).to.equal('');
    expectFocusOn(searchBox(help));
    expect(help.open).to.equal(true);
    await press(help, 'Escape');
    expect(help.open).to.equal(false);
  });

  it('clears from anywhere in the panel', async () => {
    const help = await openHelp();
    await typeQuery(help, 'colis');
    await press(help, 'ArrowDown');
    await press(help, 'Escape');
    expect(searchBox(help).value).to.equal('');
    expectFocusOn(searchBox(help));
  });

  it('never closes an inline panel', async () => {
    const help = await openHelp();
    help.mode = 'inline';
    await help.updateComplete;
    searchBox(help).focus();
    await press(help, 'Escape');
    expect(parts(help, 'panel')).to.have.lengthOf(1);
  });

  it('is left to the page if an inline panel has nothing to clear', async () => {
    const help = await closedHelp({ mode: 'inline' });
    const heard: boolean[] = [];
    const listen = (event: KeyboardEvent): number => heard.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await typeQuery(help, 'x');
    await press(help, 'Escape');
    expect(heard, 'it cleared the search').to.deep.equal([]);
    await press(help, 'Escape');
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([false]);
  });
});

describe('while the FAQ is loading', () => {
  inWindow(desktop);
  fakeNetwork();

  it('Escape and the clear button empty the search box', async () => {
    const help = await closedHelp({ faq: undefined, src: '/faq.json' });
    await help.show();
    await typeQuery(help, 'colis');
    await press(help, 'Escape');
    expect(searchBox(help).value).to.equal('');
    await typeQuery(help, 'colis');
    await click(help, part(help, 'clear-button'));
    expect(searchBox(help).value).to.equal('');
    expect(help.open).to.equal(true);
  });
});
