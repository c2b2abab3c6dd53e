/** Types of the modules of `shop-help/vite`: add `shop-help/vite/client` to tsconfig's `types`. */
declare module 'virtual:shop-help' {
  /** The class of `<shop-help>`, registered with the app's FAQs and languages. */
  export { ShopHelpElement } from 'shop-help/element';
}

/** What only an open panel needs; imported by `virtual:shop-help`. */
declare module 'virtual:shop-help/content' {
  const content: import('shop-help/element').HelpContent;
  export default content;
}
