/** The basket page: items, coupon, totals. */
import {
  applyCoupon,
  couponLabel,
  itemCount,
  readBasket,
  removeCoupon,
  setQuantity,
  totals,
} from './basket.js';
import { catalogue } from './catalogue.js';
import { announce, formatDelivery, formatPrice } from './page.js';

const list = document.querySelector('[data-lines]');
const template = document.querySelector('[data-line-template]');
const couponForm = document.querySelector('[data-coupon]');
const couponField = couponForm.elements.code;
const couponError = document.querySelector('[data-coupon-error]');

const fill = (root, name, text) => {
  root.querySelector(`[data-${name}]`).textContent = text;
};

const drawLine = ({ ref, quantity }) => {
  const product = catalogue[ref];
  const line = template.content.cloneNode(true).firstElementChild;
  line.dataset.ref = ref;
  line.querySelector('img').src = product.image;
  line.querySelector('a').href = product.href;
  fill(line, 'name', product.name);
  fill(line, 'detail', `${product.detail} · ${formatPrice(product.price)} l’unité`);
  fill(line, 'quantity', String(quantity));
  fill(line, 'line-total', formatPrice(product.price * quantity));
  line.querySelector('[data-less]').ariaLabel = `Retirer un exemplaire\u00a0: ${product.name}`;
  line.querySelector('[data-more]').ariaLabel = `Ajouter un exemplaire\u00a0: ${product.name}`;
  line.querySelector('[data-remove]').ariaLabel = `Supprimer ${product.name}`;
  return line;
};

const showTotals = (basket) => {
  const sums = totals(basket);
  const page = document;
  fill(page, 'subtotal', formatPrice(sums.subtotal));
  fill(page, 'discount', `−\u00a0${formatPrice(sums.discount)}`);
  fill(page, 'delivery', formatDelivery(sums.delivery));
  fill(page, 'total', formatPrice(sums.total));
  fill(page, 'vat', formatPrice(sums.vat));
  for (const part of page.querySelectorAll('[data-discount-row]')) part.hidden = !basket.coupon;
};

const showCoupon = (basket) => {
  document.querySelector('[data-coupon-applied]').hidden = !basket.coupon;
  couponForm.hidden = Boolean(basket.coupon);
  if (basket.coupon) {
    fill(document, 'coupon-name', `${basket.coupon}\u00a0: ${couponLabel(basket.coupon)}`);
  }
};

const showBasket = (basket) => {
  list.replaceChildren(...basket.lines.map(drawLine));
  const count = itemCount(basket);
  fill(document, 'basket-count', count > 1 ? `${count} articles` : `${count} article`);
  document.querySelector('[data-full]').hidden = count === 0;
  document.querySelector('[data-empty]').hidden = count > 0;
  showTotals(basket);
  showCoupon(basket);
};

/** Redrawing removes the pressed button, so its replacement gets the focus. */
const keepFocus = (ref, control) => {
  const line = list.querySelector(`[data-ref="${ref}"]`) ?? list.firstElementChild;
  (line?.querySelector(control) ?? document.querySelector('[data-empty] a')).focus();
};

const controls = { '[data-less]': -1, '[data-more]': 1, '[data-remove]': -Infinity };

list.addEventListener('click', (event) => {
  for (const [control, step] of Object.entries(controls)) {
    if (!event.target.closest(control)) continue;
    const { ref } = event.target.closest('[data-ref]').dataset;
    const line = readBasket().lines.find((each) => each.ref === ref);
    const quantity = Math.max(0, line.quantity + step);
    showBasket(setQuantity(ref, quantity));
    keepFocus(ref, control);
    announce(`Total du panier\u00a0: ${document.querySelector('[data-total]').textContent}`);
  }
});

const showCouponError = (message) => {
  couponError.textContent = message;
  couponField.setAttribute('aria-invalid', String(message !== ''));
  document.querySelector('[data-coupon-help]').hidden = message === '';
};

couponForm.addEventListener('submit', (event) => {
  event.preventDefault();
  const outcome = applyCoupon(couponField.value);
  showCouponError(outcome.error ?? '');
  if (outcome.error) {
    couponField.focus();
    return;
  }
  showBasket(readBasket());
  document.querySelector('[data-coupon-remove]').focus();
  announce(`Code appliqué\u00a0: ${outcome.label}`);
});

document.querySelector('[data-coupon-remove]').addEventListener('click', () => {
  couponField.value = '';
  showBasket(removeCoupon());
  couponField.focus();
});

showBasket(readBasket());
