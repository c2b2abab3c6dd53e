/** A small shop's FAQ, as its owner would write it. */
export const sampleFaq = {
  version: 1,
  lang: 'fr',
  title: 'Besoin d\u2019aide ?',
  contacts: [
    {
      id: 'support',
      type: 'email',
      label: '\u00c9crire \u00e0 notre \u00e9quipe',
      email: 'aide@boutique.example',
    },
    {
      id: 'sav',
      type: 'link',
      label: 'Service apr\u00e8s-vente',
      url: 'https://boutique.example/sav?sujet={query}',
    },
  ],
  topics: [
    {
      id: 'commandes',
      title: 'Commandes',
      entries: [
        {
          id: 'annuler',
          question: 'Puis-je annuler ma commande ?',
          answer:
            'Oui, **avant l\u2019exp\u00e9dition**, en [\u00e9crivant \u00e0 notre \u00e9quipe](contact:support).',
          keywords: ['changer d\u2019avis'],
        },
        {
          id: 'coupon',
          question: 'Comment utiliser un code promo ?',
          answer: 'Saisissez le code dans le panier :\n\n1. le code\n2. puis *Appliquer*',
          pages: ['/panier*'],
        },
      ],
    },
    {
      id: 'livraison',
      title: 'Livraison',
      entries: [
        {
          id: 'suivi',
          question: 'O\u00f9 est mon colis ?',
          answer:
            'Le num\u00e9ro de suivi est dans [votre compte](https://boutique.example/compte).',
        },
        {
          id: 'remboursement',
          question: 'Combien de temps prend un remboursement ?',
          answer: 'De 3 \u00e0 5 jours ouvrables.',
        },
      ],
    },
  ],
} as const;
