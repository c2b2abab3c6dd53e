/** The order of the pages, in the site's sidebar and in `llms.txt`. */
export const sidebar = [
  {
    text: 'Start',
    items: [
      { text: 'In one minute', link: '/start' },
      { text: 'Put it on a page', link: '/on-a-page' },
      { text: 'Playground', link: '/playground' },
    ],
  },
  {
    text: 'Recipes for shops',
    items: [
      { text: 'All recipes', link: '/recipes/' },
      { text: 'Plain HTML', link: '/recipes/html' },
      { text: 'WooCommerce', link: '/recipes/woocommerce' },
      { text: 'PrestaShop', link: '/recipes/prestashop' },
      { text: 'Magento, Adobe Commerce', link: '/recipes/magento' },
      { text: 'Shopify', link: '/recipes/shopify' },
      { text: 'BigCommerce', link: '/recipes/bigcommerce' },
      { text: 'Squarespace, Webflow', link: '/recipes/site-builders' },
      { text: 'Google Tag Manager', link: '/recipes/google-tag-manager' },
    ],
  },
  {
    text: 'Recipes for frameworks',
    items: [
      { text: 'React', link: '/recipes/react' },
      { text: 'Vue', link: '/recipes/vue' },
      { text: 'Svelte', link: '/recipes/svelte' },
      { text: 'Solid, Preact', link: '/recipes/solid' },
      { text: 'Angular', link: '/recipes/angular' },
      { text: 'Next', link: '/recipes/next' },
      { text: 'Nuxt', link: '/recipes/nuxt' },
      { text: 'Astro', link: '/recipes/astro' },
      { text: 'An app with a bundler', link: '/bundling' },
    ],
  },
  {
    text: 'Your FAQ',
    items: [
      { text: 'Write the FAQ', link: '/faq-format' },
      { text: 'Search, and how to feed it', link: '/search' },
      { text: 'Search more than the FAQ', link: '/search-providers' },
      { text: 'Words and languages', link: '/languages' },
      { text: 'How the widget speaks', link: '/how-the-widget-speaks' },
      { text: 'What check finds', link: '/lint-rules' },
    ],
  },
  {
    text: 'Your page',
    items: [
      { text: 'Theming', link: '/theming' },
      { text: 'Events', link: '/events' },
      { text: 'Analytics', link: '/analytics' },
      { text: 'Security policies', link: '/security-policies' },
      { text: 'Security and privacy', link: '/security' },
      { text: 'Accessibility', link: '/accessibility' },
      { text: 'Keyboard', link: '/keyboard' },
      { text: 'Conformance report', link: '/accessibility-conformance' },
    ],
  },
  {
    text: 'Reference',
    items: [
      { text: 'The element', link: '/reference/element' },
      { text: 'The command', link: '/reference/command' },
      { text: 'The package', link: '/reference/package' },
      { text: 'FAQ fields', link: '/reference/faq-fields' },
      { text: 'Size and cost', link: '/reference/cost' },
      { text: 'Versions and migration', link: '/versions' },
      { text: 'Getting help', link: '/help' },
    ],
  },
];
