/**
 * Shared by all pages of the shop: shows the number of items in the basket, and makes product cards
 * add to it.
 */
import { addToBasket, itemCount, readBasket } from './basket.js';
import { catalogue } from './catalogue.js';

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

/** 6490 → « 64,90 € » */
export const formatPrice = (cents) => euros.format(cents / 100);

export const formatDelivery = (cents) => (cents === 0 ? 'Offerte' : formatPrice(cents));

const showCount = (basket) => {
  for (const place of document.querySelectorAll('[data-cart-count]')) {
    place.textContent = String(itemCount(basket));
  }
};

/** Announces a text in the page's polite status region. */
export const announce = (message) => {
  const region = document.querySelector('[data-announcements]');
  if (region) region.textContent = message;
};

const confirmOn = (button) => {
  const label = button.textContent;
  button.textContent = 'Ajouté ✓';
  setTimeout(() => (button.textContent = label), 1600);
};

/** Adds `ref` to the basket, and confirms it on the button that was pressed. */
export const addFrom = (button, ref, quantity = 1) => {
  addToBasket(ref, quantity);
  announce(`Ajouté au panier\u00a0: ${catalogue[ref].name}`);
  if (!button.dataset.confirming) {
    button.dataset.confirming = 'yes';
    confirmOn(button);
    setTimeout(() => delete button.dataset.confirming, 1600);
  }
};

showCount(readBasket());
document.addEventListener('basket-change', (event) => showCount(event.detail));
document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-add]');
  if (button) addFrom(button, button.dataset.add);
});
