import { sendKeys } from '@web/test-runner-commands';
import { expect, fixture, html } from '@open-wc/testing';
import { ShopHelpElement } from '../../../src/define.ts';
import { eventsAt } from '../../support/events.ts';
import {
  atRest,
  closedHelp,
  openHelp,
  part,
  parts,
  questions,
  typeQuery,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { caughtWarnings } from '../../support/widget/warnings.ts';

describe('properties and attributes', () => {
  inWindow(desktop);

  it('have their defaults', async () => {
    const help = await fixture<ShopHelpElement>(html`<shop-help></shop-help>`);
    const { open, src, placement, theme, mode, launcher, label, shortcut, maxResults } = help;
    expect([
      open,
      src,
      placement,
      theme,
      mode,
      launcher,
      label,
      shortcut,
      maxResults,
    ]).to.deep.equal([false, '', 'bottom-end', 'auto', 'floating', 'auto', '', '', 8]);
    expect(help.getAttributeNames()).to.deep.equal([]);
  });

  for (const nothing of [null, undefined]) {
    it(`are the defaults again once a framework has set ${nothing} for what an app leaves out`, async () => {
      const help = await closedHelp();
      const names = [...ShopHelpElement.elementProperties.keys()].filter((name) => name !== 'faq');
      const settings = help as unknown as Record<PropertyKey, unknown>;
      const defaults = names.map((name) => settings[name]);
      for (const name of names) settings[name] = nothing;
      await help.updateComplete;
      expect(names.map((name) => settings[name] ?? undefined)).to.deep.equal(defaults);
      expect(part(help, 'launcher').innerText).to.equal('Aide');
    });
  }

  it('are read from attributes', async () => {
    const help = await fixture<ShopHelpElement>(html`
      <shop-help
        lang="en"
        placement="top-start"
        theme="dark"
        launcher="none"
        label="Hi"
        shortcut="f2"
        max-results="3"
      ></shop-help>
    `);
    const { lang, placement, theme, launcher, label, shortcut, maxResults } = help;
    expect([lang, placement, theme, launcher, label, shortcut, maxResults]).to.deep.equal([
      'en',
      'top-start',
      'dark',
      'none',
      'Hi',
      'f2',
      3,
    ]);
  });

  it('are reflected where a shop may style by them', async () => {
    const help = await closedHelp({
      placement: 'top-end',
      theme: 'dark',
      mode: 'modal',
      lang: 'en',
    });
    for (const [name, value] of [
      ['placement', 'top-end'],
      ['theme', 'dark'],
      ['mode', 'modal'],
      ['lang', 'en'],
    ]) {
      expect(help.getAttribute(name!), name).to.equal(value);
    }
    help.open = true;
    await help.updateComplete;
    expect(help.hasAttribute('open')).to.equal(true);
    help.open = false;
    await help.updateComplete;
    expect(help.hasAttribute('open')).to.equal(false);
  });

  it('return to their defaults when the attribute is removed', async () => {
    const help = await closedHelp();
    for (const [name, value] of [
      ['placement', 'bottom-end'],
      ['theme', 'auto'],
      ['mode', 'floating'],
    ] as const) {
      help.setAttribute(name, 'x');
      help.removeAttribute(name);
      expect(help[name], name).to.equal(value);
    }
  });

  it('are not shadowed by class fields', async () => {
    const help = await openHelp();
    const shadowed = [...ShopHelpElement.elementProperties.keys()].filter((key) =>
      Object.hasOwn(help, key),
    );
    expect(ShopHelpElement.elementProperties.size).to.be.at.least(11);
    expect(shadowed).to.deep.equal([]);
  });

  it('expose the state to style sheets', async () => {
    const help = await closedHelp();
    expect(help.matches(':state(open)')).to.equal(false);
    await help.show();
    expect(help.matches(':state(open)')).to.equal(true);
  });

  it('max-results limits the length of lists', async () => {
    const help = await openHelp({ maxResults: 2 });
    const inList = (): number =>
      part(help, 'suggestions').querySelectorAll('[part~="question"]').length;
    expect(inList()).to.equal(2);
    help.maxResults = 3;
    await help.updateComplete;
    expect(inList()).to.equal(3);
  });

  it('topics="none" leaves the suggestions and the search', async () => {
    const help = await openHelp({ topics: 'none' });
    expect(parts(help, 'topic')).to.have.lengthOf(0);
    expect(parts(help, 'section-heading').length).to.be.above(0);
    expect(questions(help).length).to.be.above(0);
    help.topics = 'show';
    await help.updateComplete;
    expect(parts(help, 'topic').length).to.be.above(0);
  });

  it('feedback="none" asks nobody whether an answer has helped', async () => {
    const help = await openHelp({ feedback: 'none' });
    part(help, 'question').click();
    await help.updateComplete;
    expect(parts(help, 'answer')).to.have.lengthOf(1);
    expect(parts(help, 'feedback')).to.have.lengthOf(0);
    help.feedback = 'show';
    await help.updateComplete;
    expect(parts(help, 'feedback')).to.have.lengthOf(1);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`theme="${theme}" colours the panel`, async () => {
      const help = await openHelp({ theme });
      await atRest(help);
      expect(getComputedStyle(part(help, 'panel')).colorScheme).to.equal(theme);
    });
  }

  describe('without a theme, the help has', () => {
    const page = document.documentElement;
    afterEach(() => {
      page.removeAttribute('style');
      document.body.removeAttribute('style');
    });

    for (const [style, scheme] of [
      ['', 'normal'],
      ['color-scheme: light', 'light'],
      ['color-scheme: dark', 'dark'],
      ['color-scheme: light; background: #111', 'light'],
      ['background: #111', 'dark'],
      ['background: #fff', 'normal'],
      ['background: rgb(0 0 0 / 0)', 'normal'],
    ] as const) {
      it(`the colours of a page with the style "${style}"`, async () => {
        page.style.cssText = style;
        const help = await openHelp();
        expect(getComputedStyle(part(help, 'panel')).colorScheme).to.equal(scheme);
      });
    }

    it('the colours of the body, which covers the root', async () => {
      page.style.background = '#fff';
      document.body.style.background = '#1c1c1c';
      const help = await openHelp();
      expect(getComputedStyle(part(help, 'panel')).colorScheme).to.equal('dark');
    });

    it('the colours of the page once it is opened again', async () => {
      const help = await openHelp();
      help.close();
      await help.updateComplete;
      page.style.background = '#111';
      await help.show();
      expect(getComputedStyle(part(help, 'panel')).colorScheme).to.equal('dark');
    });
  });

  for (const [theme, text, isDark] of [
    ['dark', '#2b1d4f', false],
    ['light', '#f4efe6', true],
    ['dark', 'light-dark(#2b1d4f, #f4efe6)', true],
  ] as const) {
    it(`text="${text}" alone is readable with theme="${theme}"`, async () => {
      const help = await openHelp({ theme });
      help.style.setProperty('--shop-help-text', text);
      await atRest(help);
      const { backgroundColor } = getComputedStyle(part(help, 'panel'));
      const [, red] = /^color\(srgb-linear ([\d.]+) /.exec(backgroundColor) ?? [];
      expect(red, backgroundColor).to.be.a('string');
      expect(Number(red) < 0.1).to.equal(isDark);
    });
  }

  it('the shop’s accent applies to the button', async () => {
    const help = await closedHelp();
    help.style.setProperty('--shop-help-accent', 'rgb(120, 10, 90)');
    expect(getComputedStyle(part(help, 'launcher')).backgroundColor).to.equal('rgb(120, 10, 90)');
  });
});

describe('an invalid setting', () => {
  inWindow(desktop);
  const warnings = caughtWarnings();

  for (const name of ['placement', 'theme', 'mode', 'launcher', 'feedback', 'topics'] as const) {
    it(`is reported and treated as the default: ${name}`, async () => {
      const help = await closedHelp();
      const events = eventsAt(help);
      help.setAttribute(name, 'sideways');
      await help.updateComplete;
      await Promise.resolve();
      expect(events.map((event) => event.type)).to.deep.equal(['shop-help-error']);
      const [problem] = (events[0] as HTMLElementEventMap['shop-help-error']).problems;
      expect(problem?.path).to.equal(name);
      expect(problem?.message).to.contain('"sideways"').and.contain('use ');
      expect(warnings.join()).to.contain(name);
      expect(parts(help, 'launcher')).to.have.lengthOf(1);
    });
  }

  it('is a label of more than a hundred characters, which is cut off and reported', async () => {
    const help = await closedHelp();
    const events = eventsAt(help);
    help.label = 'Aide '.repeat(30);
    await help.updateComplete;
    await Promise.resolve();
    const [problem] = (events[0] as HTMLElementEventMap['shop-help-error']).problems;
    expect(problem?.path).to.equal('label');
    expect(part(help, 'launcher').getAttribute('aria-label')).to.have.lengthOf(100);
  });

  for (const shortcut of ['cmd+k', 'strg+k', 'ctrl k+k', 'k', 'shift+k']) {
    it(`is a shortcut that cannot be used, which is reported: ${shortcut}`, async () => {
      const help = await closedHelp();
      const events = eventsAt(help);
      help.shortcut = shortcut;
      await help.updateComplete;
      await Promise.resolve();
      const [problem] = (events[0] as HTMLElementEventMap['shop-help-error'] | undefined)
        ?.problems ?? [undefined];
      expect(problem?.path).to.equal('shortcut');
      expect(problem?.message).to.contain(shortcut).and.contain('ctrl+k');
      await sendKeys({ press: 'k' });
      await help.updateComplete;
      expect(help.open).to.equal(false);
    });
  }

  it('does not remove the panel', async () => {
    const help = await openHelp({ mode: 'sideways', theme: 'pink', maxResults: NaN });
    await typeQuery(help, 'colis');
    expect(questions(help)).to.deep.equal(['Où est mon colis ?']);
    expect(part(help, 'panel').getAttribute('role')).to.equal('dialog');
  });
});
