import { css } from 'lit';

/** Topics and questions. */
export const entryStyles = css`
  .label {
    margin: 12px 0 4px;
    padding-inline: 8px;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.4;
  }

  .entries {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Text stands above what its question draws beneath the row. */
  .entry,
  .open > .heading {
    display: flow-root;
    position: relative;
    isolation: isolate;
    transition: background-color var(--_duration) ease;
  }

  /* An open question stays in sight while its answer is read. */
  .open > .heading {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
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
    gap: 12px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 10px 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    font-weight: 550;
    line-height: 1.4;
    text-align: start;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    transition: background-color var(--_duration) ease;
  }

  /* The whole row is the question's: its excerpt too takes a click, and is within fill and ring. */
  .question::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    border-radius: 8px;
  }

  .entry:not(.open):hover,
  .open > .heading:hover,
  .topic-button:hover {
    background: var(--_hover);
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

  .launcher > .icon {
    rotate: none;
  }

  .count {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .topic .entries {
    padding-block-end: 8px;
    padding-inline-start: 12px;
  }

  mark {
    border-radius: 3px;
    background: var(--_hover);
    color: var(--_accent-text);
    font-weight: 700;
  }

  .excerpt {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    margin: -6px 0 10px;
    margin-inline: 8px 40px;
    pointer-events: none;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
    overflow-wrap: anywhere;
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
