import { expect } from '@open-wc/testing';
import { sampleFaq } from '../support/faq.ts';
import { heldClock } from '../support/clock.ts';
import { eventsAt } from '../support/events.ts';
import {
  click,
  enterQuery,
  openHelp,
  parts,
  press,
  questionOf,
  questions,
  searchBox,
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

  it('is that of the whole query where Enter goes on to it', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annulxyzzz');
    await press(help, 'Enter');
    await help.updateComplete;
    expect(questions(help)).not.to.include(ANNULER);
    expect(parts(help, 'hand-over')).to.have.lengthOf(1);
  });

  it('is new after the pause for a shopper who has left the search box', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annulxyzzz');
    searchBox(help).blur();
    clock.pass();
    await help.updateComplete;
    expect(questions(help)).not.to.include(ANNULER);
  });

  it('is new for a shopper who has closed the help before the pause, and comes back', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annulxyzzz');
    help.close();
    await help.show();
    expect(questions(help)).not.to.include(ANNULER);
  });

  it('holds no row of another FAQ', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annulxyzzz');
    help.faq = { ...sampleFaq };
    await help.updateComplete;
    expect(questions(help)).not.to.include(ANNULER);
  });

  it('tells the shop what the query has found, and not what is kept', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await typeQuery(help, 'annulxyzzz');
    await click(help, questionOf(help, ANNULER));
    clock.pass();
    const [search, miss] = events.filter(({ type }) => /search|no-results/.test(type));
    expect(search?.detail).to.include({ query: 'annulxyzzz', count: 0 });
    expect(miss?.detail).to.include({ query: 'annulxyzzz' });
  });

  it('tells of the query that was typed if the shop asks for another before the pause', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await typeQuery(help, 'annuler');
    await help.search('retours');
    clock.pass();
    const [search] = events.filter(({ type }) => type === 'shop-help-search');
    expect(search?.detail).to.include({ query: 'annuler' });
  });

  it('is new for a query put in its place', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annul');
    await enterQuery(help, 'xyzzz');
    expect(questions(help)).not.to.include(ANNULER);
  });
});
