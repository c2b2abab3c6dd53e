/** What a developer might write in an afternoon instead: Lit, Fuse.js, a button and a list. */
import Fuse from 'fuse.js';
import { LitElement, css, html } from 'lit';
import entries from 'virtual:entries';

const fuse = new Fuse(entries, { keys: ['question', 'answer'], ignoreLocation: true });

class NaiveHelp extends LitElement {
  static properties = { open: { state: true }, query: { state: true } };

  static styles = css`
    :host {
      position: fixed;
      inset: auto 20px 20px auto;
    }
    .panel {
      width: 400px;
      height: 560px;
      overflow: auto;
      background: #fff;
      border: 1px solid #ccc;
    }
  `;

  constructor() {
    super();
    this.open = false;
    this.query = '';
  }

  get found() {
    return this.query === '' ? entries : fuse.search(this.query).map(({ item }) => item);
  }

  render() {
    return html`
      ${this.open ? this.renderPanel() : null}
      <button class="launcher" @click=${() => (this.open = !this.open)}>Aide</button>
    `;
  }

  renderPanel() {
    return html`<div class="panel">
      <input type="search" @input=${(event) => (this.query = event.target.value)} />
      <div class="results">
        ${this.found.map(
          ({ question, answer }) =>
            html`<details>
              <summary>${question}</summary>
              <p>${answer}</p>
            </details>`,
        )}
      </div>
    </div>`;
  }
}
customElements.define('naive-help', NaiveHelp);
