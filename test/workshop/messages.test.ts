import { describe, expect, it } from 'vitest';
import { importCodes } from '../../src/import/finding-codes.ts';
import { ruleNames } from '../../src/lint/rule-names.ts';
import { findingWordsFr } from '../../src/workshop/messages/finding-words-fr.ts';
import { importWordsFr } from '../../src/workshop/messages/import-words-fr.ts';
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

  it('name every finding of the import and of the linter in French', () => {
    expect(importCodes.filter((code) => !(code in importWordsFr))).to.deep.equal([]);
    expect(ruleNames.filter((code) => !(code in findingWordsFr))).to.deep.equal([]);
  });

  it('include steps for every platform', () => {
    for (const language of uiLanguages) {
      for (const platform of platformIds) {
        expect(platformSteps(language, platform).steps).not.to.be.empty;
      }
    }
  });
});
