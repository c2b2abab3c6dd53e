import type { CSSResult, LitElement } from 'lit';

/** Adds style sheets to an element. They come along when it moves to another document. */
export const addStyles = (element: HTMLElement, styles: readonly CSSResult[]): void => {
  const { elementStyles } = element.constructor as typeof LitElement;
  const { adoptedStyleSheets } = element.shadowRoot!;
  for (const style of styles) {
    if (!elementStyles.includes(style)) elementStyles.push(style);
    const { styleSheet } = style;
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
  }
};
