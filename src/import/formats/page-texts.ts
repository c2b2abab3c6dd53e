/** Names of what a page of questions has besides them, in the data that it is made of. */
const besideQuestions =
  /^(?:banner|cta|footer|header|head|hero|intro|meta|metadata|meta_?tags|og|open_?graph|page|seo)$/i;

/** Such an object leads elsewhere, as with `contactButton` or `ctaLabel`. */
const leads = /button|btn|cta/i;

/**
 * Whether an object is a part of the page, such as its description for search engines, though it has a
 * title and a text as questions do.
 */
export const isPagePart = (key: string, value: Readonly<Record<string, unknown>>): boolean => {
  const names = Object.keys(value);
  const isPlain = Object.values(value).every((one) => typeof one !== 'object' || one === null);
  const asks = names.some((name) => /^(?:q|question)$/i.test(name));
  return isPlain && !asks && (besideQuestions.test(key) || names.some((name) => leads.test(name)));
};
