/** The least that a Lit element can be. */
import { LitElement, html } from 'lit';

class BareElement extends LitElement {
  render() {
    return html`<button>Aide</button>`;
  }
}
customElements.define('bare-element', BareElement);
