import type { Language } from './language.ts';
import { plain } from './plain.ts';

const ending =
  /^(?:(.{3,}?)(?:er(?:a[rs]?|ades?|ats?|ing(?:en|ar|arna)?)|ation(?:en|er|erna)?|n?ing(?:en|ar|arna|s)?|ans(?:en|er)?|ande|ende|heten|het|arna|erna|orna|ades?|ar|er|or|ad|at|en|na|te|es|[ae])|(.{4,}?)(?:et|as)|(.{5,}?)[tdsn])$/;

/**
 * A light stemmer: strips endings of nouns, adjectives and verbs, and the vowel that "cykel" has but
 * "cyklar" has not.
 */
export const sv: Language = {
  ...plain,
  spellings: { nummer: 'nr', telefon: 'tel' },
  stem: (word) =>
    word
      .replace(ending, '$1$2$3')
      .replace(/(?<=...)el$/, 'l')
      .replace(/(?<=..)([^aeiouy])\1$/, '$1'),
  stopWords: `alla allt att av bli blir bara då de dem den denna det detta din du efter eller en er era ert ett finns få får
    för från går gör göra ha har hade hej hos hur i ifall in innan inte jag ju kan kunna man med men mig min mina mitt
    måste ni nu någon något när och om oss på sig sin ska skulle som så tack till under upp ut vad var vara vi vid vill
    vilka vilken vilket vår våra är även snälla mycket också där här blev blivit gick hejsan era eftersom därför
    idag imorgon först exakt nästa vecka
    kunde borde behöver behövde brukar tänker tänkte haft varit vore gjort gjorde fick fått ges ger ta tar tog kommer
    kom någonting ingenting ingen inget inga allting varje själv annan annat andra båda lite mer mest mindre väldigt
    redan fortfarande sen sedan alltid aldrig ofta ibland ungefär typ kanske ditt dina deras dess hans hennes henne
    honom vem vems varför varifrån vart hit dit fast dock alltså samt utan mellan genom enligt hallå okej vet tror
    säger sådan sådant sådana två dig`,
};
