import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/themes/light.css';

const dialog = document.querySelector('sl-dialog');
document.querySelector('sl-button').addEventListener('click', () => dialog.show());

dialog.querySelector('sl-input').addEventListener('sl-input', ({ target }) => {
  const query = target.value.toLowerCase();
  for (const entry of dialog.querySelectorAll('sl-details')) {
    entry.hidden = !entry.textContent.toLowerCase().includes(query);
  }
});
