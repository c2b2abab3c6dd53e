import { css } from 'lit';
import { greyOn, isLight, surface, text } from './contrast.styles.ts';

/**
 * The theming contract: most public `--shop-help-*` properties have a private counterpart, `--_*`,
 * which adds the default; all other colours and radii are derived from these. Those that only the
 * panel uses are in panel-theme.styles.ts, since the browser reads these rules while the page loads.
 *
 * The first block works in every supported browser. The later ones override it in browsers with
 * `light-dark()` (since 2023) and relative colours (since 2024). Without relative colours, contrast
 * cannot be computed, so any accent is darkened until white is readable on it.
 *
 * The text size is the one set in the browser, which `all: initial` restores on the host; `max()`
 * keeps browsers from shrinking it for monospace fonts.
 */
export const themeStyles = css`
  .root {
    --_accent: color-mix(in oklab, var(--shop-help-accent, #1a8f88) 55%, black);
    --_surface: var(--shop-help-surface, #ffffff);
    --_text: var(--shop-help-text, #1b2430);
    --_radius: var(--shop-help-radius, 16px);
    --_font: var(
      --shop-help-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Helvetica Neue',
      Arial,
      sans-serif
    );
    --_font-size: var(--shop-help-font-size, max(1em, 1px));
    --_font-weight: var(--shop-help-font-weight, 400);
    --_space: var(--shop-help-space, 4px);
    --_launcher-size: max(24px, var(--shop-help-launcher-size, 52px));
    --_margin-block: calc(2 * var(--shop-help-offset-block, 20px));
    --_margin-inline: calc(2 * var(--shop-help-offset-inline, 20px));
    --_duration: var(--shop-help-duration, 180ms);

    --_on-accent: #ffffff;
    --_accent-text: color-mix(in oklab, var(--_accent) 90%, black);
    --_focus: var(--shop-help-focus, var(--_accent-text));
    /* By default, buttons are pills. */
    --_button-radius: calc(2 * var(--_radius));

    color-scheme: light;
    font: var(--_font-weight) var(--_font-size) / 1.5 var(--_font);
    color: var(--_text);
    -webkit-font-smoothing: antialiased;
    -webkit-text-size-adjust: 100%;
    text-align: start;
  }

  @supports (color: light-dark(white, black)) {
    .root {
      color-scheme: inherit;
      --_accent-text: light-dark(
        color-mix(in oklab, var(--_accent) 90%, black),
        color-mix(in oklab, var(--shop-help-accent, #5fd0c5) 35%, white)
      );
      --_surface: var(--shop-help-surface, light-dark(#ffffff, #171b21));
      --_text: var(--shop-help-text, light-dark(#1b2430, #e9edf2));
    }
    .on-dark {
      color-scheme: dark;
    }
    :host([theme='light']) .root {
      color-scheme: light;
    }
    :host([theme='dark']) .root {
      color-scheme: dark;
    }
  }

  /*
   * Text on the accent is black or white, whichever contrasts more. Text in the accent colour is
   * darkened on light surfaces and lightened on dark ones until it is readable. If the shop has set
   * a surface, every colour that it has not set is derived from that surface, in light and dark
   * mode alike. If it has set only its text colour, the surface is derived from the text.
   */
  @supports (color: color(from red srgb-linear r g b)) and (color: light-dark(white, black)) {
    .root {
      --_accent: var(--shop-help-accent, light-dark(#0f5e59, #5fd0c5));
      --_given-surface: var(--shop-help-surface, ${greyOn(text, 16, 21)});
      --_surface: var(--_given-surface, light-dark(#ffffff, #171b21));
      --_white-where-dark: calc(1 - ${isLight});
      --_on-accent: color(
        from var(--_accent) srgb-linear var(--_white-where-dark) var(--_white-where-dark)
          var(--_white-where-dark)
      );
      --_text-on-surface: ${greyOn(surface, 15, 14)};
      --_text: var(--shop-help-text, var(--_text-on-surface, light-dark(#1b2430, #e9edf2)));
      --_accent-text: light-dark(
        oklch(from var(--_accent) min(l, 0.46) min(c, 0.13) h),
        oklch(from var(--_accent) max(l, 0.78) min(c, 0.13) h)
      );
    }
  }
`;
