import { css } from 'lit';

/** In print, a floating panel shows only its open answers, after the page. */
export const printStyles = css`
  @media print {
    @supports selector(:has(*)) {
      :host([open]:not([mode='inline'])) {
        display: block !important;
        position: static !important;
      }
    }

    .launcher,
    .backdrop,
    [part~='chevron-icon'],
    .feedback,
    .answer > .card,
    .panel:not(.inline, :has(.entry.open)),
    .panel:not(.inline) :not(:has(.entry.open), .entry.open, .entry.open *) {
      display: none;
    }

    .panel {
      display: block;
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      border: 0;
      box-shadow: none;
      container-type: normal;
      animation: none;
    }

    .root {
      color-scheme: light !important;
    }

    [hidden='until-found'] {
      display: block;
      content-visibility: visible;
    }
  }
`;
