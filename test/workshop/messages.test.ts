import { describe, expect, it } from 'vitest';
import { messagesIn, preferredLanguage, uiLanguages } from '../../src/workshop/messages/index.ts';
import { platformSteps } from '../../src/workshop/messages/platform-steps.ts';
import { platformIds } from '../../src/workshop/platforms.ts';

describe("the page's words", () => {
  it("are in the first of the browser's languages that the page supports", () => {
    expect(preferredLanguage(['nl-BE', 'fr-BE', 'en'])).to.equal('fr');
    expect(preferredLanguage(['ja'])).to.equal('en');
  });

  it('form plurals as the language does', () => {
    expect(messagesIn('fr').questions(0)).to.equal('0 question');
    expect(messagesIn('en').questions(0)).to.equal('0 questions');
  });

  it('include steps for every platform', () => {
    for (const language of uiLanguages) {
      for (const platform of platformIds) {
        expect(platformSteps(language, platform).steps).not.to.be.empty;
      }
    }
  });
});
