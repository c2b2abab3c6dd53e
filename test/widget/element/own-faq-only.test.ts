import { expect, fixture, html } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
import { withBundledFaqs } from '../../support/widget/bundled-faqs.ts';
import { sampleFaq } from '../../support/faq.ts';
import { withPanelBundle } from '../../support/widget/panel-bundle.ts';
import { part, plain, questions } from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { caughtWarnings } from '../../support/widget/warnings.ts';

const inElement = html`<shop-help lang="fr"
  ><script type="application/json">
    {}
  </script></shop-help
>`;

describe('a script composed without a parser', () => {
  inWindow(desktop);
  withPanelBundle({ parse: undefined });
  withBundledFaqs(sampleFaq);
  const warnings = caughtWarnings();

  for (const [path, given] of [
    ['src', html`<shop-help lang="fr" src="/faq.json"></shop-help>`],
    ['faq', html`<shop-help lang="fr" .faq=${{ lang: 'de' }}></shop-help>`],
    ['faq', inElement],
  ] as const) {
    it(`shows it, and says why not another: ${given.strings.join('…')}`, async () => {
      const help = await fixture<ShopHelpElement>(given);
      await help.show();
      expect(questions(help)).to.have.lengthOf(4);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain(`${path}: Is not read`);
      expect(warnings[0]).to.contain('--parser');
    });
  }
});

describe('a script without a parser and without a FAQ', () => {
  inWindow(desktop);
  withPanelBundle({ parse: undefined });
  const warnings = caughtWarnings();

  it('reports that it cannot read the page’s FAQ, and still shows something', async () => {
    const help = await fixture<ShopHelpElement>(
      html`<shop-help lang="fr" .faq=${sampleFaq}></shop-help>`,
    );
    await help.show();
    expect(warnings.join()).to.contain('faq: Is not read');
    expect(plain(part(help, 'panel').textContent)).to.contain('ne s’est pas chargée');
  });
});
