export const platformIds = [
  'html',
  'woocommerce',
  'prestashop',
  'magento',
  'shopify',
  'bigcommerce',
  'squarespace',
  'webflow',
  'gtm',
] as const;
export type PlatformId = (typeof platformIds)[number];

export const platformNames: Readonly<Record<PlatformId, string>> = {
  html: 'HTML',
  woocommerce: 'WooCommerce',
  prestashop: 'PrestaShop',
  magento: 'Adobe Commerce (Magento)',
  shopify: 'Shopify',
  bigcommerce: 'BigCommerce',
  squarespace: 'Squarespace',
  webflow: 'Webflow',
  gtm: 'Google Tag Manager',
};

/** How to install the script on a platform: steps in order, and what to know. */
export interface PlatformSteps {
  readonly steps: readonly string[];
  readonly note?: string;
}
