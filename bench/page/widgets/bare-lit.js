/** The smallest possible Lit element. */
import { LitElement, html } from 'lit';

class BareElement extends LitElement {
  render() {
    return html`<button>Aide</button>`;
  }
}
customElements.define('bare-element', BareElement);
