/**
 * How much the page's CSS enlarges lengths set in style sheets, as in `html { zoom: 1.25 }`. What the
 * browser measures, such as `getBoundingClientRect()`, is enlarged already.
 */
export const pageZoom = (element: Element): number =>
  (element as Partial<Element>).currentCSSZoom ?? 1;
