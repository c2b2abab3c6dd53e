/** Example styles, by attribute and custom property. */
export const presets = {
  Plain: {},
  Ink: {
    '--shop-help-accent': '#b3245d',
    '--shop-help-surface': '#faf7f1',
    '--shop-help-text': '#18213a',
    '--shop-help-border': '#e3dccd',
    '--shop-help-font': 'Georgia, serif',
    '--shop-help-radius': '8px',
  },
  Night: {
    theme: 'dark',
    '--shop-help-accent': '#9db4ff',
    '--shop-help-surface': '#12172a',
    '--shop-help-text': '#e8ebf5',
    '--shop-help-border': '#333c58',
  },
  Candy: {
    '--shop-help-accent': '#c2185b',
    '--shop-help-surface': '#fff7fa',
    '--shop-help-border': '#f3cfdd',
    '--shop-help-radius': '28px',
    '--shop-help-font': "'Trebuchet MS', sans-serif",
    '--shop-help-font-size': '17px',
  },
  Sober: {
    '--shop-help-accent': '#111111',
    '--shop-help-border': '#111111',
    '--shop-help-radius': '0px',
    '--shop-help-shadow': '6px 6px 0 rgb(0 0 0 / 85%)',
    '--shop-help-duration': '0ms',
  },
};
