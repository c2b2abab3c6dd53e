import type { PlatformId, PlatformSteps } from '../platforms.ts';

export const platformStepsEn: Readonly<Record<PlatformId, PlatformSteps>> = {
  html: {
    steps: [
      'Put shop-help.js next to your pages, for example in a folder “help”.',
      'Enter its address under “Where the file will be”.',
      'Copy the tag and paste it before </head> on every page that should have the button.',
    ],
  },
  woocommerce: {
    steps: [
      'Upload shop-help.js with your host’s file manager or SFTP to wp-content/uploads/help/ (the media library refuses scripts).',
      'Enter https://your-shop/wp-content/uploads/help/shop-help.js under “Where the file will be”.',
      'Install a plugin for header code such as WPCode, open “Header & Footer”, and paste the tag under “Header”.',
      'Empty the cache of your caching plugin, then open the checkout.',
    ],
    note: 'Plugins that delay or combine scripts must leave this one alone: exclude “shop-help.js”.',
  },
  prestashop: {
    steps: [
      'Upload shop-help.js by SFTP to /themes/your-theme/assets/js/.',
      'Enter /themes/your-theme/assets/js/shop-help.js under “Where the file will be”.',
      'Paste the tag at the end of /themes/your-theme/templates/_partials/head.tpl (in a child theme, so that updates keep it).',
      'Advanced Parameters › Performance › Clear cache.',
    ],
  },
  magento: {
    steps: [
      'Put shop-help.js in pub/media/help/ on the server.',
      'Enter /media/help/shop-help.js under “Where the file will be”.',
      'Content › Design › Configuration › your store view › HTML Head › Scripts and Style Sheets: paste the tag.',
      'If the security policy is enforced (csp_whitelist.xml), allow the script by the sha384 hash in its tag.',
      'System › Cache Management › Flush Magento Cache.',
    ],
  },
  shopify: {
    steps: [
      'Online Store › Themes › ⋯ › Edit code › Assets › Add a new asset: choose shop-help.js.',
      'Open its address (right-click the asset, “Copy link”) and enter it under “Where the file will be”.',
      'Open layout/theme.liquid, paste the tag just before </head>, and save.',
    ],
    note: 'The button shows on the storefront and in the cart. Shopify’s own checkout runs no script tags.',
  },
  bigcommerce: {
    steps: [
      'Upload shop-help.js by WebDAV to /content/help/.',
      'Enter /content/help/shop-help.js under “Where the file will be”.',
      'Storefront › Script Manager › Create a Script: Footer, All pages (checkout included), Essential, type “Script”, and paste the tag.',
    ],
  },
  squarespace: {
    steps: [
      'Create a link anywhere, choose “File”, upload shop-help.js, and keep its address: /s/shop-help.js.',
      'Enter /s/shop-help.js under “Where the file will be”.',
      'Website › Pages › Website Tools › Code Injection: paste the tag into “Header”.',
    ],
    note: 'Code Injection needs a plan that includes it, and Squarespace leaves it out of checkout pages.',
  },
  webflow: {
    steps: [
      'Put shop-help.js on your own https host. Webflow’s assets do not accept scripts.',
      'Enter its full https address under “Where the file will be”.',
      'Site settings › Custom code › Head code: paste the tag, save, and publish.',
    ],
    note: 'The host must send the header Access-Control-Allow-Origin, or the browser refuses the integrity check.',
  },
  gtm: {
    steps: [
      'Put shop-help.js on your shop’s own host and enter its address under “Where the file will be”.',
      'Tags › New › Custom HTML: paste the tag.',
      'Trigger: “Window Loaded – All Pages”. Submit and publish.',
    ],
    note: 'Shoppers who block Tag Manager do not get the button: a tag in the page itself is more reliable.',
  },
};
