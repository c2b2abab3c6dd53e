import { css } from 'lit';

/** What came of a search, and what is said where there is nothing to show. */
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
  :is(.empty, .notice, .card) p {
    unicode-bidi: plaintext;
  }
`;
