import { expect } from '@open-wc/testing';
import type { OwnMessages } from '../../../src/index.ts';
import { eventsAt } from '../../support/events.ts';
import {
  closedHelp,
  enterQuery,
  openHelp,
  part,
  searchBox,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { caughtWarnings } from '../../support/widget/warnings.ts';

describe('a shop’s own messages', () => {
  inWindow(desktop);
  const warnings = caughtWarnings();

  it('replace the widget’s messages one by one', async () => {
    const help = await closedHelp({ lang: 'en' });
    help.messages = { launcher: 'Ask us', searchPlaceholder: 'What is it?' };
    await help.updateComplete;
    expect(part(help, 'launcher').textContent.trim()).to.equal('Ask us');
    await help.show();
    expect(searchBox(help).placeholder).to.equal('What is it?');
    expect(part(help, 'close-button').ariaLabel).to.equal('Close help');
    expect(warnings).to.have.lengthOf(0);
  });

  it('disappear when they are removed', async () => {
    const help = await closedHelp({ lang: 'en', messages: { launcher: 'Ask us' } });
    help.messages = undefined;
    await help.updateComplete;
    expect(part(help, 'launcher').textContent.trim()).to.equal('Help');
  });

  it('can be in a language that the widget does not have', async () => {
    const messages: OwnMessages = {
      lang: 'pl-PL',
      resultCount: { one: 'jedna', few: '{count} kilka', other: '{count} innych' },
    };
    const help = await openHelp({ lang: 'en', messages });
    await enterQuery(help, 'annuler');
    expect(part(help, 'status').innerText).to.equal('jedna');
    expect(part(help, 'panel').lang).to.equal('pl-PL');
  });

  it('are reported if their names are unknown, and the widget’s stay', async () => {
    const help = await closedHelp({ lang: 'en' });
    const events = eventsAt(help);
    help.messages = { luancher: 'Ask us' } as OwnMessages;
    await help.updateComplete;
    await Promise.resolve();
    const [error] = events as readonly HTMLElementEventMap['shop-help-error'][];
    expect(error?.problems.map(({ path }) => path)).to.deep.equal(['messages.luancher']);
    expect(warnings.join()).to.contain('messages.luancher');
    expect(part(help, 'launcher').textContent.trim()).to.equal('Help');
  });
});
