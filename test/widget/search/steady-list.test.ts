import { expect } from '@open-wc/testing';
import { sampleFaq } from '../../support/faq.ts';
import { fakeTimers } from '../../support/widget/fake-timers.ts';
import { eventsAt } from '../../support/events.ts';
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
} from '../../support/widget/shop-help.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';

const ANNULER = 'Puis-je annuler ma commande ?';

describe('the list while the shopper types', () => {
  inWindow(desktop);
  const clock = fakeTimers();

  it('keeps its rows until the pause if a word finds nothing', async () => {
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

  it('does not change once the focus is on a row', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annulxyzzz');
    await press(help, 'ArrowDown');
    clock.pass();
    await help.updateComplete;
    expectFocusOn(questionOf(help, ANNULER));
  });

  it('does not change once an answer has been opened', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annulxyzzz');
    await click(help, questionOf(help, ANNULER));
    clock.pass();
    await help.updateComplete;
    expect(questions(help)).to.deep.equal([ANNULER]);
  });

  it('shows what the whole query finds when Enter moves to it', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annulxyzzz');
    await press(help, 'Enter');
    await help.updateComplete;
    expect(questions(help)).not.to.include(ANNULER);
    expect(parts(help, 'hand-over')).to.have.lengthOf(1);
  });

  it('changes after the pause if the focus has left the search box', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annulxyzzz');
    searchBox(help).blur();
    clock.pass();
    await help.updateComplete;
    expect(questions(help)).not.to.include(ANNULER);
  });

  it('has changed when the panel is reopened after being closed before the pause', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annulxyzzz');
    help.close();
    await help.show();
    expect(questions(help)).not.to.include(ANNULER);
  });

  it('keeps no row of another FAQ', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annulxyzzz');
    help.faq = { ...sampleFaq };
    await help.updateComplete;
    expect(questions(help)).not.to.include(ANNULER);
  });

  it('reports to the shop what the query found, not what is still shown', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await typeQuery(help, 'annulxyzzz');
    await click(help, questionOf(help, ANNULER));
    clock.pass();
    const [search, miss] = events.filter(({ type }) => /search|no-results/.test(type));
    expect(search?.detail).to.include({ query: 'annulxyzzz', count: 0 });
    expect(miss?.detail).to.include({ query: 'annulxyzzz' });
  });

  it('reports the typed query if the shop searches for another before the pause', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await typeQuery(help, 'annuler');
    await help.search('retours');
    clock.pass();
    const [search] = events.filter(({ type }) => type === 'shop-help-search');
    expect(search?.detail).to.include({ query: 'annuler' });
  });

  it('changes at once for a query set by the shop', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annul');
    await enterQuery(help, 'xyzzz');
    expect(questions(help)).not.to.include(ANNULER);
  });
});
