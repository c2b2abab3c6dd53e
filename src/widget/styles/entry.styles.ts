import { css } from 'lit';

/** Topics and questions. */
export const entryStyles = css`
  .label {
    margin: calc(3 * var(--_space)) 0 var(--_space);
    padding-inline: calc(2 * var(--_space));
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: var(--shop-help-font-weight-strong, 600);
    line-height: 1.4;
  }

  .entries {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Isolated, so that .question::before is painted behind the row's text but not behind the row. */
  .entry,
  .open > .heading {
    display: flow-root;
    position: relative;
    isolation: isolate;
  }

  /* An open question stays visible while its answer scrolls. */
  .open > .heading {
    position: sticky;
    /* One pixel above the edge: scrolling by a fraction of a pixel would reveal what is beneath. */
    inset-block-start: -1px;
    z-index: 1;
    background: var(--_surface);
    /* Text fades out under it instead of being cut. At rest, this covers the gap above the answer. */
    box-shadow: 0 var(--_space) var(--_space) var(--_surface);
  }

  .entry .card {
    scroll-margin-block-start: calc(var(--_question-height, 0px) + 2 * var(--_space));
  }

  .entry + .entry,
  .topic + .topic {
    border-block-start: 1px solid var(--_border);
  }

  .heading {
    margin: 0;
    font: inherit;
  }

  .question,
  .topic-button {
    display: flex;
    align-items: flex-start;
    gap: calc(3 * var(--_space));
    inline-size: 100%;
    min-block-size: max(24px, 11 * var(--_space));
    padding: calc(2.5 * var(--_space)) calc(2 * var(--_space));
    border: 0;
    border-radius: var(--_row-radius);
    background: none;
    color: inherit;
    font-weight: var(--shop-help-font-weight-strong, 550);
    line-height: 1.4;
    text-align: start;
    text-decoration: none;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  /* Covers the whole row, so that the excerpt is clickable too and inside the focus ring. */
  .question::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    border-radius: var(--_row-radius);
  }

  /* On touch screens, a tapped row would stay highlighted. */
  @media (hover) {
    .entry:not(.open):hover,
    .open > .heading:hover,
    .topic-button:hover {
      border-radius: var(--_row-radius);
      background: var(--_hover);
    }
  }

  .question:focus-visible::before,
  .topic-button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .question:focus-visible {
    outline: none;
  }

  .question > span:first-child,
  .topic-button > span:first-child {
    flex: 1;
    min-inline-size: 0;
  }

  .question .icon,
  .topic-button .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 1px;
    color: var(--_muted);
    transition: rotate var(--_duration) ease;
  }

  [aria-expanded='true'] > .icon:last-child {
    rotate: 180deg;
  }

  .count {
    color: var(--_muted);
    font-weight: var(--_font-weight);
    font-variant-numeric: tabular-nums;
  }

  .topic .entries {
    padding-block-end: calc(2 * var(--_space));
    padding-inline-start: calc(3 * var(--_space));
  }

  mark {
    border-radius: calc(0.2 * var(--_radius));
    background: var(--_hover);
    color: var(--_accent-text);
    font-weight: var(--shop-help-font-weight-strong, 700);
  }

  .excerpt {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    margin: calc(-1.5 * var(--_space)) 0 calc(2.5 * var(--_space));
    margin-inline: calc(2 * var(--_space)) calc(10 * var(--_space));
    pointer-events: none;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }

  /* A finger needs more room than a pointer, whatever the density. */
  @media (pointer: coarse) {
    .question,
    .topic-button {
      min-block-size: 44px;
      padding-block: max(10px, 2.5 * var(--_space));
    }
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
    .question::before,
    .topic-button {
      border: 1px solid ButtonText;
    }
  }
`;
