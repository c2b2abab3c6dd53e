import type { PlatformId, PlatformSteps } from '../platforms.ts';

export const platformStepsFr: Readonly<Record<PlatformId, PlatformSteps>> = {
  html: {
    steps: [
      'Placez shop-help.js à côté de vos pages, par exemple dans un dossier « aide ».',
      'Écrivez son adresse plus haut, sous « Où sera le fichier ».',
      'Copiez la balise et collez-la avant </head> sur chaque page qui doit avoir le bouton.',
    ],
  },
  woocommerce: {
    steps: [
      'Envoyez shop-help.js par le gestionnaire de fichiers de votre hébergeur ou en SFTP, dans wp-content/uploads/help/ (la médiathèque refuse les scripts).',
      'Plus haut, écrivez https://votre-boutique/wp-content/uploads/help/shop-help.js comme adresse du fichier.',
      'Installez une extension pour le code d’en-tête, telle que WPCode, ouvrez « Header & Footer » et collez la balise sous « Header ».',
      'Videz le cache de votre extension de cache, puis ouvrez la page de paiement.',
    ],
    note: 'Les extensions qui retardent ou regroupent les scripts doivent laisser celui-ci tranquille : excluez « shop-help.js ».',
  },
  prestashop: {
    steps: [
      'Envoyez shop-help.js en SFTP dans /themes/votre-theme/assets/js/.',
      'Plus haut, écrivez /themes/votre-theme/assets/js/shop-help.js comme adresse du fichier.',
      'Collez la balise à la fin de /themes/votre-theme/templates/_partials/head.tpl (dans un thème enfant, pour que les mises à jour la gardent).',
      'Paramètres avancés › Performances › Vider le cache.',
    ],
  },
  magento: {
    steps: [
      'Placez shop-help.js dans pub/media/help/ sur le serveur.',
      'Plus haut, écrivez /media/help/shop-help.js comme adresse du fichier.',
      'Contenu › Conception › Configuration › votre vue › En-tête HTML › Scripts et feuilles de style : collez la balise.',
      'Si la politique de sécurité est appliquée (csp_whitelist.xml), autorisez le script par le sha384 de la balise.',
      'Système › Gestion du cache › Vider le cache Magento.',
    ],
  },
  shopify: {
    steps: [
      'Boutique en ligne › Thèmes › ⋯ › Modifier le code › Assets › Ajouter un élément : choisissez shop-help.js.',
      'Copiez son adresse (clic droit sur le fichier, « Copier le lien ») et écrivez-la plus haut comme adresse du fichier.',
      'Ouvrez layout/theme.liquid, collez la balise juste avant </head> et enregistrez.',
    ],
    note: 'Le bouton se montre dans la boutique et le panier. Le paiement de Shopify lui-même n’exécute aucun script.',
  },
  bigcommerce: {
    steps: [
      'Envoyez shop-help.js en WebDAV dans /content/help/.',
      'Plus haut, écrivez /content/help/shop-help.js comme adresse du fichier.',
      'Storefront › Script Manager › Create a Script : Footer, All pages (paiement compris), Essential, type « Script », puis collez la balise.',
    ],
  },
  squarespace: {
    steps: [
      'Créez un lien où vous voulez, choisissez « Fichier », envoyez shop-help.js et retenez son adresse : /s/shop-help.js.',
      'Plus haut, écrivez /s/shop-help.js comme adresse du fichier.',
      'Site web › Pages › Outils › Injection de code : collez la balise dans « En-tête ».',
    ],
    note: 'L’injection de code dépend de votre forfait, et les pages de paiement de Squarespace l’ignorent.',
  },
  webflow: {
    steps: [
      'Placez shop-help.js sur un hébergement à vous en https : les fichiers de Webflow n’admettent pas les scripts.',
      'Plus haut, écrivez son adresse https complète comme adresse du fichier.',
      'Site settings › Custom code › Head code : collez la balise, enregistrez et publiez.',
    ],
    note: 'L’hébergement doit envoyer l’en-tête Access-Control-Allow-Origin, sinon le navigateur refuse le contrôle d’intégrité.',
  },
  gtm: {
    steps: [
      'Placez shop-help.js chez l’hébergeur de votre boutique et écrivez son adresse plus haut.',
      'Balises › Nouvelle › HTML personnalisé : collez la balise.',
      'Déclencheur : « Fenêtre chargée – toutes les pages ». Envoyez et publiez.',
    ],
    note: 'Les clients qui bloquent Tag Manager n’auront pas le bouton : une balise dans la page même est plus fiable.',
  },
};
