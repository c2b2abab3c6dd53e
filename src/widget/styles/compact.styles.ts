import { css } from 'lit';

/** In a small panel, most of the room is for the answers. */
export const compactStyles = css`
  /* On small phones, contacts are in one row, without their opening hours. */
  @container (max-height: 37.5em) {
    .header {
      padding-block: 4px 2px;
    }
    .search {
      flex: none;
      margin-block: 1px 6px;
    }
    .footer {
      padding-block: 5px;
    }
    .footer:not(.hand-over) .label {
      position: absolute;
      clip-path: inset(50%);
    }
    .footer .contact a {
      font-size: 0.8125em;
    }
    .footer .contact small {
      display: inline;
      margin-inline-start: 0.5em;
    }
    .hours,
    .sheet-close {
      display: none;
    }
    /* At 44 px the links need no padding around them. */
    @media (pointer: coarse) {
      .footer:not(.hand-over) {
        padding-block: 0;
      }
      .footer .contacts {
        row-gap: 0;
      }
    }
  }

  /* Three contacts would need two or three rows, so each label is below its icon. */
  @container (max-width: 24em) or (max-height: 37.5em) {
    .footer:not(.hand-over) .contacts:has(> :nth-child(3)) {
      gap: 0 var(--_space);
      margin-inline: calc(-3 * var(--_space));
    }
    .footer:not(.hand-over) .contacts:has(> :nth-child(3)) > .contact {
      flex: 1 1 5em;
    }
    .footer:not(.hand-over) .contacts:has(> :nth-child(3)) a {
      flex-direction: column;
      gap: 1px;
      inline-size: 100%;
      padding-block: 6px;
      font-size: 0.75em;
      text-align: center;
      text-wrap: balance;
      overflow-wrap: break-word;
    }
    .footer:not(.hand-over) .contacts:has(> :nth-child(3)) .icon {
      inline-size: 1.6em;
      block-size: 1.6em;
    }
    .footer:not(.hand-over) .contacts:has(> :nth-child(3)) small {
      display: block;
      margin: 0;
    }
    .footer:not(.hand-over) .contacts:has(> :nth-child(3)) .hours {
      display: none;
    }
  }

  /* Only that a contact is closed is still shown; the rest is told to screen readers alone. */
  @container (max-height: 37.5em) {
    .footer:not(.hand-over) .contacts:has(> :nth-child(3)) > :not(.closed) small {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  /*
   * Above the soft keyboard, in a low window or at 400 % zoom, there is hardly room for more than the
   * header. Everything below it scrolls together, so that the contacts take no room from the answers.
   */
  @container (max-height: 28em) {
    .header {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      border-block-end: 1px solid var(--_border);
      background: var(--_surface);
    }
    .search {
      margin-block-start: 8px;
    }
    .body {
      flex: 1 0 auto;
      border: 0;
      overflow: visible;
    }
    .body .open > .heading {
      position: relative;
    }
  }
`;
