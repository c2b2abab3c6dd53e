import { css } from 'lit';

/** An answer and the formatting in it. */
export const answerStyles = css`
  .answer {
    padding: var(--_space) calc(2 * var(--_space)) calc(3.5 * var(--_space));
    animation: appear var(--_duration) ease;
  }

  .prose {
    margin: 0;
    font-size: 0.9375em;
    line-height: 1.6;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  .prose :is(p, ul, ol, pre),
  .table {
    margin: 0 0 0.75em;
  }

  .subheading {
    margin: 1em 0 0.25em;
    font: inherit;
    font-weight: var(--shop-help-font-weight-strong, 650);
    text-wrap: balance;
  }

  .subheading:first-child {
    margin-block-start: 0;
  }

  .prose code {
    padding: 0.1em 0.3em;
    border-radius: calc(0.25 * var(--_radius));
    background: var(--_sunken);
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }

  /* Code wraps; only tables scroll sideways. */
  .prose pre {
    padding: 0.6em 0.8em;
    border-radius: var(--_row-radius);
    background: var(--_sunken);
    white-space: pre-wrap;
  }

  .prose pre code {
    padding: 0;
    background: none;
  }

  .table {
    overflow-x: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_row-radius);
  }

  .table:focus-visible {
    outline-offset: -2px;
  }

  .prose table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.45;
  }

  .prose :is(th, td) {
    min-inline-size: 5em;
    padding: calc(1.5 * var(--_space)) calc(2.5 * var(--_space));
    border-block-start: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  .prose th {
    border-block-start: 0;
    background: var(--_sunken);
    font-weight: var(--shop-help-font-weight-strong, 600);
  }

  .prose .center {
    text-align: center;
  }

  .prose .right {
    text-align: end;
  }

  .prose img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_row-radius);
  }

  .prose :is(ul, ol) {
    padding-inline-start: 1.4em;
  }

  .prose :is(ul, ol) :is(ul, ol, p) {
    margin-block-end: 0.25em;
  }

  .prose a,
  .feedback a {
    color: var(--_accent-text);
    font-weight: var(--shop-help-font-weight-strong, 550);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }

  .prose a:hover,
  .feedback a:hover {
    text-decoration-thickness: 2px;
  }

  .updated {
    margin-block: calc(2.5 * var(--_space)) 0;
    color: var(--_muted);
    font-size: 0.8125em;
  }
`;
