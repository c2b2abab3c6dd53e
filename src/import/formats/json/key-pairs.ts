import { nameKey } from '../../fields/field-names.ts';

const questionWords = new Set(
  'q question frage pregunta domanda vraag pergunta pytanie'.split(' '),
);
const answerWords = new Set(
  'a answer reponse antwort respuesta risposta antwoord resposta odpowiedz'.split(' '),
);

/**
 * A question and its answer whose keys differ in a single word, as in the translation files of
 * websites.
 */
interface KeyPair {
  readonly question: string;
  readonly answer: string;
}

/**
 * Finds pairs such as `q1` and `a1`, `faq_shipping_question` and `faq_shipping_answer`, or
 * `faq.2.q` and `faq.2.a`.
 */
export const pairsOfKeys = (
  texts: readonly (readonly [key: string, text: string])[],
): KeyPair[] => {
  const answers = new Map(texts.map(([key, text]) => [signature(key, answerWords), text]));
  answers.delete(undefined);
  return texts.flatMap(([key, question]) => {
    const answer = answers.get(signature(key, questionWords));
    return answer === undefined ? [] : [{ question, answer }];
  });
};

/**
 * The words of a key, with a placeholder for the first of `words`; undefined if it has none of
 * them.
 */
const signature = (key: string, words: ReadonlySet<string>): string | undefined => {
  const parts = nameKey(key.replace(/(?<=[a-z])(?=\d)/gi, ' ')).split(' ');
  const at = parts.findIndex((part) => words.has(part));
  return at < 0 ? undefined : parts.with(at, '_').join(' ');
};
