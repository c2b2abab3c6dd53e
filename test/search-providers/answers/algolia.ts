/**
 * An answer in the format of Algolia's public reference for `POST /1/indexes/<index>/query`; not
 * recorded from a server.
 */
export const algoliaAnswer = {
  hits: [
    {
      objectID: 'fr-retour',
      entry: 'retour',
      title: 'Comment faire un retour ?',
      text: 'Vous avez 30 jours. Imprimez le bon de retour & collez-le sur le colis.',
      url: '/faq.html#retour',
      _snippetResult: {
        text: { value: 'Imprimez le bon de retour & collez-le …', matchLevel: 'full' },
      },
    },
    { objectID: 'guide', title: 'Guide', url: '/guide', text: 'Mesurez-vous.' },
  ],
  nbHits: 2,
  page: 0,
  nbPages: 1,
  hitsPerPage: 8,
  exhaustiveNbHits: true,
  query: 'retour',
  params: 'query=retour&hitsPerPage=8',
  processingTimeMS: 1,
};
