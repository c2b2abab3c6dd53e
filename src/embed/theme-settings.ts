import { readSettings, type Settings } from './script-settings.ts';

/**
 * The theme's custom properties as settings, each with a CSS property that takes the same values:
 * `accent` sets `--shop-help-accent`.
 */
const THEME: Readonly<Record<string, string>> = {
  accent: 'color',
  surface: 'color',
  text: 'color',
  muted: 'color',
  shade: 'color',
  border: 'color',
  focus: 'color',
  radius: 'border-radius',
  space: 'width',
  font: 'font-family',
  'font-size': 'font-size',
  'font-weight': 'font-weight',
  'font-weight-strong': 'font-weight',
  shadow: 'box-shadow',
  'z-index': 'z-index',
  'launcher-size': 'width',
  'offset-block': 'width',
  'offset-inline': 'width',
  'panel-width': 'width',
  'panel-max-height': 'height',
  duration: 'transition-duration',
};

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
  const settings = readSettings(script, Object.keys(THEME), composed);
  if (settings.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host {}');
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  for (const [name, value] of settings) {
    const property = THEME[name]!;
    if (CSS.supports(property, value)) style.setProperty(`--shop-help-${name}`, value);
    else report(`${name}: "${value}" is no value of ${property}; the default is used.`);
  }
  root.adoptedStyleSheets.push(sheet);
};
