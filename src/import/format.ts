export type Format =
  | 'faq'
  | 'shopify'
  | 'json-ld'
  | 'json'
  | 'script'
  | 'yaml'
  | 'toml'
  | 'feed'
  | 'xml'
  | 'html'
  | 'csv'
  | 'markdown'
  | 'text';
