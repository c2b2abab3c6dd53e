/** A small shop's FAQ, as its owner would write it. */
export const sampleFaq = {
  version: 1,
  lang: 'fr',
  title: 'Besoin d’aide ?',
  contacts: [
    {
      id: 'support',
      type: 'email',
      label: 'Écrire à notre équipe',
      email: 'aide@boutique.example',
    },
    {
      id: 'sav',
      type: 'link',
      label: 'Service après-vente',
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
          answer: 'Oui, **avant l’expédition**, en [écrivant à notre équipe](contact:support).',
          keywords: ['changer d’avis'],
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
          question: 'Où est mon colis ?',
          answer: 'Le numéro de suivi est dans [votre compte](https://boutique.example/compte).',
        },
        {
          id: 'remboursement',
          question: 'Combien de temps prend un remboursement ?',
          answer: 'De 3 à 5 jours ouvrables.',
        },
      ],
    },
  ],
} as const;
