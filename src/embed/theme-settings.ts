import { readSettings, type ReadSetting } from './script-settings.ts';
import { themeProperties, type ThemeProperty } from './theme-properties.ts';

/**
 * Applies the script's theme with a style sheet in the shadow root: a strict policy would refuse
 * inline styles, and the page's own rules for `shop-help` still win.
 *
 * @param report Called for each value that is not valid for its property, and is left out.
 */
export const applyTheme = (
  root: ShadowRoot,
  read: ReadSetting,
  report: (message: string) => void,
): void => {
  const settings = readSettings(read, Object.keys(themeProperties));
  if (settings.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host {}');
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  for (const [name, value] of settings) {
    const property = themeProperties[name as ThemeProperty];
    if (CSS.supports(property, value)) style.setProperty(`--shop-help-${name}`, value);
    else report(`${name}: "${value}" is not a valid ${property}; the default is used.`);
  }
  root.adoptedStyleSheets.push(sheet);
};
