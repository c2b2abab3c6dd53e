/** Objects that programs write in a shape of their own, as objects with a question and an answer. */
import { listOf, isObject } from '../../fields/json-value.ts';

/** `{ fields: [{ key: "question", value: "…" }] }` as `{ question: "…" }`. */
export const withFieldList = (value: Record<string, unknown>): Record<string, unknown> => {
  const fields = listOf(value['fields']).filter(isObject);
  const pairs = fields.flatMap((field) => {
    const name = field['key'] ?? field['name'];
    return typeof name === 'string' && 'value' in field ? [[name, field['value']] as const] : [];
  });
  return pairs.length > 1 && pairs.length === fields.length ? Object.fromEntries(pairs) : value;
};

/** The training of a chatbot: `{ patterns: ["How long?", "When?"], responses: ["Two days."] }`. */
export const withTraining = (value: Record<string, unknown>): Record<string, unknown> => {
  const [question, ...others] = listOf(value['patterns']).filter((one) => typeof one === 'string');
  const [answer, ...otherAnswers] = listOf(value['responses']);
  return question === undefined || typeof answer !== 'string'
    ? value
    : {
        question,
        answer,
        keywords: others,
        otherAnswers: otherAnswers.filter((one) => one !== answer),
      };
};
