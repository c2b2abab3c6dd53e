import { readSettings, type Settings } from './script-settings.ts';
import { THEME_PROPERTIES, type ThemeProperty } from './theme-properties.ts';

/**
 * Applies the script's theme with a style sheet in the shadow root: a strict policy would refuse an
 * inline style, and the page's own rules for `shop-help` win over it.
 *
 * @param report Called for each value that its property does not accept, which is left out.
 */
export const applyTheme = (
  root: ShadowRoot,
  script: HTMLScriptElement | null,
  composed: Settings,
  report: (message: string) => void,
): void => {
  const settings = readSettings(script, Object.keys(THEME_PROPERTIES), composed);
  if (settings.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host {}');
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  for (const [name, value] of settings) {
    const property = THEME_PROPERTIES[name as ThemeProperty];
    if (CSS.supports(property, value)) style.setProperty(`--shop-help-${name}`, value);
    else report(`${name}: "${value}" is no value of ${property}; the default is used.`);
  }
  root.adoptedStyleSheets.push(sheet);
};
