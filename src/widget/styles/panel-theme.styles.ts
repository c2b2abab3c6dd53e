import { css } from 'lit';
import { accentOnSurface } from './accent-on-surface.styles.ts';
import { greyOn, shade, surface } from './contrast.styles.ts';

/** The part of the theme that only the panel uses, in the same three steps as the rest of it. */
export const panelThemeStyles = css`
  .root {
    --_border: var(--shop-help-border, #d9dee5);
    --_shadow: var(
      --shop-help-shadow,
      0 1px 2px rgb(16 24 40 / 8%),
      0 6px 16px rgb(16 24 40 / 8%),
      0 20px 48px rgb(16 24 40 / 16%)
    );
    --_panel-width: var(--shop-help-panel-width, max(400px, 25em));
    --_panel-max-height: var(--shop-help-panel-max-height, 640px);
    --_muted: var(--shop-help-muted, color-mix(in oklab, var(--_text) 72%, var(--_surface)));
    --_hover: var(--shop-help-shade, color-mix(in oklab, var(--_text) 5%, var(--_surface)));
    --_sunken: var(--shop-help-shade, color-mix(in oklab, var(--_text) 3.5%, var(--_surface)));
    --_control-border: color-mix(in oklab, var(--_text) 52%, var(--_surface));
    /* Smaller boxes have proportionally smaller corners. */
    --_card-radius: calc(0.75 * var(--_radius));
    --_row-radius: calc(0.5 * var(--_radius));
  }

  @supports (color: light-dark(white, black)) {
    .root {
      --_border: var(--shop-help-border, light-dark(#d9dee5, #363d48));
    }
  }

  @supports (color: color(from red srgb-linear r g b)) and (color: light-dark(white, black)) {
    .root {
      --_muted-on-surface: ${greyOn(surface, 6.9)};
      --_border-on-surface: ${greyOn(surface, 1.35, 1.6)};
      --_control-border-on-surface: ${greyOn(surface, 3.7)};
      --_hover-on-surface: ${shade(0.89, 0.006)};
      --_sunken-on-surface: ${shade(0.92, 0.004)};
      --_accent-on-surface: ${accentOnSurface};
      --_border: var(--shop-help-border, var(--_border-on-surface, light-dark(#d9dee5, #363d48)));
      --_muted: var(
        --shop-help-muted,
        var(--_muted-on-surface, color-mix(in oklab, var(--_text) 72%, var(--_surface)))
      );
      --_control-border: var(
        --_control-border-on-surface,
        color-mix(in oklab, var(--_text) 52%, var(--_surface))
      );
      --_hover: var(
        --shop-help-shade,
        var(--_hover-on-surface, color-mix(in oklab, var(--_text) 5%, var(--_surface)))
      );
      --_sunken: var(
        --shop-help-shade,
        var(--_sunken-on-surface, color-mix(in oklab, var(--_text) 3.5%, var(--_surface)))
      );
      --_accent-text: var(
        --_accent-on-surface,
        light-dark(
          oklch(from var(--_accent) min(l, 0.46) min(c, 0.13) h),
          oklch(from var(--_accent) max(l, 0.78) min(c, 0.13) h)
        )
      );
    }
  }
`;
