/**
 * The theme's custom properties as settings (`accent` sets `--shop-help-accent`), each with a CSS
 * property that accepts the same values.
 */
export const themeProperties = {
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
} as const;

export type ThemeProperty = keyof typeof themeProperties;
