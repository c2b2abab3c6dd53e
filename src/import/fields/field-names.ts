/** Fields that a column or key may contain. */
export type FieldName =
  | 'id'
  | 'question'
  | 'answer'
  | 'topic'
  | 'keywords'
  | 'pages'
  | 'featured'
  | 'updated'
  | 'lang'
  | 'enabled';

/**
 * Names that owners and help centres give to fields in en, fr, de, es, it, nl, pt, pl and ar; for
 * questions and answers, in more European and Asian languages. Compared without case, accents and
 * punctuation. If several match, the earlier name wins.
 */
const names: Readonly<Record<FieldName, string>> = {
  question:
    'question, questions, q, query, faq question, frage, pregunta, preguntas, domanda, domande, vraag, ' +
    'pergunta, perguntas, pytanie, pytania, السؤال, سؤال, soru, sorular, fråga, spørgsmål, spørsmål, kysymys, ' +
    'otázka, kérdés, întrebare, ερώτηση, вопрос, питання, שאלה, 質問, 问题, 問題, intitulé, article title, title, titre, titel, ' +
    'título, titolo, tytuł, العنوان, name, nom, heading, headline, summary, subject, label, term, ' +
    'item title, header, prompt, libellé, überschrift, betreff, asunto, encabezado, post title',
  answer:
    'answer, answers, a, accepted answer, html content, answer html, answer text, réponse, réponses, antwort, antworten, ' +
    'respuesta, respuestas, risposta, risposte, antwoord, resposta, respostas, odpowiedź, odpowiedzi, ' +
    'الجواب, الإجابة, إجابة, جواب, cevap, yanıt, svar, vastaus, odpověď, válasz, răspuns, απάντηση, ответ, ' +
    'відповідь, תשובה, 回答, 答案, response, reply, solution, body, article body, body html, html, content, ' +
    'contenu, inhalt, contenido, contenuto, inhoud, conteúdo, treść, المحتوى, text, texte, testo, tekst, ' +
    'texto, النص, row content, item content, article description, article content, description, desc, details, rich text, richtext, copy, message, explanation, value, definition, markdown, md, post content',
  topic:
    'topic, section, section name, section title, folder name, category, categories, topics, category title, group, collection, theme, folder, thème, catégorie, ' +
    'rubrique, sujet, kategorie, thema, rubrik, bereich, gruppe, categoría, tema, sección, grupo, categoria, ' +
    'argomento, sezione, gruppo, categorie, onderwerp, rubriek, groep, tópico, assunto, secção, seção, ' +
    'kategoria, temat, dział, grupa, kategori, konu, الفئة, فئة, القسم, الموضوع, category name, ' +
    'collection name, faq category, post category',
  keywords:
    'keywords, keyword, similar questions, alternative questions, alternate questions, question variations, tags, tag, labels, label names, synonyms, search terms, mots clés, mots clefs, ' +
    'mot clé, étiquettes, synonymes, schlagwörter, schlagworte, stichwörter, suchbegriffe, synonyme, ' +
    'palabras clave, palabra clave, etiquetas, sinónimos, parole chiave, etichette, sinonimi, trefwoorden, ' +
    'zoekwoorden, synoniemen, palavras chave, palavra chave, marcadores, sinônimos, słowa kluczowe, tagi, ' +
    'synonimy, anahtar kelimeler, كلمات مفتاحية, الكلمات المفتاحية, وسوم',
  id: 'id, slug, handle, key, anchor, identifiant, kennung, identificador, identificativo, identyfikator, المعرف',
  pages: 'pages, page, paths, seiten, páginas, pagine, paginas, strony, الصفحات',
  featured:
    'featured, promoted, pinned, highlighted, en avant, hervorgehoben, destacado, in evidenza, uitgelicht, ' +
    'destaque, wyróżnione, مميز',
  updated:
    'updated, updated at, updated on, date modified, modified, last modified, last modified at, last modified date, last updated, edited at, date, ' +
    'mis à jour, mise à jour, modifié le, aktualisiert, geändert, zuletzt geändert, stand, actualizado, aggiornato, bijgewerkt, ' +
    'atualizado, zaktualizowano, تاريخ التحديث',
  lang: 'lang, language, locale, article language, id lang, langue, sprache, idioma, lingua, taal, língua, język, اللغة',
  enabled:
    'enabled, active, published, visible, status, state, actif, publié, aktiv, veröffentlicht, activo, publicado, ' +
    'attivo, pubblicato, actief, gepubliceerd, ativo, aktywne, opublikowane, مفعل, منشور',
};

