import { css } from 'lit';

/** Contacts, in the footer and on the card that is shown if the FAQ has no answer. */
export const contactsStyles = css`
  .footer {
    flex: none;
    padding: calc(2.5 * var(--_space)) calc(5 * var(--_space));
    border-block-start: 1px solid var(--_border);
    background: var(--_sunken);
  }

  .footer .label {
    margin: 0 0 calc(0.5 * var(--_space));
    padding: 0;
  }

  .card {
    margin: calc(3 * var(--_space)) 0 var(--_space);
    padding: calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_card-radius);
    background: var(--_sunken);
    font-size: 0.9375em;
  }

  .body > .card {
    margin-inline: calc(2 * var(--_space));
  }

  .card p {
    margin: 0;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .card-title {
    margin: 0 0 calc(2 * var(--_space));
    color: var(--_text);
    font-size: 1em;
    font-weight: var(--shop-help-font-weight-strong, 650);
    line-height: 1.35;
  }

  .words {
    margin: calc(0.5 * var(--_space)) 0 calc(2.5 * var(--_space));
    padding-inline-start: calc(2.5 * var(--_space));
    border-inline-start: 3px solid var(--_accent-text);
    overflow-wrap: anywhere;
  }

  .card .contact,
  .hand-over .best {
    flex-basis: 100%;
  }

  .card .contact + .contact {
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  /* Aligned with the contact's label, which follows the icon. */
  .contact:not(.best) .address {
    padding-inline-start: calc(1.22em + 5px);
  }

  .address {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(3 * var(--_space));
    color: var(--_muted);
    font-size: 0.9em;
  }

  .address span {
    overflow-wrap: anywhere;
  }

  .contacts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space)) calc(3.5 * var(--_space));
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .contact a {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: max(24px, 8.5 * var(--_space));
    border-radius: var(--_button-radius);
    color: var(--_text);
    font-size: 0.875em;
    font-weight: var(--shop-help-font-weight-strong, 500);
    line-height: 1.3;
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  @media (hover) {
    .contact a:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }

  .contact .icon,
  ::slotted([slot^='contact-icon-']) {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .contact .icon {
    color: var(--_accent-text);
  }

  .contact small {
    display: block;
    color: var(--_muted);
    font-size: 0.93em;
    font-weight: var(--_font-weight);
  }

  .closed a,
  .closed .icon {
    color: var(--_muted);
  }

  /* If the FAQ has no answer, the first contact is the primary action. */
  :is(.hand-over, .card) .best a {
    min-block-size: max(24px, 11 * var(--_space));
    margin-block-end: var(--_space);
    padding-inline: calc(4 * var(--_space)) calc(5 * var(--_space));
    font-size: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
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
    .address button {
      min-block-size: 44px;
    }
  }
`;
