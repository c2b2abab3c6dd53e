import { css } from 'lit';

/** The question whether an answer helped. */
export const feedbackStyles = css`
  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    margin-block-start: calc(2.5 * var(--_space));
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .choices {
    display: flex;
    gap: calc(2 * var(--_space));
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
    min-block-size: max(24px, 8 * var(--_space));
    padding: 2px 24px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_button-radius);
    background: var(--_surface);
    color: var(--_text);
    font-weight: var(--shop-help-font-weight-strong, 550);
  }

  /* Inside the button's padding, so that nothing moves when the icon appears. */
  .choice .icon {
    position: absolute;
    inset-inline-start: 4px;
    inset-block: 0;
    margin-block: auto;
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke-width: 2.5;
  }

  /* On touch screens, a tapped button would stay highlighted and look pressed. */
  @media (hover) {
    .choice:hover {
      background: var(--_hover);
    }
  }

  .choice[aria-pressed='true'] {
    border-color: var(--_accent-text);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  /*
   * A finger needs a target 44 px high. It extends into the gaps around the button, but only to the
   * middle of the gap between the two buttons.
   */
  @media (pointer: coarse) {
    .feedback {
      margin-block-start: max(10px, 2.5 * var(--_space));
    }
    .choice::after {
      content: '';
      position: absolute;
      inset: min(-7px, (100% - 44px) / 2) calc(-1px - var(--_space));
    }
  }

  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
