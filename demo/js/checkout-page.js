/** The checkout page: order summary, delivery, card fields, and a simulated payment. */
import { deliveryPrice, emptyBasket, readBasket, totals } from './basket.js';
import {
  codeError,
  expiryError,
  formatCode,
  formatExpiry,
  formatNumber,
  isRefused,
  numberError,
} from './card-fields.js';
import { catalogue } from './catalogue.js';
import { formatDelivery, formatPrice } from './page.js';

const form = document.querySelector('[data-checkout]');
const fields = form.elements;
const payButton = document.querySelector('[data-pay]');
const refusal = document.querySelector('[data-refused]');

const fill = (name, text) => {
  for (const place of document.querySelectorAll(`[data-${name}]`)) place.textContent = text;
};

const drawLine = ({ ref, quantity }) => {
  const line = document.querySelector('[data-line-template]').content.cloneNode(true);
  line.querySelector('img').src = catalogue[ref].image;
  line.querySelector('[data-name]').textContent = catalogue[ref].name;
  line.querySelector('[data-quantity]').textContent = `Quantité\u00a0: ${quantity}`;
  line.querySelector('[data-line-total]').textContent = formatPrice(
    catalogue[ref].price * quantity,
  );
  return line;
};

const showTotals = () => {
  const basket = readBasket();
  const sums = totals(basket, fields.livraison.value);
  fill('subtotal', formatPrice(sums.subtotal));
  fill('discount', `−\u00a0${formatPrice(sums.discount)}`);
  fill('delivery', formatDelivery(sums.delivery));
  fill('total', formatPrice(sums.total));
  fill('vat', formatPrice(sums.vat));
  for (const part of document.querySelectorAll('[data-discount-row]')) part.hidden = !basket.coupon;
  for (const choice of fields.livraison) {
    const price = formatDelivery(deliveryPrice(choice.value, sums.subtotal));
    choice.closest('label').querySelector('[data-price]').textContent = price;
  }
};

const formats = { numero: formatNumber, expiration: formatExpiry, cryptogramme: formatCode };

/** Formats the field while keeping the caret after the same digit. */
const formatField = (field) => {
  const caret = field.selectionStart;
  const atEnd = caret === field.value.length;
  const before = field.value.slice(0, caret).replace(/\D/g, '').length;
  field.value = formats[field.name](field.value);
  if (atEnd) return;
  let position = 0;
  for (let seen = 0; seen < before && position < field.value.length; position += 1) {
    if (/\d/.test(field.value[position])) seen += 1;
  }
  field.setSelectionRange(position, position);
};

const checks = {
  numero: numberError,
  expiration: (text) => expiryError(text, new Date()),
  cryptogramme: codeError,
};

const errorOf = (field) => {
  if (field.name in checks) return checks[field.name](field.value);
  if (field.validity.valueMissing) return field.dataset.missing;
  return field.validity.valid ? '' : field.dataset.wrong;
};

/** @returns {boolean} whether the field is valid */
const checkField = (field) => {
  const place = document.getElementById(`${field.id}-erreur`);
  if (!place) return true;
  const message = errorOf(field);
  place.textContent = message;
  field.setAttribute('aria-invalid', String(message !== ''));
  return message === '';
};

const showWaiting = (waiting) => {
  payButton.setAttribute('aria-disabled', String(waiting));
  payButton.querySelector('[data-pay-label]').textContent = waiting
    ? 'Paiement en cours…'
    : 'Payer';
};

const refuse = () => {
  showWaiting(false);
  refusal.hidden = false;
  refusal.focus();
};

const accept = () => {
  const { total } = totals(readBasket(), fields.livraison.value);
  emptyBasket();
  location.href = `/confirmation.html?total=${total}&livraison=${fields.livraison.value}`;
};

form.addEventListener('input', (event) => {
  if (event.target.name in formats) formatField(event.target);
  if (event.target.getAttribute('aria-invalid') === 'true') checkField(event.target);
});

form.addEventListener('focusout', (event) => {
  if (event.target.value) checkField(event.target);
});

form.addEventListener('change', (event) => {
  if (event.target.name === 'livraison') showTotals();
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (payButton.getAttribute('aria-disabled') === 'true') return;
  refusal.hidden = true;
  const wrong = [...fields].filter((field) => !checkField(field));
  if (wrong.length > 0) {
    wrong[0].focus();
    return;
  }
  showWaiting(true);
  setTimeout(isRefused(fields.numero.value) ? refuse : accept, 900);
});

const leaveWhenEmpty = () => {
  if (readBasket().lines.length === 0) location.replace('/panier.html');
};

// When the shopper goes back from the confirmation, the browser may restore the page as they left
// it.
addEventListener('pageshow', () => {
  showWaiting(false);
  leaveWhenEmpty();
});

document.querySelector('[data-lines]').replaceChildren(...readBasket().lines.map(drawLine));
showTotals();
