/** The labels people type before a question and its answer: en, fr, de, es, it, nl, pt, pl, ar, he and tr. */
const questionWords =
  'questions?|frage|pregunta|domanda|vraag|pergunta|pytanie|سؤال|السؤال|שאלה|soru';
const questionLetters = 'qfpdvسש';
const answerWords =
  'answers?|réponse|reponse|antwort|respuesta|risposta|antwoord|resposta|odpowiedź|odpowiedz|' +
  'الجواب|جواب|إجابة|الإجابة|תשובה|cevap|yanıt';
const answerLetters = 'aroجת';

/** A letter alone needs a colon behind it: "D. " starts the fourth item of a list. No list gets to "Q. ". */
const label = (words: string, letters: string): RegExp =>
  new RegExp(
    `^\\s*[*_]{0,2}(?:(?:${words})\\s?\\d{0,3}\\s?(?:[:：]|[.)–-](?=\\s))|[${letters}]\\d{0,3}\\s?[:：]|` +
      `[${letters}]\\d{1,3}[.)](?=\\s))[*_]{0,2}\\s*`,
    'iu',
  );

export const questionLabel = label(`${questionWords}|q(?=[.)]\\s)`, questionLetters);
export const answerLabel = label(answerWords, answerLetters);

const dotted = (letter: string): RegExp =>
  new RegExp(`(^[ \\t]*(?:<[^<>]+>)*[*_]{0,2})${letter}[.)](?=[*_ ])`, 'gm');

/** "Q. … A. …" as "Q: … A: …". Both must be there: "A. " alone starts the first item of a list. */
export const withColons = (text: string): string => {
  const [question, answer] = [dotted('Q'), dotted('A')];
  return question.test(text) && answer.test(text)
    ? text.replace(dotted('Q'), '$1Q:').replace(dotted('A'), '$1A:')
    : text;
};

const number = /^\s*(?:\d{1,3}(?:\.\d{1,2}){0,2}\s?[.):/–-]|\(\d{1,3}\))\s+(?=\S)/;
const icon = /\s[+\-–−▾▼▸►▶›⌄❯∨＋]+$/u;

/** An emoji that stands for "question", as people put it in messages. */
const sign = /^\s*[❓❔🤔🙋]\ufe0f?\s*/u;

/** The words of a question without its label, its number, and the sign that opens it. */
export const withoutLabel = (question: string): string =>
  question
    .replace(sign, '')
    .replace(questionLabel, '')
    .replace(number, '')
    .replace(icon, '')
    .replace(/^([*_])(.*)\1$/, '$2')
    .trim();
