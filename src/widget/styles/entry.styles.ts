import { css } from 'lit';

/** Questions, answers and what stands between them. */
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

  .answer {
    padding: 0 8px 14px;
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
    font-weight: 650;
    text-wrap: balance;
  }

  .subheading:first-child {
    margin-block-start: 0;
  }

  .prose code {
    padding: 0.1em 0.3em;
    border-radius: 4px;
    background: var(--_sunken);
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }

  /* Lines of code wrap: only tables scroll sideways. */
  .prose pre {
    padding: 0.6em 0.8em;
    border-radius: 8px;
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
    border-radius: 8px;
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
    padding: 6px 10px;
    border-block-start: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  .prose th {
    border-block-start: 0;
    background: var(--_sunken);
    font-weight: 600;
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
    border-radius: 8px;
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
    font-weight: 550;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }

  .prose a:hover,
  .feedback a:hover {
    text-decoration-thickness: 2px;
  }

  @media print {
    [hidden='until-found'] {
      display: block;
      content-visibility: visible;
    }
  }

  .updated {
    margin-block: 10px 0;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
    margin-block-start: 10px;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .choices {
    display: flex;
    gap: 8px;
  }

  .feedback-reply {
    flex-basis: 100%;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    margin: 0;
    color: var(--_text);
  }

  .choice {
    position: relative;
    min-inline-size: 52px;
    min-block-size: 32px;
    padding: 2px 24px;
    border: 1px solid var(--_control-border);
    border-radius: 16px;
    background: var(--_surface);
    color: var(--_text);
    font-weight: 550;
  }

  /* In room that is always there, so that nothing moves beneath the finger. */
  .choice .icon {
    position: absolute;
    inset-inline-start: 4px;
    inset-block: 0;
    margin-block: auto;
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke-width: 2.5;
  }

  .choice:hover {
    background: var(--_hover);
  }

  .choice[aria-pressed='true'] {
    border-color: var(--_accent-text);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .text-button {
    display: inline;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent-text);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .found {
    margin: 12px 8px 4px;
    line-height: 1.4;
  }

  .found > * {
    display: inline;
    padding: 0;
  }

  .correction {
    font-size: 0.8125em;
  }

  /* Less sure, and seen to be. */
  .nearest {
    margin-block-start: 12px;
    border: 1px dashed var(--_control-border);
    border-radius: var(--_inner-radius);
  }

  .nearest .label {
    margin-block-start: 8px;
  }

  .nearest .question {
    font-weight: 400;
  }

  .empty {
    padding: 16px 8px 12px;
  }

  .empty p {
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .empty .choice {
    margin-block-start: 12px;
  }

  .notice {
    display: flex;
    gap: 10px;
    margin: 4px 8px 8px;
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-radius: 10px;
    background: var(--_sunken);
    font-size: 0.875em;
    line-height: 1.45;
  }

  .notice p {
    margin: 0;
  }

  .notice .icon {
    color: var(--_accent-text);
  }

  .empty-title {
    margin: 0 0 4px;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
  }

  .words {
    margin: 12px 0 0;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_accent-text);
    border-radius: 4px;
    background: var(--_sunken);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }

  .status {
    margin: 0;
    padding: 16px 8px;
    color: var(--_muted);
  }

  /* The widget's words may stand in a panel laid out for a FAQ of the other direction. */
  .label,
  .choice,
  .correction,
  .feedback > span,
  .feedback-reply,
  .status,
  :is(.empty, .notice) p {
    unicode-bidi: plaintext;
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
    .question::before,
    .topic-button,
    .sheet-close {
      border: 1px solid ButtonText;
    }
    .choice[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
