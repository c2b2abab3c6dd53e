import { expect } from '@open-wc/testing';
import { heldClock } from '../support/clock.ts';
import { eventsAt } from '../support/events.ts';
import {
  click,
  enterQuery,
  openHelp,
  press,
  questionOf,
  questions,
  typeQuery,
} from '../support/shop-help.ts';
import { expectFocusOn } from '../support/focus.ts';
import { desktop, inWindow } from '../support/viewport.ts';

const ANNULER = 'Puis-je annuler ma commande ?';

describe('the list while the shopper types', () => {
  inWindow(desktop);
  const clock = heldClock();

  it('keeps its rows where a word finds nothing, until the pause', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await typeQuery(help, 'annul');
    await typeQuery(help, 'xyzzz');
    expect(questions(help)).to.deep.equal([ANNULER]);
    clock.pass();
    await help.updateComplete;
    expect(questions(help)).not.to.include(ANNULER);
    expect(events[0]?.detail).to.include({ query: 'annulxyzzz', count: 0 });
  });

  it('stays as it is for a shopper who has gone on to a row', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annulxyzzz');
    await press(help, 'ArrowDown');
    clock.pass();
    await help.updateComplete;
    expectFocusOn(questionOf(help, ANNULER));
  });

  it('stays as it is under an answer opened before the pause', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annulxyzzz');
    await click(help, questionOf(help, ANNULER));
    clock.pass();
    await help.updateComplete;
    expect(questions(help)).to.deep.equal([ANNULER]);
  });

  it('is new for a query put in its place', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annul');
    await enterQuery(help, 'xyzzz');
    expect(questions(help)).not.to.include(ANNULER);
  });
});
