import { expect } from '@open-wc/testing';
import { atRest, click, openHelp, part, searchBox } from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';

/** Each colour that a shop can set, and where the open panel uses it unchanged. */
const places = {
  accent: ['yes-button', 'background-color'],
  surface: ['panel', 'background-color'],
  text: ['title', 'color'],
  muted: ['section-heading', 'color'],
  shade: ['footer', 'background-color'],
  border: ['panel', 'border-top-color'],
  focus: ['search', 'border-top-color'],
} as const;

const day = 'rgb(120, 10, 90)';
const night = 'rgb(200, 220, 90)';

describe('light-dark() in each colour property', () => {
  inWindow(desktop);

  for (const [theme, wanted] of [
    ['light', day],
    ['dark', night],
  ] as const) {
    it(`takes the value for theme="${theme}"`, async () => {
      const help = await openHelp({ theme });
      for (const name of Object.keys(places))
        help.style.setProperty(`--shop-help-${name}`, `light-dark(${day}, ${night})`);
      await click(help, part(help, 'question'));
      await click(help, part(help, 'yes-button'));
      searchBox(help).focus();
      await atRest(help);
      for (const [name, [place, property]] of Object.entries(places)) {
        const shown = getComputedStyle(part(help, place)).getPropertyValue(property);
        expect(shown, name).to.equal(wanted);
      }
    });
  }
});
