import type { Language } from './language.ts';
import { commonWords } from './common-words/fr.ts';

const ending =
  /^(?:(.{4,}?)(?:i(?:er|ee?|ez|ement|ent|aient|ai[ts]?|era|erai|erez|eront?|[rt]e?)?|ite)|(.{3,}?)(?:icat(?:eur|rice|ion)|isation|at(?:eur|rice|ion)|it(?:eur|rice|ion)|issement|iss(?:ant|ent|ai[ts]?|aient|ez|on)e?|ement|ment|aison|ionn(?:er|ee?|ant|ez)|ision|ion|[ae]nce|[ai]ble|is(?:er|ee?|ez)|er(?:a|ai|ait|aient|ez|iez|ont?)?|ez|ee?|ante?|e?nt|ai[st]?|aient))$/;
/** "Lavage" is a form of "laver", but "partage" is none of "partir", and "village" none of "ville". */
const action =
  /(?<=...)(?<!part|mess|voy|vill|gar|cour|vis|dos|dom|domm|men|pot|pays|avant|personn)ag$/;

/** A light stemmer: strips plural, feminine, and the verb and noun endings of the trade's words. */
const stem = (word: string): string => {
  if (word.length < 5) return word.length < 4 ? word : word.replace(/[es]$/, '');
  return word
    .replace(/(?<!e)aux$/, 'al')
    .replace(/[sx]$/, '')
    .replace(ending, '$1$2')
    .replace(/[es]$/, '')
    .replace(action, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/y$/, 'i');
};

