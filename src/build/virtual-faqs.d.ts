/** The FAQ files of the shop, made into a module by `faq-plugin.ts`. */
declare module 'virtual:shop-help-faqs' {
  /** Compiled FAQs by language, the shop's first language first. */
  const faqs: Readonly<Record<string, string>>;
  export default faqs;
}