/**
 * A name normalised for comparison: `Mots-clés` equals `mots_cles`, `rowContent` equals
 * `row_content`.
 */
export const nameKey = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');

const ranks: Readonly<Record<FieldName, ReadonlyMap<string, number>>> = (() => {
  const ranked = (list: string): ReadonlyMap<string, number> =>
    new Map(list.split(', ').map((name, rank) => [nameKey(name), rank]));
  const fields = Object.keys(names) as FieldName[];
  return Object.fromEntries(fields.map((field) => [field, ranked(names[field])])) as Record<
    FieldName,
    ReadonlyMap<string, number>
  >;
})();

/**
 * The names before this index are specific to their field; later ones, such as `title`, may mean
 * something else.
 */
const SPECIFIC_NAMES = 12;

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(nameKey));

/**
 * Words that identify a field within a longer name, such as "FAQ question" or "Answer (required)".
 */
const wordsOfField = {
  question: wordsOf(
    'question questions frage fragen pregunta domanda vraag pergunta pytanie soru query queries',
  ),
  topic: wordsOf(
    'topic category categories kategorie kategorien categorie catégorie catégories rubrique categoría categoria',
  ),
  answer: wordsOf(
    'answer answers réponse réponses antwort antworten respuesta risposta antwoord resposta odpowiedź cevap solution solutions',
  ),
} as const;

/** Words that show that a name is only about a question: "question id", "answer date". */
const aboutWords = wordsOf(
  'id ids no nr number nummer numéro count type date order url slug link status category kategorie catégorie image icon author by at votes views length lang language similar alternative alternate',
);

const hasFieldWords = (field: FieldName): field is keyof typeof wordsOfField =>
  field in wordsOfField;

const nameOfWord = (field: FieldName, candidates: readonly string[]): string | undefined => {
  if (!hasFieldWords(field)) return undefined;
  return candidates.find((candidate) => {
    const words = nameKey(candidate).split(' ');
    return (
      words.some((word) => wordsOfField[field].has(word)) &&
      !words.some((word) => aboutWords.has(word) && !wordsOfField[field].has(word))
    );
  });
};

/** The name that matches a field; undefined if none does. */
export const fieldName = (field: FieldName, candidates: readonly string[]): string | undefined => {
  let best: string | undefined;
  let bestRank = Infinity;
  for (const candidate of candidates) {
    const rank = ranks[field].get(nameKey(candidate)) ?? Infinity;
    if (rank < bestRank) [best, bestRank] = [candidate, rank];
  }
  const isOutright = bestRank < SPECIFIC_NAMES;
  return isOutright ? best : (nameOfWord(field, candidates) ?? best);
};

/** Maps names to fields, each name to at most one. */
export const matchFields = (candidates: readonly string[]): ReadonlyMap<FieldName, string> => {
  const matched = new Map<FieldName, string>();
  let free = candidates.filter((candidate) => candidate.trim() !== '');
  // In this order, so that a specific name for a question is not taken as a topic's title.
  for (const field of Object.keys(names) as FieldName[]) {
    const name = fieldName(field, free);
    if (name === undefined) continue;
    matched.set(field, name);
    free = free.filter((candidate) => candidate !== name);
  }
  return matched;
};
