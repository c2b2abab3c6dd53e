import { css } from 'lit';

/** The panel's box in each of its forms, its header and search box. */
export const panelStyles = css`
  .panel {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overscroll-behavior: contain;
  }

  .panel:focus {
    outline: none;
  }

  /* The same height in every state: the search box must not move while the shopper is typing. */
  .floating,
  .modal {
    position: fixed;
    inline-size: min(var(--_panel-width), 100% - var(--_margin-inline));
    /* On a page enlarged by CSS zoom, viewport units are too large, but percentages are right. */
    --_room: calc(min(100%, 100dvh) - var(--_margin-block));
    block-size: min(var(--_panel-max-height), var(--_room) - var(--_raised, 0px));
    box-shadow: var(--_shadow);
  }

  .floating,
  .modal,
  .sheet {
    overflow-y: auto;
    scroll-padding-block-start: max(52px, 2.5em);
    container-type: size;
    animation: rise var(--_duration) cubic-bezier(0.2, 0.8, 0.2, 1);
  }

  /* Rendered before the first opening, which then costs neither layout nor many styles. */
  .ahead {
    visibility: hidden;
    /* The shop may have made visible what it has put into a slot. */
    opacity: 0;
    pointer-events: none;
    content-visibility: hidden;
    animation: none;
  }

  /* Hidden with the content of the panel: if its visibility changed, too, so would the style of each element in it. */
  @supports (content-visibility: hidden) {
    .ahead > * {
      visibility: visible;
    }
  }

  /*
   * Positioned outside the element's box, which stays as large as the help button: if it grew,
   * browsers would count a layout shift. Like the element's direction, left and right follow
   * :state(rtl); in browsers without custom states, both stay left to right.
   */
  .floating {
    /* Moves with the help button, as long as enough room is left to read. */
    --_raised: min(max(var(--_shift), -1 * var(--_shift)), max(0px, var(--_room) - 400px));
    bottom: calc(var(--_from-bottom) + var(--_raised));
    right: var(--_from-side);
    translate: var(--_shift-x) 0;
  }

  :host([placement^='top-']) .floating {
    inset-block: calc(var(--_from-top) + var(--_raised)) auto;
  }

  :host([placement$='-start']) .floating {
    left: var(--_from-side);
    right: auto;
  }

  :host(:state(rtl)) .floating {
    left: var(--_from-side);
    right: auto;
  }

  :host(:state(rtl)[placement$='-start']) .floating {
    left: auto;
    right: var(--_from-side);
  }

  .modal {
    inset: 0;
    margin: auto;
    inline-size: min(560px, 100% - var(--_margin-inline));
  }

  .backdrop {
    position: fixed;
    inset: 0;
    background: rgb(10 14 20 / 48%);
    animation: appear var(--_duration) ease;
  }

  .sheet {
    position: fixed;
    top: var(--_sheet-top, 0);
    left: var(--_sheet-left, 0);
    inline-size: var(--_sheet-width, 100%);
    block-size: var(--_sheet-height, 100dvh);
    padding: env(safe-area-inset-top, 0px) env(safe-area-inset-right, 0px)
      env(safe-area-inset-bottom, 0px) env(safe-area-inset-left, 0px);
    border: 0;
    border-radius: 0;
  }

  /* Dragging what does not scroll must not scroll the page behind it; pinching may zoom. */
  .sheet > :is(.header, .search, .footer, .sheet-close) {
    touch-action: pinch-zoom;
  }

  .sheet-close {
    flex: none;
    min-block-size: 48px;
    padding: 8px 20px;
    border: 0;
    border-block-start: 1px solid var(--_border);
    background: var(--_sunken);
    font-size: 0.9375em;
    font-weight: var(--shop-help-font-weight-strong, 600);
  }

  .sheet-close:hover {
    background: var(--_hover);
  }

  .sheet-close:focus-visible {
    outline-offset: -3px;
  }

  .header {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    padding-block: calc(3.5 * var(--_space)) calc(2.5 * var(--_space));
    padding-inline: calc(5 * var(--_space)) calc(3 * var(--_space));
  }

  .title {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    font-size: 1.1875em;
    line-height: 1.3;
    font-weight: var(--shop-help-font-weight-strong, 650);
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }

  .icon-button {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: max(24px, 11 * var(--_space), 2.25em);
    block-size: max(24px, 11 * var(--_space), 2.25em);
    padding: 0;
    border: 0;
    border-radius: var(--_button-radius);
    background: none;
    color: var(--_muted);
  }

  .icon-button:hover {
    background: var(--_hover);
    color: var(--_text);
  }

  .search {
    position: relative;
    display: flex;
    align-items: center;
    margin: 0 calc(5 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_control-border);
    border-radius: var(--_card-radius);
    background: var(--_surface);
  }

  .search > .icon {
    position: absolute;
    inset-inline-start: 12px;
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--_muted);
    pointer-events: none;
  }

  .search:focus-within {
    border-color: var(--_focus);
    box-shadow: 0 0 0 1px var(--_focus);
  }

  /* If the text is smaller than 16 pixels, iOS zooms the page when the field gets the focus. */
  .input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: max(24px, 11.5 * var(--_space));
    padding: 0;
    padding-inline: calc(22px + 1.25em) 12px;
    border: 0;
    border-radius: inherit;
    background: none;
    font-size: max(16px, 1em);
    appearance: none;
    outline: none;
  }

  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .input::-webkit-search-cancel-button,
  .input::-webkit-search-decoration {
    display: none;
  }

  .search .icon-button .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
  }

  .body {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-inline: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_border);
    scrollbar-width: thin;
    scrollbar-color: var(--_border) transparent;
  }

  /* Text fades out at the lower edge instead of being cut. At the end, this is the padding. */
  .body::after {
    content: '';
    display: block;
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    block-size: calc(5 * var(--_space));
    margin-block-start: calc(-2 * var(--_space));
    background: linear-gradient(transparent, var(--_surface));
    pointer-events: none;
  }

  /* Slotted content lines up with the text; the shop's own rules win. */
  ::slotted([slot='header']) {
    flex: none;
  }

  ::slotted([slot$='-list']) {
    margin: 0 calc(2 * var(--_space)) calc(2 * var(--_space));
  }

  ::slotted([slot='footer']) {
    padding: calc(2.5 * var(--_space)) calc(5 * var(--_space));
    border-block-start: 1px solid var(--_border);
  }

  @media (pointer: coarse) {
    .icon-button,
    .input {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .search:focus-within {
      outline: 2px solid Highlight;
    }
    .icon-button,
    .sheet-close {
      border: 1px solid ButtonText;
    }
    .body::after {
      background: none;
    }
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 12px;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
