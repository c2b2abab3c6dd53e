import type { Faq } from '../../src/core/faq/faq.ts';

/** An entry as tests write it. */
export interface WrittenEntry {
  readonly id: string;
  readonly question: string;
  readonly answer?: string;
  readonly keywords?: readonly string[];
}

export const faqOf = (
  entries: readonly WrittenEntry[],
  { lang = 'fr', synonyms = [] }: Partial<Pick<Faq, 'lang' | 'synonyms'>> = {},
): Faq => ({
  lang,
  title: '',
  contacts: [],
  synonyms,
  topics: [
    {
      id: 'all',
      title: '',
      entries: entries.map(({ id, question, answer = '', keywords = [] }) => ({
        id,
        question,
        answer: [],
        text: answer,
        keywords,
        pages: [],
        featured: false,
      })),
    },
  ],
});

/** The most frequent questions to a printer shop, without keywords. */
export const shopEntries: readonly WrittenEntry[] = [
  {
    id: 'paiements-acceptes',
    question: 'Quels sont les paiements acceptés ?',
    answer: "Cliquez ici pour plus d'informations.",
  },
  {
    id: 'paiement-echoue',
    question: 'Pourquoi le paiement en ligne échoue-t-il?',
    answer:
      "Il peut y avoir plusieurs raisons: la carte n'a pas de fonds disponibles, la carte est expirée, la carte n'autorise pas les achats sur Internet, etc.\n\nSolutions : Appelez votre banque émettrice, elle pourra vous dire pourquoi la carte est refusée ; essayez une autre carte de crédit ou contactez notre équipe d'assistance à la clientèle en cliquant ici, elle se fera un plaisir de vous aider.",
  },
  {
    id: 'coupon-utiliser',
    question: 'Comment utiliser un code de coupon?',
    answer:
      'Vous pouvez appliquer des bons de réduction à votre commande au moment du paiement. Une fois que vous avez saisi votre code de réduction, cliquez sur « Appliquer » et la réduction sera automatiquement ajustée au total de votre commande. Veuillez noter que si vous ne cliquez pas sur « Appliquer » avant de poursuivre le paiement, le total de votre commande ne reflétera pas la réduction du coupon.',
  },
  {
    id: 'coupon-ne-fonctionne-pas',
    question: 'Pourquoi le code de réduction ne fonctionne-t-il pas?',
    answer:
      "Les coupons ne peuvent pas être combinés et vous ne pouvez utiliser qu'un seul code de coupon par commande. Veillez à saisir le code promotionnel exactement comme vous l'avez reçu, sans espace avant, pendant ou après. Pour éviter les erreurs, nous vous recommandons de copier/coller le code promotionnel que vous avez reçu.",
  },
  {
    id: 'confirmation-suivi',
    question: 'Comment recevoir une confirmation de commande ou un numéro de suivi?',
    answer:
      "Après avoir passé votre commande, un courriel contenant le numéro de commande vous sera envoyé. Une fois que votre commande est prête à être livrée, un courriel contenant un numéro de suivi vous sera envoyé. Si vous ne recevez pas l'un d'entre eux dans les 24 heures suivant votre achat, veuillez nous contacter en cliquant ici.",
  },
  {
    id: 'annuler-modifier',
    question: 'Puis-je annuler ou modifier ma commande?',
    answer:
      "Les commandes ne peuvent être modifiées ou annulées qu'avant l'expédition par l'intermédiaire de notre équipe d'assistance à la clientèle, cliquez ici.",
  },
  {
    id: 'remboursement-delai',
    question: 'Combien de temps faut-il pour obtenir un remboursement?',
    answer:
      "Une fois le retour reçu, veuillez nous contacter dans les 7 à 15 jours ouvrables, et nous procéderons au remboursement. Si votre commande n'a pas été expédiée, nous vous rembourserons dans un délai de 3 à 5 jours ouvrables.",
  },
  {
    id: 'suivi-non-mis-a-jour',
    question: "Le suivi logistique n'a pas été mis à jour après l'expédition. Que dois-je faire?",
    answer:
      "Si le suivi logistique n'a pas été mis à jour après 7 jours, veuillez nous contacter en cliquant ici. Si dans les 7 jours, veuillez attendre patiemment.",
  },
  {
    id: 'commande-partielle',
    question: 'Pourquoi une partie seulement de la commande est-elle arrivée?',
    answer:
      'Il se peut que nous ayons divisé votre commande en plusieurs colis. Il se peut que la lenteur du transport routier entraîne une désynchronisation de la vitesse. Veuillez attendre 7 jours et nous contacter en cliquant ici pour le suivi logistique.',
  },
  {
    id: 'livre-mais-non-recu',
    question:
      "J'ai reçu un e-mail concernant la livraison, mais rien n'est arrivé. Que dois-je faire?",
    answer:
      "Il est recommandé d'appeler d'abord le bureau de poste local pour confirmer et vérifier à nouveau l'environnement pour les colis. Veuillez nous contacter en cliquant ici.",
  },
  {
    id: 'assistance-technique',
    question: "J'ai besoin d'une assistance technique. Que dois-je faire?",
    answer:
      "Si vous rencontrez des problèmes d'impression ou si vous avez des questions concernant l'imprimante, veuillez contacter notre service après-vente. Cliquez ici. Remplissez vos coordonnées et décrivez votre problème en détail. Notre ingénieur du service après-vente vous contactera rapidement et vous fournira la meilleure solution possible.",
  },
];
