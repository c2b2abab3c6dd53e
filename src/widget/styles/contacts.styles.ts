import { css } from 'lit';

/** The people to turn to, at the foot of the panel. */
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

  /* Where the FAQ ends, the first person to turn to is the main thing on the panel. */
  .hand-over .contact:first-child a {
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

  .hand-over .contact:first-child {
    flex-basis: 100%;
  }

  .hand-over .contact:first-child :is(.icon, small) {
    color: inherit;
  }

  @media (forced-colors: active) {
    .hand-over .contact:first-child a {
      border: 1px solid ButtonText;
    }
  }
`;
