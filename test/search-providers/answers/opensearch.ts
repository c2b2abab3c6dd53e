/**
 * An answer in the format of OpenSearch's public reference for `POST /<index>/_search`; not
 * recorded from a server.
 */
export const opensearchAnswer = {
  took: 3,
  timed_out: false,
  _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
  hits: {
    total: { value: 2, relation: 'eq' },
    max_score: 7.45,
    hits: [
      {
        _index: 'faq-fr',
        _id: 'fr-retour',
        _score: 7.45,
        _source: {
          entry: 'retour',
          title: 'Comment faire un retour ?',
          text: 'Vous avez 30 jours. Imprimez le bon de retour & collez-le sur le colis.',
          url: '/faq.html#retour',
        },
        highlight: { text: ['Imprimez le bon de retour & collez-le …'] },
      },
      {
        _index: 'faq-fr',
        _id: 'guide',
        _score: 1.2,
        _source: { title: 'Guide', url: '/guide', text: 'Mesurez-vous.' },
      },
    ],
  },
};
