import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFaqFolder } from '../../src/build/faq-folder.ts';
import type { Entry } from '../../src/core/faq/faq.ts';
import { problemsOfSchema } from './faq-schema.ts';

const files = readFaqFolder('faq-data', '', { ignore: ['demo-contact'] });
const french = files.find(({ faq }) => faq.lang === 'fr')!.faq;

const entriesOf = ({ topics }: typeof french): readonly Entry[] =>
  topics.flatMap(({ entries }) => entries);

/** The parts of an answer's node that these tests use. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const linksOf = (nodes: readonly Node[]): readonly { url: string; words: string }[] =>
  nodes.flatMap(({ type, url = '', children = [] }) =>
    type === 'link' ? [{ url, words: textOf(children, true) }] : linksOf(children),
  );

/** The words of an answer; `withLinks` says whether to include the text of links. */
const textOf = (nodes: readonly Node[], withLinks: boolean): string =>
  nodes
    .map(({ type, value = ' ', children }) => {
      if (!children) return value;
      if (type === 'link' && !withLinks) return ' ';
      return `${textOf(children, withLinks)}${type === 'paragraph' ? ' ' : ''}`;
    })
    .join('');

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Original {
  readonly entries: readonly { id: string; answer: string }[];
}

/** The FAQ as the shop wrote it, before its empty links were given a target. */
const original = JSON.parse(readFileSync('bench/queries-fr.json', 'utf8')) as Original;

it('the French answers say what the shop had written, except for its empty links', () => {
  const emptyLink = /cliqu(?:ez|ant) ici/gi;
  const entries = new Map(entriesOf(french).map((entry) => [entry.id, entry]));
  for (const { id, answer } of original.entries) {
    const written = textOf(entries.get(id)!.answer, false);
    expect(onOneLine(written), id).toBe(onOneLine(answer.replace(emptyLink, ' ')));
  }
});

it('the shop’s FAQ exists in English and in French', () => {
  expect(files.map(({ faq }) => faq.lang)).toEqual(['en', 'fr']);
});

for (const { name, text, faq, findings } of files) {
  describe(name, () => {
    it('is valid for the parser and the schema', () => {
      expect(findings).toEqual([]);
      expect(problemsOfSchema(JSON.parse(text))).toEqual([]);
    });

    it('has the eleven questions under their topic, with keywords and pages of the shop', () => {
      expect(faq.topics.map(({ id }) => id)).toEqual(['commandes']);
      expect(entriesOf(faq).map(({ id }) => id)).toEqual([
        'paiements-acceptes',
        'paiement-echoue',
        'coupon-utiliser',
        'coupon-ne-fonctionne-pas',
        'confirmation-suivi',
        'annuler-modifier',
        'remboursement-delai',
        'suivi-non-mis-a-jour',
        'commande-partielle',
        'livre-mais-non-recu',
        'assistance-technique',
      ]);
      for (const { id, keywords, pages } of entriesOf(faq)) {
        expect(keywords.length, id).toBeGreaterThanOrEqual(6);
        expect(keywords.length, id).toBeLessThanOrEqual(12);
        expect(pages.length, id).toBeGreaterThan(0);
      }
    });

    it('links to contacts with words that say where they lead', () => {
      const links = entriesOf(faq).flatMap(({ answer }) => linksOf(answer));
      expect(links).toHaveLength(8);
      for (const { url, words } of links) {
        expect(url).toMatch(/^contact:(?:support|sav)$/);
        expect(words).not.toMatch(/\b(?:ici|here)\b/);
        expect(words).toMatch(/équipe|service|team|us/);
      }
      expect(faq.contacts.map(({ id }) => id)).toEqual(['support', 'sav', 'telephone']);
    });

    it('repeats no keyword, nor a word of its question', () => {
      for (const { id, question, keywords } of entriesOf(faq)) {
        expect(new Set(keywords).size, id).toBe(keywords.length);
        for (const keyword of keywords)
          expect(question.toLowerCase(), id).not.toContain(keyword.toLowerCase());
      }
    });
  });
}

it('the French questions are asked in the shop’s own words', () => {
  expect(entriesOf(french).map(({ question }) => question)).toEqual([
    'Quels sont les paiements acceptés ?',
    'Pourquoi le paiement en ligne échoue-t-il?',
    'Comment utiliser un code de coupon?',
    'Pourquoi le code de réduction ne fonctionne-t-il pas?',
    'Comment recevoir une confirmation de commande ou un numéro de suivi?',
    'Puis-je annuler ou modifier ma commande?',
    'Combien de temps faut-il pour obtenir un remboursement?',
    "Le suivi logistique n'a pas été mis à jour après l'expédition. Que dois-je faire?",
    'Pourquoi une partie seulement de la commande est-elle arrivée?',
    "J'ai reçu un e-mail concernant la livraison, mais rien n'est arrivé. Que dois-je faire?",
    "J'ai besoin d'une assistance technique. Que dois-je faire?",
  ]);
});

it('both languages suggest the same questions on the same pages', () => {
  const [first, ...others] = files.map(({ faq }) =>
    entriesOf(faq).map(({ id, pages }) => [id, pages]),
  );
  for (const other of others) expect(other).toEqual(first);
});
