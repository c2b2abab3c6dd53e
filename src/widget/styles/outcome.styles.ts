import { css } from 'lit';

/** The results of a search, and the messages shown instead of them. */
export const outcomeStyles = css`
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
    margin: calc(3 * var(--_space)) calc(2 * var(--_space)) var(--_space);
    line-height: 1.4;
  }

  .found > * {
    display: inline;
    padding: 0;
  }

  .correction {
    font-size: 0.8125em;
  }

  /* These are guesses, and should look like it. */
  .nearest {
    margin-block-start: calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_card-radius);
  }

  .nearest .label {
    margin-block-start: calc(2 * var(--_space));
  }

  .nearest .question {
    font-weight: var(--_font-weight);
  }

  .empty {
    padding: calc(4 * var(--_space)) calc(2 * var(--_space)) calc(3 * var(--_space));
  }

  .empty p {
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .empty .choice {
    margin-block-start: calc(3 * var(--_space));
  }

  .notice {
    display: flex;
    gap: calc(2.5 * var(--_space));
    margin: var(--_space) calc(2 * var(--_space)) calc(2 * var(--_space));
    padding: calc(2.5 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_card-radius);
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
    margin: 0 0 var(--_space);
    font-size: 1.0625em;
    font-weight: var(--shop-help-font-weight-strong, 650);
    line-height: 1.35;
  }

  .status {
    margin: 0;
    padding: calc(4 * var(--_space)) calc(2 * var(--_space));
    color: var(--_muted);
    font-size: 0.9375em;
  }

  /* Delayed: most results arrive sooner, and a skeleton that flashes up is worse than none. */
  .loading {
    animation: appear var(--_duration) 200ms both;
  }

  .skeleton {
    block-size: 9em;
    margin-inline: 8px;
    background: repeating-linear-gradient(var(--_hover) 0 1em, transparent 0 2.5em);
  }

  /* The panel has the FAQ's writing direction; the widget's own texts may have the other. */
  .label,
  .card-title,
  .choice,
  .correction,
  .feedback > span,
  .feedback-reply,
  .status,
  :is(.empty, .notice, .card) p {
    unicode-bidi: plaintext;
  }
`;
