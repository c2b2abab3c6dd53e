import { adoptStyles, type CSSResult, type LitElement, supportsAdoptingStyleSheets } from 'lit';

/** Adds style sheets to an element. They come along when it moves to another document. */
export const addStyles = (element: HTMLElement, styles: readonly CSSResult[]): void => {
  const root = element.shadowRoot!;
  const { elementStyles } = element.constructor as typeof LitElement;
  elementStyles.push(...styles.filter((style) => !elementStyles.includes(style)));
  // Lit's function replaces what is adopted, the shop's theme with it; style elements it only adds.
  if (!supportsAdoptingStyleSheets) adoptStyles(root, [...styles]);
  else
    root.adoptedStyleSheets = [
      ...new Set([...root.adoptedStyleSheets, ...styles.map(({ styleSheet }) => styleSheet!)]),
    ];
};
