/**
 * An answer made from the FAQ, in the format that Algolia returns to DocSearch, so that nothing
 * goes over the network.
 */

const HITS = 20;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const highlighted = (text, words) => {
  const wanted = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean);
  if (wanted.length === 0) return { value: escape(text), matchLevel: 'none', matchedWords: [] };
  const value = escape(text).replace(
    new RegExp(`(${wanted.join('|')})`, 'giu'),
    '<span class="algolia-docsearch-suggestion--highlight">$1</span>',
  );
  return { value, matchLevel: 'full', fullyHighlighted: false, matchedWords: wanted };
};

const hitOf = ({ id, question, answer }, words) => {
  const levels = { lvl0: 'Aide', lvl1: question, lvl2: null, lvl3: null, lvl4: null, lvl5: null };
  const content = highlighted(answer, words);
  const hierarchy = { lvl0: highlighted('Aide', words), lvl1: highlighted(question, words) };
  return {
    objectID: id,
    url: `/aide#${id}`,
    url_without_anchor: '/aide',
    anchor: id,
    type: 'lvl1',
    content: answer,
    hierarchy: { ...levels, lvl6: null },
    _snippetResult: { content, hierarchy },
    _highlightResult: { content, hierarchy },
  };
};

const search = (entries, { query = '', indexName = 'faq' }) => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = ({ question, answer }) => {
    const text = `${question} ${answer}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const found = entries.filter(matches);
  return {
    hits: found.slice(0, HITS).map((entry) => hitOf(entry, words)),
    nbHits: found.length,
    page: 0,
    nbPages: Math.ceil(found.length / HITS),
    hitsPerPage: HITS,
    exhaustiveNbHits: true,
    exhaustiveTypo: true,
    query,
    params: '',
    index: indexName,
    processingTimeMS: 1,
    serverTimeMS: 1,
  };
};

/**
 * @param {string} body the request body sent by the client
 * @returns {string} JSON
 */
export const answerOf = (entries, body) => {
  const { requests } = JSON.parse(body);
  return JSON.stringify({ results: requests.map((request) => search(entries, request)) });
};
