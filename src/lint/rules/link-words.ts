import type { Report, Rule } from '../rule.ts';
import { linksOf, shownWords } from '../shown-answer.ts';

/** Words that ask for a click and do not say where it leads, in the languages of the widget. */
const CLICK_HERE = [
  'click here|tap here|press here|follow this link',
  'cliquez ici|cliquer ici|clique ici|en cliquant ici|cliquez sur ce lien',
  'hier klicken|klicken sie hier|klick hier|klicke hier',
  'haga clic aquí|haz clic aquí|pulse aquí|pincha aquí|clic aquí|haciendo clic aquí',
  'clicca qui|cliccare qui|fai clic qui|cliccando qui',
  'klik hier|klik dan hier',
  'clique aqui|clicar aqui|clicando aqui',
  'kliknij tutaj|klikając tutaj|kliknij tu',
  'اضغط هنا|انقر هنا',
].join('|');
const ALONE =
  'here|this link|link|more|read more|learn more|see more|details|ici|ce lien|lien|plus|en savoir plus|lire la suite|voir plus|hier|dieser link|mehr|mehr erfahren|weiterlesen|aquí|este enlace|enlace|más|leer más|más información|saber más|qui|questo link|altro|leggi di più|scopri di più|deze link|meer|lees meer|meer informatie|aqui|este link|mais|saiba mais|leia mais|saber mais|tutaj|tu|ten link|więcej|czytaj więcej|dowiedz się więcej|هنا|هذا الرابط|المزيد|اقرأ المزيد';

const saysNothing = new RegExp(`^(?:${CLICK_HERE}|${ALONE})$`, 'i');
const asksForClick = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CLICK_HERE})(?![\\p{L}\\p{N}])`, 'iu');

const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}\s'’-]+/gu, '')
    .trim();

const unclearIn = (answer: string): string | undefined =>
  linksOf(answer).find(({ words }) => saysNothing.test(plain(words)))?.words;

export const unclearLink: Rule = {
  code: 'unclear-link',
  severity: 'warning',
  check: ({ texts }) =>
    texts.flatMap(({ path, kind, text }): readonly Report[] => {
      const quote = kind === 'answer' ? unclearIn(text) : undefined;
      if (quote === undefined) return [];
      return [
        {
          path,
          quote,
          message: 'A link does not say where it leads; screen readers list links by these words.',
          remedy: 'Write where it leads, such as [Write to our team](contact:support).',
        },
      ];
    }),
};

export const missingLink: Rule = {
  code: 'missing-link',
  severity: 'warning',
  check: ({ texts }) =>
    texts.flatMap(({ path, kind, text }): readonly Report[] => {
      if (kind !== 'answer' || linksOf(text).some(({ words }) => asksForClick.test(words)))
        return [];
      const quote = asksForClick.exec(shownWords(text))?.[0];
      if (quote === undefined) return [];
      return [
        {
          path,
          quote,
          message: 'The answer asks for a click, yet there is no link to click on.',
          remedy: 'Say where it leads and link it, such as [Write to our team](contact:support).',
        },
      ];
    }),
};