export const fr: Language = {
  stem,
  functionWords: 'de du des d l la le les au aux ma mon mes',
  clitics: 'j l d m t s c qu',
  commonWords,
  negations: `pas plus jamais rien aucun aucune non pa pu po ni guère not no never nothing hasn doesn didn isn won
    don cannot`,
  stopWords: `afin ai aie ainsi alors après as assez au aussi autre autres aux avaient avais avait avant avec avez
    aviez avoir avons ayant beaucoup bien bon bonjour bonsoir salut hello hi hey ce ceci cela celle celles celui
    ces cet cette ceux chacun chaque chez ci combien comme comment concernant cordialement ça dans de déjà
    depuis des dernier dernière désolé devais devait devez devoir devrait devrais dire dis dois doit doivent 
    dont du elle elles en encore enfin entre es est et étaient étais était été être eu fais faut fois aujourd hier
    ici il ils je jour jours la laquelle le lequel les leur leurs lui ma madame me même mêmes merci
    mes mieux moi moins mon monsieur ne nos notre nous on ont ou oui par parce partir pendant peu peux plusieurs
    plutôt possible pour pourquoi pourrait pouvez pouvoir pourriez auriez peuvent qu
    quand que quel quelle quelles quelqu quelque quelques quels qui quoi sa sais sait sans savoir se selon sera
    serai serait seront ses seulement si soit sommes son sont souhaite souhaiterait sous suis suite sur plaît
    ta te tel telle tels tes toi ton toujours tous tout toute toutes très trop tu un une va vais vas vers veuillez
    veut veux via vient venir venez viens voici voilà voir vois vos votre voulez vouloir vous vraiment vu
    aimerais aimerait aurais aurait aura auront ait ok oh ah ben bah euh aide aider besoin permets maintenant demain
    semaine mois année heure heures hui temps euro euros numero chose truc cas type types modalité différent différents différente différentes exemple définition question questions réponse répondre my the is are
    was be been have has do does to of for it in you your please know would could should like can this that and if
    will at by from with there here they what which how when who we us our any some am im get got take thanks just
    still need want where days mais car or donc puis sinon cependant pourtant but because
    exactement sil cest er ère ème ième nd`,
  spellings: {
    2: 'deux',
    3: 'trois',
    4: 'quatre',
    10: 'dix',
    commande: 'cmd cmde comande commende',
    payer: 'paye',
    paiement: 'payement paymt',
    numéro: 'nr num',
    rembourser: 'remb',
    pourquoi: 'pk pq pkoi pourkoi',
    tout: 'tt',
    toute: 'tte',
    dans: 'ds',
    pour: 'pr',
    mais: 'ms',
    quand: 'kan kand qd',
    quoi: 'koi',
    que: 'ke k',
    quel: 'kel',
    quelle: 'kelle',
    qui: 'ki',
    comment: 'cmt',
    avec: 'avc',
    même: 'mm',
    temps: 'tps',
    vous: 'vs',
    toujours: 'tjs tjrs tjr',
    beaucoup: 'bcp',
    bonjour: 'bjr bsr slt cc coucou',
    merci: 'mrc stp svp cdt',
    problème: 'pb pbs prob soucis souci',
    "j'ai": 'g jai',
    "c'est": 'cest',
    'je suis': 'jsuis jsui chui',
    'il y a': 'ya',
    est: 'é',
    veux: 've veu voulons voulais voulait voudrais voudrait voudrai voudriez voudrions',
    peux: 'pe peut puis pouvons pourrais',
    fais: 'fait faites faire fé faisons fr',
    dis: 'dit dites disent',
    depuis: 'dpuis',
    suivi: 'suivre suit',
    recevoir: `reçu reçus reçue reçues reçois reçoit reçoive reçoivent recevez recevrai recevra recevrais recevront
      recevais recoi recu received receive`,
    envoyer: 'envoi envoie envois envoient enverrez enverra',
    renvoyer: 'renvoi renvoie renvois',
    réduction: 'réduc réducs reduc',
    promotion: 'promo promos promotionnel promotionnelle',
    confirmation: 'conf',
    mail: 'mel courriel courriels email emails messagerie',
    échouer: 'échec failing failed',
    inscription: 'inscrire inscrit inscrite inscris',
    mettre: 'mis met mets mettez',
    attendre: 'attends attend attente attendu attendez attendais',
    ouvert: 'ouvre ouvrez ouvrir ouverture',
    'mot de passe': 'mdp',
    'service après vente': 'sav',
    'carte bancaire': 'cb',
  },
  topics: {
    order: 'commande, numéro/référence de commande, commande numéro, achat, acheter, order',
    parcel: 'colis, paquet, pli, carton, marchandise, parcel, package',
    delivery:
      'livraison, livrer, livreur, transporteur, ~transport, chronopost, colissimo, ups, dhl, dpd, gls, delivery, shipping',
    shipping: 'expédition, envoyer, est partie, entrepôt, shipped, dispatch',
    payment:
      'paiement, ~règlement, transaction, ~prélèvement, ~débit, ~carte, carte bancaire/bleue, carte de acheter/payer à crédit, numéro de carte, code sms, plafond, compte bancaire, compte en banque, payment, card',
    methods:
      'moyen/mode/méthode/type/façon de paiement, paiement accepté/possible/proposé, comment payer/régler, peux/possible payer/régler, ~payer/régler par/avec/via, visa, mastercard, american express, amex, paypal, apple/google pay, virement, ~chèque, espèces, ~liquide, bancontact, ~3/4 fois, klarna, ~alma, cash, facilité de paiement, payer plus tard, payer livraison, prenez/prendre/accepter carte/chèque, mandat, crédit, carte bancaire/bleue accepté/possible, en # fois, 3/4/10 x, en plusieurs fois, contre remboursement, payer/régler/paiement en #/plusieurs fois, # fois sans frais, plusieurs fois sans frais, ~mensualité, échelonner, étaler, paiement différé, payment method/options, pay by/with',
    declined:
      'paiement/carte/règlement/transaction échouer/refuser/rejeter/décliner/bloquer/impossible/erreur, paiement en ligne échouer/refuser, payer/paiement/règlement par carte échouer/refuser/passer/marche, paiement/carte/transaction passer/marche/fonctionner/aboutir pas, arrive/peux pas payer/régler, impossible payer/régler, 3d secure, erreur de paiement, fonds/solde insuffisant, refuser carte, card failed/declined, payment declined',
    coupon:
      'coupon, code promotion/remise/avantage/privilège/bienvenue/cadeau, offre de bienvenue, code de réduction, ~promotion, ~réduction, remise, rabais, ristourne, bon de réduction, bon achat, bon plan, ~bon # euro, plusieurs bon, ~code, voucher, discount, promo code',
    cancel:
      'annuler, annulation, résilier, résiliation, pas besoin, veux pas commande/achat/article/colis/produit, en veux pas, désister, arrêter/stopper/interrompre commande/envoi/expédition/livraison, changer avis, me/suis trompé, erreur de commande, fais erreur, commande double/erreur, commander deux fois, renoncer, rétracter, doublon, supprimer commande, cancel',
    modify:
      'modifier, modification, ~changer, corriger, rectifier, remplacer, compléter, quantité, déménager, ~ajouter, rajouter, enlever, retirer/supprimer un article, changer/mauvaise/ancienne adresse, adresse erroné/faux/incorrect, trompé adresse, edit, modify',
    refund:
      'remboursement, rembourser, récupérer/revoir/rendre/recevoir/revient argent, mon/l argent, argent revient, restituer, restitution, récupérer/revoir/rendre # euro, remboursement sur compte, pas argent, mes sous, recréditer, créditer, un avoir, refund, money back',
    confirmation:
      'confirmation, récapitulatif, récap, accusé de réception, bon/preuve de commande, pas recevoir/avoir/eu mail/confirmation/récapitulatif, pas de mail, mail/confirmation/numéro pas recevoir/arriver/envoyer, mail/numéro confirmation/commande/suivi pas recevoir/arriver/avoir/envoyer, si commande passer/valider/enregistrer, pas recevoir par mail, commande enregistrée, mail de commande/confirmation/expédition, bien enregistrée/validée/prise en compte',
    tracking:
      'suivi, numéro/code/lien de suivi, numéro/référence de colis/paquet, suivre colis/commande, pas de numéro de suivi, traçabilité, colis/commande/livraison/paquet est/es où, localiser, localiser/trouver/retrouver colis/paquet/commande, acheminement, où est/es, où est/es commande/livraison/colis/paquet, où se trouve, où sont, est passé où, état de commande/livraison, en route, ~statut, avancement, nouvelle/info/information commande/colis/livraison, pas de nouvelle, quand recevoir/arriver/sera/livraison/expédier, arriver quand, date arriver/livraison, pas/est partie, en cours de livraison/préparation/acheminement, commande envoyée/expédiée, été envoyer/expédier, qu en est, transit, tracking, track, where is, where order/parcel/package',
    stuck:
      'bloqué, coincé, centre de tri, plateforme, figé, gelé, immobile, stagner, inchangé, bouge/évolue/avance/change/progresse/actualise pas, pas de mouvement/évolution, pas mis à jour, mise à jour, même statut/endroit/point/état/chose, interrompu, en retard, ~retard, pas de nouvelle, toujours attendre/cours/préparation/transit/même, transit depuis, attendre toujours/commande/colis/livraison/depuis, pas expédié/partie, pas été envoyé, est pas envoyé, trop/peu long, pas de suivi, pas information/info/résultat, à l arrêt, point mort, ~perdu, égaré, introuvable, not updated/updating, no update, stuck, delayed, late, lost',
    missing:
      'pas recevoir/arriver/parvenu/livrer/avoir/eu/déposer/réceptionner/distribuer, remis au destinataire, distribué/remis mais, pas avoir colis/commande, ai pas colis/commande/livraison/paquet, marqué/indiqué/noté/affiché/dis/annoncé/déclaré/mis/écrit/comme livré/distribué/remis, statut livré, soi disant livré/déposé/remis, livré mais pas, boîte vide, boîte aux lettres vide, rien dans boîte, pas trouvé colis/paquet, pas sonné, livreur/facteur pas passé, avis de passage, ~perdu, ~paumé, égaré, volé, dérobé, ~disparu, introuvable, en retard, attendre toujours, toujours attendre, lost, got nothing, nothing here/there, says/marked delivered, not arrived',
    partial:
      'une partie, partie seulement, seulement une partie, partiel, incomplet, manque, manke, moitié, pas tout/complet, pas la totalité, recevoir toute, pas recevoir un/une/tout/totalité/deuxième/second/autre/reste, recevoir/eu/ai que/qu, le reste, reste de commande, reliquat, y est pas, pas dedans, commande/recevoir/arriver/livrer en #/plusieurs fois, en plusieurs colis, que # dans, un seul, un sur, un colis/carton/paquet sur, # sur #, au lieu de #, # colis/paquets/cartons, oublié un article/produit, plusieurs colis/paquets, deuxième/second/autre/dernier colis/paquet/carton, séparer, scinder, ~diviser, colis vide, pas dans colis/carton/paquet, missing, partial, only part, half of',
    support:
      'assistance/support/problème technique, service après vente, technicien, dépannage, dépanner, panne, réparer, ~assistance, service client, notice, mode emploi, installer, pilote, logiciel, wifi, voyant clignote/allumé/rouge, bruit, machine/appareil répond pas, allume/démarre pas, machine/appareil fonctionner/marche pas, ~technique, imprimante, impression, bourrage, encre, cartouche, printer, support, hors service, hotline, customer/technical/tech support/help',
    contact:
      'contacter, ~joindre, ~appeler, téléphone, numéro de téléphone, parler à quelqu un, ~conseiller, ~humain, service client/clientèle, customer service, phone',
    return:
      '~retour, retourner, rendre, renvoyer, rétractation, bon/bordereau/étiquette de retour, échange, convient/plaît pas, return',
    exchange: 'échange, exchange',
    invoice: 'facture, tva, ticket de caisse, justificatif achat, invoice, receipt',
    warranty: 'garantie, warranty, guarantee',
    account:
      '~compte, créer/supprimer/effacer/fermer compte, profil, espace client, mot de passe, oublier/changer/modifier/réinitialiser/récupérer mot de passe, changer mail/téléphone, changer adresse mail, identifiant, connexion, connecter, ~inscription, ~identifier, adresse mail, nom utilisateur, password, account, login, sign in',
    availability:
      'stock, ~disponible, dispo, ~disponibilité, rupture de stock, épuisé, réassort, réapprovisionner, je cherche, ~recherche, trouve pas, ~vendre, prévenir/avertir quand, in stock, available',
    price: 'prix, tarif, cher, ~coûter, combien coûte, ~augmentation, price, cost, how much',
    fees: 'frais de port/livraison/envoi/expédition/retour, port/livraison/expédition gratuit/offert, coûte/prix livraison, combien livraison, ~gratuit, ~offert, free/much shipping, shipping cost/free',
    eta: 'délai/temps/date/jours de livraison, combien jours/temps livraison, livraison/livrez combien, livraison rapide/express/samedi/dimanche/demain/lundi, livrez vous samedi/soir/dimanche, si je commande, avant/pour noël/samedi, ~express, delivery time, long delivery/shipping',
    countries:
      '~étranger, ~international, ~pays, belgique, suisse, luxembourg, canada, outre mer, ~réunion, martinique, guadeloupe, corse, ~europe, livrez vous en/à/au/aux/dans, abroad, ship to',
    pickup:
      'relais, point relais, livraison point/en relais, mondial relay, retrait/retirer/chercher magasin/boutique, ~consigne, point de retrait, venir chercher, sur place, click and collect, pickup',
    damaged:
      'cassé, abîmé, endommagé, défectueux, ~défaut, fissuré, écrasé, rayé, déchiré, décollé, décousu, ~fuite, fuir, mauvais état, damaged, broken',
    wrong:
      'mauvais article/produit/taille/couleur/modèle, pas le bon, pas recevoir le bon, pas ce que, erreur de produit/article/livraison, vous trompé, correspond/conforme pas, au lieu de, wrong item',
    giftcard: 'carte/chèque/bon cadeau, gift card',
    gift: '~cadeau, emballage/papier/paquet cadeau, gift',
    loyalty: 'fidélité, points de fidélité, code parrain, parrainage, parrain, filleul, loyalty',
    privacy: 'données personnelles, rgpd, vie privée, confidentialité, cookie, privacy',
    newsletter:
      'newsletter, désinscrire, désabonner, désinscription, ~pub, ~publicité, unsubscribe',
    sizes:
      'taille, pointure, guide des tailles, mensuration, ~dimension, hauteur, largeur, ~poids, size',
    stores: 'magasin, boutique, ~horaire, ~ouvert, store, opening hours',
    business:
      'devis, ~professionnel, ~pro, ~entreprise, ~société, siret, grossiste, revendeur, partenariat, quote',
    jobs: 'recrutement, ~stage, emploi, candidature, job, cv',
    product:
      'authentique, ~original, contrefaçon, ~vrai, bio, végane, ~composition, ingrédient, allergène, fabriquer, ~fabrication, ~origine, provenance, vient/viennent où, ~qualité, ~matière, ~compatible, compatibilité',
    care: 'laver, lavage, entretien, entretenir, nettoyer, wash, clean',
    safety: 'sécurisé, fiable, arnaque, ~confiance, ~sérieux, scam',
    twice: 'débiter/prélever/payer/facturer deux fois, double débit/prélèvement/paiement',
    custom: 'personnaliser, graver, sur mesure',
    preorder: 'précommande',
    secondhand: 'occasion, reconditionné, seconde main',
    chat: 'météo, recette, blague, film, billet train, avion, médecin',
    subscription: 'abonnement, subscription',
    customs: 'douane, ~taxe, customs',
    catalogue: 'catalogue, échantillon',
    recycling: 'recycler, recyclage, ~reprise',
    reviews: 'laisser/donner/publier avis, avis client, review',
    legal: 'cgv, conditions générales, litige, réclamation',
    checkout: 'passer/valider/finaliser commande, panier, ajouter au panier, checkout',
    stacking:
      'deux/plusieurs code/coupon/promotion/réduction/remise/bon, deux/plusieurs code promotion/réduction, two code/discount/voucher, un seul code/coupon, pas cumuler/combiner, ~cumuler, ~combiner',
    post: 'bureau de poste, poste, facteur, boîte aux lettres, ~voisin, ~gardien',
    carriers: 'quel transporteur',
    offers:
      'étudiant, soldes, black friday, première commande, ~bienvenue, trouver/obtenir/avoir code promotion/réduction, réduction étudiant, code promotion étudiant, student, student discount',
    signature: 'signature, main propre, ~absent',
  },
  related: {
    tracking: 'eta',
    missing: 'tracking',
    stuck: 'tracking',
    partial: 'missing',
    refund: 'return',
  },
  cues: {
    compare: 'différence, comparer, entre les deux',
    fails:
      'fonctionner/marche/passer/valider/aboutir/accepter/appliquer pas, échouer, refuser, rejeter, invalide, erreur, erroné, expirer, bug, buguer, planter, bloquer, ~impossible, arrive/peux pas, arrive pas à, prend/pris pas, reconnaître/reconnu/déduire pas, périmé, incorrect, inconnu, déjà utilisé, pas bon, pas valable, veut pas, décliner, problème, autoriser, apparaît/apparaître pas, not working, declined, refused, rejected',
    use: 'utiliser, appliquer, saisir, entrer, rentrer, insérer, taper, mettre, bénéficier, profiter, comment, où, quel endroit, où est ce que/qu, case/champ pour/code/promotion/coupon/réduction, étape, faire jouer/valoir, use, apply, enter, how do',
    howlong:
      'combien de temps/jours/semaines, délai, quand, durée, quel jour, jour ouvrable, sous combien, how long, when',
    have: 'avez vous, vendez vous, proposez vous, fais vous',
    accept: 'accepter, autoriser, permettre',
    include: 'inclure, inclus, compris, fourni',
    bring: 'apporter, amener, emmener, prendre',
    provide: 'proposer, fournir',
    why: 'pourquoi, raison, why',
    address: 'adresse',
    email: 'mail',
    receive: 'recevoir, arriver, réceptionner, arrived',
    number: 'numéro',
    online: 'en ligne, internet, site',
    talk: '~regarder, ~essayer, ~remercier, ~expliquer, ~penser, ~espérer, ~écrire, ~comprends, ~raconter, ~indiquer, ~préciser, ~attendre, ~passer, ~mari, ~soeur, ~personne, ~lundi, ~mardi, ~mercredi, ~jeudi, ~vendredi, ~matin, ~soir, ~journée, ~vacances, ~nulle/quelque part, ~pas du tout, ~essayer # fois, ~fait # fois, ~message, ~contre, ~juste, ~normal',
  },
};
