import { css } from 'lit';

/**
 * The theming contract. Each public `--shop-help-*` property has a private twin that holds its
 * default; everything else is derived from these few. Later blocks replace what a browser may not
 * know: `light-dark()` and relative colours arrived in 2023 and 2024. Without them no colour can be
 * measured, so the accent is darkened until white can be read on any.
 */
export const themeStyles = css`
  .root {
    --_accent: color-mix(in oklab, var(--shop-help-accent, #1a8f88) 55%, black);
    --_surface: var(--shop-help-surface, #ffffff);
    --_text: var(--shop-help-text, #1b2430);
    --_border: var(--shop-help-border, #d9dee5);
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
    --_font-size: var(--shop-help-font-size, 16px);
    --_shadow: var(
      --shop-help-shadow,
      0 1px 2px rgb(16 24 40 / 8%),
      0 6px 16px rgb(16 24 40 / 8%),
      0 20px 48px rgb(16 24 40 / 16%)
    );
    --_margin-block: calc(2 * var(--shop-help-offset-block, 20px));
    --_margin-inline: calc(2 * var(--shop-help-offset-inline, 20px));
    --_panel-width: var(--shop-help-panel-width, 400px);
    --_panel-max-height: var(--shop-help-panel-max-height, 640px);
    --_duration: var(--shop-help-duration, 180ms);

    --_on-accent: #ffffff;
    --_accent-text: color-mix(in oklab, var(--_accent) 90%, black);
    --_focus: var(--shop-help-focus, var(--_accent-text));
    --_muted: color-mix(in oklab, var(--_text) 72%, var(--_surface));
    --_hover: color-mix(in oklab, var(--_text) 5%, var(--_surface));
    --_sunken: color-mix(in oklab, var(--_text) 3.5%, var(--_surface));
    --_control-border: color-mix(in oklab, var(--_text) 52%, var(--_surface));
    --_mark: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
    --_inner-radius: min(var(--_radius), 12px);

    color-scheme: light;
    font: 400 var(--_font-size) / 1.5 var(--_font);
    color: var(--_text);
    -webkit-font-smoothing: antialiased;
    -webkit-text-size-adjust: 100%;
    text-align: start;
  }

  @supports (color: light-dark(white, black)) {
    .root {
      color-scheme: light dark;
      --_accent-text: light-dark(
        color-mix(in oklab, var(--_accent) 90%, black),
        color-mix(in oklab, var(--shop-help-accent, #5fd0c5) 35%, white)
      );
      --_surface: var(--shop-help-surface, light-dark(#ffffff, #171b21));
      --_text: var(--shop-help-text, light-dark(#1b2430, #e9edf2));
      --_border: var(--shop-help-border, light-dark(#d9dee5, #363d48));
    }
    :host([theme='light']) .root {
      color-scheme: light;
    }
    :host([theme='dark']) .root {
      color-scheme: dark;
    }
  }

  /*
   * Text on the accent is black or white, whichever stands out more: the two are level at a
   * relative luminance of 0.179, which is the y of XYZ. The accent as text is darkened on light
   * surfaces and lightened on dark ones until it can be read.
   */
  @supports (color: color(from red xyz-d65 x y z)) and (color: light-dark(white, black)) {
    .root {
      --_accent: var(--shop-help-accent, light-dark(#0f5e59, #5fd0c5));
      --_on-accent: color(
        from var(--_accent) xyz-d65 clamp(0, (0.179 - y) * 100000, 0.9505)
          clamp(0, (0.179 - y) * 100000, 1) clamp(0, (0.179 - y) * 100000, 1.089)
      );
      --_accent-text: light-dark(
        oklch(from var(--_accent) min(l, 0.46) min(c, 0.13) h),
        oklch(from var(--_accent) max(l, 0.78) min(c, 0.13) h)
      );
    }
  }
`;

/** The element on a page that is not ours, and its help button. */
export const hostStyles = css`
  /*
   * Only important declarations in :host beat the page's own rules for every element. Custom
   * properties pass through "all", so theming still works.
   */
  :host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    inset-block: auto calc(var(--shop-help-offset-block, 20px) + env(safe-area-inset-bottom, 0px)) !important;
    inset-inline: auto calc(var(--shop-help-offset-inline, 20px) + env(safe-area-inset-right, 0px)) !important;
    z-index: var(--shop-help-z-index, 1000) !important;
    pointer-events: none !important;
  }

  :host([placement$='-start']) {
    inset-inline: calc(var(--shop-help-offset-inline, 20px) + env(safe-area-inset-left, 0px)) auto !important;
  }

  :host([placement^='top-']) {
    inset-block: calc(var(--shop-help-offset-block, 20px) + env(safe-area-inset-top, 0px)) auto !important;
  }

  :host([mode='inline']) {
    position: static !important;
    z-index: auto !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* The plain link of the light DOM, shown only once the help has failed. */
  ::slotted(a) {
    display: inline-block !important;
    padding: 14px 20px !important;
    border-radius: 26px;
    background: Canvas;
    color: LinkText;
    font:
      600 16px / 1.5 system-ui,
      sans-serif;
    box-shadow: 0 6px 20px rgb(16 24 40 / 22%);
    pointer-events: auto !important;
  }

  :host(:state(rtl)) {
    direction: rtl !important;
  }

  @media print {
    :host(:not([mode='inline'])) {
      display: none !important;
    }
  }

  ::slotted([slot='status']),
  .visually-hidden {
    position: absolute !important;
    inline-size: 1px !important;
    block-size: 1px !important;
    margin: -1px !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
    white-space: nowrap !important;
  }

  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  button,
  input {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button {
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }

  .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .root {
    display: grid;
  }

  .root > * {
    grid-area: 1 / 1;
    pointer-events: auto;
  }

  :host([mode='inline']) .root {
    display: block;
  }

  .launcher {
    place-self: end;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 52px;
    max-inline-size: min(100vw - var(--_margin-inline), 20em);
    min-block-size: 52px;
    padding: 0 1.25em 0 1em;
    border: 0;
    border-radius: 26px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    box-shadow:
      0 1px 2px rgb(16 24 40 / 20%),
      0 6px 20px rgb(16 24 40 / 22%);
    translate: 0 var(--_shift, 0);
    transition:
      translate var(--_duration) ease,
      opacity var(--_duration) ease,
      box-shadow var(--_duration) ease;
  }

  .launcher-label {
    max-block-size: 3em;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .launcher:hover {
    box-shadow:
      0 2px 4px rgb(16 24 40 / 20%),
      0 10px 28px rgb(16 24 40 / 26%);
  }

  /* While the page scrolls, taps go through; where no place is free, so they do afterwards. */
  .root > .passing,
  .root > .tucked:not(:focus-visible) {
    pointer-events: none;
  }

  .tucked:not(:focus-visible) {
    opacity: 0;
  }

  .launcher:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_surface);
  }

  :host([placement$='-start']) .launcher {
    justify-self: start;
  }

  :host([placement^='top-']) .launcher {
    align-self: start;
  }

  /* Keeps its place while the panel is open, so that the element never loses its box. */
  .away {
    visibility: hidden;
    transition: none;
  }

  /* No media query: WebKit keeps the answer it gave for an element that has left the page. */
  .round {
    padding: 0;
    justify-content: center;
    border-radius: 50%;
  }

  .round > .launcher-label {
    display: none;
  }

  @media (forced-colors: active) {
    .launcher {
      border: 2px solid ButtonText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
