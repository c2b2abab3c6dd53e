/** The FAQ files of the shop, made into a module by `faq-plugin.ts`. */
declare module 'virtual:shop-help-faqs' {
  /** Compact JSON text by language, the shop's first language first; not parsed until it is needed. */
  const faqs: Readonly<Record<string, string>>;
  export default faqs;
}
