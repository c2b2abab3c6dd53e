import type { FaqDocument } from '../../core/faq/faq-document.ts';

/** Starter questions for a French-language shop. */
export const shopFr: FaqDocument = {
  version: 1,
  lang: 'fr',
  contacts: [
    {
      id: 'support',
      type: 'email',
      label: 'Écrire à notre équipe',
      email: 'bonjour@boutique.example',
    },
  ],
  topics: [
    {
      id: 'commande',
      title: 'Commande et paiement',
      entries: [
        {
          id: 'moyens-de-paiement',
          question: 'Quels moyens de paiement acceptez-vous ?',
          answer:
            'Vous pouvez régler par **[carte bancaire, PayPal, virement…]**. Le paiement passe par une page sécurisée : nous ne voyons jamais votre numéro de carte.',
          keywords: ['carte bleue', 'visa', 'mastercard', 'paypal', 'payer'],
          pages: ['/checkout*', '/paiement*'],
          featured: true,
        },
        {
          id: 'paiement-refuse',
          question: 'Mon paiement est refusé, que faire ?',
          answer:
            'Aucun montant n’a été débité. Le plus souvent, il suffit de :\n\n- vérifier le numéro, la date et le cryptogramme de la carte ;\n- valider le paiement dans l’application de votre banque ;\n- essayer avec une autre carte.\n\nSi le refus continue, [écrivez-nous](contact:support) : nous gardons votre panier de côté.',
          keywords: ['carte refusée', 'échec', 'ne passe pas', 'erreur'],
          pages: ['/checkout*', '/paiement*'],
        },
        {
          id: 'code-promo',
          question: 'Où saisir mon code promo ?',
          answer:
            'Dans le panier, juste au-dessus du total : saisissez le code, puis choisissez **Appliquer**. Un seul code vaut par commande, et il s’écrit sans espace.',
          keywords: ['réduction', 'bon', 'coupon', 'remise'],
          pages: ['/panier*', '/cart*'],
        },
        {
          id: 'modifier-commande',
          question: 'Puis-je modifier ou annuler ma commande ?',
          answer:
            'Oui, tant qu’elle n’est pas partie, c’est-à-dire pendant environ **[2 heures]**. [Écrivez-nous](contact:support) vite, avec votre numéro de commande.',
          keywords: ['changer', 'erreur', 'adresse', 'annulation'],
        },
      ],
    },
    {
      id: 'livraison',
      title: 'Livraison',
      entries: [
        {
          id: 'frais-de-livraison',
          question: 'Combien coûte la livraison ?',
          answer:
            '**[4,90 €]** en point relais, **[6,90 €]** à domicile. Elle est offerte dès **[60 €]** d’achat.',
          keywords: ['frais de port', 'port', 'gratuite', 'tarif'],
          pages: ['/panier*', '/cart*', '/checkout*'],
          featured: true,
        },
        {
          id: 'delai-de-livraison',
          question: 'Quand vais-je recevoir ma commande ?',
          answer:
            'Commandez avant **[midi]** et votre colis part le jour même. Comptez ensuite **[2 à 3]** jours ouvrés en France. Dès son départ, un e-mail vous donne le lien de suivi.',
          keywords: ['délai', 'combien de temps', 'reçu', 'arrive'],
          featured: true,
        },
        {
          id: 'suivre-mon-colis',
          question: 'Où est mon colis ?',
          answer:
            'Ouvrez le lien de suivi reçu par e-mail (pensez aux courriers indésirables). Si rien n’a bougé depuis **[3]** jours ouvrés, [écrivez-nous](contact:support) : nous ouvrons une enquête auprès du transporteur.',
          keywords: ['suivi', 'tracking', 'pas reçu', 'perdu', 'en retard'],
        },
        {
          id: 'pays-livres',
          question: 'Livrez-vous dans mon pays ?',
          answer:
            'Nous livrons en **[France, Belgique, Suisse, Luxembourg]**. Les frais et le délai exacts s’affichent au panier, dès que vous avez choisi le pays.',
          keywords: ['international', 'étranger', 'outre-mer', 'Belgique', 'Suisse'],
        },
      ],
    },
    {
      id: 'retours',
      title: 'Retours et remboursements',
      entries: [
        {
          id: 'retourner-un-article',
          question: 'Comment retourner un article ?',
          answer:
            'Vous avez **[30 jours]** pour changer d’avis.\n\n1. [Écrivez-nous](contact:support) votre numéro de commande.\n2. Remettez l’article, non utilisé, dans son emballage.\n3. Collez l’étiquette que nous vous envoyons et déposez le colis en point relais.',
          keywords: ['renvoyer', 'échange', 'rétractation', 'satisfait'],
        },
        {
          id: 'delai-de-remboursement',
          question: 'Quand serai-je remboursé ?',
          answer:
            'Dans les **[5 jours]** qui suivent l’arrivée de votre retour, sur le moyen de paiement de la commande. Votre banque peut mettre quelques jours de plus à l’afficher.',
          keywords: ['remboursement', 'argent', 'avoir'],
        },
        {
          id: 'article-abime',
          question: 'Mon article est arrivé abîmé, que faire ?',
          answer:
            'Nous en sommes désolés, et nous nous en occupons. [Envoyez-nous](contact:support) une photo de l’article et du carton sous **[48 heures]** : nous renvoyons ou remboursons, comme vous préférez, sans frais pour vous.',
          keywords: ['cassé', 'défectueux', 'endommagé', 'mauvais article', 'garantie'],
        },
      ],
    },
    {
      id: 'boutique',
      title: 'La boutique',
      entries: [
        {
          id: 'parler-a-quelqu-un',
          question: 'Comment vous joindre ?',
          answer:
            '[Écrivez-nous](contact:support) : une personne de la boutique répond sous **[un jour ouvré]**.',
          keywords: ['contact', 'téléphone', 'humain', 'conseiller', 'service client'],
        },
      ],
    },
  ],
};
