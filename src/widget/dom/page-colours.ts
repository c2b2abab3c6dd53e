import { flatTreeParent, topmostAt } from './composed-tree.ts';

/** Lightness of a background, 0…1, below which light text is easier to read on it. */
const DARK = 0.43;

/**
 * Lightness of a computed colour, 0…1: of `rgb()`, its luma by Rec. 601. Undefined for colours with
 * transparency and for other colour spaces.
 */
const lightnessOf = (colour = ''): number | undefined => {
  const rgb = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (rgb) return (0.3 * Number(rgb[1]) + 0.59 * Number(rgb[2]) + 0.11 * Number(rgb[3])) / 255;
  const [, ok, lightness] = /^(ok)?l(?:ab|ch)\(([\d.]+)[^/]*$/.exec(colour) ?? [];
  return lightness === undefined ? undefined : Number(lightness) / (ok ? 1 : 100);
};

/** Some browsers compute no styles in a frame that is not displayed. */
const stylesOf = (element: Element | null): Partial<CSSStyleDeclaration> =>
  (element && getComputedStyle(element)) ?? {};

/** Share of the page, in width and height, that a wrapper must fill for its background to be the page's. */
const WRAPPER = 0.8;

/** Lightness of the innermost wrapper that fills the page: many pages colour that instead of the body. */
const lightnessOfWrapper = (help: Element): number | undefined => {
  const { clientWidth, scrollHeight } = document.documentElement;
  let one: Element | null = topmostAt(clientWidth / 2, innerHeight / 2, help) ?? null;
  for (; one; one = flatTreeParent(one)) {
    const { width, height } = one.getBoundingClientRect();
    const isWrapper = width > clientWidth * WRAPPER && height > scrollHeight * WRAPPER;
    const lightness = isWrapper ? lightnessOf(stylesOf(one).backgroundColor) : undefined;
    if (lightness !== undefined) return lightness;
  }
  return undefined;
};

/**
 * Whether the page has a dark background without saying so. The help inherits the page's
 * `color-scheme`, but many dark pages have none. Looking at wrappers makes the browser lay out the page.
 */
export const isPageDark = (help: Element, withWrappers: boolean): boolean => {
  const page = stylesOf(document.documentElement);
  if (page.colorScheme !== 'normal') return false;
  const body = stylesOf(document.body);
  const lightness =
    (withWrappers ? lightnessOfWrapper(help) : undefined) ??
    lightnessOf(body.backgroundColor) ??
    lightnessOf(page.backgroundColor);
  return lightness !== undefined && lightness < DARK;
};
