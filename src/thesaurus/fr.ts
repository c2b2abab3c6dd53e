/** Everyday French: each line contains words and expressions for about the same thing. */
export const fr = `
inscription, s'inscrire, inscrire, adhérer, adhésion, adhérent, devenir membre, rejoindre, membre, s'enregistrer, enregistrement, créer un compte, affiliation
abonnement, abonné, s'abonner, formule, forfait, carte, adhésion, cotisation
résilier, résiliation, arrêter, quitter, se désabonner, désabonnement, désinscription, désinscrire, mettre fin, clôturer, fermer, supprimer mon compte, préavis
commencer, début, débuter, démarrer, démarrage, lancer, reprise, rentrée, premier jour
finir, fin, terminer, se termine, achever, dernier jour, jusqu'à quand
continuer, poursuivre, reprendre, reprise, prolonger
arrêter, cesser, interrompre, interruption, stopper, suspendre
suspendre, suspension, pause, geler, mettre en pause, interrompre, report
renouveler, renouvellement, reconduire, reconduction, prolonger, prolongation, reconduction tacite
expirer, expiration, périmé, péremption, valable, validité, durée de validité, date limite, échéance
réserver, réservation, rendez-vous, rdv, prendre une place, retenir, créneau, booker, prise de rendez-vous
décaler, reporter, modifier, déplacer, changer la date, changement de date, repousser, avancer, autre jour, autre date, report
annuler, annulation, désistement, se désister, renoncer, empêchement, ne peux plus venir, ne peux pas venir, rétractation, abandonner
absent, absence, manquer, rater, louper, raté, rattraper, rattrapage, manqué
retard, en retard, tard, arriver en retard, ponctuel, ponctualité, à l'heure, retardataire
avance, en avance, à l'avance, au préalable, tôt, plus tôt, avant
modifier, modification, changer, changement, corriger, rectifier, mettre à jour, échanger, remplacer
choisir, choix, sélectionner, préférer, option, décider, lequel
comparer, différence, différent, comparaison, distinguer
ajouter, ajout, supplémentaire, en plus, rajouter, compléter, supplément, plus
supprimer, enlever, retirer, effacer, suppression, éliminer, désinstaller
inclus, compris, comprend, comprendre, inclure, fourni, fait partie, contient, contenir
exclu, non compris, pas compris, en supplément, supplément, sauf, exception
autorisé, autoriser, permis, permettre, autorisation, accepté, accepter, droit, possible, toléré
interdit, interdire, interdiction, défendu, pas le droit, proscrit, refusé, restriction
règle, règlement, règles, conditions, consignes, charte, règlement intérieur
obligatoire, obligation, nécessaire, faut, exigé, requis, devoir, imposé, indispensable
facultatif, optionnel, pas obligatoire, libre, au choix
aide, aider, assistance, support, soutien, accompagnement, dépannage
contacter, contact, joindre, appeler, téléphoner, téléphone, écrire, parler à quelqu'un, adresser
question, demander, demande, renseignement, se renseigner, interroger, info, information
réclamation, plainte, se plaindre, mécontent, insatisfait, litige, déçu, contester
avis, commentaire, note, opinion, témoignage, retour, évaluation, recommander
problème, souci, difficulté, panne, erreur, bug, dysfonctionnement, incident, anomalie
cassé, ne fonctionne pas, ne marche pas, en panne, défectueux, hors service, abîmé, endommagé, hs, plus marche
réparer, réparation, dépanner, dépannage, remettre en état, sav, restaurer
remplacer, remplacement, échanger, échange, changer, substituer, rechange
garantie, garanti, garantir, couvert, protection
prix, tarif, tarifs, coût, coûter, combien, coûte, cher, montant, frais, payer, payant, grille tarifaire
gratuit, gratuitement, offert, sans frais, payant, payer, gratuité, sans payer, ne coûte rien, tarif, prix, cadeau
réduction, remise, rabais, promotion, promo, moins cher, pas cher, tarif réduit, bon plan, solde, offre, économiser, bon d'achat
étudiant, étudiante, lycéen, jeune, moins de 26, carte étudiant, université, apprenti
senior, seniors, retraité, personne âgée, âgé, aîné, plus de 65, vieux, troisième âge
payer, paiement, régler, règlement, carte bancaire, cb, espèces, chèque, virement, moyen de paiement, liquide, ancv, acquitter
plusieurs fois, échelonner, mensualité, mensuel, versement, trois fois, facilité de paiement, échéancier, crédit, par mois
acompte, arrhes, avance, caution, dépôt, dépôt de garantie, provision
rembourser, remboursement, remboursé, récupérer mon argent, rendre l'argent, avoir, indemniser, dédommager, dédommagement, restitution
pénalité, amende, frais d'annulation, retenue, majoration, pénalités, sanction, facturer
facture, reçu, justificatif, ticket, note, facturation, preuve d'achat, quittance
tva, taxe, impôt, taxes, fiscal, hors taxe, ttc, défiscalisation
impôt, impôts, déduire, déductible, crédit d'impôt, réduction d'impôt, fiscal, reçu fiscal, déclaration
pourboire, service, gratification
devis, estimation, proposition, chiffrage, offre, budget
cadeau, offrir, bon cadeau, carte cadeau, chèque cadeau, surprise, anniversaire, faire plaisir, noël
bon, coupon, code promo, chèque, ticket, code, avoir
fidélité, points, parrainage, parrainer, parrain, récompense, avantage
don, donner, faire un don, soutenir, donateur, dons, mécène, mécénat, contribution, contribuer, participation, générosité
bénévole, bénévolat, volontaire, aider, donner un coup de main, s'engager, participer
argent, monnaie, espèces, liquide, fonds, devise, somme
banque, compte, virement, iban, rib, prélèvement, bancaire, coordonnées bancaires
crédit, prêt, emprunt, emprunter, financement, financer, prêter
intérêt, taux, rendement, taeg
épargne, épargner, économiser, placement, investir, livret
carte, carte bancaire, carte de crédit, carte bleue, cb
code secret, code, mot de passe, pin, digicode
retrait, retirer, distributeur, guichet
fraude, arnaque, escroquerie, hameçonnage, phishing, suspect, piraté, pirater, usurpation
assurance, assuré, assurer, mutuelle, responsabilité civile, couverture, garantie, prise en charge
accident, blessure, blessé, urgence, sinistre, se blesser, chute
perdu, perdre, perte, égaré, retrouver, objet trouvé, objets trouvés, oublié, introuvable
volé, vol, cambriolage, voleur, dérobé
oublier, oublié, oubli, perdu, retrouver, réinitialiser, rappeler
apporter, emporter, prendre avec, amener, emmener, prévoir, se munir, venir avec, ramener, préparer, affaires, emporte
tenue, vêtement, vêtements, habits, s'habiller, porter, chaussures, tenue vestimentaire, mettre, habillé, affaires
matériel, équipement, équiper, outils, accessoires, fournitures, matos, fourni, instrument
fournir, fourni, fournie, mis à disposition, à disposition, prêté, donner, prêt
louer, location, emprunter, prêter, prêt, loué, loueur
acheter, achat, se procurer, commander, trouver, où acheter
vendre, vente, revendre, revente, vendu
serviette, linge, draps, linge de lit, drap, couverture, oreiller, literie
douche, douches, vestiaire, vestiaires, salle de bain, se changer, se doucher, casier
toilettes, wc, sanitaires, toilette, cabinet, petit coin, lavabo
casier, vestiaire, consigne, ranger, déposer, bagagerie, affaires, coffre
eau, boire, bouteille, gourde, soif, fontaine
repas, manger, déjeuner, dîner, nourriture, restauration, restaurant, collation, goûter, pique-nique, faim, traiteur, cantine, buffet
boisson, boissons, boire, alcool, vin, bière, bar, café, thé, apéritif
petit-déjeuner, petit déjeuner, brunch, matin, demi-pension, pension
végétarien, végétalien, vegan, végane, végé, sans viande, régime, alimentaire, régime alimentaire
allergie, allergique, allergène, intolérance, intolérant, gluten, lactose, arachide, fruits à coque, sans gluten, coeliaque
halal, casher, porc, religieux
menu, carte, plat, plats, formule
ingrédient, ingrédients, composition, composé, contient, fabriqué avec, recette, teneur
bio, biologique, naturel, sans pesticide, sans produit chimique, naturels
sucre, calories, nutrition, nutritionnel, gras, régime, diététique
frais, fraîcheur, conserver, conservation, se garde, garder, frigo, réfrigérateur, congeler, congélateur, dlc, stocker
café, grain, torréfaction, expresso, moulu, mouture, capsule
cuisiner, cuisson, cuire, four, micro-ondes, réchauffer, recette, préparer
emporter, à emporter, livraison, livrer, click and collect, retrait
table, couvert, place, assis, s'asseoir
voyage, voyager, séjour, excursion, sortie, déplacement, circuit, partir, vacances, escapade, trajet
vacances, congé, congés, été, absent, partir, férié, scolaires
avion, vol, aéroport, compagnie aérienne, billet d'avion, aérien
train, gare, sncf, tgv, rail, ferroviaire
bus, car, autocar, minibus, navette, véhicule, autobus
métro, tram, tramway, transports en commun, bus, arrêt, station, transport
voiture, auto, véhicule, automobile, conduire, en voiture, camion
taxi, vtc, uber, navette, chauffeur
covoiturage, covoiturer, partager la voiture, trajet, co-voiturage
vélo, bicyclette, cycliste, vtt, trottinette, cyclable
bateau, navire, croisière, voile, ferry, kayak, canoë
parking, se garer, stationner, stationnement, garer, garage, place de parking, garer ma voiture
itinéraire, accès, venir, s'y rendre, comment venir, se rendre, plan, adresse, où êtes-vous, situé, où se trouve, lieu, trouver, localisation
proche, près, proximité, à côté, distance, loin, alentours, autour, kilomètres
départ, partir, part, lieu de départ, quitter, embarquement, où part, heure de départ
arriver, arrivée, heure d'arrivée, accueil, venir
point de rendez-vous, lieu de rendez-vous, où se retrouver, ramassage, prise en charge, se retrouver, rassemblement, arrêt, chercher
retour, revenir, rentrer, aller-retour, aller retour, heure de retour
destination, lieu, où, ville, pays, endroit
passeport, carte d'identité, pièce d'identité, papiers, visa, identité, documents
bagage, bagages, valise, sac, sacs, valises, sac à dos, soute, bagage à main, affaires
place, siège, fauteuil, côté fenêtre, hublot, assis, ensemble, à côté, placement, numéroté
ceinture, siège auto, rehausseur, siège enfant, siège bébé
chauffeur, conducteur, conduire, qui conduit
guide, accompagnateur, animateur, encadrant, visite guidée, guidé, moniteur, encadrement
accompagner, accompagnateur, accompagnant, venir avec, invité, inviter, amener quelqu'un
groupe, groupes, plusieurs, équipe, amis, ensemble, collectif, à plusieurs, association, comité, club, entre amis
combien de personnes, nombre de personnes, participants, effectif, capacité, maximum, minimum, taille du groupe, nombre de participants, nombreux
complet, plus de place, liste d'attente, disponible, disponibilité, places restantes, rempli, reste-t-il des places
minimum, au moins, minimal, seuil, pas assez, suffisamment
maximum, au plus, limite, plafond, maximal, jusqu'à combien, trop
famille, enfants, parents, proches, familial
enfant, enfants, bébé, fils, fille, gamin, petit, ado, adolescent, mineur, jeune, kids, garçon
bébé, nourrisson, nouveau-né, poussette, couche, lit bébé, biberon, tout-petit
âge, quel âge, ans, âge minimum, trop jeune, trop vieux, mineur, majeur, limite d'âge
adulte, adultes, majeur, grande personne, plus de 18 ans
enceinte, grossesse, femme enceinte, maternité, accouchement, postnatal, prénatal, bébé
femme, femmes, dame, fille, féminin
homme, hommes, monsieur, garçon, masculin
couple, conjoint, mari, femme, partenaire, à deux, époux, compagnon
ami, amis, copain, copine, proche, connaissance, quelqu'un, pote, une autre personne
seul, seule, solo, tout seul, individuellement, célibataire
particulier, individuel, privé, cours particulier, privatif, personnel, privatiser, privatisation, seul
sur mesure, personnalisé, personnaliser, adapté, adapter, à la carte, gravure, personnalisation, spécifique
débutant, débutante, débuter, première fois, jamais fait, novice, commencer, jamais pratiqué, sans expérience, initiation, découverte
expérience, expérimenté, confirmé, avancé, niveau, intermédiaire, expert, maîtrise
niveau, difficulté, difficile, facile, dur, adapté, accessible, quel cours
essai, essayer, tester, test, cours d'essai, découverte, séance d'essai, démo, avant de, échantillon
cours, leçon, séance, stage, atelier, formation, session, enseignement
professeur, prof, enseignant, moniteur, formateur, coach, animateur, intervenant, entraîneur, instructeur
apprendre, enseigner, étudier, se former, formation, apprentissage, pratiquer
diplôme, diplômé, certifié, certificat, qualification, qualifié, agrément, agréé, certification, reconnu, attestation
examen, test, épreuve, contrôle, évaluation, passer, note, réussir
planning, horaire, horaires, programme, calendrier, emploi du temps, quand, quelle heure, dates, heures
ouvert, ouverture, horaires d'ouverture, fermé, fermeture, heures d'ouverture, fermer, ouvrir, dimanche, quand êtes-vous ouverts, horaires
week-end, samedi, dimanche, weekend, fin de semaine
jour férié, férié, fériés, noël, pâques, fêtes, pont
soir, soirée, nuit, tard, après le travail, nocturne
matin, matinée, tôt, avant le travail
durée, combien de temps, longueur, dure, durer, minutes, heures, temps, long
fréquence, combien de fois, souvent, régulier, régulièrement, chaque semaine, par semaine, hebdomadaire, mensuel
attendre, attente, file, queue, délai, patienter, temps d'attente
délai, date limite, jusqu'à quand, dernier délai, échéance, avant quand, au plus tard, clôture
date, jour, quand, calendrier, période
saison, été, hiver, printemps, automne, période
météo, pluie, pleut, orage, neige, froid, mauvais temps, intempéries, vent, chaleur, soleil, temps
intérieur, extérieur, dehors, dedans, plein air, couvert, abri
sécurité, sûr, danger, dangereux, risque, risques, sécurisé, protégé, précaution
hygiène, propre, nettoyage, désinfecter, désinfection, propreté, covid, masque, sanitaire
santé, médical, maladie, médecin, certificat médical, forme, pathologie, bien-être
malade, maladie, souffrant, fièvre, rhume, grippe, infection, contagieux
douleur, mal, blessure, mal de dos, dos, genou, épaule, opération, opéré, nuque, pathologie, articulation
médecin, docteur, généraliste, praticien, spécialiste, ordonnance, kiné, certificat médical
médicament, médicaments, traitement, comprimé, ordonnance, pharmacie, cachet
soin, soins, traitement, thérapie, thérapeute, séance, cure, guérir
hôpital, clinique, urgences, cabinet, service, centre de santé
infirmier, infirmière, aide-soignante, aide à domicile, soignant, auxiliaire de vie, aide-soignant
consultation, visite, rendez-vous, examen, bilan
effet secondaire, effets secondaires, contre-indication, contre-indications, effets indésirables, risque, réaction
dentiste, dent, dents, dentaire
lunettes, yeux, vue, opticien, lentilles, œil
peau, sensible, irritation, acné, eczéma, rougeur, peau sèche
cheveux, coiffeur, coupe, salon, coloration, coiffure
massage, spa, détente, relaxation, bien-être, stress, se détendre
poids, maigrir, mincir, perdre du poids, surpoids, kilos, minceur
dormir, sommeil, lit, sieste, repos, insomnie
handicap, handicapé, fauteuil roulant, mobilité réduite, pmr, accessible, accessibilité, rampe, malvoyant, sourd, invalide
ascenseur, escalier, marches, étage
animal, animaux, chien, chat, chiens, animal de compagnie, chiot, domestique, bête
vétérinaire, vaccin, vacciné, vaccination, puce, piqûre, vermifuge
fumer, fumeur, cigarette, tabac, vapoter, vape, nicotine
alcool, boire, ivre, alcoolisé
bruit, bruyant, calme, silence, voisins, nuisances, sonore
photo, photos, image, caméra, filmer, vidéo, appareil photo, photographier
musique, chanson, son, ambiance, groupe, dj, sono
téléphone, portable, mobile, smartphone, iphone, android, appareil
numéro, numéro de téléphone, coordonnées, ligne, sim
wifi, wi-fi, internet, réseau, connexion, en ligne, 4g
en ligne, internet, site, à distance, visio, zoom, virtuel, web, distanciel, depuis chez moi
application, appli, logiciel, app, programme, outil
ordinateur, pc, mac, portable, windows, poste
tablette, ipad, écran, appareil
appareil, machine, dispositif, équipement, matériel
navigateur, chrome, firefox, safari, page
télécharger, téléchargement, installer, installation, enregistrer
mise à jour, mettre à jour, nouvelle version, version, actualiser, évolution
compte, profil, espace, identifiant, espace client, espace personnel
connexion, se connecter, connecter, identifiant, login, mot de passe, accéder, accès, identification
mot de passe, mdp, oublié, réinitialiser, identifiants, code d'accès
email, mail, e-mail, courriel, adresse mail, message, boîte, spam
pseudo, nom d'utilisateur, identifiant, surnom
synchroniser, synchronisation, transférer, importer, exporter, migrer, copier, transfert
sauvegarde, sauvegarder, restaurer, récupérer, copie
données, données personnelles, confidentialité, rgpd, vie privée, informations, confidentiel, anonyme
partager, partage, envoyer, transmettre, inviter
invitation, inviter, invité, convier, convive
notification, alerte, rappel, avertir, prévenir, message, prévenu, informer
paramètre, paramètres, réglage, réglages, configurer, configuration, préférences
fonctionnalité, fonction, option, possibilité, peut-on
compatible, compatibilité, fonctionne avec, adapté, marche avec, convient
fichier, fichiers, document, documents, dossier, pièce jointe, pdf
envoyer un fichier, téléverser, joindre, importer, déposer
imprimer, imprimante, impression, papier, encre
stockage, espace, mémoire, capacité, place
batterie, pile, charge, charger, recharger, recharge, chargeur, autonomie, brancher
prise, adaptateur, courant, électricité, câble, brancher
écran, affichage, moniteur, télévision, télé
lent, vitesse, rapide, lenteur, ralenti, rapidement, débit
plante, bloqué, figé, ne répond plus, écran noir, erreur, bug, planté, ne démarre pas
allumer, démarrer, activer, mettre en marche, s'allume
éteindre, arrêter, désactiver, couper
activer, activation, débloquer, valider, déverrouiller
bloquer, bloqué, suspendu, verrouillé, restreint, banni
langue, langues, anglais, français, parler, traduire, traduction, étranger, parlé
version gratuite, premium, payant, pro, formule, offre
maison, domicile, appartement, logement, habitation, chez moi, résidence, à domicile
chambre, chambres, suite, studio, pièce, chambre simple, chambre double
hébergement, logement, hôtel, dormir, nuit, nuitée, gîte, séjour, loger, auberge, couchage
loyer, locataire, propriétaire, bail, louer, location, bailleur
déménager, déménagement, changer d'adresse, changement d'adresse, nouvelle adresse, emménager
adresse, rue, code postal, lieu, localisation, ville
clé, clés, serrure, porte, code d'accès, badge, enfermé, clef
cuisine, cuisiner, four, frigo, vaisselle, plaque
laver, lavage, machine à laver, lessive, entretien, nettoyer, repassage, pressing, sèche-linge, entretenir, laverie
ménage, nettoyer, nettoyage, propreté, femme de ménage, entretien, poussière
chauffage, chauffer, radiateur, chaud, chaudière, température, froid
climatisation, clim, climatisé, ventilateur, frais, chaud, climatiseur
électricité, énergie, gaz, eau, courant, compteur, charges
déchets, poubelle, ordures, recyclage, recycler, tri, déchetterie, encombrants
jardin, jardinage, plante, plantes, pelouse, arbre, terrasse, balcon
piscine, nager, natation, baignade, sauna, jacuzzi, maillot, se baigner, bain
plage, mer, lac, bord de mer, océan
meuble, meubles, canapé, table, chaise, montage, lit, armoire
montage, monter, assembler, installer, installation, pose, poser
taille, dimensions, mesure, mesures, grand, petit, grandeur, longueur, largeur, hauteur, pointure, format
poids, lourd, léger, kilo, kg, pèse, peser
couleur, coloris, teinte, nuance, noir, blanc
matière, tissu, cuir, coton, laine, métal, bois, composition, fabriqué
qualité, solide, solidité, durable, résistant, robuste
étanche, imperméable, pluie, eau, mouillé, waterproof
environnement, écologique, durable, écologie, vert, carbone, recyclé, écoresponsable, planète
origine, provenance, fabriqué, fabrication, vient, pays, made in france, produit, production
stock, disponible, disponibilité, rupture, épuisé, réassort, en stock
livraison, livrer, expédition, expédier, envoi, envoyer, transporteur, recevoir, port, acheminement
étranger, international, autre pays, europe, hors de france, dom-tom, monde entier, belgique, suisse
retourner, retour, renvoyer, rendre, rapporter, ramener, échanger
colis, paquet, carton, envoi, courrier
emballage, emballer, carton, boîte, paquet, conditionnement
poste, courrier, lettre, timbre, postal, enveloppe
commander, commande, achat, acheter
grossiste, gros, professionnel, revendeur, quantité, entreprise, en gros
magasin, boutique, point de vente, enseigne, agence, showroom
événement, évènement, fête, soirée, manifestation, festival, réception, cérémonie
mariage, marier, noces, cérémonie, mariés
anniversaire, fête, fêter, célébrer, goûter, evjf
billet, ticket, entrée, place, billetterie, billets, pass
entrée, entrer, accès, admission, accéder, porte
concert, spectacle, théâtre, représentation, séance, pièce, opéra
musée, exposition, expo, galerie, collection
visite, visiter, visiteur, découvrir, tour, venir voir
conférence, séminaire, réunion, intervenant, présentation
entreprise, société, professionnel, pro, ce, comité d'entreprise, employeur, boîte, cse
salarié, employé, personnel, équipe, collègue, collaborateur
emploi, travail, poste, recruter, recrutement, candidature, postuler, stage, cv, travailler, job, embauche
salaire, paie, revenu, rémunération, gagner, fiche de paie, rémunéré, payé
école, crèche, maternelle, lycée, collège, classe, scolaire, établissement
garde, crèche, nounou, baby-sitter, assistante maternelle, garderie, garder, périscolaire, halte-garderie
parent, parents, mère, père, maman, papa, tuteur, responsable légal
sport, sportif, exercice, fitness, entraînement, gym, musculation
salle, salle de sport, gymnase, studio, club
yoga, pilates, étirement, méditation, tapis, souplesse
course, courir, jogging, marathon, footing
football, foot, match, ligue, club, équipe
tennis, raquette, court, terrain, badminton, padel
danse, danser, ballet, salsa, danseur
ski, skier, snowboard, piste, forfait, neige, remontées
cheval, chevaux, équitation, poney, monter, cavalier
randonnée, marche, marcher, escalade, grimper, montagne, rando
musique, piano, guitare, instrument, chant, violon, solfège
art, peinture, dessin, poterie, créatif, loisirs créatifs
permis, permis de conduire, code de la route, auto-école, conduite, plaque, immatriculation, carte grise
garage, mécanicien, atelier, garagiste, réparateur
pneu, pneus, roue, crevaison, crevé
essence, carburant, diesel, gazole, borne, électrique, plein
technicien, artisan, plombier, électricien, intervenant, dépanneur, ouvrier
fuite, tuyau, robinet, canalisation, bouché, plomberie, dégât des eaux
toit, mur, fenêtre, sol, plafond, peinture, travaux
entretien, révision, maintenance, entretenir, contrôle
pièce, pièces détachées, pièce de rechange, composant, accessoire
notice, mode d'emploi, manuel, instructions, guide, tutoriel, utiliser, comment utiliser
utiliser, utilisation, usage, employer, se servir, fonctionner, marche, emploi
candidature, dossier, formulaire, demande, remplir, déposer, postuler
formulaire, remplir, document, questionnaire, fiche, bulletin, dossier
document, papier, justificatif, pièce, attestation, preuve, certificat, papiers
signer, signature, signé, parapher
confirmation, confirmer, confirmé, accusé, validation, valider, mail de confirmation
suivi, suivre, où en est, avancement, état, statut, étape
fonctionnement, comment ça marche, étapes, déroulement, se passe, se déroule, procédure, comment ça se passe, principe
droit, éligible, avoir droit, conditions, critères, bénéficier, qui peut, bénéficiaire, ouvert à tous
loi, juridique, légal, avocat, tribunal, droits
mairie, commune, ville, préfecture, administration, municipalité, guichet
allocation, aide, caf, subvention, prestation, aide financière, prise en charge, apa, indemnité
retraite, pension, retraité
naissance, né, acte de naissance, nouveau-né
décès, mort, décédé, obsèques, héritier, succession, deuil
nationalité, citoyen, résident, étranger, titre de séjour
vote, voter, élection, bureau de vote, électoral
police, plainte, gendarmerie, signaler
accord, consentement, autorisation, accepter, approbation, décharge, autorisation parentale
responsable, responsabilité, qui est responsable, tort, faute
contrat, engagement, engager, sans engagement, durée minimum, lié, préavis, s'engager
céder, transférer, donner à quelqu'un, changement de nom, autre personne, transmettre, nominatif, revendre
nom, prénom, nom de famille, s'appelle
mixte, sexe, hommes et femmes, genre
newsletter, lettre d'information, actualités, abonné, publicité
réseaux sociaux, facebook, instagram, whatsapp, suivre
publicité, pub, annonce, promotion, marketing
partenaire, partenariat, collaborer, collaboration, travailler ensemble
qui êtes-vous, à propos, histoire, fondé, société, derrière, créé
confiance, fiable, sérieux, arnaque, authentique, vrai
neuf, nouveau, occasion, reconditionné, seconde main, ancien
bienfait, bienfaits, avantage, avantages, bénéfice, intérêt, utile, sert, efficace, apporte, effet
résultat, résultats, effet, efficacité, efficace, progrès, progresser, voir des résultats
but, objectif, à quoi sert, finalité
conseil, conseiller, recommander, conseillé, recommandation, suggérer, lequel choisir
préparer, préparation, avant, avant de venir, se préparer
après, ensuite, suite, suivant
quantité, nombre, combien, dose
dose, posologie, dosage, combien prendre, par jour, prise
chaud, température, degrés, chaleur
froid, frais, glacé, gelé
dur, difficile, intensif, intense, physique, fatigant, exigeant, éprouvant
facile, simple, facilement, aisé
rapide, vite, rapidement, express, dernière minute, dernier moment, urgent, immédiat, sous 24h, tout de suite
urgence, urgent, immédiatement, 24h, astreinte, nuit
illimité, sans limite, à volonté, à vie, toujours
reste, restant, non utilisé, solde, reporter, reliquat, séances restantes
carnet, carte de séances, crédits, tickets, forfait, pack
peur, inquiet, stressé, angoisse, crainte, anxieux
souple, raide, en forme, sportif, pas sportif, condition physique
emballage cadeau, papier cadeau, message, carte
échantillon, échantillons, tester, testeur
fenêtre, vue, balcon, terrasse
tache, sale, détacher, marque
odeur, sentir, parfum, senteur
spécialiste, expert, professionnel, conseiller
aide à domicile, maintien à domicile, ehpad, maison de retraite, personnes âgées, dépendance
courses, ménage, tâches ménagères, aide ménagère, repassage
aidant, proche, remplacement, remplaçant, répit, relève
kit, coffret, lot, ensemble, pack
étage, bâtiment, salle, où se passe, lieu
enfant seul, non accompagné, mineur, surveillance, surveiller
participer, participation, prendre part, s'inscrire, venir, assister, faire partie
organiser, organisation, organisateur, préparer, prévoir, planifier
ambiance, soirée, fête, animation, convivial
pays, étranger, france, région, département, ville, où intervenez-vous, zone, secteur
fuit, fuir, fuite, coule, goutte, suinte, déborde, perd de l’eau
surchauffe, chauffe trop, brûlant, brûlé, chaud
ne s’allume pas, allumer, ne démarre pas, démarrer, mettre en marche, éteint
fissure, fissuré, fendu, fente, se fend, craqué, déchiré, éclaté
bruit, bruyant, grince, vibre, siffle, claque
vélo électrique, vae, vélo à assistance, e-bike
vol, volé, voler, piqué, tirer, cambriolage, chouré
blessé, blessure, cassé la jambe, accident, entorse, fracture, fait mal, renversé
matériel, équipement, matos, affaires, accessoires
rendre, rapporter, ramener, restituer, retour, déposer
ranger, stocker, entreposer, garder, garde meuble, stockage, laisser mes affaires
fils, fille, ans, âge, enfant, petit, gamin, gosse, minot, bambin
sans rendez-vous, sans réserver, à l'improviste, directement, sur place, passer, réservation
empêchement, malade, pas venir, annuler, imprévu, absent, décommander, reporter
livrer, livraison, apporter, amener, porter à domicile, jusque chez moi
adhérer, adhésion, s'inscrire, inscription, inscrire, devenir membre, rejoindre, cotisation
quitter, arrêter, partir, résilier, désinscription, fin d'abonnement, stopper, démissionner
calme, bruit, silence, bruyant, tapage, voisins
invités, visiteurs, amis, visite, accompagnant, copains, potes
peur, douleur, mal, fait mal, douloureux, indolore, anesthésie, stressé, angoisse
papiers, documents, pièces, justificatif, pièce d'identité, carte d'identité, paperasse, dossier
essence, carburant, gasoil, diesel, plein, faire le plein
skipper, capitaine, équipage, pilote, matelot
gilet de sauvetage, gilet, bouée
mauvais temps, pluie, pleut, orage, tempête, vent, météo, mer agitée
casse, casser, abîmer, dégâts, dommage, caution, responsable, rayure, abîmé
insectes, bestioles, pucerons, fourmis, puces, tiques, moustiques, antiparasitaire, parasites
terre, terreau, engrais, compost
tailler, taille, couper, élaguer, tondre
mort, mourir, décès, crever, fané, sec
remorque, camion, fourgon, utilitaire, camionnette
chanter, chant, chorale, voix, chanteur, audition, chœur
répétition, répéter, répétitions, entraînement
solfège, partition, lire la musique, notes
programmation, artistes, groupes, qui joue, affiche, line up
bracelet, billet, pass, entrée, place
bouchons d'oreilles, protection auditive, bruit, volume
sortir et revenir, ressortir, sortie définitive, entrer à nouveau
gâteau, gâteau d'anniversaire, tarte, pâtisserie, pièce montée, entremets
pain, baguette, tranché, trancher, viennoiserie, boulangerie
vaccin, vacciner, vaccination, piqûre, rappel
stériliser, stérilisation, castrer, castration, opérer
puce électronique, identification, pucer, puçage, tatouage
carie, dent, plombage, couronne, dévitaliser, rage de dents
appareil dentaire, bagues, gouttières, redresser les dents, orthodontie
détartrage, nettoyage, tartre, blanchiment, blanchir
examen, permis, rater, raté, repasser l'examen, examen du code
boîte automatique, automatique, vitesses, boîte manuelle
leçon de conduite, conduite, heures de conduite, moniteur, permis
emplacement, tente, caravane, camping-car, camping, mobil-home, van
feu de camp, barbecue, griller, feu, braséro
électricité, courant, prise, branchement, borne
épicerie, pain, courses, supérette, magasin sur place, ravitaillement
cartons, emballage, emballer, empaqueter, papier bulle
piano, lourd, encombrant, objets lourds
débarras, vider, encombrants, débarrasser, se débarrasser
emprunter, emprunt, prêt, prolonger, retard, carte de bibliothèque
lunettes, lentilles, monture, vue, opticien, ordonnance
retouche, retoucher, ourlet, raccourcir, coudre, couture
bureau, poste de travail, coworking, salle de réunion, à la journée
panne, coupure, ne marche plus, plus de réseau, box, routeur
écran, fissuré, cassé, vitre, écran cassé
tombé dans l'eau, oxydation, mouillé, dégât des eaux
données, photos, sauvegarde, perdre mes données, récupérer
fichier, maquette, format, pdf, résolution, envoyer mon fichier
bon à tirer, épreuve, aperçu, échantillon
cartes de visite, flyers, affiches, dépliants, tracts, brochures
tirage, exemplaires, quantité, combien d'exemplaires, minimum
enterrement, crémation, incinérer, incinération, cendres, obsèques, euthanasie, piquer, endormir
urgent, pressé, en urgence, dans la journée
changer, échanger, remplacer, passer de, basculer
demi-journée, à l'heure, horaire, par heure, matinée
dormir, nuit, passer la nuit, nuitée, sur place
taille minimum, poids maximum, trop lourd, trop grand
nager, savoir nager, natation
surveillance, garder, surveiller, encadrement, encadré, encadrants
surprise, cadeau, offrir, anniversaire, bon cadeau
perdu mon billet, billet perdu, renvoyer, pas reçu mon billet
perroquet, oiseau, lapin, hamster, tortue, reptile, furet, nac
chat, chaton, matou, minou, chatte
chien, chiot, toutou, chienne
lit bébé, berceau, lit parapluie, lit d'appoint
entrer, arrivée, arriver, entrer dans la chambre, accès, check in
rendre les clés, libérer, départ, partir, quitter la chambre, check out
veilleur, accueil de nuit, réception, nuit, minuit, ouvert
ados, enfants, famille, adolescents, gamins
débiter, prélever, payer, prélèvement, débit, règlement
visio, internet, connexion, wifi, télétravail
souper, dîner, manger, restaurant, resto, repas du soir
accrochage, sinistre, accident, collision, choc
mécano, réparateur, réparation, entretien, technicien
garder, racheter, rachat, fin de contrat, à la fin, terme, conserver
faute, coquille, correction, corriger, rectifier, erreur dans le fichier
montant, devis, chiffrage, estimation, combien ça coûte
mouillé, taché, abîmé, mauvais état, endommagé, écrasé
collaborateurs, clients, entreprise, plusieurs destinataires, plusieurs adresses
petit mot, message, carte, mot d'accompagnement, dédicace
personne à la maison, absent, absence, avis de passage, pas là
moins cher, prix, pas cher, réduction, économique, dégressif
amener, apporter, déposer, emmener
deuil, obsèques, enterrement, funérailles, condoléances, cérémonie, cimetière, cercueil, crémation, incinération, tombe, hommage, décès
fané, faner, flétri, pourri, abîmé, fraîcheur, tenir, dure, vase, tige
bouquet, fleurs, fleuriste, roses, composition, gerbe, couronne, tulipes, orchidée
message, mot, petit mot, carte, dédicace, texte, écrire, joindre, note
provenance, vient d'où, viennent, origine, producteur, local, fabriqué, made in france
lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, jours, horaires, ouvert, week-end
janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre, mois, date, période, saison
Espagne, Italie, Allemagne, Angleterre, Suisse, Belgique, Luxembourg, Canada, Québec, États-Unis, Brésil, Japon, Chine, Maroc, pays, étranger, international, Outre-mer, Réunion, Corse, Martinique
caniche, labrador, chiot, chaton, toutou, matou, lapin, hamster, perroquet, animaux, chien, chat, bête
mamie, papi, grand-mère, grand-père, tante, oncle, nièce, neveu, cousin, belle-mère, famille, proche
paypal, visa, mastercard, apple pay, google pay, amex, american express, cb, carte bleue, bancontact, carte bancaire, moyens de paiement, modes de paiement
en plusieurs fois, trois fois, 3x, 4x, alma, petit à petit, échelonner, mensualités, financement
thune, fric, argent, pognon
souper, dîner, restaurant, restauration, manger, cantine, brasserie
café, thé, petit déjeuner, viennoiserie, tartine
donner la clé, clé, remise des clés, check-in, arrivée tardive, réception, accueil
check-out, départ, quitter la chambre, libérer, rendre les clés
colocataire, coloc, locataire, occupant
réunion, séminaire, salle de conférence, team building, cohésion, collègues
infos, renseignements, brochure, documentation, catalogue
débiter, prélever, encaisser, débité, prélèvement, paiement, payer
sinistre, accident, accrochage, choc, dégât, déclaration, constat, percuté
crevaison, crevé, panne, dépannage, chambre à air, à plat
effacer, gommer, tache, détacher, nettoyer, laver, entretien, salir
rayure, rayé, griffe, éraflure, abîmé, dommage
réduction, moins cher, bon plan, pas cher, soldes, économique, économiser, payer moins
gagner, concours, tirage au sort, jeu, lot
nain, mini, petit, minuscule, taille, format
géant, énorme, grand format, XXL, taille
étroit, large, dimensions, mesures, passer, porte, encombrement
canapé, sofa, fauteuil, divan, clic-clac, méridienne, meuble
matelas, sommier, lit, literie, oreiller, couette
vêtement, robe, pantalon, jean, chemise, pull, manteau, veste, tee-shirt, jupe, habits
chaussures, baskets, bottes, pointure, sandales, souliers
bague, collier, bijou, boucles d'oreilles, bracelet, montre, alliance
crème, maquillage, cosmétique, shampooing, soin, beauté, parfum
coupe, couper, coiffer, coloration, mèches, teinture, balayage, brushing, blonde, blond
épilation, cire, manucure, ongles, vernis, pédicure
lunettes, branche, verres, monture, lentilles, correction, myope, presbyte
carie, dentiste, rage de dents, implant, couronne, détartrage
grossesse, enceinte, bébé, accouchement, allaiter, allaitement
nourrisson, tout-petit, bambin, biberon, couche, poussette, enfant
ado, adolescent, jeune, lycéen, mineur, enfant
pompier, samu, secours, urgence, ambulance
peur, effrayant, effrayer, frissons, angoissant, claustrophobe, enfermé
lent, ça rame, bug, plante, chargement, page blanche, ne s'affiche pas, ne charge pas
identifiant, login, pseudo, code, mot de passe, se connecter, accès
publier, instagram, facebook, tiktok, réseaux sociaux, poster
retouche, photoshop, éditer, retoucher, corriger, modifier
livre, album, imprimer, tirage, papier, photos
passeport, carte d'identité, permis, pièce d'identité, visa, document
enlever, débarrasser, reprendre, reprise, ancien, récupérer, déchetterie, recycler, jeter
montage, monter, assembler, notice, visser, installer
échantillon, coloris, nuancier, tissu, essai, tester
vieux, ancien, usé, occasion, seconde main, état
pause, arrêt temporaire, suspendre, vacances, absence, geler
personne à la maison, absent, pas là, voisin, destinataire, gardien
ouvrir, ouvert, ferme, fermeture, horaires, heures
loger, dormir, coucher, nuit, hébergement, chambre
piscine, nager, maillot, bonnet, baignade, brasse
moto, scooter, casque, permis
remplir, plein, charger, recharge, batterie, autonomie
couper, éteindre, annuler, arrêter
essayage, essayer, cabine, taille, échanger
confidentiel, vie privée, données, rgpd, fichier, secret
mécontent, déçu, insatisfait, pas content, nul, raté, réclamation, rembourser
élève, apprenti, apprendre, cours, formation, stage
embaucher, recruter, cv, candidature, stage, alternance, postuler, job, emploi, travailler chez vous
goûter, dégustation, déguster, saveur, goût, arôme
bouteille, vin, caisse, cuvée, millésime, rouge, blanc, champagne
croquettes, pâtée, friandises, gamelle, litière, nourriture
jouet, jeu, peluche, poupée, puzzle, enfant
tricot, laine, tissu, couture, mercerie, coton, mètre
personne âgée, dépendance, autonomie, aide à domicile, auxiliaire de vie, toilette
`;
