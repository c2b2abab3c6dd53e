import { css } from 'lit';

/** The host element, shielded from the page's rules, and its help button. */
export const hostStyles = css`
  /*
   * Only important declarations in :host beat the page's own rules for every element. Custom
   * properties pass through "all", so theming still works.
   */
  :host {
    all: initial !important;
    /* Light or dark as the page is, whatever the shopper's device prefers. */
    color-scheme: inherit !important;
    /* "all" does not reset the direction, and ours may differ from the page's. */
    direction: ltr !important;
    /* Which side it is depends on the writing direction, so this takes the larger of both insets. */
    --_from-side: calc(
      var(--shop-help-offset-inline, 20px) +
        max(env(safe-area-inset-left, 0px), env(safe-area-inset-right, 0px))
    ) !important;
    --_from-bottom: calc(
      var(--shop-help-offset-block, 20px) + env(safe-area-inset-bottom, 0px)
    ) !important;
    --_from-top: calc(
      var(--shop-help-offset-block, 20px) + env(safe-area-inset-top, 0px)
    ) !important;
    display: block !important;
    position: fixed !important;
    inset-block: auto var(--_from-bottom) !important;
    inset-inline: auto var(--_from-side) !important;
    z-index: var(--shop-help-z-index, 1000) !important;
    pointer-events: none !important;
  }

  /* Above any bar, even one at this maximum. The sheet closes when a bank's frame appears. */
  :host(:state(sheet)) {
    z-index: 2147483647 !important;
  }

  :host([placement$='-start']) {
    inset-inline: var(--_from-side) auto !important;
  }

  :host([placement^='top-']) {
    inset-block: var(--_from-top) auto !important;
  }

  :host([mode='inline']) {
    position: static !important;
    z-index: auto !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* The plain link of the light DOM, shown only once the help has failed. */
  ::slotted(:not([slot])) {
    pointer-events: auto !important;
  }

  ::slotted(a:not([slot])) {
    display: inline-block !important;
    padding: 14px 20px !important;
    border-radius: calc(2 * var(--shop-help-radius, 16px));
    background: Canvas;
    color: LinkText;
    font:
      600 medium / 1.5 system-ui,
      sans-serif;
    box-shadow: 0 6px 20px rgb(16 24 40 / 22%);
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

  [hidden]:not([hidden='until-found']) {
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
    /* Set inline once the button moves; declared here so that a page's own property is not inherited. */
    --_shift: 0px;
    --_shift-x: 0px;
    display: grid;
  }

  .root > * {
    grid-area: 1 / 1;
    pointer-events: auto;
  }

  :host([mode='inline']) .root {
    display: block;
    /* Longer lines are hard to read. */
    max-inline-size: 720px;
  }

  .launcher {
    place-self: end;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: var(--_launcher-size);
    max-inline-size: min(100vw - var(--_margin-inline), 20em);
    min-block-size: var(--_launcher-size);
    padding: 0 1.25em 0 1em;
    border: 0;
    border-radius: var(--_button-radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: var(--shop-help-font-weight-strong, 600);
    box-shadow:
      0 1px 2px rgb(16 24 40 / 20%),
      0 6px 20px rgb(16 24 40 / 22%);
    overflow: clip;
    translate: var(--_shift-x) var(--_shift);
    /* Nowhere of colours or shadows: each of their frames must be painted on the main thread. */
    transition:
      translate var(--_duration) ease,
      opacity var(--_duration) ease;
  }

  .launcher .icon,
  ::slotted([slot='launcher-icon']) {
    flex: none;
    inline-size: max(1.5em, 6 / 13 * var(--_launcher-size));
    block-size: max(1.5em, 6 / 13 * var(--_launcher-size));
  }

  .launcher-label {
    padding-block: 0.5em;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  .launcher:hover {
    box-shadow:
      0 2px 4px rgb(16 24 40 / 20%),
      0 10px 28px rgb(16 24 40 / 26%);
  }

  /* Taps pass through while the page scrolls, and while no place is free for the button. */
  .root > [data-click-through],
  .root > [data-faded]:not(:focus-visible) {
    pointer-events: none;
  }

  [data-faded]:not(:focus-visible) {
    opacity: 0;
  }

  /* While a bank's frame fills the window, the button is hidden even if it has the focus. */
  [data-behind] {
    visibility: hidden;
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

  /* The panel is loading. It usually arrives before the animation starts. */
  .busy {
    cursor: progress;
    animation: busy 1s 300ms ease-in-out infinite alternate;
  }

  @keyframes busy {
    to {
      opacity: 0.6;
    }
  }

  /* Hidden but not removed while the panel is open, so that the element keeps its size. */
  .away {
    visibility: hidden;
    transition: none;
  }

  /* Its panel's style sheets have not been loaded either. */
  .load-failed {
    padding: calc(4 * var(--_space));
    background: var(--_surface);
  }

  .load-failed p {
    margin: 0 0 calc(3 * var(--_space));
  }

  .load-failed button {
    min-block-size: 44px;
    padding-inline: 1.25em;
  }

  /* A class, not a media query: WebKit's result goes stale once the element has left the page. */
  .icon-only {
    padding: 0;
    justify-content: center;
  }

  .icon-only > .launcher-label,
  .label-only > slot {
    display: none;
  }

  .label-only > .launcher-label {
    padding-inline-start: 0.25em;
  }

  @media (forced-colors: active) {
    .launcher {
      border: 2px solid ButtonText;
    }
    /* Forced colours do not apply to SVGs, whose own colours may not contrast with the system's. */
    .icon {
      color: inherit !important;
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
