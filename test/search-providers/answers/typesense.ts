/**
 * An answer in the format of Typesense's public reference for `GET
 * /collections/<name>/documents/search`; not recorded from a server.
 */
export const typesenseAnswer = {
  facet_counts: [],
  found: 2,
  out_of: 40,
  page: 1,
  request_params: { collection_name: 'faq_fr', first_q: 'retour', per_page: 8, q: 'retour' },
  search_cutoff: false,
  search_time_ms: 1,
  hits: [
    {
      document: {
        entry: 'retour',
        title: 'Comment faire un retour ?',
        text: 'Vous avez 30 jours. Imprimez le bon de retour & collez-le sur le colis.',
        url: '/faq.html#retour',
      },
      highlight: {
        text: {
          matched_tokens: ['retour'],
          snippet: 'Imprimez le bon de <mark>retour</mark> & collez-le …',
        },
      },
      highlights: [
        {
          field: 'text',
          matched_tokens: ['retour'],
          snippet: 'Imprimez le bon de <mark>retour</mark> & collez-le …',
        },
      ],
      text_match: 578730123365711993,
    },
    {
      document: { title: 'Guide', url: '/guide', text: 'Mesurez-vous.' },
      highlight: {},
      highlights: [],
      text_match: 578730123365711000,
    },
  ],
};
