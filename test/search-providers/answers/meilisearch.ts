/**
 * An answer in the format of Meilisearch's public reference for `POST /indexes/<index>/search`; not
 * recorded from a server.
 */
export const meilisearchAnswer = {
  hits: [
    {
      entry: 'retour',
      title: 'Comment faire un retour ?',
      text: 'Vous avez 30 jours. Imprimez le bon de retour & collez-le sur le colis.',
      url: '/faq.html#retour',
      _formatted: {
        entry: 'retour',
        title: 'Comment faire un retour ?',
        text: 'Imprimez le bon de retour & collez-le …',
        url: '/faq.html#retour',
      },
    },
    { title: 'Guide', url: '/guide', text: 'Mesurez-vous.' },
  ],
  offset: 0,
  limit: 8,
  estimatedTotalHits: 2,
  processingTimeMs: 1,
  query: 'retour',
};
