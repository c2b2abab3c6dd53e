import type { PlatformId, PlatformSteps } from '../platforms.ts';

export const platformStepsEn: Readonly<Record<PlatformId, PlatformSteps>> = {
  html: {
    steps: [
      'Put shop-help.js beside your pages, for example into a folder “help”.',
      'Write its address into “Where the file will be” above.',
      'Copy the tag and paste it before </head> on every page that should have the button.',
    ],
  },
  woocommerce: {
    steps: [
      'Upload shop-help.js by your host’s file manager or SFTP, into wp-content/uploads/help/ (the media library refuses scripts).',
      'Above, write https://your-shop/wp-content/uploads/help/shop-help.js as where the file will be.',
      'Install a plugin for header code such as WPCode, open “Header & Footer”, and paste the tag under “Header”.',
      'Empty the cache of your caching plugin, then open the checkout.',
    ],
    note: 'Plugins that delay or combine scripts must leave this one alone: exclude “shop-help.js”.',
  },
  prestashop: {
    steps: [
      'Upload shop-help.js by SFTP into /themes/your-theme/assets/js/.',
      'Above, write /themes/your-theme/assets/js/shop-help.js as where the file will be.',
      'Paste the tag at the end of /themes/your-theme/templates/_partials/head.tpl (in a child theme, so that updates keep it).',
      'Advanced Parameters › Performance › Clear cache.',
    ],
  },
  magento: {
    steps: [
      'Put shop-help.js into pub/media/help/ on the server.',
      'Above, write /media/help/shop-help.js as where the file will be.',
      'Content › Design › Configuration › your store view › HTML Head › Scripts and Style Sheets: paste the tag.',
      'Where the security policy is enforced (csp_whitelist.xml), allow the script by its sha384 hash in the tag.',
      'System › Cache Management › Flush Magento Cache.',
    ],
  },
  shopify: {
    steps: [
      'Online Store › Themes › ⋯ › Edit code › Assets › Add a new asset: choose shop-help.js.',
      'Open its address (right-click the asset, “Copy link”) and write it above as where the file will be.',
      'Open layout/theme.liquid, paste the tag just before </head>, and save.',
    ],
    note: 'The button shows on the storefront and in the cart. Shopify’s own checkout runs no script tags.',
  },
  bigcommerce: {
    steps: [
      'Upload shop-help.js by WebDAV into /content/help/.',
      'Above, write /content/help/shop-help.js as where the file will be.',
      'Storefront › Script Manager › Create a Script: Footer, All pages (checkout included), Essential, type “Script”, and paste the tag.',
    ],
  },
  squarespace: {
    steps: [
      'Create a link anywhere, choose “File”, upload shop-help.js, and keep its address: /s/shop-help.js.',
      'Above, write /s/shop-help.js as where the file will be.',
      'Website › Pages › Website Tools › Code Injection: paste the tag into “Header”.',
    ],
    note: 'Code injection needs a plan that has it, and checkout pages of Squarespace leave it out.',
  },
  webflow: {
    steps: [
      'Put shop-help.js on a host of yours with https: Webflow’s assets take no scripts.',
      'Above, write its full https address as where the file will be.',
      'Site settings › Custom code › Head code: paste the tag, save, and publish.',
    ],
    note: 'The host must send the header Access-Control-Allow-Origin, or the browser refuses the integrity check.',
  },
  gtm: {
    steps: [
      'Put shop-help.js on your shop’s own host and write its address above.',
      'Tags › New › Custom HTML: paste the tag.',
      'Trigger: “Window Loaded – All Pages”. Submit and publish.',
    ],
    note: 'Shoppers who block Tag Manager do not get the button: a tag in the page itself is more reliable.',
  },
};
