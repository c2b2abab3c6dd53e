/** The shop's FAQ files as a module, provided by `faq-plugin.ts`. */
declare module 'virtual:shop-help-faqs' {
  /** Compiled FAQs by language, the shop's first language first. */
  const faqs: Readonly<Record<string, string>>;
  export default faqs;
}
