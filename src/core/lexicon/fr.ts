import type { Language } from './language.ts';

const ENDING =
  /^(?:(.{4,}?)(?:i(?:er|ee?|ez|ement|ent|aient|ai[ts]?|era|erai|erez|eront?|[rt]e?)?|ite)|(.{3,}?)(?:icat(?:eur|rice|ion)|isation|at(?:eur|rice|ion)|it(?:eur|rice|ion)|issement|iss(?:ant|ent|ai[ts]?|aient|ez|on)e?|ement|ment|aison|ionn(?:er|ee?|ant|ez)|ion|[ae]nce|[ai]ble|is(?:er|ee?|ez)|er(?:a|ai|ait|aient|ez|iez|ont?)?|ez|ee?|ante?|e?nt|ai[st]?|aient))$/;

/** Light: plural, feminine, and the verb and noun endings of the trade's words. */
const stem = (word: string): string => {
  if (word.length < 5) return word.length < 4 ? word : word.replace(/e?s?$/, '');
  return word
    .replace(/[sx]$/, '')
    .replace(ENDING, '$1$2')
    .replace(/[es]$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/y$/, 'i');
};

export const fr: Language = {
  unanswerable: [
    'je ne comprends pas',
    "c'est beaucoup trop cher",
    'avez-vous une photo du produit',
    'votre site est très lent',
    'lequel me conseillez-vous',
    "c'est pour offrir à ma mère",
    'vous êtes où exactement',
    'merci pour votre aide',
    'je veux parler au directeur',
    'il y a une erreur sur votre page',
    'est-ce que ça marche bien',
    "c'est de la bonne qualité ?",
    'je voudrais des renseignements',
    'quelle différence entre les deux modèles',
    'ça se lave comment',
    'vous avez quoi comme couleurs',
    'je ne trouve pas ce que je cherche',
    'où êtes-vous fabriqués',
    'puis-je venir essayer',
    'vous recrutez en ce moment ?',
    'combien ça pèse',
    'mon chat a mangé le carton',
    'quand a lieu votre prochain événement',
    'vous parlez anglais ?',
  ],
  stem,
  links: 'de du des d l la le les à au aux ma mon mes',
  clitics: 'j l d m t s c qu',
  negations: 'pas plus jamais rien aucun aucune non nulle pa pu po ni guère',
  joints: 'mais car or donc puis sinon cependant pourtant',
  stopWords: `a à afin ai aie aient ailleurs ainsi alors après as assez au aucun auquel aussi autant autre
    autres aux avaient avais avait avant avec avez aviez avoir avons ayant beaucoup bien bon bonjour bonsoir
    bjr slt salut coucou cc hello hi car ce ceci cela celle celles celui cependant ces cet cette ceux chacun
    chaque chez ci combien comme comment concernant cordialement c ça d dans de déjà depuis des dernier dernière désolé partir
    devais devait devez devoir devrait devrais dire dis dit dites dois doit doivent donc dont du elle elles
    en encore enfin entre envers es est et étaient étais était etant été être eu eux fais faisait fait faire
    faites faut font fois grâce hui aujourd hier ici il ils j je jour jours jusqu l la là laquelle le lequel
    les lesquels leur leurs lors lorsque lui m ma madame mademoiselle mais malgré me même mêmes merci mes
    mien mieux moi moins mon monsieur n ne ni nos notre nous on ont or ou où oui par parce parmi pas pendant
    peu peut peuvent peux plus plusieurs plutôt possible pour pourquoi pourrais pourrait pouvez pouvoir
    pouvons pourriez pourrai voudriez voudrai voudrions aimerions auriez seriez puissiez saurais sauriez peuvent puis puisque puisse qu quand quant que quel quelle quelles quelqu quelque quelques quels qui
    quoi rien s sa sais sans savoir se selon sera serai serait seront ses seulement si sien sinon soit sommes
    son sont souhaite souhaiterais souhaiterait sous suis suite sur svp stp plaît plait ta tandis te tel
    telle tels tes toi ton toujours tous tout toute toutes très trop tu un une va vais vas vers veuillez
    veut veux via voici voilà voir vois vos votre voudrais voudrait voulais voulait vouloir vous vraiment
    vu y aimerais aimerait aurais aurait aura auront ait étant afin ok non oh ah ben bah euh kdo help aide
    aider besoin puis-je permets reviens viens vient venir venez actuellement maintenant demain semaine
    mois heure heures temps année euro euros numero n° chose truc cas type types sorte différent différents différente différentes modalité modalités exemple définition question questions réponse répondre
    i my the is are was been have has do does to of for it in you your please know would like can this that and or if be will`,
  spellings: {
    commande: 'cmd cmde comande commende',
    paiement: 'payement',
    pourquoi: 'pk pq pkoi pourkoi',
    pas: 'pa po',
    plus: 'pu plu',
    tout: 'tt',
    toute: 'tte',
    dans: 'ds',
    mais: 'ms',
    quand: 'kan kand qd',
    quoi: 'koi',
    que: 'ke',
    quel: 'kel',
    quelle: 'kelle',
    qui: 'ki',
    comment: 'coment cmt',
    combien: 'cb1 cbien',
    avec: 'avc',
    toujours: 'tjs tjrs tjr',
    jamais: 'jms',
    beaucoup: 'bcp',
    problème: 'pb pbs prob soucis souci',
    "j'ai": 'g jé jai',
    "c'est": 'cé cest',
    'je veux': 'jveu jveux',
    'je peux': 'jpeu jpeux',
    'je suis': 'jsuis jsui chui',
    'je voudrais': 'jvoudrais jvoudrai',
    'il y a': 'ya',
    depuis: 'depui dpuis',
    suivi: 'suivie suivis suivre suit',
    recevoir:
      'reçu reçus reçue reçues reçois reçoit reçoive reçoivent recevez recevrai recevra recevrais recevront recevais recoi recu',
    envoyer: 'envoi envoie envois envoient envoyez enverrez enverra',
    réduction: 'réduc réducs reduc',
    promotion: 'promo promos promotionnel promotionnelle promotions',
    confirmation: 'confirm conf',
    article: 'articles artcile',
    mail: 'mails mel courriel courriels email emails',
    échouer: 'échec échoue échoué',
    inscription: 'inscrire inscrit inscrite inscris',
    mettre: 'mis met mets mettez',
    attendre: 'attends attend attente attendu attendez attendais',
    'mot de passe': 'mdp',
    'service après vente': 'sav',
    'carte bancaire': 'cb',
  },
  topics: {
    order:
      'commande, numéro de commande, commande numéro, référence de commande, commander, achat, acheter, order, purchase',
    parcel: 'colis, paquet, pli, carton, envoi, marchandise, parcel, package',
    delivery: 'livraison, livrer, delivery, shipping, livreur, transporteur, ~transport',
    shipping:
      'expédition, expédier, envoyer, envoi, est/es partie/parti, pas parti/partie, entrepôt, shipped, dispatch',
    payment:
      'paiement, ~payer, ~règlement, ~régler, transaction, ~prélèvement, ~débit, payment, pay, card, code reçu sms, code sms, 3d secure, carte bancaire, carte bleue, carte de crédit, numéro de carte',
    methods:
      'moyen/mode/méthode/type de paiement, paiement accepté/possible/proposé, payment methods/method/options, carte bancaire, carte bleue, carte de crédit, visa, mastercard, american express, amex, paypal, apple pay, google pay, virement, ~chèque, espèces, ~liquide, bancontact, klarna, ~alma, payer/régler par/avec/en, en # fois, # x, en plusieurs fois, payer/régler en plusieurs fois, plusieurs fois sans frais, comment payer/régler, ~mensualité, échelonner, paiement différé, ~accepter, ~mandat',
    coupon:
      'coupon, code promotion, deux/plusieurs code/coupon/promotion, deux/plusieurs code promotion, ~promotion, code de réduction, code remise, ~réduction, remise, rabais, ristourne, bon de réduction, bon achat, bon plan, code avantage, ~code, voucher, discount, promo code, ~avantage, code cadeau',
    cancel:
      'annuler, annulation, résilier, résiliation, plus/pas besoin, veux pas, changer avis, me trompé/tromper, suis trompé, erreur de commande, fait/fais/faire erreur, regretter, cancel',
    modify:
      'modifier, modification, ~changer, ~changement, corriger, rectifier, ~ajouter, rajouter, enlever, retirer un article, changer adresse, modify, change',
    refund:
      'remboursement, rembourser, récupérer mon argent, mon argent, rendre argent, recevoir argent, recréditer, un avoir, refund, money back',
    confirmation:
      'confirmation, confirmer, récapitulatif, accusé de réception, pas recevoir/avoir mail/confirmation, pas mail, pas de confirmation, confirmation pas recevoir, confirmation mail pas recevoir, mail de confirmation, confirmation email',
    tracking:
      'suivi, numéro de suivi, numéro de colis, suivre colis/commande, lien de suivi, trouve pas numéro de suivi, where is, where order/parcel/package, transit, localiser, localiser/trouver/retrouver colis/paquet/commande, traquer, tracking, track, acheminement, où est/es, où en est, où est/es commande/livraison/colis/paquet, où en est commande/livraison/colis/paquet, où se trouve, où sont, est passé où, état de commande, état de livraison, ~statut, avancement, ~avance, nouvelle/info/information commande/colis/livraison, pas de nouvelle, quand vais recevoir, quand recevoir, quand arriver, quand sera, quand serai, quand être livré, quand livraison, pas parti/partie, est parti/partie, en cours de livraison/préparation/acheminement, commande envoyée/partie/expédiée, été envoyer/expédier, quand est il/elle de commande/livraison/colis, qu en est, pas de numéro de suivi',
    stuck:
      'bloqué, bouge pas, pas de mouvement, pas mis à jour, mise à jour, évolue pas, avance pas, change pas, en retard, ~retard, coincé, stagner, figé, pas de nouvelle, toujours en attente, attendre toujours, attendre commande/colis/livraison/depuis, toujours pas, toujours en cours, toujours en préparation, pas expédié, pas encore expédié, pas parti/partie, trop long, un peu long, pas de suivi, ~perdu, égaré, introuvable, not updated, no update, stuck, delayed, late, lost',
    missing:
      'pas recevoir, pas arriver, pas livrer, pas avoir, pas eu, pas déposer, pas réceptionner, pas avoir colis/commande, toujours pas, marqué/indiqué/noté/dit/annoncé/déclaré livré/livrée, livré mais pas, ~perdu, égaré, volé, ~disparu, introuvable, en retard, attendre toujours, toujours en attente, pas trouvé le colis, not received, never arrived/received, lost',
    partial:
      'une partie, partie seulement, seulement une partie, ~partiel, ~partielle, incomplet, incomplète, il manque, manque, manquant, ~manquer, la moitié, ~moitié, pas tout, pas toute, pas la totalité, recevoir toute, pas recevoir un/une/tout/toute/totalité/deuxième/second/autre/reste, recevoir que/qu, pas complet, le reste, reste de commande, un seul, un sur, # sur #, au lieu de #, un des deux, un des #, plusieurs colis/paquets, deuxième/second/autre/dernier colis/paquet, séparer, séparément, ~diviser, missing, incomplete, partial',
    support:
      'assistance technique, support technique, service après vente, technicien, dépannage, dépanner, panne, en panne, réparer, réparation, problème technique, dysfonctionnement, ~assistance, service client, support, customer service/support, technical support, ~technique, imprimante, imprimer, impression, bourrage, printer',
    contact:
      'contacter, ~contact, ~joindre, ~appeler, téléphone, téléphoner, parler à quelqu un, ~conseiller, ~humain, service client, service clientèle, customer service, numéro de téléphone',
    return:
      'échange, échanger, ~retour, retourner, renvoyer, renvoi, rétracter, rétractation, bon de retour, étiquette de retour, return',
    exchange: 'échange, échanger, exchange',
    invoice: 'facture, facturation, tva, ticket de caisse, justificatif achat, invoice, receipt',
    warranty: 'garantie, ~garantir, warranty, guarantee',
    account:
      '~compte, mot de passe, changer/modifier/oublier/réinitialiser/récupérer mot de passe, identifiant, connexion, connecter, ~inscription, ~identifier, déjà inscrit, adresse mail, nom utilisateur, password, account, login, sign in',
    availability:
      'stock, ~disponible, ~disponibilité, rupture de stock, épuisé, réassort, avez vous, vendez vous, je cherche, ~recherche, trouve pas, ~vendre, available, in stock, proposez vous, faites vous',
    price: 'prix, tarif, cher, ~coûter, combien coûte, plus cher, price, cost, ~augmentation',
    fees: 'frais de port, frais de livraison, frais envoi, port gratuit/offert, frais de port gratuit/offert, livraison gratuite/offerte, franco de port, ~gratuit, ~offert, shipping cost, free shipping',
    eta: 'délai de livraison, délais de livraison, temps de livraison, date de livraison, jours de livraison, livraison rapide/express, livraison samedi/dimanche/demain/lundi, livré samedi/demain, si je commande, avant noël, pour noël, livré demain, livraison demain, delivery time',
    countries:
      '~étranger, ~international, ~pays, belgique, suisse, luxembourg, canada, québec, allemagne, espagne, italie, angleterre, royaume uni, maroc, algérie, tunisie, dom, ~tom, outre mer, ~réunion, martinique, guadeloupe, guyane, mayotte, polynésie, corse, monaco, ~europe, livrez vous en/à/au/aux/dans, abroad',
    pickup:
      'point relais, livraison en point relais, livraison point relais, livraison en relais, relais colis, mondial relay, retrait en magasin, retirer en magasin, click and collect, ~consigne, point de retrait, venir chercher, pickup',
    damaged:
      'cassé, abîmé, endommagé, défectueux, défectueuse, ~défaut, fissuré, écrasé, percé, ~fuite, fuir, damaged, broken',
    wrong:
      'mauvais article/produit/taille/couleur, pas le bon, pas ce que, erreur de produit/article/livraison, correspond pas, conforme pas, wrong item',
    gift: 'cadeau, emballage cadeau, papier cadeau, carte cadeau, chèque cadeau, gift',
    loyalty: 'fidélité, point de fidélité, parrainage, parrainer, parrain, filleul, loyalty',
    privacy: 'données personnelles, rgpd, vie privée, confidentialité, cookie, privacy',
    newsletter:
      'newsletter, désinscrire, désabonner, désinscription, infolettre, ~publicité, unsubscribe',
    sizes: 'taille, pointure, guide des tailles, ~mesure, ~dimension, size',
    stores: 'magasin, boutique, ~horaire, ~ouverture, ~ouvrir, showroom, store, opening hours',
    business:
      'devis, ~professionnel, ~entreprise, ~société, siret, grossiste, en gros, revendeur, ~partenariat, quote, wholesale',
    jobs: 'recrutement, recruter, ~stage, ~emploi, candidature, postuler, job',
    product:
      'authentique, ~original, contrefaçon, ~vrai, bio, ~composition, ingrédient, fabriquer, ~fabrication, ~origine, provenance, ~qualité, ~matière, compatible, compatibilité',
    safety: 'sécurisé, ~sécurité, fiable, arnaque, ~confiance, ~sérieux, scam',
    subscription: 'abonnement, abonner, subscription',
    customs: 'douane, ~taxe, customs',
    catalogue: 'catalogue, échantillon, brochure, sample',
    recycling: 'recycler, recyclage, ~reprise',
    checkout:
      'passer commande, passer ma commande, passer une commande, valider ma commande, valider commande, finaliser, panier, ajouter au panier',
    stacking:
      'deux/plusieurs code/coupon/promotion/réduction, deux/plusieurs code promotion, un seul code/coupon, pas cumuler/combiner, ~cumuler, ~combiner, cumulable, ~cumul',
    post: 'bureau de poste, la poste, facteur, livreur, boîte aux lettres, ~voisin, ~gardien, transporteur',
    carriers: 'quel/quels transporteur/transporteurs, par quel transporteur',
    offers: 'étudiant, soldes, black friday, première commande, bienvenue',
    signature: 'signature, remise en main propre, ~absent',
  },
  related: { missing: 'tracking', stuck: 'tracking', partial: 'missing', refund: 'return' },
  cues: {
    compare: 'différence, comparer, comparaison, versus, entre les deux',
    fails:
      'fonctionner pas, marche pas, marcher pas, échouer, refuser, refus, rejeter, ~rejet, accepter pas, passer pas, pas valide, invalide, invalider, pas valable, erreur, erroné, expirer, expiré, bug, buguer, bloquer, ~impossible, arrive pas à, applique pas, pas appliquer, pas pris en compte, prend pas, décliner, problème, planter, peux pas, pas accepté, autoriser, not working, failed, declined, refused, rejected',
    use: 'utiliser, utilisation, appliquer, saisir, entrer, rentrer, insérer, mettre, bénéficier, profiter, comment, où, demande un code, how to use, use, apply',
    howlong:
      'combien de temps, combien de jours, délai, quand, durée, combien de semaines, quel jour, jour ouvrable, how long, when',
    why: 'pourquoi, raison, why',
    address: 'adresse',
    email: 'mail',
    receive: 'recevoir, arriver, réceptionner, received, arrived',
    before: 'avant expédition',
    number: 'numéro',
    online: 'en ligne, internet, site',
  },
};
