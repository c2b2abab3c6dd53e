/**
 * Labels that people type before questions and answers, in the languages of Europe and the Near and
 * Far East.
 */
const questionWords =
  'questions?|frage|pregunta|domanda|vraag|pergunta|pytanie|soru|fråga|spørgsmål|spørsmål|kysymys|otázka|' +
  'întrebare|вопрос|питання|ερώτηση|سؤال|السؤال|שאלה|質問|問|问|問題|问题|질문';
const QUESTION_LETTERS = 'qｑfpdvвسש';
const answerWords =
  'ans(?:wers?)?|réponse|reponse|antwort|respuesta|risposta|antwoord|resposta|odpowiedź|odpowiedz|cevap|yanıt|svar|' +
  'vastaus|odpověď|odpoveď|răspuns|ответ|відповідь|απάντηση|الجواب|جواب|إجابة|الإجابة|תשובה|回答|答|답변|답';
const ANSWER_LETTERS = 'aａroоجת';

const DIGIT = '[\\d０-９]';
const EAST_ASIAN_LETTER = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]';

/**
 * A single letter needs a colon after it: "D. " may be the fourth item of a list. No list gets to
 * "Q. ". In East Asia no space follows, and the label may be in brackets.
 */
const label = (words: string, letters: string, wide: string, except = ''): RegExp => {
  const byWord = `(?:${words})\\s?${DIGIT}{0,3}\\s?(?:[:：]|[.．)–-](?=\\s))`;
  const byLetter = `[${letters}]${DIGIT}{0,3}\\s?[:：]`;
  const byNumberedLetter = `[${letters}]${DIGIT}{1,3}(?:(?:\\s?[–-]|[.)])(?=\\s)|\\s(?=${EAST_ASIAN_LETTER}))`;
  const byWideLetter = `${wide}${DIGIT}{0,3}．`;
  const inBrackets = `[【[](?:${words}|[${letters}])${DIGIT}{0,3}[\\]】]`;
  const any = [byWord, byLetter, byNumberedLetter, byWideLetter, inBrackets].join('|');
  return new RegExp(`^\\s*[*_]{0,2}${except}(?:${any})[*_]{0,2}\\s*`, 'iu');
};

export const questionLabel = label(`${questionWords}|q(?=[.)]\\s)`, QUESTION_LETTERS, 'ｑ');
/** "A4 210 × 297 mm" starts with a size of paper, "A4 : Yes." with a label. */
const PAPER_SIZE = '(?![aａ][3-5]\\s+[^\\s:：.)–—-])';
export const answerLabel = label(answerWords, ANSWER_LETTERS, 'ａ', PAPER_SIZE);

/** "Answer:" or "A:" where no question was labelled. */
export const loneAnswerLabel = new RegExp(
  `^(?:${answerWords}|[${ANSWER_LETTERS}])\\s?[:：]\\s*`,
  'iu',
);

/** "A3" before an answer, with or without punctuation. */
const numberedAnswer = new RegExp(`^\\s*[*_]{0,2}[aａ](${DIGIT}{1,3})(?=[^\\w])`, 'iu');
const afterNumber = /^[*_]{0,2}\s?[.):：．–-]?[*_]{0,2}\s*/u;

/**
 * The line without its label as an answer; undefined if it has none. "A3" is a label below "Q3", and
 * a size of paper elsewhere, unless a colon follows.
 * @param number That of the question, as it was typed; empty if it has none.
 */
export const withoutAnswerLabel = (line: string, number: string): string | undefined => {
  const [start, own] = numberedAnswer.exec(line) ?? [];
  if (start !== undefined && own === number)
    return line.slice(start.length).replace(afterNumber, '');
  const isSize = own !== undefined && number !== '' && !/^\s?[:：]/.test(line.slice(start!.length));
  return isSize || !answerLabel.test(line) ? undefined : line.replace(answerLabel, '');
};

const dotted = (letter: string): RegExp =>
  new RegExp(`(^[ \\t]*(?:<[^<>]+>)*[*_]{0,2})${letter}[.)](?=[*_ ]|[^\\x00-\\x7f])`, 'gm');

/**
 * Converts "Q. … A. …" to "Q: … A: …". Both must occur: "A. " alone may be the first item of a
 * list.
 */
export const withColons = (text: string): string => {
  const [question, answer] = [dotted('Q'), dotted('A')];
  const labelled =
    question.test(text) && answer.test(text)
      ? text.replace(dotted('Q'), '$1Q:').replace(dotted('A'), '$1A:')
      : text;
  return isInPairs(labelled) ? labelled.replace(dashed, '$1$2$3:') : labelled;
};

const dashed = new RegExp(
  `(^[ \\t]*(?:<[^<>]+>)*[*_]{0,2})(?:([${QUESTION_LETTERS}]${DIGIT}{0,3})|([${ANSWER_LETTERS}]${DIGIT}{0,3}))\\s?[–—-](?=[ \\t])`,
  'gimu',
);

/**
 * Whether lines such as "Q - …" and "R - …" alternate like questions and answers, unlike items of a
 * list.
 */
const isInPairs = (text: string): boolean => {
  const labels = [...text.matchAll(dashed)].map(([, , question, answer]) => ({ question, answer }));
  const answers = labels.filter(({ answer }) => answer !== undefined);
  const letters = new Set(
    labels.map(({ question, answer }) => (question ?? answer ?? '').slice(0, 1).toLowerCase()),
  );
  return (
    answers.length > 1 &&
    letters.size === 2 &&
    labels.every(({ answer }, at) => answer === undefined || labels[at - 1]?.question !== undefined)
  );
};

/** "1.", "1.2.", "(1)" or "II.1". */
const number =
  /^\s*(?:\d{1,3}(?:\.\d{1,2}){0,2}\s?[.):/–-]|\(\d{1,3}\)|[IVX]{1,5}\.\d{1,2}\.?)\s+(?=\S)/;
const icon = /\s[+\-–−▾▼▸►▶›⌄❯∨＋]+$/u;

/** An emoji that means "question" in messages, or a list marker. */
const sign = /^\s*(?:[❓❔🤔🙋]\ufe0f?|[▶►▸▾▼▷➤➜»◆●•★])\s*/u;

/** "1.2" and a tab, as pasted from Word. */
export const withoutTabbedNumber = (line: string): string =>
  line.replace(/^\s*\d{1,2}(?:\.\d{1,2})*[.)]?\t\s*/, '');

/** The text of a question without its label, number and opening punctuation. */
export const withoutLabel = (question: string): string =>
  question
    .replace(sign, '')
    .replace(questionLabel, '')
    .replace(number, '')
    .replace(icon, '')
    .replace(/^([*_])(.*)\1$/, '$2')
    .trim();
