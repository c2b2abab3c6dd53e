/**
 * A BCP 47 tag as browsers accept it: language, script, region, variants, extensions, private use.
 * Language subtags of four letters or more are refused: none is registered, so `french` is a
 * mistake.
 */
const tag =
  /^[a-z]{2,3}(?:-[a-z]{3})?(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

/** Longest tag accepted, in UTF-16 units. */
export const MAX_TAG_LENGTH = 100;

/**
 * Whether every `Intl` accepts `text` as a language tag. `Intl` itself is not asked: the answer
 * must be the same in every browser and in the build.
 */
export const isLanguageTag = (text: string): boolean => {
  if (text.length > MAX_TAG_LENGTH || !tag.test(text)) return false;
  const [, ...subtags] = text.toLowerCase().split('-');
  return new Set(subtags).size === subtags.length;
};
