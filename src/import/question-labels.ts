/** The labels people type before a question and its answer: en, fr, de, es, it, nl, pt, pl, ar and he. */
const questionWords = 'questions?|frage|pregunta|domanda|vraag|pergunta|pytanie|سؤال|السؤال|שאלה';
const questionLetters = 'qfpdvسש';
const answerWords =
  'answers?|réponse|reponse|antwort|respuesta|risposta|antwoord|resposta|odpowiedź|odpowiedz|' +
  'الجواب|جواب|إجابة|الإجابة|תשובה';
const answerLetters = 'aroجת';

/** A letter alone needs a colon behind it: "D. " starts the fourth item of a list. */
const label = (words: string, letters: string): RegExp =>
  new RegExp(
    `^\\s*[*_]{0,2}(?:(?:${words})\\s?\\d{0,3}\\s?(?:[:：]|[.)–-](?=\\s))|[${letters}]\\d{0,3}\\s?[:：]|` +
      `[${letters}]\\d{1,3}[.)](?=\\s))[*_]{0,2}\\s*`,
    'iu',
  );

export const questionLabel = label(questionWords, questionLetters);
export const answerLabel = label(answerWords, answerLetters);

const number = /^\s*(?:\d{1,3}(?:\.\d{1,2}){0,2}\s?[.):/–-]|\(\d{1,3}\))\s+(?=\S)/;
const icon = /\s[+\-–−▾▼▸►▶›⌄❯∨＋]+$/u;

/** The words of a question without its label, its number, and the sign that opens it. */
export const withoutLabel = (question: string): string =>
  question.replace(questionLabel, '').replace(number, '').replace(icon, '').trim();
