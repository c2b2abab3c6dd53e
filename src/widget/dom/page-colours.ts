/** Brightness of a background, from 0 to 255, below which light text is easier to read on it. */
const DARK = 110;

/** A computed colour without transparency. */
const opaque = /^rgb\((\d+), (\d+), (\d+)\)$/;

/** Some browsers compute no styles in a frame that is not displayed. */
const stylesOf = (element: Element | null): Partial<CSSStyleDeclaration> =>
  (element && getComputedStyle(element)) ?? {};

/**
 * Whether the page has a dark background without saying so. The help inherits the page's
 * `color-scheme`, but many dark pages have none.
 */
export const isPageDark = (): boolean => {
  const page = stylesOf(document.documentElement);
  if (page.colorScheme !== 'normal') return false;
  const body = stylesOf(document.body);
  const [, ...colour] =
    opaque.exec(body.backgroundColor ?? '') ?? opaque.exec(page.backgroundColor ?? '') ?? [];
  const [red, green, blue] = colour.map(Number);
  // Rec. 601 luma. NaN, for a page without a background, is not dark.
  return 0.3 * red! + 0.59 * green! + 0.11 * blue! < DARK;
};
