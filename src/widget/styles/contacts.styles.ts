import { css } from 'lit';

/** The people to turn to, at the foot of the panel and on the card where the FAQ ends. */
export const contactsStyles = css`
  .footer {
    flex: none;
    padding: 10px 20px 10px;
    border-block-start: 1px solid var(--_border);
    background: var(--_sunken);
  }

  .footer .label {
    margin: 0 0 2px;
    padding: 0;
  }

  .card {
    margin: 12px 0 4px;
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_inner-radius);
    background: var(--_sunken);
    font-size: 0.9375em;
  }

  .body > .card {
    margin-inline: 8px;
  }

  .card p {
    margin: 0;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .words {
    margin: 2px 0 10px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_accent-text);
    overflow-wrap: anywhere;
  }

  .card .contact,
  .hand-over .best {
    flex-basis: 100%;
  }

  .reach {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .reach span {
    overflow-wrap: anywhere;
  }

  .contacts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .contact a {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 34px;
    border-radius: 17px;
    color: var(--_text);
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.3;
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  .contact a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .contact .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--_accent-text);
  }

  .contact small {
    display: block;
    color: var(--_muted);
    font-size: 0.93em;
    font-weight: 400;
  }

  .closed a,
  .closed .icon {
    color: var(--_muted);
  }

  /* Where the FAQ ends, the first person to turn to is the main thing on the panel. */
  :is(.hand-over, .card) .best a {
    min-block-size: 44px;
    margin-block-end: 4px;
    padding-inline: 16px 20px;
    border-radius: 22px;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .hand-over .label {
    margin-block-end: 6px;
  }

  :is(.hand-over, .card) .best :is(.icon, small) {
    color: inherit;
  }

  @media (forced-colors: active) {
    :is(.hand-over, .card) .best a {
      border: 1px solid ButtonText;
    }
  }

  /* A finger needs more room than a pointer. */
  @media (pointer: coarse) {
    .contact a,
    .reach button {
      min-block-size: 44px;
    }
  }
`;
